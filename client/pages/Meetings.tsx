import { Link, useSearchParams } from 'react-router'
import { decisionsAddress, meetingAddress, meetingsAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { Asked } from '../frame/Asked.tsx'
import { staying } from '../frame/staying.ts'
import type { MeetingsQuery, MeetingToldFragment } from '../generated/graphql.ts'
import { Said } from '../meeting/Said.tsx'
import { CouncilPage } from '../parts/CouncilPage.tsx'
import { Download } from '../parts/Download.tsx'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { meetingsQuery } from '../queries/meetings.ts'
import '../styles/inspection.css'
import '../styles/meeting.css'
import { sayDay } from '../words/dates.ts'
import { sayHeld, sayMeeting } from '../words/meetings.ts'
import { sayCount } from '../words/numbers.ts'

type History = MeetingsQuery['meetingHistory']

/** The day and the body, as far as the title does not say them. */
function sayAbout({ title, date, body }: MeetingToldFragment['meeting']): string | null {
  const parts = [date === null ? 'Day not told' : sayDay(date), body].filter(
    (part): part is string => part !== null && title?.includes(part) !== true,
  )
  return parts.length === 0 ? null : parts.join(', ')
}

function Entry({ told }: { readonly told: MeetingToldFragment }) {
  const { meeting } = told
  const about = sayAbout(meeting)
  return (
    <li>
      <Link className="govuk-link" to={meetingAddress(meeting.id)}>
        {sayMeeting(meeting)}
      </Link>
      {about !== null && <p className="aside inspection-about">{about}</p>}
      <p className="inspection-about">{sayHeld(told)}</p>
    </li>
  )
}

/** Meetings that only other papers name, with the places that name them. */
function Named({ named }: Pick<History, 'named'>) {
  if (named.length === 0) return null
  return (
    <section>
      <h2 className="section-title">Named in other papers; papers of its own not read</h2>
      <ul className="entries">
        {named.map(({ meeting }) => (
          <li key={meeting.id}>
            <Link className="govuk-link" to={meetingAddress(meeting.id)}>
              {sayMeeting(meeting)}
            </Link>
            <p className="inspection-about">
              Named at <Said citations={meeting.citations} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface BodiesProps extends Pick<History, 'bodies'> {
  readonly council: string
  readonly chosen: string | null
}

/** The bodies that met, each a way to see its meetings alone. */
function Bodies({ bodies, council, chosen }: BodiesProps) {
  if (bodies.length < 2) return null
  const named = bodies.flatMap(({ body, total }) => (body === null || total === 0 ? [] : [{ body, total }]))
  return (
    <nav className="limits no-print" aria-label="Whose meetings to show">
      <ul>
        <li>
          <Link
            className="govuk-link"
            to={meetingsAddress(council)}
            replace
            state={staying}
            aria-current={chosen === null ? 'true' : undefined}
          >
            All bodies
          </Link>
        </li>
        {named.map(({ body, total }) => (
          <li key={body}>
            <Link
              className="govuk-link"
              to={meetingsAddress(council, { body })}
              replace
              state={staying}
              aria-current={chosen === body ? 'true' : undefined}
            >
              {body} ({total})
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function HistoryView({ history, body }: { readonly history: History; readonly body: string | null }) {
  const { council, meetings, named, bodies } = history
  return (
    <>
      <InventedNotice of={[council]} />
      {meetings.length + named.length === 0 ? (
        <>
          <p>
            {body === null
              ? `The documents that have been read tell of no meeting of ${council.name}. Reading minutes or an agenda will bring it here:`
              : `The documents that have been read tell of no meeting of the body “${body}”.`}
          </p>
          {body === null && (
            <p>
              <code>npm run ingest -- PATH</code>
            </p>
          )}
        </>
      ) : (
        <p className="no-print">
          <Link className="govuk-link" to={decisionsAddress({ council: council.id })}>
            All that meetings asked for and were promised, and what came back
          </Link>
        </p>
      )}
      <Bodies bodies={bodies} council={council.id} chosen={body} />
      {meetings.length > 0 && (
        <section>
          <h2 className="section-title">
            {sayCount(meetings.length, 'meeting', 'meetings')} whose papers have been read
            {meetings.length > 1 && ', the newest first'}
          </h2>
          <ul className="entries">
            {meetings.map((told) => (
              <Entry key={told.meeting.id} told={told} />
            ))}
          </ul>
          <Download table="meeting-history" asked={{ council: council.id, body }} />
        </section>
      )}
      <Named named={named} />
    </>
  )
}

function OfCouncil({ council, body }: { readonly council: string; readonly body: string | null }) {
  const answer = useAsk(meetingsQuery, { council, body })
  return (
    <Asked answer={answer} what="meetings" part>
      {({ meetingHistory }) => <HistoryView history={meetingHistory} body={body} />}
    </Asked>
  )
}

/** A council's meetings: what each had before it, decided, asked for and was promised. */
export default function Meetings() {
  const [query] = useSearchParams()
  return (
    <CouncilPage
      title="Meetings"
      lead="What committees had before them, resolved, asked for and were promised."
      what="meetings"
      brings="a meeting's minutes or agenda"
    >
      {(council) => <OfCouncil key={council} council={council} body={query.get('body') || null} />}
    </CouncilPage>
  )
}
