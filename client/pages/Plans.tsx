import { Link, Navigate, useSearchParams } from 'react-router'
import { coverageAddress, planAddress, planChangesAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { PageHeading } from '../frame/Arrival.tsx'
import { Asked } from '../frame/Asked.tsx'
import type { PlansQuery, Rag } from '../generated/graphql.ts'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { Bar } from '../plan/Strip.tsx'
import { graphQuery } from '../queries/graph.ts'
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

function Entries({ plans }: { readonly plans: readonly Plan[] }) {
  const [current, earlier] = [
    plans.filter(({ supersededBy }) => supersededBy.nodes.length === 0),
    plans.filter(({ supersededBy }) => supersededBy.nodes.length > 0),
  ]
  if (plans.length === 0)
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
      <InventedNotice of={plans} />
      <ul className="entries plan-list">
        {[...current, ...earlier].map((plan) => (
          <Entry key={plan.id} plan={plan} />
        ))}
      </ul>
    </>
  )
}

/** The plans of the council that the address names, or of all. */
function plansOf({ nodes }: PlansQuery['plans'], council: string | null): Plan[] {
  return council === null ? nodes : nodes.filter((plan) => plan.council?.id === council)
}

/** The one current plan that has been read of a council; null where there is none, or are several. */
function currentOf(plans: readonly Plan[], council: string | null): Plan | null {
  const current = plans.filter(({ held, supersededBy }) => held && supersededBy.nodes.length === 0)
  return council !== null && current.length === 1 ? (current[0] ?? null) : null
}

/** A council's current plan; its plans where it has none or several, and those of all councils where none is named. */
export default function Plans() {
  const [query] = useSearchParams()
  const asked = query.get('council') || null
  const answer = useAsk(plansQuery, {})
  const plans = answer.state === 'answered' ? plansOf(answer.data.plans, asked) : []
  const current = currentOf(plans, asked)
  const councils = useAsk(graphQuery, {})
  const council = councils.state === 'answered' ? (councils.data.graph.councils.find(({ id }) => id === asked) ?? null) : null
  if (current !== null) return <Navigate to={planAddress(current.id)} replace />
  return (
    <>
      <PageHeading title={council === null ? 'Plans' : `Plans of ${council.name}`} council={council} />
      <p className="lead">What councils promise to do about what inspectors found, and how they rate their own progress.</p>
      <Asked answer={answer} what="plans" part>
        {() => <Entries plans={plans} />}
      </Asked>
    </>
  )
}
