import { useMemo } from 'react'
import { Link, Navigate, useParams, useSearchParams } from 'react-router'
import { briefingAddress, claimsAddress, coverageAddress, planAddress, thingAddress, traceAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import type { Reckoned } from '../ask/use-late.ts'
import { RaisedHere } from '../checks/RaisedHere.tsx'
import { PageHeading } from '../frame/Arrival.tsx'
import { Asked } from '../frame/Asked.tsx'
import { DayChoice } from '../frame/DayChoice.tsx'
import { staying } from '../frame/staying.ts'
import type { LateClass } from '../generated/graphql.ts'
import { Download } from '../parts/Download.tsx'
import { FoldAll, useFolds } from '../parts/Folding.tsx'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { seenOn } from '../plan/as-at.ts'
import { Filters } from '../plan/Filters.tsx'
import { everything, filterAddress, filterIn, fits, isEverything } from '../plan/filters.ts'
import { Printed } from '../plan/Printed.tsx'
import { type Branch, branchesOf, filterables, isPlan, type Plan as PlanNode, prune } from '../plan/rows.ts'
import { Strip } from '../plan/Strip.tsx'
import { Versions } from '../plan/Versions.tsx'
import { dayOf, nameOf, readAfter, readOnes } from '../plan/versions.ts'
import { planQuery, planTimeQuery } from '../queries/plan.ts'
import '../styles/trace.css'
import '../styles/plan.css'
import { asDay, sayDay } from '../words/dates.ts'
import { classWords, sayToday } from '../words/late.ts'
import { sayCount, sayNumber } from '../words/numbers.ts'
import { NothingHere } from './NotFound.tsx'

const classes: readonly LateClass[] = ['LATE', 'DUE_SINCE', 'DUE']

interface PartProps {
  readonly plan: PlanNode
  /** The day that the address gives; null for none. */
  readonly asAt: string | null
  /** How its actions stood on the day; null where it was not current then. */
  readonly reckoned: Reckoned | null
}

/** Which day counts as today, and why. */
function Today({ today }: { readonly today: NonNullable<Reckoned['today']> }) {
  return (
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
  )
}

/** Of which day the ratings are, which day counts as today, and which other versions there are. */
function Days({ plan, asAt, reckoned }: PartProps) {
  const today = reckoned?.today ?? null
  const later = readAfter(plan.versions, plan.id)
  return (
    <>
      <p>
        {plan.statusAt === null ? 'The plan does not say of which day its ratings are.' : `As told on ${sayDay(plan.statusAt)}.`}{' '}
        {today !== null && <Today today={today} />}
        {asAt !== null && today !== null && ' This is the version that was current then.'}
      </p>
      {asAt === null && today === null && later !== undefined && (
        <p>
          A later version has been read, so no date here is measured against today:{' '}
          <Link className="govuk-link" to={planAddress(later.plan.id)}>
            {nameOf(later)}
          </Link>
          .
        </p>
      )}
      <Versions versions={plan.versions} here={plan.id} />
    </>
  )
}

/** How many open actions stand in each class, each a way to show these alone. */
function Classes({ plan, asAt, reckoned, branches }: PartProps & { readonly branches: readonly Branch[] }) {
  if (reckoned === null) return null
  const ids = branches.flatMap(({ actions }) => actions).map(({ id }) => id)
  const count = (kind: LateClass): number => ids.filter((id) => reckoned.standings.get(id)?.class === kind).length
  return (
    <ul className="classes">
      {classes.map((kind) => (
        <li key={kind}>
          <Link className="govuk-link" to={filterAddress(plan.id, { ...everything, class: kind }, asAt)} replace state={staying}>
            <strong>{sayNumber(count(kind))}</strong> {classWords[kind].split(':')[0]?.toLowerCase()}
          </Link>
          <span className="aside">:{classWords[kind].split(':')[1]}</span>
        </li>
      ))}
    </ul>
  )
}

/** That none of the versions that have been read was current on a day, and where the first is. */
function NoneThen({ plan, day }: { readonly plan: PlanNode; readonly day: string }) {
  const first = readOnes(plan.versions)[0]
  return (
    <p>
      No version of this plan that has been read was current on {sayDay(day)}
      {first !== undefined && dayOf(first) !== null && (
        <>
          : the first is of{' '}
          <Link className="govuk-link" to={planAddress(first.plan.id, dayOf(first) ?? undefined)}>
            {nameOf(first)}
          </Link>
        </>
      )}
      .
    </p>
  )
}

/** The ratings, and the whole plan as it is printed. */
function Body({ plan, asAt, reckoned }: PartProps) {
  const [query] = useSearchParams()
  const folds = useFolds()
  const branches = useMemo(() => branchesOf(plan.tree), [plan])
  const filter = filterIn(query)
  const all = useMemo(() => filterables(branches), [branches])
  const shown = new Set(all.filter((action) => fits(action, filter, reckoned)).map(({ id }) => id))
  const open = !isEverything(filter) || all.length <= 12
  return (
    <>
      <Classes plan={plan} asAt={asAt} reckoned={reckoned} branches={branches} />
      <ul className="ways-on no-print">
        <li>
          <Link className="govuk-link" to={thingAddress(plan.id)}>
            All that is said of this plan
          </Link>
        </li>
        <li>
          <Link className="govuk-link" to={traceAddress(plan.id)}>
            Its thread
          </Link>
        </li>
        <li>
          <Link className="govuk-link" to={briefingAddress(plan.id)}>
            A briefing to print, with questions to ask
          </Link>
        </li>
        {plan.council !== null && reckoned !== null && (
          <li>
            <Link className="govuk-link" to={coverageAddress(plan.council.id, { asAt: asAt ?? undefined })}>
              What it covers, and where it is thin
            </Link>
          </li>
        )}
        {plan.council !== null && (
          <li>
            <Link className="govuk-link" to={claimsAddress(plan.council.id)}>
              What is called complete, and what shows it
            </Link>
          </li>
        )}
      </ul>
      <RaisedHere id={plan.id} council={plan.council} />
      <Strip plan={plan} asAt={asAt} />
      <h2 className="section-title">The plan as printed</h2>
      <Filters plan={plan} branches={branches} filter={filter} classes={reckoned === null ? [] : classes} asAt={asAt} />
      <p role="status">
        {`${sayNumber(shown.size)} of ${sayCount(all.length, 'action', 'actions')} shown`}
        {shown.size === 0 && all.length > 0 && '. None fits all that was chosen'}.
      </p>
      {shown.size > 0 && <FoldAll folds={folds} usually={open} />}
      <div className="plan-printed">
        <Printed branches={isEverything(filter) ? branches : prune(branches, shown)} late={reckoned} folds={folds} open={open} />
      </div>
    </>
  )
}

function PlanView({ plan }: { readonly plan: PlanNode }) {
  const [query] = useSearchParams()
  const asAt = asDay(query.get('as-at'))
  const council = plan.council?.id ?? ''
  const answer = useAsk(planTimeQuery, { council, asAt }, council === '')
  // A question that changes keeps its last answer until the next is there.
  const time = answer.state === 'answered' && (asAt === null || answer.data.plan.day.day === asAt) ? answer.data : null
  const seen = time === null ? null : seenOn(time.plan, plan.id, plan.versions)
  if (asAt !== null && seen?.state === 'other') return <Navigate to={planAddress(seen.plan, asAt)} replace />
  const reckoned = seen?.state === 'current' ? seen.reckoned : null
  const none = asAt !== null && seen?.state === 'none'
  const newest = readOnes(plan.versions).at(-1)?.plan.id ?? plan.id
  return (
    <>
      <InventedNotice of={[plan]} />
      <PageHeading
        title={plan.title}
        above={plan.council === null ? 'Plan' : `Plan, ${plan.council.name}`}
        council={plan.council}
      />
      {answer.state === 'failed' && (
        <Asked answer={answer} what="how its actions stand to their dates" part>
          {() => null}
        </Asked>
      )}
      {none ? <NoneThen plan={plan} day={asAt} /> : <Days plan={plan} asAt={asAt} reckoned={reckoned} />}
      {council !== '' && (
        <DayChoice
          council={council}
          day={asAt ?? reckoned?.today?.day ?? null}
          asked={asAt}
          addressOf={(day) => planAddress(day === undefined ? newest : plan.id, day)}
        />
      )}
      {!none && <Body plan={plan} asAt={asAt} reckoned={reckoned} />}
      {reckoned !== null && council !== '' && <Download table="plan" asked={{ council, asAt }} of="its actions" />}
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
