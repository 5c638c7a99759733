import type { ChangeEvent } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { inspectionsAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { PageHeading } from '../frame/Arrival.tsx'
import { Asked } from '../frame/Asked.tsx'
import type { GraphQuery, InspectionHistoryQuery } from '../generated/graphql.ts'
import { chosenCouncil } from '../inspecting/council.ts'
import { Entry } from '../inspecting/Entry.tsx'
import { Grades } from '../inspecting/Grades.tsx'
import { Download } from '../parts/Download.tsx'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { PassageStep } from '../parts/PassageView.tsx'
import { graphQuery } from '../queries/graph.ts'
import { historyQuery } from '../queries/inspections.ts'
import '../styles/plan.css'
import '../styles/inspection.css'
import { sayCount } from '../words/numbers.ts'

type History = InspectionHistoryQuery['inspectionHistory']

/** Inspections that only other papers name, with the places that name them. */
function Named({ named }: Pick<History, 'named'>) {
  if (named.length === 0) return null
  return (
    <section>
      <h2 className="section-title">Named in other papers; report not read</h2>
      <ul className="entries">
        {named.map((inspection) => (
          <Entry
            key={inspection.id}
            inspection={inspection}
            namedAt={inspection.citations.edges.map(({ cursor, node }) => (
              <span key={cursor}>
                {' '}
                <PassageStep passage={node} within={node.partOf.nodes[0]?.id} />
              </span>
            ))}
          />
        ))}
      </ul>
    </section>
  )
}

function HistoryView({ history: { council, inspections, named, grids } }: { readonly history: History }) {
  return (
    <>
      <InventedNotice of={[council]} />
      {inspections.length + named.length === 0 && (
        <>
          <p>The documents that have been read tell of no inspection of {council.name}. Reading a report will bring it here:</p>
          <p>
            <code>npm run ingest -- PATH</code>
          </p>
        </>
      )}
      {grids.map((grid) => (
        <Grades key={grid.scale} grid={grid} />
      ))}
      {grids.length > 0 && <Download table="inspection-history" asked={{ council: council.id }} of="these judgements" />}
      {inspections.length > 0 && (
        <section>
          <h2 className="section-title">
            {sayCount(inspections.length, 'inspection', 'inspections')} whose report has been read
            {inspections.length > 1 && ', the newest first'}
          </h2>
          <ul className="entries">
            {inspections.map((inspection) => (
              <Entry key={inspection.id} inspection={inspection} />
            ))}
          </ul>
        </section>
      )}
      <Named named={named} />
    </>
  )
}

function OfCouncil({ id }: { readonly id: string }) {
  const answer = useAsk(historyQuery, { council: id })
  return (
    <Asked answer={answer} what="inspections" part>
      {({ inspectionHistory }) => <HistoryView history={inspectionHistory} />}
    </Asked>
  )
}

interface ChoiceProps {
  readonly councils: GraphQuery['graph']['councils']
  readonly chosen: string
}

/** Which council's inspections show, where there are several. */
function Choice({ councils, chosen }: ChoiceProps) {
  const navigate = useNavigate()
  if (councils.length < 2) return null
  const choose = ({ currentTarget }: ChangeEvent<HTMLSelectElement>) => navigate(inspectionsAddress(currentTarget.value))
  return (
    <label className="council-choice no-print">
      <span className="council-choice-name">Council</span>
      <select className="govuk-select" value={chosen} onChange={choose}>
        {councils.map(({ id, name, invented }) => (
          <option key={id} value={id}>
            {name}
            {invented === true && ' (invented)'}
          </option>
        ))}
      </select>
    </label>
  )
}

/** A council's inspections: how they judged it over the years, and what each found and asked for. */
export default function Inspections() {
  const [query] = useSearchParams()
  const answer = useAsk(graphQuery, {})
  const councils = answer.state === 'answered' ? answer.data.graph.councils : []
  const chosen = chosenCouncil(councils, query.get('council'))
  const name = councils.find(({ id }) => id === chosen)?.name
  return (
    <>
      <PageHeading title={name === undefined ? 'Inspections' : `Inspections of ${name}`} />
      <p className="lead">How inspectors judged a council's services over the years, what they found, and what they asked for.</p>
      <Asked answer={answer} what="inspections" part>
        {() =>
          chosen === null ? (
            <>
              <p>No document has been read yet. Reading an inspection report will bring it here:</p>
              <p>
                <code>npm run ingest -- PATH --council NAME</code>
              </p>
            </>
          ) : (
            <>
              <Choice councils={councils} chosen={chosen} />
              <OfCouncil key={chosen} id={chosen} />
            </>
          )
        }
      </Asked>
    </>
  )
}
