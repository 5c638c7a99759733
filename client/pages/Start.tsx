import { Link } from 'react-router'
import { kindAddress, thingAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { FoundInShort } from '../checks/FoundInShort.tsx'
import { PageHeading } from '../frame/Arrival.tsx'
import { Asked } from '../frame/Asked.tsx'
import { SearchBox } from '../frame/SearchBox.tsx'
import type { GraphQuery, Label } from '../generated/graphql.ts'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { graphQuery } from '../queries/graph.ts'
import { sayDay } from '../words/dates.ts'
import { capitalise, sayCount, sayNumber } from '../words/numbers.ts'

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

function Councils({ councils }: Pick<Graph, 'councils'>) {
  return councils.map(({ id, name, invented }, at) => (
    <span key={id}>
      {at > 0 && ', '}
      <Link className="govuk-link" to={thingAddress(id)}>
        {name}
      </Link>
      {invented === true && ' (invented)'}
    </span>
  ))
}

function Held({ graph: { nodes, relationships, newest, labels, councils } }: { readonly graph: Graph }) {
  if (nodes === 0)
    return (
      <>
        <p>No document has been read yet. What they say will stand here once this has been run:</p>
        <p>
          <code>npm run ingest -- PATH --council NAME</code>
        </p>
      </>
    )
  return (
    <>
      <InventedNotice of={councils} />
      <p>
        {capitalise(sayCount(councils.length, 'council', 'councils'))}: <Councils councils={councils} />. {sayNumber(nodes)}{' '}
        things and {sayNumber(relationships)} links between them
        {newest !== null && `, as told up to ${sayDay(newest)}`}.
      </p>
      <FoundInShort councils={councils} />
      <Layers labels={labels} />
    </>
  )
}

export function Start() {
  const answer = useAsk(graphQuery, {})
  return (
    <>
      <PageHeading title="Golden Thread" />
      <p className="lead">
        See what inspectors found in a council's children's services, and follow it to what was asked, promised, done and shown,
        with the passage that says so.
      </p>
      <SearchBox
        label="Search everything that has been read"
        hint="For example: visits to children in care, A1, or the name of a post"
        className="search--page"
      />
      <h2 className="section-title">What has been read</h2>
      <Asked answer={answer} what="what has been read" part>
        {({ graph }) => <Held graph={graph} />}
      </Asked>
    </>
  )
}
