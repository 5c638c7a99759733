import { Link } from 'react-router'
import { meetingAddress, readAddress, thingAddress } from '../addresses.ts'
import type { AnswerFragment, DecisionFragment } from '../generated/graphql.ts'
import { StepIntoDocument } from '../parts/CameFrom.tsx'
import { PassageStep } from '../parts/PassageView.tsx'
import { OnThread, Thread, ThreadEnd } from '../parts/Thread.tsx'
import { sayBasis } from '../words/basis.ts'
import { sayCaption } from '../words/captions.ts'
import { sayDay } from '../words/dates.ts'
import { sayMeeting, sayNamed } from '../words/meetings.ts'
import { capitalise } from '../words/numbers.ts'
import { knownOf } from './decision.ts'

/** What came back: a document as it reads, all else by its own page. */
function What({ node: { __typename: label, id, caption } }: Pick<AnswerFragment, 'node'>) {
  if (label === 'Document') return <StepIntoDocument to={readAddress(id)}>{sayCaption(caption)}</StepIntoDocument>
  return (
    <Link className="govuk-link" to={thingAddress(id)}>
      {sayNamed({ __typename: label, caption })}
    </Link>
  )
}

function AnswerView({ answer }: { readonly answer: AnswerFragment }) {
  const { node, day, meeting, basis, passages } = answer
  return (
    <OnThread basis={basis}>
      <p className="link-end">
        {day === null ? 'Day not told: ' : `${sayDay(day)}: `}
        <What node={node} />
        {meeting !== null && (
          <>
            {', to the meeting '}
            <Link className="govuk-link" to={meetingAddress(meeting.id)}>
              {sayMeeting(meeting)}
            </Link>
          </>
        )}
      </p>
      <p className="known">
        {sayBasis(knownOf(answer))}
        {passages.map((passage) => (
          <span key={passage.id}>
            {' '}
            <PassageStep passage={passage} />
          </span>
        ))}
      </p>
    </OnThread>
  )
}

/** What is known to have come back on something asked or promised; what is only suggested stands apart. */
export function CameBack({ decision: { state, words, answers, suggested } }: { readonly decision: DecisionFragment }) {
  if (state === null && answers.length + suggested.length === 0) return null
  return (
    <div className="came-back">
      {answers.length > 0 && (
        <>
          <p className="came-back-title">What came back</p>
          <Thread label="What came back">
            {answers.map((answer) => (
              <AnswerView key={answer.node.id} answer={answer} />
            ))}
          </Thread>
        </>
      )}
      {answers.length === 0 && <ThreadEnd>{capitalise(words)}.</ThreadEnd>}
      {suggested.length > 0 && (
        <>
          <p className="came-back-title">Only suggested to have come back</p>
          <Thread label="Only suggested to have come back">
            {suggested.map((answer) => (
              <AnswerView key={answer.node.id} answer={answer} />
            ))}
          </Thread>
        </>
      )}
    </div>
  )
}
