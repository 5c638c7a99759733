import { Link, useParams, useSearchParams } from 'react-router'
import { lateAddress, planAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { Asked } from '../frame/Asked.tsx'
import { DayChoice } from '../frame/DayChoice.tsx'
import { staying } from '../frame/staying.ts'
import type { LateActionsQuery } from '../generated/graphql.ts'
import { Groups, placedOf } from '../late/Groups.tsx'
import { countOf, type Kind, kinds, type Way } from '../late/standings.ts'
import { kindWords } from '../late/words.ts'
import { CouncilPage } from '../parts/CouncilPage.tsx'
import { Download } from '../parts/Download.tsx'
import { Today } from '../parts/Today.tsx'
import { lateActionsQuery } from '../queries/late.ts'
import '../styles/trace.css'
import '../styles/plan.css'
import '../styles/inspection.css'
import '../styles/late.css'
import { asDay, sayDay } from '../words/dates.ts'
import { sayCount, sayNumber } from '../words/numbers.ts'

type Answer = LateActionsQuery['plan']

interface Choice {
  readonly asAt: string | null
  readonly by: Way
  readonly kind: Kind | null
}

interface ViewProps extends Choice {
  readonly council: string
  readonly plan: Answer
}

/** The page with another choice in it; what is shown unless told stands in no address. */
const addressOf = (council: string, { asAt, by, kind }: Choice): string =>
  lateAddress(council, {
    asAt: asAt ?? undefined,
    by: by === 'owner' ? undefined : by,
    class: kind?.toLowerCase(),
  })

/** Which day counts as today, and of which day the plan's ratings are. */
function Days({ plan: { day, plans }, asAt }: ViewProps) {
  return (
    <p>
      <Today day={day} />{' '}
      {plans.map(({ plan: { id, caption }, version: { statusAt }, versionsRead }) => (
        <span key={id}>
          <Link className="govuk-link" to={planAddress(id, asAt ?? undefined)}>
            {caption}
          </Link>
          {statusAt === null ? ' does not say of which day its ratings are. ' : ` tells its ratings as on ${sayDay(statusAt)}. `}
          {versionsRead === 1 && 'One version of it has been read, so nothing tells whether its dates have slipped. '}
        </span>
      ))}
    </p>
  )
}

/** How many there are of each kind, what that means, and a way to each alone. */
function Kinds({ council, plan, ...choice }: ViewProps) {
  const all = placedOf(plan.plans)
  return (
    <ul className="classes">
      {kinds.map((kind) => (
        <li key={kind}>
          <Link
            className="govuk-link"
            to={addressOf(council, { ...choice, kind: choice.kind === kind ? null : kind })}
            replace
            state={staying}
            aria-current={choice.kind === kind ? 'true' : undefined}
          >
            <strong>{sayNumber(countOf(all, kind))}</strong> {kindWords[kind].counted}
          </Link>
          <span className="aside">: {kindWords[kind].about}</span>
        </li>
      ))}
    </ul>
  )
}

const ways: readonly (readonly [Way, string])[] = [
  ['owner', 'By owner'],
  ['priority', 'By priority'],
]

function Ways({ council, plan: _, ...choice }: ViewProps) {
  return (
    <nav className="limits no-print" aria-label="How to group them">
      <ul>
        {ways.map(([by, words]) => (
          <li key={by}>
            <Link
              className="govuk-link"
              to={addressOf(council, { ...choice, by })}
              replace
              state={staying}
              aria-current={choice.by === by ? 'true' : undefined}
            >
              {words}
            </Link>
          </li>
        ))}
        {choice.kind !== null && (
          <li>
            <Link className="govuk-link" to={addressOf(council, { ...choice, kind: null })} replace state={staying}>
              Late, due since and at risk together
            </Link>
          </li>
        )}
      </ul>
    </nav>
  )
}

function LateView(props: ViewProps) {
  const { council, plan, by, kind, asAt } = props
  if (plan.plans.length === 0) return <p>{plan.emptyWords}.</p>
  const all = placedOf(plan.plans)
  return (
    <>
      <Days {...props} />
      <Kinds {...props} />
      <Ways {...props} />
      <h2 className="section-title">
        {kind === null ? 'Late, due since the ratings, or at risk' : kindWords[kind].name},{' '}
        {by === 'owner' ? 'by owner' : 'by priority'}
      </h2>
      <p role="status" className="aside">
        Of {sayCount(all.length, 'action', 'actions')}
        {by === 'owner' && '. One with several owners stands under each'}.
      </p>
      <Groups all={all} by={by} kind={kind} today={plan.day.day} asked={asAt} />
      <Download
        table="late"
        asked={{ council, asAt, classes: kind === 'LATE' || kind === 'DUE' ? kind : null }}
        of={kind === 'DUE' ? 'what is still to come' : kind === 'LATE' ? 'what is late' : 'what is late or due since the ratings'}
      />
    </>
  )
}

function OfCouncil({ council, ...choice }: Choice & { readonly council: string }) {
  const { asAt } = choice
  const answer = useAsk(lateActionsQuery, { council, asAt })
  const day = asAt ?? (answer.state === 'answered' ? answer.data.plan.day.day : null)
  return (
    <>
      <DayChoice
        council={council}
        day={day}
        asked={asAt}
        addressOf={(chosen) => addressOf(council, { ...choice, asAt: chosen ?? null })}
      />
      <Asked answer={answer} what="what is late" part>
        {({ plan }) => <LateView council={council} plan={plan} {...choice} />}
      </Asked>
    </>
  )
}

/** What is late or at risk on a day, by owner or by priority, in classes that are never mixed. */
export default function Late() {
  const asked = useParams()['*'] || undefined
  const [query] = useSearchParams()
  const choice: Choice = {
    asAt: asDay(query.get('as-at')),
    by: query.get('by') === 'priority' ? 'priority' : 'owner',
    kind: kinds.find((kind) => kind.toLowerCase() === query.get('class')) ?? null,
  }
  return (
    <CouncilPage
      title="Late or at risk"
      titled={(council) => `${council}: late or at risk`}
      asked={asked}
      lead="What is past its date or rated as at risk on a day, whose it is, and how far its date has slipped."
      what="what is late"
      brings="an improvement plan"
    >
      {(council) => <OfCouncil key={council} council={council} {...choice} />}
    </CouncilPage>
  )
}
