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
import { isBriefed } from './briefed.ts'
import { StepIntoDocument } from './CameFrom.tsx'
import { useSaidAbove } from './OurWords.tsx'

interface Thing {
  readonly __typename: Label
  readonly id: string
  readonly council?: { readonly id: string } | null
}

type Way = readonly [address: string, words: string]

/** The page of its own that shows a thing of a kind. */
const ownPages: Partial<Readonly<Record<Label, (id: string) => Way>>> = {
  Council: (id) => [councilAddress(id), 'Its picture, and all its pages'],
  Role: (id) => [ownerAddress(id), 'What it owns, how that stands, and what was asked of it'],
  Topic: (id) => [topicAddress(id), 'What was found, asked and done about it'],
  Inspection: (id) => [inspectionAddress(id), 'What it judged, found and asked for'],
  Plan: (id) => [planAddress(id), 'The plan as printed'],
  Meeting: (id) => [meetingAddress(id), 'Its agenda and minutes, and what came back'],
  Indicator: (id) => [indicatorAddress(id), 'Its figures over the years'],
}

/** What leads into a document comes back to the page that it led from. */
function intoDocument({ __typename: label, id }: Thing, isAway: boolean): Way | undefined {
  if (label === 'Document') return [readAddress(id), isAway ? 'What it is, and where to find it' : 'Read the document']
  if (label !== 'Passage') return undefined
  return [readAddress(null, { at: id }), isAway ? 'Its document, and what rests on it' : 'Read it in the document']
}

function waysOf({ __typename: label, id, council = null }: Thing): Way[] {
  const own = ownPages[label]?.(id)
  return [
    ...(own === undefined ? [] : [own]),
    ...(label === 'Plan' && council !== null
      ? [[claimsAddress(council.id), 'What is called complete, and what shows it'] as const]
      : []),
    ...(isBriefed(label) ? [[briefingAddress(id), 'A briefing to print, with questions to ask'] as const] : []),
    ...(isTraceable(label) ? [[traceAddress(id), 'Follow its thread'] as const] : []),
    ...(label === 'Document' && council !== null
      ? [[wordingAddress(council.id, { document: id }), 'Same words in other papers'] as const]
      : []),
  ]
}

/** The pages that show a thing in its own way: its thread, what an inspection gave, the plan as printed, the document as it reads. */
export function WaysOn({ thing }: { readonly thing: Thing }) {
  const into = intoDocument(thing, useSaidAbove())
  return (
    <ul className="ways-on no-print">
      {into !== undefined && (
        <li>
          <StepIntoDocument to={into[0]}>{into[1]}</StepIntoDocument>
        </li>
      )}
      {waysOf(thing).map(([address, words]) => (
        <li key={address}>
          <Link className="govuk-link" to={address}>
            {words}
          </Link>
        </li>
      ))}
      <li>
        {/* The editor needs a policy of its own, which comes with its page. */}
        <Link className="govuk-link" to={dataAddress(thing.__typename, thing.id)} reloadDocument>
          See this as data (GraphQL)
        </Link>
      </li>
    </ul>
  )
}
