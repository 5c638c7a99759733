import { Link } from 'react-router'
import { inspectionAddress, planAddress, thingAddress } from '../addresses.ts'
import type { SeriesEventKind } from '../generated/graphql.ts'
import { sayGrade } from '../inspecting/grades.ts'
import { RagTag } from '../parts/Tag.tsx'
import { sayCaption } from '../words/captions.ts'
import { sayDay } from '../words/dates.ts'
import { sayCount } from '../words/numbers.ts'
import { shortName, wholeCaption } from '../words/short-names.ts'
import { type Event, shapeOf } from './events.ts'

const addresses: Readonly<Record<SeriesEventKind, (id: string) => string>> = {
  INSPECTION: inspectionAddress,
  PLAN: planAddress,
  ACTION: thingAddress,
}

const nameOf = ({ node }: Event): string => {
  if ('title' in node && node.title !== undefined) return node.title
  return 'text' in node ? wholeCaption(sayCaption(node.caption), node.text ?? node.summary ?? null) : sayCaption(node.caption)
}

/** Which day of it that is, where its kind does not tell. */
function sayWhich({ kind, property }: Event): string {
  if (kind === 'INSPECTION') return property === 'publishedOn' ? 'report published' : 'inspected'
  if (kind === 'PLAN') return property === 'statusAt' ? 'the day of its ratings' : 'published'
  return 'due'
}

/** How an action is known to be one that the indicator should show the success of. */
function sayThrough({ through, basis }: Event): string | null {
  if (through === null) return null
  const how = basis === 'SUGGESTED' ? ' (a suggested link)' : ''
  return `Measured through ${shortName(sayCaption(through.caption))}${how}`
}

interface EntryProps {
  readonly event: Event
  readonly letter: string | undefined
}

function Entry({ event, letter }: EntryProps) {
  const { kind, day, node } = event
  const overall = 'overall' in node ? node.overall : null
  const through = sayThrough(event)
  return (
    <li>
      <span aria-hidden="true">
        {letter !== undefined && <strong>{letter} </strong>}
        {shapeOf(event)}{' '}
      </span>
      {day === null ? 'No day given' : `${sayDay(day)}, ${sayWhich(event)}`}:{' '}
      <Link className="govuk-link" to={addresses[kind](node.id)}>
        {nameOf(event)}
      </Link>
      {overall !== null && overall !== undefined && `. Overall: ${sayGrade(overall)}`}
      {kind === 'ACTION' && 'rag' in node && (
        <>
          {' '}
          <RagTag rag={node.rag ?? 'UNKNOWN'} />
        </>
      )}
      {through !== null && <span className="figure-note">{through}</span>}
    </li>
  )
}

function List({ events, letters }: Pick<EventsProps, 'events' | 'letters'>) {
  return (
    <ul className="entries">
      {events.map((event) => (
        <Entry key={`${event.node.id} ${event.through?.id ?? ''}`} event={event} letter={letters.get(event.node.id)} />
      ))}
    </ul>
  )
}

/** As many actions as stand open without being asked for. */
const shownOpen = 6

interface EventsProps {
  readonly events: readonly Event[]
  readonly letters: ReadonlyMap<string, string>
  /** The days that are in the picture. */
  readonly shown: ReadonlySet<string>
}

/** What happened or was due on the same axis, in the order of its days. */
export function Events({ events, letters, shown }: EventsProps) {
  if (events.length === 0) return null
  const lettered = events.filter(({ kind }) => kind !== 'ACTION')
  const actions = events.filter(({ kind }) => kind === 'ACTION')
  const dated = events.filter(({ day }) => day !== null)
  const outside = dated.filter(({ day }) => day !== null && !shown.has(day)).length
  return (
    <section>
      <h2 className="section-title">Inspections, plans and actions on the same axis</h2>
      {shown.size > 0 && outside > 0 && (
        <p>
          {sayCount(outside, 'of these lies', 'of these lie')} more than a year before or after the figures, and{' '}
          {outside === 1 ? 'is' : 'are'} not in the picture.
        </p>
      )}
      {lettered.length > 0 && <List events={lettered} letters={letters} />}
      {actions.length > 0 && (
        <details className="govuk-details" open={actions.length <= shownOpen}>
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">
              {sayCount(actions.length, 'action', 'actions')} whose success it should show
            </span>
          </summary>
          <List events={actions} letters={letters} />
        </details>
      )}
    </section>
  )
}
