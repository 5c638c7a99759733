import { Link, useSearchParams } from 'react-router'
import { type DecisionsLimits, decisionsAddress, meetingAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { Asked } from '../frame/Asked.tsx'
import type { DecisionFragment, DecisionsQuery } from '../generated/graphql.ts'
import { byMeeting } from '../meeting/by-meeting.ts'
import { DecisionView } from '../meeting/Decision.tsx'
import { DecisionFilters } from '../meeting/DecisionFilters.tsx'
import { kindsIn, openIn, stateIn } from '../meeting/limits.ts'
import { UpTo } from '../meeting/UpTo.tsx'
import { CouncilPage } from '../parts/CouncilPage.tsx'
import { Download } from '../parts/Download.tsx'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { decisionsQuery } from '../queries/meetings.ts'
import '../styles/trace.css'
import '../styles/inspection.css'
import '../styles/figures.css'
import '../styles/meeting.css'
import { sayDecisions, sayMeeting } from '../words/meetings.ts'
import { sayNumber } from '../words/numbers.ts'

function Nothing() {
  return (
    <>
      <p>No minutes that have been read tell of anything asked for or promised. Reading minutes will bring it here:</p>
      <p>
        <code>npm run ingest -- PATH</code>
      </p>
    </>
  )
}

interface ListProps {
  readonly shown: readonly DecisionFragment[]
  readonly today: string
}

/** Decisions under the meetings that they come from, the newest first. */
function List({ shown, today }: ListProps) {
  return byMeeting(shown).map(({ meeting, decisions }) => (
    <section key={meeting?.id ?? ''} className="decisions-of">
      <h2 className="section-title">
        {meeting === null ? (
          'Of a meeting that is not known'
        ) : (
          <Link className="govuk-link" to={meetingAddress(meeting.id)}>
            {sayMeeting(meeting)}
          </Link>
        )}{' '}
        <span className="count">({sayNumber(decisions.length)})</span>
      </h2>
      <ul className="finding-list">
        {decisions.map((decision) => (
          <DecisionView key={decision.node.id} decision={decision} today={today} withMinute />
        ))}
      </ul>
    </section>
  ))
}

function DecisionsList({
  data: { decisions, all },
  limits,
}: {
  readonly data: DecisionsQuery
  readonly limits: DecisionsLimits
}) {
  const state = stateIn(limits.state)
  const { list, day, states, pastDue } = decisions
  const shown = state === null ? list.nodes : list.nodes.filter((each) => each.state === state)
  const counted = state === null ? states : states.filter((each) => each.state === state)
  const { hasNextPage, endCursor } = list.pageInfo
  const isLimited = [limits.meeting, limits.whom, limits.kind, limits.state].some((each) => each !== undefined)
  return (
    <>
      <InventedNotice of={[{ id: limits.council ?? '' }]} />
      <UpTo day={day} />
      {all.total === 0 && !isLimited ? (
        <Nothing />
      ) : (
        <>
          <DecisionFilters all={all} limits={limits} />
          <p role="status">
            {sayDecisions(counted, state === null ? pastDue : 0)}
            {shown.length === 0 && ' None fits all that was chosen.'}
          </p>
          <List shown={shown} today={day.day} />
          <Download
            table="decisions"
            asked={{
              council: limits.council,
              meeting: limits.meeting,
              role: limits.whom,
              kinds: kindsIn(limits.kind),
              open: openIn(limits.state)?.toString(),
            }}
          />
          {hasNextPage && endCursor !== null && (
            <p className="no-print">
              <Link className="govuk-link" to={decisionsAddress({ ...limits, after: endCursor })}>
                More
              </Link>
            </p>
          )}
        </>
      )}
    </>
  )
}

function OfCouncil({ limits, council }: { readonly limits: DecisionsLimits; readonly council: string }) {
  const { meeting, whom, kind, state, after } = limits
  const answer = useAsk(decisionsQuery, {
    council,
    meeting: meeting ?? null,
    role: whom ?? null,
    kinds: kindsIn(kind),
    open: openIn(state),
    after: after ?? null,
  })
  return (
    <Asked answer={answer} what="what was asked and promised" part>
      {(data) => <DecisionsList data={data} limits={{ ...limits, council }} />}
    </Asked>
  )
}

const given = (query: URLSearchParams, name: string): string | undefined => query.get(name) || undefined

/** What meetings asked for and were promised, and what came back. */
export default function Decisions() {
  const [query] = useSearchParams()
  const limits: DecisionsLimits = {
    meeting: given(query, 'meeting'),
    whom: given(query, 'whom'),
    kind: given(query, 'kind'),
    state: given(query, 'state'),
    after: given(query, 'after'),
  }
  return (
    <CouncilPage
      title="Asked, promised, came back: the meetings"
      lead="What meetings asked for, what they were promised, and what the papers read since show of it."
      what="what was asked and promised"
      brings="a meeting's minutes"
    >
      {(council) => <OfCouncil key={council} council={council} limits={limits} />}
    </CouncilPage>
  )
}
