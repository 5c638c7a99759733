import { useMemo } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import { planAddress, thingAddress, traceAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { type Late, useLate } from '../ask/use-late.ts'
import { PageHeading } from '../frame/Arrival.tsx'
import { Asked } from '../frame/Asked.tsx'
import { staying } from '../frame/staying.ts'
import type { LateClass } from '../generated/graphql.ts'
import { useFolds } from '../parts/Folding.tsx'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { Filters } from '../plan/Filters.tsx'
import { everything, filterAddress, filterIn, fits, isEverything } from '../plan/filters.ts'
import { Printed } from '../plan/Printed.tsx'
import { type Branch, branchesOf, filterables, isPlan, type Plan as PlanNode, prune } from '../plan/rows.ts'
import { Strip } from '../plan/Strip.tsx'
import { planQuery } from '../queries/plan.ts'
import '../styles/trace.css'
import '../styles/plan.css'
import { sayDay } from '../words/dates.ts'
import { classWords, sayToday } from '../words/late.ts'
import { sayCount, sayNumber } from '../words/numbers.ts'
import { NothingHere } from './NotFound.tsx'

const classes: readonly LateClass[] = ['LATE', 'DUE_SINCE', 'DUE']

/** Of which day the ratings are, which day counts as today, and which version this is. */
function Days({ plan, late }: { readonly plan: PlanNode; readonly late: Late | null }) {
  const later = plan.supersededBy.nodes[0]
  const earlier = plan.supersedes.nodes[0]
  const today = late?.today ?? null
  return (
    <>
      <p>
        {plan.statusAt === null ? 'The plan does not say of which day its ratings are.' : `As told on ${sayDay(plan.statusAt)}.`}{' '}
        {later === undefined && today !== null && (
          <>
            {sayToday(today.day, today.reason)}
            {today.source !== null && (
              <>
                {' ('}
                <Link className="govuk-link" to={thingAddress(today.source.id)}>
                  {today.source.caption}
                </Link>
                )
              </>
            )}
            .
          </>
        )}
      </p>
      {later !== undefined && (
        <p>
          A later version has been read, so no date here is measured against today:{' '}
          <Link className="govuk-link" to={planAddress(later.id)}>
            {later.caption}
          </Link>
          .
        </p>
      )}
      {earlier !== undefined && (
        <p>
          The version before it:{' '}
          <Link className="govuk-link" to={planAddress(earlier.id)}>
            {earlier.caption}
          </Link>
          .
        </p>
      )}
    </>
  )
}

/** How many open actions stand in each class, each a way to show these alone. */
function Classes({
  plan,
  branches,
  late,
}: {
  readonly plan: PlanNode
  readonly branches: readonly Branch[]
  readonly late: Late
}) {
  const ids = branches.flatMap(({ actions }) => actions).map(({ id }) => id)
  const count = (kind: LateClass): number => ids.filter((id) => late.standings.get(id)?.class === kind).length
  if (!late.plans.has(plan.id)) return null
  return (
    <ul className="classes">
      {classes.map((kind) => (
        <li key={kind}>
          <Link className="govuk-link" to={filterAddress(plan.id, { ...everything, class: kind })} replace state={staying}>
            <strong>{sayNumber(count(kind))}</strong> {classWords[kind].split(':')[0]?.toLowerCase()}
          </Link>
          <span className="aside">:{classWords[kind].split(':')[1]}</span>
        </li>
      ))}
    </ul>
  )
}

function PlanView({ plan }: { readonly plan: PlanNode }) {
  const [query] = useSearchParams()
  const folds = useFolds()
  const late = useLate(plan.council?.id ?? '')
  const branches = useMemo(() => branchesOf(plan.tree), [plan])
  const filter = filterIn(query)
  const all = useMemo(() => filterables(branches), [branches])
  const shown = new Set(all.filter((action) => fits(action, filter, late)).map(({ id }) => id))
  const open = !isEverything(filter) || all.length <= 12
  const allOpen = folds.all ?? open
  return (
    <>
      <InventedNotice of={[plan]} />
      <PageHeading title={plan.title} above={plan.council === null ? 'Plan' : `Plan, ${plan.council.name}`} />
      <Days plan={plan} late={late} />
      {late !== null && <Classes plan={plan} branches={branches} late={late} />}
      <p className="no-print">
        <Link className="govuk-link" to={thingAddress(plan.id)}>
          All that is said of this plan
        </Link>
        {', '}
        <Link className="govuk-link" to={traceAddress(plan.id)}>
          its thread
        </Link>
      </p>
      <Strip plan={plan} />
      <h2 className="section-title">The plan as printed</h2>
      <Filters plan={plan} branches={branches} filter={filter} classes={late?.plans.has(plan.id) ? classes : []} />
      <p role="status">
        {`${sayNumber(shown.size)} of ${sayCount(all.length, 'action', 'actions')} shown`}
        {shown.size === 0 && all.length > 0 && '. None fits all that was chosen'}.
      </p>
      {shown.size > 0 && (
        <p className="no-print">
          <button type="button" className="govuk-button govuk-button--secondary" onClick={() => folds.setAll(!allOpen)}>
            {allOpen ? 'Fold all' : 'Unfold all'}
          </button>
        </p>
      )}
      <div className="plan-printed">
        <Printed branches={isEverything(filter) ? branches : prune(branches, shown)} late={late} folds={folds} open={open} />
      </div>
    </>
  )
}

/** A plan: how it rates its actions, and the whole of it as it is printed. */
export default function Plan() {
  const id = useParams()['*'] ?? ''
  const answer = useAsk(planQuery, { id })
  return (
    <Asked answer={answer} what="the plan">
      {({ node }) => (isPlan(node) ? <PlanView key={id} plan={node} /> : <NothingHere id={id} />)}
    </Asked>
  )
}
