import { lazy, Suspense } from 'react'
import { Link } from 'react-router'
import { aboutAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { Held } from '../council/Held.tsx'
import { OnStart } from '../council/OnStart.tsx'
import { PageHeading } from '../frame/Arrival.tsx'
import { Asked } from '../frame/Asked.tsx'
import { SearchBox } from '../frame/SearchBox.tsx'
import { Waiting } from '../frame/Waiting.tsx'
import type { GraphQuery } from '../generated/graphql.ts'
import { graphQuery } from '../queries/graph.ts'
import { lowered } from '../words/numbers.ts'

/** Where one council has been read, its whole picture stands on the start page. */
const Picture = lazy(() => import('../council/Picture.tsx').then((module) => ({ default: module.Picture })))

type Graph = GraphQuery['graph']

/** What the data sets are that came with the software, of those that are here, the real ones first. */
function DataSets({ councils }: Pick<Graph, 'councils'>) {
  const known = inOrder(councils).flatMap(({ id, name, inShort }) => (inShort === null ? [] : [{ id, name, inShort }]))
  if (known.length === 0) return null
  return (
    <p>
      {known.map(({ id, name, inShort }) => (
        <span key={id}>
          <strong>{name}</strong>: {lowered(inShort)}{' '}
        </span>
      ))}
      <Link className="govuk-link" to={aboutAddress('data')}>
        What is in the data, and what is not
      </Link>
    </p>
  )
}

/** Those that are not invented first. */
const inOrder = (councils: Graph['councils']): Graph['councils'] =>
  [...councils].sort((a, b) => Number(a.invented === true) - Number(b.invented === true))

/** What there is to see: of one council its picture, of several each in short, those that are not invented first. */
function Councils({ councils }: Pick<Graph, 'councils'>) {
  const [only, ...others] = councils
  if (only !== undefined && others.length === 0)
    return (
      <>
        <h2 className="section-title">{only.name}</h2>
        <Suspense fallback={<Waiting what={`the picture of ${only.name}`} part />}>
          <Picture council={only.id} asAt={null} />
        </Suspense>
      </>
    )
  return inOrder(councils).map((council) => <OnStart key={council.id} council={council} />)
}

function Body({ graph }: { readonly graph: Graph }) {
  if (graph.nodes === 0)
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
      <Councils councils={graph.councils} />
      <Held graph={graph} />
    </>
  )
}

/** What this is, a search, and how each council stands. */
export function Start() {
  const answer = useAsk(graphQuery, {})
  const councils = answer.state === 'answered' ? answer.data.graph.councils : []
  return (
    <>
      <PageHeading title="Golden Thread" council={councils.length === 1 ? councils[0] : null} />
      <p className="lead">
        See what inspectors found in a council's children's services, and follow it to what was asked, promised, done and shown,
        with the passage that says so.
      </p>
      <DataSets councils={councils} />
      <SearchBox
        label="Search everything that has been read"
        hint="For example: visits to children in care, A1, or the name of a post"
        className="search--page"
      />
      <Asked answer={answer} what="what has been read" part>
        {({ graph }) => <Body graph={graph} />}
      </Asked>
    </>
  )
}
