import { type FormEvent, type ReactNode, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { readAddress, topicAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { Asked } from '../frame/Asked.tsx'
import { staying } from '../frame/staying.ts'
import type { TimelineKind, TopicTimelineQuery } from '../generated/graphql.ts'
import { StepIntoDocument } from '../parts/CameFrom.tsx'
import { type Page, Pages } from '../parts/Pages.tsx'
import { PassageStep } from '../parts/PassageView.tsx'
import { ThingLink } from '../parts/ThingLink.tsx'
import { OnThread, Thread, ThreadEnd } from '../parts/Thread.tsx'
import { topicTimelineQuery } from '../queries/topic.ts'
import { asDay, isDay, sayDay } from '../words/dates.ts'
import { sayTitle } from '../words/file-names.ts'
import { sayCount, sayNumber } from '../words/numbers.ts'
import { isTimelineKind, sayDayReason, sayEntryCount, sayEntryKind } from '../words/timeline.ts'

type Edge = NonNullable<TopicTimelineQuery['timeline']>['entries']['edges'][number]
type Every = NonNullable<TopicTimelineQuery['every']>

interface Asking {
  readonly id: string
  readonly council: string
  readonly since: string | null
  readonly kind: TimelineKind | null
}

const variables = ({ id, council, since, kind }: Asking, after: string | null) => ({
  id,
  council,
  since,
  kinds: kind === null ? null : [kind],
  after,
})

interface NextProps {
  readonly asking: Asking
  readonly after: string
  readonly children: (page: Page<Edge>) => ReactNode
}

function Next({ asking, after, children }: NextProps) {
  const answer = useAsk(topicTimelineQuery, variables(asking, after))
  if (answer.state === 'answered') return answer.data.timeline === null ? null : children(answer.data.timeline.entries)
  return (
    <li className="more">
      <Asked answer={answer} what="more" part>
        {() => null}
      </Asked>
    </li>
  )
}

/** An entry, below its day where that is another than before. */
function Entry({ edge: { node: entry }, before }: { readonly edge: Edge; readonly before: Edge | undefined }) {
  const { day, dayReason, kind, basis, node, document, passages } = entry
  const reason = sayDayReason(dayReason)
  const [said] = passages
  return (
    <OnThread basis={basis ?? 'STATED'}>
      {before?.node.day !== day && <h3 className="in-order-day">{sayDay(day)}</h3>}
      <p className="link-end">
        <span className="aside">{sayEntryKind(kind)}: </span>
        <ThingLink thing={node} />
      </p>
      <p className="source steps-on">
        {said !== undefined && <PassageStep passage={said} />}
        {document !== null && <StepIntoDocument to={readAddress(document.id)}>{sayTitle(document.title)}</StepIntoDocument>}
      </p>
      {reason !== null && before?.node.day !== day && (
        <p className="known">
          {sayDay(day)} is {reason}.
        </p>
      )}
    </OnThread>
  )
}

interface SinceProps {
  readonly asking: Asking
  readonly every: Every
  readonly days: readonly (readonly [day: string, what: string])[]
}

/** From which day on, and of which kind: each is in the address. */
function Since({ asking, every, days }: SinceProps) {
  const { id, council, since, kind } = asking
  const navigate = useNavigate()
  const [day, setDay] = useState(since ?? '')
  const addressOf = (from: string | undefined, of: TimelineKind | null) =>
    topicAddress(id, { council, since: from, of: of?.toLowerCase() })
  const show = (event: FormEvent) => {
    event.preventDefault()
    navigate(addressOf(isDay(day) ? day : undefined, kind), { replace: true, state: staying })
  }
  return (
    <>
      <details className="govuk-details no-print">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">
            {since === null ? 'Choose from which day on' : `Since ${sayDay(since)}: choose another day`}
          </span>
        </summary>
        <form className="limits-form" onSubmit={show}>
          <label className="limit">
            <span className="filter-name">Since this day</span>
            <input
              className="govuk-input"
              type="date"
              name="since"
              value={day}
              onChange={({ currentTarget }) => setDay(currentTarget.value)}
            />
          </label>
          <button type="submit" className="govuk-button govuk-button--secondary">
            Show
          </button>
        </form>
        <ul className="day-links">
          <li>
            <Link className="govuk-link" to={addressOf(undefined, kind)} replace state={staying}>
              From the first that has been read
            </Link>
          </li>
          {days.map(([each, what]) => (
            <li key={each}>
              <Link
                className="govuk-link"
                to={addressOf(each, kind)}
                replace
                state={staying}
                aria-current={since === each ? 'true' : undefined}
              >
                Since {sayDay(each)}: {what}
              </Link>
            </li>
          ))}
        </ul>
      </details>
      <nav className="limits no-print" aria-label="Of which kind">
        <ul>
          {[null, ...every.kinds.map((each) => each.kind)].map((each) => (
            <li key={each ?? 'all'}>
              <Link
                className="govuk-link"
                to={addressOf(since ?? undefined, each)}
                replace
                state={staying}
                aria-current={each === kind ? 'true' : undefined}
              >
                {each === null
                  ? `all ${sayNumber(every.total)}`
                  : sayEntryCount(each, every.kinds.find((counted) => counted.kind === each)?.total ?? 0)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}

interface InOrderProps {
  readonly id: string
  readonly council: string
  /** Days to start from, the newest first, with what happened on each. */
  readonly days: readonly (readonly [day: string, what: string])[]
}

/** Everything said about a topic since a day, and what followed from it, the oldest first, each with its source. */
export function InOrder({ id, council, days }: InOrderProps) {
  const [query] = useSearchParams()
  const of = (query.get('of') ?? '').toUpperCase()
  const asking = { id, council, since: asDay(query.get('since')), kind: isTimelineKind(of) ? of : null }
  const answer = useAsk(topicTimelineQuery, variables(asking, null))
  return (
    <section aria-labelledby="in-order">
      <h2 className="section-title" id="in-order">
        Everything in order
      </h2>
      <Asked answer={answer} what="everything in order" part>
        {({ every, timeline }) => {
          if (every === null || timeline === null) return null
          const [last] = every.lastInspections
          return (
            <>
              <p role="status">
                {asking.since === null ? '' : `Since ${sayDay(asking.since)}: `}
                {sayCount(every.total, 'thing', 'things')} said about it, or that followed from that through a plan, the oldest
                first.
                {last !== undefined &&
                  ` ${sayNumber(every.sinceLastInspection)} of them after the last inspection read, of ${sayDay(last.day)}.`}
                {every.undated > 0 && ` The day of ${sayNumber(every.undated)} more is not known.`}
              </p>
              <Since asking={asking} every={every} days={days} />
              {timeline.total === 0 ? (
                <ThreadEnd>Nothing in the documents read says anything about it since then.</ThreadEnd>
              ) : (
                <Thread label="Everything in order">
                  <Pages<Edge>
                    name={`in order ${JSON.stringify(asking)}`}
                    first={timeline.entries}
                    total={timeline.total}
                    show={(edge, before) => <Entry key={edge.cursor} edge={edge} before={before} />}
                    next={(after, show) => (
                      <Next asking={asking} after={after}>
                        {show}
                      </Next>
                    )}
                  />
                </Thread>
              )}
            </>
          )
        }}
      </Asked>
    </section>
  )
}
