import { Link } from 'react-router'
import {
  briefingAddress,
  claimsAddress,
  councilAddress,
  indicatorAddress,
  inspectionAddress,
  meetingAddress,
  ownerAddress,
  planAddress,
  readAddress,
  topicAddress,
  traceAddress,
  wordingAddress,
} from '../addresses.ts'
import type { Label } from '../generated/graphql.ts'
import { isTraceable } from '../tracing/ways.ts'
import { dataAddress } from './as-data.ts'
import { StepIntoDocument } from './CameFrom.tsx'

interface WaysOnProps {
  readonly thing: { readonly __typename: Label; readonly id: string; readonly council?: { readonly id: string } | null }
}

/** What a briefing can be about, of itself; of a topic, the page that shows a council's. */
const briefed: readonly Label[] = [
  'Council',
  'Inspection',
  'Finding',
  'Recommendation',
  'Measure',
  'Plan',
  'Priority',
  'Outcome',
  'Objective',
  'Action',
  'Role',
]

/** The pages that show a thing in its own way: its thread, what an inspection gave, the plan as printed, the document as it reads. */
export function WaysOn({ thing: { __typename: label, id, council = null } }: WaysOnProps) {
  return (
    <ul className="ways-on no-print">
      {label === 'Council' && (
        <li>
          <Link className="govuk-link" to={councilAddress(id)}>
            Its picture, and all its pages
          </Link>
        </li>
      )}
      {label === 'Role' && (
        <li>
          <Link className="govuk-link" to={ownerAddress(id)}>
            What it owns, how that stands, and what was asked of it
          </Link>
        </li>
      )}
      {label === 'Topic' && (
        <li>
          <Link className="govuk-link" to={topicAddress(id)}>
            What was found, asked and done about it
          </Link>
        </li>
      )}
      {label === 'Inspection' && (
        <li>
          <Link className="govuk-link" to={inspectionAddress(id)}>
            What it judged, found and asked for
          </Link>
        </li>
      )}
      {label === 'Plan' && (
        <li>
          <Link className="govuk-link" to={planAddress(id)}>
            The plan as printed
          </Link>
        </li>
      )}
      {label === 'Plan' && council !== null && (
        <li>
          <Link className="govuk-link" to={claimsAddress(council.id)}>
            What is called complete, and what shows it
          </Link>
        </li>
      )}
      {label === 'Meeting' && (
        <li>
          <Link className="govuk-link" to={meetingAddress(id)}>
            Its agenda and minutes, and what came back
          </Link>
        </li>
      )}
      {label === 'Indicator' && (
        <li>
          <Link className="govuk-link" to={indicatorAddress(id)}>
            Its figures over the years
          </Link>
        </li>
      )}
      {briefed.includes(label) && (
        <li>
          <Link className="govuk-link" to={briefingAddress(id)}>
            A briefing to print, with questions to ask
          </Link>
        </li>
      )}
      {isTraceable(label) && (
        <li>
          <Link className="govuk-link" to={traceAddress(id)}>
            Follow its thread
          </Link>
        </li>
      )}
      {label === 'Document' && (
        <li>
          <StepIntoDocument to={readAddress(id)}>Read the document</StepIntoDocument>
        </li>
      )}
      {label === 'Document' && council !== null && (
        <li>
          <Link className="govuk-link" to={wordingAddress(council.id, { document: id })}>
            Same words in other papers
          </Link>
        </li>
      )}
      {label === 'Passage' && (
        <li>
          <StepIntoDocument to={readAddress(null, { at: id })}>Read it in the document</StepIntoDocument>
        </li>
      )}
      <li>
        {/* The editor needs a policy of its own, which comes with its page. */}
        <Link className="govuk-link" to={dataAddress(label, id)} reloadDocument>
          See this as data (GraphQL)
        </Link>
      </li>
    </ul>
  )
}
