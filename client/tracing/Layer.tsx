import { Link } from 'react-router'
import { useLabelWords } from '../ask/use-words.ts'
import { staying } from '../frame/staying.ts'
import type { Basis, LateClass, TraceLayer } from '../generated/graphql.ts'
import { Folding } from '../parts/Folding.tsx'
import { isSaid } from '../parts/properties-of.ts'
import { OnThread, Thread } from '../parts/Thread.tsx'
import { everyBasis } from '../words/basis.ts'
import { sayCaption } from '../words/captions.ts'
import { capitalise, sayCount, sayNumber } from '../words/numbers.ts'
import { sayDocuments } from '../words/papers.ts'
import { sayRatings } from '../words/ratings.ts'
import { leadingTo } from './joined.ts'
import { layerHeading, layerNames, layerVoices, missing } from './layers.ts'
import { Nearest } from './Nearest.tsx'
import { type Group, groupsOf, type Nested, onlyOnTrails, type Thing } from './nest.ts'
import { kindOf, Rest } from './Rest.tsx'
import { ThingOnThread } from './ThingOnThread.tsx'
import { Trails } from './Trails.tsx'
import { type Trace, type TracedLayer, useThread } from './thread-at-hand.ts'
import { waysAddress, withSuggestions } from './ways.ts'

/** More than this many things of a layer are folded under their headings. */
const shownUnfolded = 12

/** Of a long layer without headings, as many show before the rest is asked for. */
const firstShown = 5

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
  const { layers, touching, steps } = useThread()
  const thing = layers.flatMap(({ things }) => things).find(({ node }) => node.id === head?.id)
  return (thing === undefined ? undefined : leadingTo(thing, touching.get(thing.node.id) ?? [], steps)[0]?.basis) ?? 'STRUCTURAL'
}

/** How the line comes to a layer at the surest. */
function strongest(things: readonly Thing[]): Basis {
  const known = things.map(({ weakest }) => weakest?.basis ?? 'STATED')
  return everyBasis.find((basis) => known.includes(basis)) ?? 'STATED'
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
  const { folds, late, printing, version } = useThread()
  const basis = useBasisOf(head)
  const kind = useLabelWords()
  const items = things.map((nested) => (
    <ThingOnThread key={nested.thing.node.id} nested={nested} layer={layer} under={head?.id} />
  ))
  if (head === null)
    return (
      <Rest
        name={`rest ${layer}`}
        first={firstShown}
        {...kindOf(
          things.map(({ thing }) => thing),
          kind,
        )}
        items={items}
      />
    )
  const name = `${layer} ${head.id}`
  const open = folds.isOpen(name, !fold)
  return (
    <OnThread basis={basis}>
      <Folding
        open={open}
        onToggle={() => folds.toggle(name, !fold)}
        head={
          <>
            <span className="group-name">{sayCaption(head.caption)}</span>
            <span className="aside group-count">
              {[version(head.id), sayGroup(things, late?.standings)].filter((part) => part !== null).join(', ')}
            </span>
          </>
        }
      >
        {(open || printing) && <Thread label={sayCaption(head.caption)}>{items}</Thread>}
      </Folding>
    </OnThread>
  )
}

/** What was not found in a layer. A mark says that there is a recommendation on a finding, so that nobody may say that there is none. */
function sayMissing(layer: TraceLayer, { direction, from }: Trace, documents: string): string {
  if (direction !== 'BOTH') return 'Nothing on the way that was followed.'
  if (layer === 'ASKED' && from.__typename === 'Finding' && isSaid(from, 'marked'))
    return `The report marks that there is a recommendation on this finding. Nothing in the ${documents} read says which.`
  return `Nothing in the ${documents} read ${missing[layer]}.`
}

/** A layer that holds nothing: where the line stops, in one line, and whether suggestions lead there. */
function Empty({ layer, hidden }: { readonly layer: TraceLayer; readonly hidden: number }) {
  const { trace, late, ways } = useThread()
  return (
    <p className="layer-missing">
      {sayMissing(layer, trace, sayDocuments(late?.documents))}
      {hidden > 0 && (
        <>
          {' '}
          {sayCount(hidden, 'suggestion leads', 'suggestions lead')} to something here
          <span className="no-print">
            {': '}
            <Link className="govuk-link" to={waysAddress(trace.from.id, withSuggestions(ways, true))} replace state={staying}>
              show
            </Link>
          </span>
          .
        </>
      )}
    </p>
  )
}

/** One of the six layers: its things in reading order, or what was not found. */
export function Layer({ layer: { layer, things } }: { readonly layer: TracedLayer }) {
  const { links, trace } = useThread()
  const onTrails = onlyOnTrails(things, links)
  const placed = things.filter(({ node }) => !onTrails.has(node.id))
  const groups =
    layer === 'PROMISED' ? [{ head: null, things: placed.map((thing) => ({ thing, children: [] })) }] : groupsOf(placed, links)
  const all = trace.layers.find((each) => each.layer === layer)?.things.length ?? 0
  const heading = layerHeading(layer)
  const basis = strongest(placed)
  return (
    <section className={`trace-layer${placed.length === 0 ? ' trace-layer--empty' : ''}`} aria-labelledby={heading}>
      <h2 className={`trace-layer-title trace-layer-title--${basis.toLowerCase()}`} id={heading} tabIndex={-1}>
        {layerNames[layer]}
        {placed.length > 0 && <span className="count"> ({sayNumber(placed.length)})</span>}
      </h2>
      {placed.length > 0 && <p className="layer-voice aside">{capitalise(layerVoices[layer])}</p>}
      {layer === 'PROMISED' && <Trails things={placed} />}
      {placed.length === 0 ? (
        <Empty layer={layer} hidden={all - things.length} />
      ) : (
        <Thread label={layerNames[layer]}>
          {groups.map((group) => (
            <GroupView key={group.head?.id ?? ''} layer={layer} group={group} fold={placed.length > shownUnfolded} />
          ))}
        </Thread>
      )}
      {layer === 'PROMISED' && <Nearest />}
    </section>
  )
}
