import { Link, useParams, useSearchParams } from 'react-router'
import { planAddress, thingAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { Choices } from '../coverage/Choices.tsx'
import { type Choice, choiceIn } from '../coverage/choice.ts'
import { type Covered, Matrix } from '../coverage/Matrix.tsx'
import { Things } from '../coverage/Things.tsx'
import { Asked } from '../frame/Asked.tsx'
import { CouncilPage } from '../parts/CouncilPage.tsx'
import { Download } from '../parts/Download.tsx'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { coverageQuery } from '../queries/coverage.ts'
import '../styles/trace.css'
import '../styles/plan.css'
import '../styles/inspection.css'
import '../styles/coverage.css'
import { sayCounted } from '../words/coverage.ts'
import { sayDay } from '../words/dates.ts'
import { sayToday } from '../words/late.ts'

/** What the table counts, of which plans, and as at which day. */
function Counted({ covered, isChosen }: { readonly covered: Covered; readonly isChosen: boolean }) {
  const { counted, total, plans, day, inspection, rowsAre } = covered
  return (
    <p>
      {sayCounted(counted, total)}
      {counted === 'ACTIONS' && plans.length > 0 && (
        <>
          {' of '}
          {plans.map(({ id, title }, at) => (
            <span key={id}>
              {at > 0 && ' and '}
              <Link className="govuk-link" to={planAddress(id, day.reason === 'ASKED' ? day.day : undefined)}>
                {title}
              </Link>
            </span>
          ))}
        </>
      )}
      {counted === 'ACTIONS' && plans.length === 0 && ', since no plan that has been read was current then'}
      {counted === 'WEAKNESSES' && ` found by ${sayDay(day.day)}`}. {sayToday(day.day, day.reason)}
      {day.source !== null && (
        <>
          {' ('}
          <Link className="govuk-link" to={thingAddress(day.source.id)}>
            {day.source.caption}
          </Link>
          )
        </>
      )}
      .{inspection !== null && rowsAre === 'AREA' && ` The areas are those of ${inspection.title}.`}
      {inspection !== null && isChosen && ` Only what ${inspection.title} found and asked for counts as found.`}
    </p>
  )
}

interface OfCouncilProps {
  readonly council: string
  readonly choice: Choice
}

function OfCouncil({ council, choice }: OfCouncilProps) {
  const { rows, columns, isThinFirst, asAt, inspection } = choice
  const answer = useAsk(coverageQuery, { council, rows, columns, order: isThinFirst ? 'THIN' : 'READING', asAt, inspection })
  return (
    <>
      <InventedNotice of={[{ id: council }]} />
      <Asked answer={answer} what="coverage" part>
        {({ coverage, inspectionHistory }) => (
          <>
            <Counted covered={coverage} isChosen={inspection !== null} />
            <Choices council={council} choice={choice} inspections={inspectionHistory.inspections} />
            {coverage.rows.length === 0 && (
              <p>
                {rows === 'AREA'
                  ? 'No inspection that has been read judges areas, so there are no rows. Topics, priorities and owners can be chosen instead.'
                  : 'Nothing that has been read fills a row. Reading a plan or an inspection report will bring rows here.'}
              </p>
            )}
            {/* An answer that is kept until the next is there belongs to another table. */}
            {coverage.rowsAre === rows && coverage.columnsAre === columns && (
              <Matrix council={council} choice={choice} covered={coverage} />
            )}
            <p className="aside coverage-notes">
              One action or finding can stand in several rows, so rows do not add up to all of them. “Suggested”: a rule links it
              with the row, and no document says so. A dash: nothing stands there.
            </p>
            <Download table="coverage" asked={{ council, rows, columns, asAt, inspection }} />
            {choice.row !== null && <Things council={council} choice={choice} covered={coverage} />}
          </>
        )}
      </Asked>
    </>
  )
}

/** What is done and what was found, by two of its sides: where it is thin. */
export default function Coverage() {
  const asked = useParams()['*'] || undefined
  const [query] = useSearchParams()
  const choice = choiceIn(query)
  return (
    <CouncilPage
      title="Coverage"
      titled={(council) => `${council}: what is covered, and where it is thin`}
      asked={asked}
      lead="How many actions of the plan, or weaknesses found, stand where. Choose what stands in rows and columns; open a number to see what it counts."
      what="coverage"
      brings="a plan and an inspection report"
    >
      {(council) => <OfCouncil key={council} council={council} choice={choice} />}
    </CouncilPage>
  )
}
