import { Link } from 'react-router'
import { planAddress, thingAddress } from '../addresses.ts'
import type { Basis, LateClass, TraceLayer } from '../generated/graphql.ts'
import { Folding } from '../parts/Folding.tsx'
import { isSaid } from '../parts/properties-of.ts'
import { OnThread, Thread, ThreadEnd } from '../parts/Thread.tsx'
import { sayCaption } from '../words/captions.ts'
import { sayCount, sayNumber } from '../words/numbers.ts'
import { sayRatings } from '../words/ratings.ts'
import { shortName } from '../words/short-names.ts'
import { leadingTo } from './joined.ts'
import { Nearest } from './Nearest.tsx'
import { type Group, groupsOf, type Nested, onlyOnTrails, type Thing, trailOf } from './nest.ts'
import { ThingOnThread } from './ThingOnThread.tsx'
import { type Trace, useThread } from './thread-at-hand.ts'
import { waysAddress } from './ways.ts'

const headings: Readonly<Record<TraceLayer, string>> = {
  FOUND: 'Found',
  ASKED: 'Asked',
  PROMISED: 'Promised',
  BEING_DONE: 'Being done',
  SHOWN_BY: 'Shown by',
  CAME_NEXT: 'Came next',
}

/** What is not found, as "Nothing in the 11 documents read …" goes on. */
const missing: Readonly<Record<TraceLayer, string>> = {
  FOUND: 'tells of a finding that leads here',
  ASKED: 'asks for this: no recommendation and no resolution',
  PROMISED: 'promises anything on this: no measure and no part of a plan',
  BEING_DONE: 'says what is being done on this: no action',
  SHOWN_BY: 'shows whether it worked: no success measure, indicator or figure',
  CAME_NEXT: 'says what came next: no later finding, plan or answer to a meeting',
}

/** More than this many things of a layer are folded under their headings. */
const shownUnfolded = 12

const holdsFigures = ({ thing, children }: Nested): boolean =>
  thing.node.__typename === 'Observation' || children.some(holdsFigures)

function sayGroup(things: readonly Nested[], standings: ReadonlyMap<string, { readonly class: LateClass }> | undefined): string {
  const actions = things.map(({ thing }) => thing.node).filter((node) => node.__typename === 'Action')
  if (actions.length < things.length) {
    const figures = things.filter(holdsFigures).length
    const measures = sayCount(things.length, 'way to tell whether it worked', 'ways to tell whether it worked')
    return `${measures}, ${figures === 0 ? 'none' : figures} with a figure`
  }
  const late = actions.filter(({ id }) => standings?.get(id)?.class === 'LATE').length
  const ratings = sayRatings(actions.map(({ rag }) => rag ?? 'UNKNOWN'))
  return `${sayCount(actions.length, 'action', 'actions')}: ${ratings}${late > 0 ? `; ${late} late` : ''}`
}

/** How the thread comes to a part of the plan; where it starts below that part, as what stands under it does. */
function useBasisOf(head: Group['head']): Basis {
  const { trace, links, steps } = useThread()
  const thing = trace.layers.flatMap(({ things }) => things).find(({ node }) => node.id === head?.id)
  return (thing === undefined ? undefined : leadingTo(thing, links, steps)[0]?.basis) ?? 'STRUCTURAL'
}

/** What stands under one part of the plan, below the line that leads to that part. */
function GroupView({
  layer,
  group: { head, things },
  fold,
}: {
  readonly layer: TraceLayer
  readonly group: Group
  readonly fold: boolean
}) {
  const { folds, late } = useThread()
  const basis = useBasisOf(head)
  const items = things.map((nested) => (
    <ThingOnThread key={nested.thing.node.id} nested={nested} layer={layer} under={head?.id} />
  ))
  if (head === null) return items
  const name = `${layer} ${head.id}`
  return (
    <OnThread basis={basis}>
      <Folding
        open={folds.isOpen(name, !fold)}
        onToggle={() => folds.toggle(name, !fold)}
        head={
          <>
            <span className="group-name">{sayCaption(head.caption)}</span>
            <span className="aside group-count">{sayGroup(things, late?.standings)}</span>
          </>
        }
      >
        <Thread label={sayCaption(head.caption)}>{items}</Thread>
      </Folding>
    </OnThread>
  )
}

