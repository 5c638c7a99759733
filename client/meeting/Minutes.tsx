import { Link } from 'react-router'
import { meetingAddress, thingAddress } from '../addresses.ts'
import type { Label } from '../generated/graphql.ts'
import { InOurWords } from '../parts/OurWords.tsx'
import { PassageStep } from '../parts/PassageView.tsx'
import { sayNamed, sayReference } from '../words/meetings.ts'
import type { MeetingRead } from './Agenda.tsx'
import { DecisionView } from './Decision.tsx'
import { Said } from './Said.tsx'

type Entry = MeetingRead['minutes'][number]

/** A minute longer than this is folded: what was raised and resolved in it stands below in any case. */
const longest = 600

function Words({ text, summary, held }: Pick<Entry['minute'], 'text' | 'summary' | 'held'>) {
  const words = text ?? summary
  if (words === null) return null
  if (words.length > longest)
    return (
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">What the minute says</span>
        </summary>
        <p className="words">{words}</p>
      </details>
    )
  return (
    <p className="words">
      {words}
      <InOurWords ours={text === null} />
      {!held && <span className="aside"> (known only because another paper tells of it)</span>}
    </p>
  )
}

function Considered({ considered }: Pick<Entry, 'considered'>) {
  if (considered.length === 0) return null
  return (
    <p className="known">
      Before the meeting:{' '}
      {considered.map(({ node }, at) => (
        <span key={node.id}>
          {at > 0 && '; '}
          <Link className="govuk-link" to={thingAddress(node.id)}>
            {sayNamed(node)}
          </Link>
        </span>
      ))}
    </p>
  )
}

function Matters({ matters }: Pick<Entry, 'matters'>) {
  if (matters.length === 0) return null
  return (
    <>
      <h4 className="sort-title">Matters raised</h4>
      <ul className="finding-list">
        {matters.map(({ id, text, summary, citations }) => (
          <li key={id} className="finding">
            <p className="finding-words">
              {text ?? summary ?? 'Its words are not recorded.'}
              <InOurWords ours={text === null && summary !== null} />
            </p>
            <p className="source">
              <Said citations={citations} />
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

const addressOf = ({ __typename: label, id }: { readonly __typename: Label; readonly id: string }): string =>
  label === 'Meeting' ? meetingAddress(id) : thingAddress(id)

/** What a minute names; each thing once for each manner in which it is named. */
function References({ references }: Pick<Entry, 'references'>) {
  const once = references.filter(
    ({ to, kind }, at) => references.findIndex((each) => each.to.id === to.id && each.kind === kind) === at,
  )
  if (once.length === 0) return null
  return (
    <>
      <h4 className="sort-title">What it refers to</h4>
      <ul className="references">
        {once.map(({ to, kind, basis, passages }) => (
          <li key={`${to.id} ${kind}`}>
            {sayReference(kind)}{' '}
            <Link className="govuk-link" to={addressOf(to)}>
              {sayNamed(to)}
            </Link>
            {basis === 'SUGGESTED' && <span className="aside"> (suggested)</span>}
            {passages[0] !== undefined && (
              <span className="source">
                {' '}
                <PassageStep passage={passages[0]} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

interface DecisionsProps {
  readonly title: string
  readonly decisions: Entry['resolutions']
  readonly today: string | null
}

function Decisions({ title, decisions, today }: DecisionsProps) {
  if (decisions.length === 0) return null
  return (
    <>
      <h4 className="sort-title">{title}</h4>
      <ul className="finding-list">
        {decisions.map((decision) => (
          <DecisionView key={decision.node.id} decision={decision} today={today} />
        ))}
      </ul>
    </>
  )
}

function MinuteView({ entry, today }: { readonly entry: Entry; readonly today: string | null }) {
  const { minute, considered, matters, resolutions, commitments, references } = entry
  return (
    <section className="finding-area minute">
      <h3 className="minute-title">
        {minute.number !== null && `${minute.number}. `}
        {minute.title ?? (minute.number === null ? 'A minute without a number' : `Minute ${minute.number}`)}
      </h3>
      <Words {...minute} />
      <Considered considered={considered} />
      <p className="source">
        <Said citations={minute.citations} />
      </p>
      <Matters matters={matters} />
      <Decisions title="Promised" decisions={commitments} today={today} />
      <Decisions title="Resolved" decisions={resolutions} today={today} />
      <References references={references} />
    </section>
  )
}

/** What a meeting's minutes record, minute by minute, in reading order. */
export function Minutes({ meeting: { minutes, meeting, day } }: { readonly meeting: MeetingRead }) {
  return (
    <section>
      <h2 className="section-title">Minutes {minutes.length > 0 && <span className="count">({minutes.length})</span>}</h2>
      {minutes.length === 0 ? (
        <p>
          {meeting.held
            ? 'No minutes of it were read. Reading them will bring here what was raised, resolved and promised.'
            : 'Nothing of its minutes is told in the papers that name it.'}
        </p>
      ) : (
        minutes.map((entry) => <MinuteView key={entry.minute.id} entry={entry} today={day?.day ?? null} />)
      )}
    </section>
  )
}
