import { Link } from 'react-router'
import { planAddress, traceAddress } from '../addresses.ts'
import { staying } from '../frame/staying.ts'
import type { LeftOutReason } from '../generated/graphql.ts'
import { shortName } from '../words/short-names.ts'
import { trailOf } from './nest.ts'
import { type ThreadAtHand, useThread } from './thread-at-hand.ts'
import { type Ways, waysAddress, withBasis } from './ways.ts'

/** The objectives whose other actions are not on the thread, and the plan that they stand in. */
function besideOf({ layers, links, trace }: ThreadAtHand) {
  const actions = [...layers.flatMap((each) => each.things), ...trace.owners].filter(({ node }) => node.__typename === 'Action')
  const trails = actions.map(({ node }) => trailOf(node.id, links))
  const objectives = new Map(trails.flatMap((trail) => trail.slice(-1)).map((each) => [each.id, each]))
  return { plan: trails.map(([top]) => top).find((top) => top?.__typename === 'Plan'), objectives: [...objectives.values()] }
}

/** Where the other actions can be seen: the threads of their objectives where these are few, and the plan. */
function Beside({ thread }: { readonly thread: ThreadAtHand }) {
  const { plan, objectives } = besideOf(thread)
  const few = objectives.length <= 3 ? objectives : []
  return (
    <span className="no-print">
      {few.length > 0 && ': see the thread of '}
      {few.map(({ id, caption }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <Link className="govuk-link" to={traceAddress(id)}>
            {shortName(caption)}
          </Link>
        </span>
      ))}
      {plan !== undefined && (
        <>
          {few.length > 0 ? ', or ' : ': see '}
          <Link className="govuk-link" to={planAddress(plan.id)}>
            the plan
          </Link>
        </>
      )}
    </span>
  )
}

/** The ways that show what is left out for a reason; none where there are no such. */
function showing(reason: LeftOutReason, ways: Ways): Ways | null {
  if (reason === 'REJECTED') return withBasis(ways, 'REJECTED', true)
  if (reason === 'BASIS') return { ...ways, basis: null }
  return reason === 'LIMIT' && !ways.all ? { ...ways, all: true } : null
}

/** What is not on the thread, counted, each with the way to see it. */
export function LeftOut() {
  const thread = useThread()
  const { trace, ways } = thread
  if (trace.leftOut.length === 0) return null
  return (
    <ul className="left-out">
      {trace.leftOut.map(({ reason, words }) => {
        const next = showing(reason, ways)
        return (
          <li key={reason}>
            {!trace.whole && 'At least '}
            {words}
            {next !== null && (
              <span className="no-print">
                {': '}
                <Link className="govuk-link" to={waysAddress(trace.from.id, next)} replace state={staying}>
                  show {reason === 'LIMIT' ? 'up to 1,000 things' : 'them'}
                </Link>
              </span>
            )}
            {reason === 'BESIDE' && <Beside thread={thread} />}.
          </li>
        )
      })}
    </ul>
  )
}
