import { useAsk } from '../ask/use-ask.ts'
import { Asked } from '../frame/Asked.tsx'
import type { InspectionHistoryQuery } from '../generated/graphql.ts'
import { Entry } from '../inspecting/Entry.tsx'
import { Grades } from '../inspecting/Grades.tsx'
import { CouncilPage } from '../parts/CouncilPage.tsx'
import { Download } from '../parts/Download.tsx'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { PassageStep } from '../parts/PassageView.tsx'
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

/** A council's inspections: how they judged it over the years, and what each found and asked for. */
export default function Inspections() {
  return (
    <CouncilPage
      title="Inspections"
      lead="How inspectors judged a council's services over the years, what they found, and what they asked for."
      what="inspections"
      brings="an inspection report"
    >
      {(council) => <OfCouncil key={council} id={council} />}
    </CouncilPage>
  )
}
