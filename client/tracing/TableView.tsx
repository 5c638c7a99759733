import { Link, useNavigate } from 'react-router'
import { thingAddress } from '../addresses.ts'
import { useLabelWords } from '../ask/use-words.ts'
import { staying } from '../frame/staying.ts'
import type { Label } from '../generated/graphql.ts'
import { PassageStep } from '../parts/PassageView.tsx'
import { sayCaption } from '../words/captions.ts'
import { sayLink } from '../words/links.ts'
import { capitalise, sayCount, sayNumber } from '../words/numbers.ts'
import { sayPlace } from '../words/places.ts'
import { layerNames } from './layers.ts'
import type { TraceLink } from './nest.ts'
import { sayNotes } from './notes.ts'
import { pressed, type Sortable, sorted } from './sort.ts'
import { useThread } from './thread-at-hand.ts'
import { type Column, columns, waysAddress } from './ways.ts'

const heads: Readonly<Record<Column, string>> = {
  from: 'From',
  how: 'How',
  to: 'To',
  known: 'How it is known',
  where: 'Where it is said',
}

interface Row extends Sortable {
  readonly key: string
  readonly link: TraceLink
}

/** A link may rest on a great many passages; these are enough to check it by. */
const passagesShown = 2

/** More rows than this are shown only when asked for, so that the page opens at once. */
const rowsShown = 100

function useRows(): { readonly rows: readonly Row[]; readonly layerOf: ReadonlyMap<string, string> } {
  const { layers, links } = useThread()
  const places = new Map(layers.flatMap(({ things }, at) => things.map(({ node }) => [node.id, at] as const)))
  const layerOf = new Map(layers.flatMap(({ layer, things }) => things.map(({ node }) => [node.id, layerNames[layer]] as const)))
  const last = layers.length
  const rows = links.map((link, place) => ({
    key: `${place} ${link.type}`,
    link,
    layers: [places.get(link.from.id) ?? last, places.get(link.to.id) ?? last] as const,
    from: sayCaption(link.from.caption),
    how: sayLink(link.type, false, link.phrase),
    to: sayCaption(link.to.caption),
    basis: link.basis,
    score: link.score,
    where: link.passages[0] === undefined ? '' : sayPlace(link.passages[0]),
  }))
  return { rows, layerOf }
}

function Head({ column }: { readonly column: Column }) {
  const { trace, ways } = useThread()
  const navigate = useNavigate()
  const here = ways.sort?.by === column ? ways.sort : null
  const press = () =>
    navigate(waysAddress(trace.from.id, { ...ways, sort: pressed(column, ways.sort) }), { replace: true, state: staying })
  return (
    <th scope="col" aria-sort={here === null ? 'none' : here.down ? 'descending' : 'ascending'}>
      <button type="button" className="link-button sort-head" onClick={press}>
        {heads[column]}
        <span aria-hidden="true" className="no-print">
          {here === null ? '↕' : here.down ? '▼' : '▲'}
        </span>
      </button>
    </th>
  )
}

interface EndProps {
  readonly end: TraceLink['from']
  readonly layer: string | undefined
  readonly kind: (label: Label) => { readonly one: string }
}

function End({ end, layer, kind }: EndProps) {
  return (
    <>
      <span className="row-layer aside">{[layer, kind(end.__typename).one].filter((part) => part !== undefined).join(', ')}</span>
      <Link className="govuk-link" to={thingAddress(end.id)}>
        {sayCaption(end.caption)}
      </Link>
    </>
  )
}

interface RowViewProps extends Pick<EndProps, 'kind'> {
  readonly row: Row
  readonly layerOf: ReadonlyMap<string, string>
}

function RowView({ row: { link, how }, layerOf, kind }: RowViewProps) {
  const { from, to, passages, basis } = link
  return (
    <tr>
      <td>
        <End end={from} layer={layerOf.get(from.id)} kind={kind} />
      </td>
      <td>{how}</td>
      <td>
        <End end={to} layer={layerOf.get(to.id)} kind={kind} />
      </td>
      <td>
        <span className={`line-sample line-sample--${basis.toLowerCase()}`} aria-hidden="true" /> {sayNotes(link)}
      </td>
      <td className="row-where">
        {passages.slice(0, passagesShown).map((passage) => (
          <PassageStep key={passage.id} passage={passage} />
        ))}
        {passages.length > passagesShown && <span className="aside">and {passages.length - passagesShown} more</span>}
        {passages.length === 0 && <span className="aside">No passage of its own</span>}
      </td>
    </tr>
  )
}

/** The thread as a table: a row a link, put in order by any of its columns. */
export function TableView() {
  const { ways, folds, trace } = useThread()
  const { rows, layerOf } = useRows()
  const kind = useLabelWords()
  const ordered = sorted(rows, ways.sort)
  const open = folds.isOpen('all rows', false) || ordered.length <= rowsShown
  const shown = open ? ordered : ordered.slice(0, rowsShown)
  if (rows.length === 0) return <p>No link of this thread is shown. What is left out is counted above.</p>
  return (
    <>
      <p className="aside">
        {sayCount(rows.length, 'link', 'links')}
        {!open && `, the first ${rowsShown} shown`}; press the head of a column to put them in its order.{' '}
        {ways.sort !== null && (
          <Link className="govuk-link" to={waysAddress(trace.from.id, { ...ways, sort: null })} replace state={staying}>
            Nearest to the start first
          </Link>
        )}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key. */}
      <section className="table-around" aria-label="The links of this thread, as a table" tabIndex={0}>
        <table className="trace-table">
          <caption className="govuk-visually-hidden">
            {capitalise('the links of this thread, a row a link')}, {sayNumber(rows.length)} in all
          </caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <Head key={column} column={column} />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <RowView key={row.key} row={row} layerOf={layerOf} kind={kind} />
            ))}
          </tbody>
        </table>
      </section>
      {!open && (
        <p>
          <button type="button" className="link-button" onClick={() => folds.toggle('all rows', false)}>
            Show the other {sayCount(ordered.length - rowsShown, 'link', 'links')}
          </button>
        </p>
      )}
    </>
  )
}
