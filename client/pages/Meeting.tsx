import { Link, useParams } from 'react-router'
import { decisionsAddress, meetingsAddress, readAddress, thingAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { PageHeading } from '../frame/Arrival.tsx'
import { Asked } from '../frame/Asked.tsx'
import { Agenda, type MeetingRead } from '../meeting/Agenda.tsx'
import { Minutes } from '../meeting/Minutes.tsx'
import { Said } from '../meeting/Said.tsx'
import { UpTo } from '../meeting/UpTo.tsx'
import { StepIntoDocument } from '../parts/CameFrom.tsx'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { meetingQuery } from '../queries/meetings.ts'
import '../styles/trace.css'
import '../styles/inspection.css'
import '../styles/meeting.css'
import { sayDay } from '../words/dates.ts'
import { sayMeeting } from '../words/meetings.ts'
import { NothingHere } from './NotFound.tsx'

/** Who met, when and where, and in which papers that is told. */
function Facts({ meeting: { meeting, documents } }: { readonly meeting: MeetingRead }) {
  const { body, date, venue, number, citations } = meeting
  const facts: readonly (readonly [name: string, value: string | null])[] = [
    ['Body', body],
    ['Held on', date === null ? null : sayDay(date)],
    ['Where', venue],
    ['Number', number],
  ]
  return (
    <dl className="properties">
      {facts
        .filter(([, value]) => value !== null)
        .map(([name, value]) => (
          <div key={name} className="property">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      {documents.length > 0 && (
        <div className="property">
          <dt>Papers</dt>
          <dd>
            {documents.map(({ id, title }) => (
              <span key={id} className="report">
                <StepIntoDocument to={readAddress(id)}>{title}</StepIntoDocument>
              </span>
            ))}
          </dd>
        </div>
      )}
      <div className="property">
        <dt>{meeting.held ? 'Said at' : 'Named at'}</dt>
        <dd className="source">
          <Said citations={citations} />
        </dd>
      </div>
    </dl>
  )
}

function MeetingView({ read }: { readonly read: MeetingRead }) {
  const { meeting, day } = read
  const { id, council } = meeting
  return (
    <>
      <InventedNotice of={[meeting]} />
      <PageHeading
        title={sayMeeting(meeting)}
        council={council}
        above={
          council === null ? (
            'Meeting'
          ) : (
            <>
              Meeting, one of{' '}
              <Link className="govuk-link" to={meetingsAddress(council.id)}>
                the meetings of {council.name}
              </Link>
            </>
          )
        }
      />
      {!meeting.held && (
        <p className="unheld">Known only because other papers name it. Its own papers have not been read here.</p>
      )}
      <Facts meeting={read} />
      <UpTo day={day} />
      <p className="no-print">
        {council !== null && (
          <>
            <Link className="govuk-link" to={decisionsAddress({ council: council.id, meeting: id })}>
              What it asked for and was promised, in one list
            </Link>
            {', '}
          </>
        )}
        <Link className="govuk-link" to={thingAddress(id)}>
          all that is said of this meeting
        </Link>
      </p>
      <Agenda meeting={read} />
      <Minutes meeting={read} />
    </>
  )
}

/** A meeting: its agenda, what its minutes record, and what came back since. */
export default function Meeting() {
  const id = useParams()['*'] ?? ''
  const answer = useAsk(meetingQuery, { id })
  return (
    <Asked answer={answer} what="the meeting">
      {({ meeting }) => (meeting === null ? <NothingHere id={id} /> : <MeetingView key={id} read={meeting} />)}
    </Asked>
  )
}
