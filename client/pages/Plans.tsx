import { Link } from 'react-router'
import { coverageAddress, planAddress, planChangesAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { PageHeading } from '../frame/Arrival.tsx'
import { Asked } from '../frame/Asked.tsx'
import type { PlansQuery, Rag } from '../generated/graphql.ts'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { Bar } from '../plan/Strip.tsx'
import { plansQuery } from '../queries/plan.ts'
import '../styles/plan.css'
import { sayDay } from '../words/dates.ts'
import { sayCount } from '../words/numbers.ts'
import { sayRatingCounts } from '../words/ratings.ts'
import { ragWords } from '../words/values.ts'

type Plan = PlansQuery['plans']['nodes'][number]

/** The ratings of a plan's priorities as one. */
function summed({ ratings }: Plan) {
  const counts = (Object.keys(ragWords) as Rag[]).map((rag) => ({
    rag,
    total: ratings.flatMap((group) => group.ratings).reduce((sum, each) => sum + (each.rag === rag ? each.total : 0), 0),
  }))
  return { ratings: counts.filter(({ total }) => total > 0), total: ratings.reduce((sum, { total }) => sum + total, 0) }
}

function Entry({ plan }: { readonly plan: Plan }) {
  const { ratings, total } = summed(plan)
  const versionsRead = plan.versions.filter(({ read }) => read).length
  return (
    <li>
      <Link className="govuk-link" to={planAddress(plan.id)}>
        {plan.caption}
      </Link>
      {plan.council !== null && <span className="aside">, {plan.council.name}</span>}
      {total > 0 && <Bar group={{ ratings, total }} />}
      <p className="aside">
        {plan.statusAt !== null && `As told on ${sayDay(plan.statusAt)}. `}
        {total === 0
          ? 'It has not been read here: another document names it.'
          : `${sayCount(total, 'action', 'actions')}: ${sayRatingCounts(ratings)}.`}
        {plan.supersededBy.nodes.length > 0 && ' A later version has been read.'}
        {plan.held && total > 0 && versionsRead === 1 && ' One version of it has been read.'}
      </p>
      {plan.held && total > 0 && (
        <p className="no-print plan-ways">
          {versionsRead > 1 && (
            <Link className="govuk-link" to={planChangesAddress(plan.id)}>
              What changed between versions<span className="govuk-visually-hidden">: {plan.caption}</span>
            </Link>
          )}
          {plan.council !== null && plan.supersededBy.nodes.length === 0 && (
            <Link className="govuk-link" to={coverageAddress(plan.council.id)}>
              What it covers, and where it is thin<span className="govuk-visually-hidden">: {plan.caption}</span>
            </Link>
          )}
        </p>
      )}
    </li>
  )
}

function Entries({ plans }: { readonly plans: PlansQuery['plans'] }) {
  const [current, earlier] = [
    plans.nodes.filter(({ supersededBy }) => supersededBy.nodes.length === 0),
    plans.nodes.filter(({ supersededBy }) => supersededBy.nodes.length > 0),
  ]
  if (plans.totalCount === 0)
    return (
      <>
        <p>The documents that have been read hold no plan. Reading a document that has one will bring it here:</p>
        <p>
          <code>npm run ingest -- PATH</code>
        </p>
      </>
    )
  return (
    <>
      <InventedNotice of={plans.nodes} />
      <ul className="entries plan-list">
        {[...current, ...earlier].map((plan) => (
          <Entry key={plan.id} plan={plan} />
        ))}
      </ul>
    </>
  )
}

/** All plans that have been read, the current ones first. */
export default function Plans() {
  const answer = useAsk(plansQuery, {})
  return (
    <>
      <PageHeading title="Plans" />
      <p className="lead">What councils promise to do about what inspectors found, and how they rate their own progress.</p>
      <Asked answer={answer} what="plans" part>
        {({ plans }) => <Entries plans={plans} />}
      </Asked>
    </>
  )
}
