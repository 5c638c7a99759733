import { Link } from 'react-router'
import { kindAddress } from '../addresses.ts'
import type { GraphQuery, Label } from '../generated/graphql.ts'
import { sayDay } from '../words/dates.ts'
import { sayCount, sayNumber } from '../words/numbers.ts'

type Graph = GraphQuery['graph']
type Count = Graph['labels'][number]

/** The layers of every thread, in the order in which things come about, and the kinds that stand in each. */
const layers: readonly (readonly [heading: string, labels: readonly Label[]])[] = [
  ['Found', ['Inspection', 'Judgement', 'Finding']],
  ['Asked', ['Recommendation', 'Measure', 'Resolution', 'Matter']],
  ['Promised', ['Plan', 'Priority', 'Outcome', 'Objective', 'Commitment']],
  ['Being done', ['Action', 'Role', 'ServicePlan', 'Update', 'RagKey']],
  ['Shown by', ['SuccessMeasure', 'Indicator', 'Observation']],
  ['Told in', ['Document', 'Section', 'Passage', 'Meeting', 'AgendaItem', 'Minute']],
]

const inALayer = new Set(layers.flatMap(([, labels]) => labels))

function Counts({ counts }: { readonly counts: readonly Count[] }) {
  return (
    <ul className="counts">
      {counts.map(({ label, one, many, about, total }) => (
        <li key={label}>
          <Link className="govuk-link count-link" to={kindAddress(label)}>
            {sayCount(total, one, many)}
          </Link>
          <span className="aside count-about">{about}</span>
        </li>
      ))}
    </ul>
  )
}

/** What the graph holds, as a thread that runs from what was found to where it is told. */
function Layers({ labels }: { readonly labels: readonly Count[] }) {
  const held = labels.filter(({ total }) => total > 0)
  const rest = held.filter(({ label }) => !inALayer.has(label) && label !== 'Council')
  const empty = labels.filter(({ total }) => total === 0)
  const shown = [...layers, ['Seen across them', rest.map(({ label }) => label)] as const]
  return (
    <>
      <ol className="layers">
        {shown.map(([heading, names]) => {
          const counts = held.filter(({ label }) => names.includes(label))
          return counts.length === 0 ? null : (
            <li key={heading} className="layer">
              <h3 className="layer-title">{heading}</h3>
              <Counts counts={counts} />
            </li>
          )
        })}
      </ol>
      {empty.length > 0 && (
        <p className="aside">
          Nothing held yet:{' '}
          {empty.map(({ label, many }, at) => (
            <span key={label}>
              {at > 0 && ', '}
              <Link className="govuk-link" to={kindAddress(label)}>
                {many}
              </Link>
            </span>
          ))}
          .
        </p>
      )}
    </>
  )
}

/** Everything that is held, by kind, folded away. */
export function Held({ graph: { nodes, relationships, newest, labels } }: { readonly graph: Graph }) {
  return (
    <details className="govuk-details held">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Everything that is held, by kind</span>
      </summary>
      <p>
        {sayNumber(nodes)} things and {sayNumber(relationships)} links between them
        {newest !== null && `, as told up to ${sayDay(newest)}`}.
      </p>
      <Layers labels={labels} />
    </details>
  )
}
