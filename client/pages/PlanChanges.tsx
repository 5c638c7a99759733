import { Link, useParams, useSearchParams } from 'react-router'
import { planAddress, planChangesAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { PageHeading } from '../frame/Arrival.tsx'
import { Asked } from '../frame/Asked.tsx'
import { staying } from '../frame/staying.ts'
import type { PlanChangeKind, PlanChangesQuery, PlanPart, PlanVersionsQuery } from '../generated/graphql.ts'
import { Download } from '../parts/Download.tsx'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { dayOf, nameOf, readOnes, twoToCompare, type Version } from '../plan/versions.ts'
import { ChangeView } from '../plan-changes/ChangeView.tsx'
import { countOf, inAddress, type Limits, limitsIn } from '../plan-changes/kinds.ts'
import { Updates } from '../plan-changes/Updates.tsx'
import { VersionChoice } from '../plan-changes/VersionChoice.tsx'
import { planChangesQuery, planVersionsQuery } from '../queries/plan-time.ts'
import '../styles/trace.css'
import '../styles/inspection.css'
import '../styles/plan-changes.css'
import { sayCount } from '../words/numbers.ts'
import { changeWords, sayCompared, saySucceeds } from '../words/plan-changes.ts'
import { NothingHere } from './NotFound.tsx'

type Plan = Extract<NonNullable<PlanVersionsQuery['node']>, { readonly versions: unknown }>
type Changes = PlanChangesQuery['planChanges']

const isPlan = (node: PlanVersionsQuery['node']): node is Plan => node !== null && 'versions' in node

interface ViewProps {
  readonly changes: Changes
  readonly from: Version
  readonly to: Version
  readonly limits: Limits
}

function useAddress({ from, to, limits }: Omit<ViewProps, 'changes'>) {
  return (change: Partial<Limits>): string => {
    const { kind, part, after } = { ...limits, after: null, ...change }
    const given = { with: from.plan.id, kind: inAddress(kind), part: inAddress(part), after: after ?? undefined }
    return planChangesAddress(to.plan.id, given)
  }
}

/** How many changed in each way, each a way to show these alone. */
function Kinds(props: ViewProps) {
  const { changes, limits } = props
  const address = useAddress(props)
  const choices: readonly (readonly [PlanChangeKind | null, number])[] = [
    [null, changes.every.totalCount],
    ...changes.counts.map((count) => [count.kind, countOf(count, limits.part)] as const),
  ]
  const parts: readonly (readonly [PlanPart | null, string])[] = [
    [null, 'Actions and objectives'],
    ['ACTION', 'Actions alone'],
    ['OBJECTIVE', 'Objectives alone'],
  ]
  const link = (chosen: boolean, to: string, words: string) => (
    <li key={words}>
      <Link className="govuk-link" to={to} replace state={staying} aria-current={chosen ? 'true' : undefined}>
        {words}
      </Link>
    </li>
  )
  return (
    <nav className="limits" aria-label="Which changes to show">
      <ul>
        {choices
          .filter(([kind, count]) => count > 0 || kind === limits.kind)
          .map(([kind, count]) =>
            link(kind === limits.kind, address({ kind }), `${kind === null ? 'All that changed' : changeWords[kind]} (${count})`),
          )}
      </ul>
      <ul className="no-print">{parts.map(([part, words]) => link(part === limits.part, address({ part }), words))}</ul>
    </nav>
  )
}

function ChangesView(props: ViewProps) {
  const { changes, from, to, limits } = props
  const address = useAddress(props)
  const { totalCount, pageInfo, nodes } = changes.changes
  const [next] = pageInfo.hasNextPage ? [pageInfo.endCursor] : [null]
  return (
    <>
      {!changes.whole && (
        <p>
          <strong>This comparison is not whole.</strong> {changes.wholeWords}.
          {changes.untold > 0 &&
            ` ${sayCount(changes.untold, 'action or objective has', 'actions and objectives have')} nothing to be compared with, and cannot be called added or dropped.`}
        </p>
      )}
      <ul className="compared">
        {changes.compared
          .filter(({ earlier, later }) => earlier + later > 0)
          .map((each) => (
            <li key={each.part}>{sayCompared(each)}.</li>
          ))}
      </ul>
      {changes.succession.length > 0 && (
        <p className="known">
          {[...new Set(changes.succession.map(saySucceeds))].join('. ')}.
          {changes.between.length > 0 && ` Between them: ${changes.between.map(nameOf).join(', ')}.`}
        </p>
      )}
      <h2 className="section-title">What changed</h2>
      <Kinds {...props} />
      <p role="status">
        {totalCount === 0
          ? 'Nothing of this kind.'
          : `${sayCount(totalCount, 'action or objective', 'actions and objectives')} shown, in the order of the plan. ${nameOf(from)} stands first, ${nameOf(to)} second.`}
      </p>
      <ul className="change-list">
        {nodes.map((change) => (
          <ChangeView key={`${change.earlier?.id} ${change.later?.id}`} change={change} />
        ))}
      </ul>
      {next != null && (
        <p className="no-print">
          <Link className="govuk-link" to={address({ after: next })}>
            More changes
          </Link>
        </p>
      )}
      <Download table="plan-changes" asked={{ from: from.plan.id, to: to.plan.id, kinds: limits.kind, parts: limits.part }} />
      {limits.kind === null && limits.after === null && <Updates updates={changes.updates} />}
    </>
  )
}

function Compared({ plan, two: [from, to] }: { readonly plan: Plan; readonly two: readonly [Version, Version] }) {
  const [query] = useSearchParams()
  const limits = limitsIn(query)
  const answer = useAsk(planChangesQuery, {
    from: from.plan.id,
    to: to.plan.id,
    kinds: limits.kind === null ? null : [limits.kind],
    parts: limits.part === null ? null : [limits.part],
    after: limits.after,
  })
  return (
    <>
      <VersionChoice versions={plan.versions} from={from} to={to} />
      <Asked answer={answer} what="what changed" part>
        {({ planChanges }) => <ChangesView changes={planChanges} from={from} to={to} limits={limits} />}
      </Asked>
    </>
  )
}

function PlanChangesView({ plan, id }: { readonly plan: Plan; readonly id: string }) {
  const [query] = useSearchParams()
  const read = readOnes(plan.versions)
  const two = twoToCompare(plan.versions, id, query.get('with'))
  const newest = read.at(-1)
  const isShown = two !== null && (read.length > 1 || query.get('with') !== null)
  const named = isShown && two.every((version) => dayOf(version) !== null)
  return (
    <>
      <InventedNotice of={[plan]} />
      <PageHeading
        title={named ? `What changed from ${nameOf(two[0])} to ${nameOf(two[1])}` : 'What changed between two versions'}
        above={plan.council === null ? plan.title : `${plan.title}, ${plan.council.name}`}
        council={plan.council}
      />
      <p className="no-print">
        <Link className="govuk-link" to={planAddress(newest?.plan.id ?? id)}>
          The plan as printed
        </Link>
      </p>
      {isShown ? (
        <Compared plan={plan} two={two} />
      ) : (
        <>
          <p>
            {read.length === 1 ? 'One version of this plan has been read' : 'No version of this plan has been read'}; two are
            needed. Reading another version will show here what was added, dropped, reworded, put off and rated anew:
          </p>
          <p>
            <code>npm run ingest -- PATH</code>
          </p>
        </>
      )}
    </>
  )
}

/** Two versions of a plan side by side: what was added, dropped and changed. */
export default function PlanChanges() {
  const id = useParams()['*'] ?? ''
  const answer = useAsk(planVersionsQuery, { id })
  return (
    <Asked answer={answer} what="the versions of the plan">
      {({ node }) => (isPlan(node) ? <PlanChangesView plan={node} id={id} /> : <NothingHere id={id} />)}
    </Asked>
  )
}