/** Where the parts of the plan on this thread stand in it: each place once, the plan named in the first alone. */
function Trails({ things }: { readonly things: readonly Thing[] }) {
  const { links } = useThread()
  const trails = new Map(things.map((thing) => trailOf(thing.node.id, links)).map((trail) => [trail.at(-1)?.id ?? '', trail]))
  trails.delete('')
  if (trails.size === 0) return null
  const named = new Set<string>()
  const first = (id: string): boolean => !named.has(id) && named.add(id).size > 0
  const told = [...trails.values()].map((trail) => trail.filter(({ id }) => first(id))).filter((trail) => trail.length > 0)
  return (
    <p className="trail aside">
      {told.map((trail, which) => (
        <span key={trail[0]?.id}>
          {which > 0 && '; '}
          {trail.map(({ id, caption, __typename: label }, at) => (
            <span key={id}>
              {at > 0 && ' › '}
              <Link className="govuk-link" to={label === 'Plan' ? planAddress(id) : thingAddress(id)}>
                {label === 'Plan' ? caption : shortName(caption)}
              </Link>
            </span>
          ))}
        </span>
      ))}
    </p>
  )
}

/** What was not found in a layer. A mark says that there is a recommendation on a finding, so that nobody may say that there is none. */
function sayMissing(layer: TraceLayer, { direction, from }: Trace, documents: string): string {
  if (direction !== 'BOTH') return 'Nothing was found on the way that was followed.'
  if (layer === 'ASKED' && from.__typename === 'Finding' && isSaid(from, 'marked'))
    return `The report marks that there is a recommendation on this finding. Nothing in the ${documents} read says which.`
  return `Nothing in the ${documents} read ${missing[layer]}.`
}

function Empty({ layer, hidden }: { readonly layer: TraceLayer; readonly hidden: number }) {
  const { trace, late, ways } = useThread()
  const documents = late === null || late.documents === 0 ? 'documents' : sayCount(late.documents, 'document', 'documents')
  return (
    <ThreadEnd>
      {sayMissing(layer, trace, documents)}
      {hidden > 0 && (
        <>
          {' '}
          {sayCount(hidden, 'suggestion leads', 'suggestions lead')} to something here:{' '}
          <Link
            className="govuk-link"
            to={waysAddress(trace.from.id, { ...ways, suggested: true })}
            replace
            state={{ stay: true }}
          >
            show
          </Link>
          .
        </>
      )}
    </ThreadEnd>
  )
}

/** One of the six layers: its things in reading order, or what was not found. */
export function Layer({ layer: { layer, things } }: { readonly layer: Trace['layers'][number] }) {
  const { links, ways } = useThread()
  const shown = ways.suggested ? things : things.filter(({ standing }) => standing !== 'SUGGESTED')
  const onTrails = onlyOnTrails(shown, links)
  const placed = shown.filter(({ node }) => !onTrails.has(node.id))
  const groups =
    layer === 'PROMISED' ? [{ head: null, things: placed.map((thing) => ({ thing, children: [] })) }] : groupsOf(placed, links)
  const heading = `${layer}-heading`
  return (
    <section className={`trace-layer${placed.length === 0 ? ' trace-layer--empty' : ''}`} aria-labelledby={heading}>
      <h2 className="trace-layer-title" id={heading}>
        {headings[layer]}
        {placed.length > 0 && <span className="count"> ({sayNumber(placed.length)})</span>}
      </h2>
      {layer === 'PROMISED' && <Trails things={placed} />}
      {placed.length === 0 ? (
        <Empty layer={layer} hidden={things.length - shown.length} />
      ) : (
        <Thread label={headings[layer]}>
          {groups.map((group) => (
            <GroupView key={group.head?.id ?? ''} layer={layer} group={group} fold={placed.length > shownUnfolded} />
          ))}
        </Thread>
      )}
      {layer === 'PROMISED' && <Nearest />}
    </section>
  )
}
