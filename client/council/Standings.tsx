import { Link } from 'react-router'
import { lateAddress, ownerAddress, planAddress } from '../addresses.ts'
import type { StandingsQuery } from '../generated/graphql.ts'
import { groupedBy, type Standing, sayStandings, worstFirst } from '../late/standings.ts'
import { Bar } from '../plan/Strip.tsx'
import { sayDay } from '../words/dates.ts'
import { sayCount } from '../words/numbers.ts'
import { sayRatingCounts } from '../words/ratings.ts'

type PlanState = StandingsQuery['plan']['plans'][number]

/** So many owners are named; the page of what is late has all. */
const mostOwners = 5

interface Of {
  readonly council: string
  readonly asAt: string | null
}

/** A plan's priorities: how each is rated, and what of it is late or at risk. */
function Priorities({ state: { plan, standings } }: { readonly state: PlanState }) {
  const groups = new Map(groupedBy(standings, 'priority').map((group) => [group.node?.id, group.standings]))
  return (
    <ul className="strip-bars">
      {plan.ratings
        .filter(({ total }) => total > 0)
        .map((group) => (
          <li key={group.priority?.id ?? ''}>
            <span className="strip-name">{group.priority?.caption ?? 'Under no priority'}</span>
            <Bar group={group} />
            <p className="aside">
              {sayCount(group.total, 'action', 'actions')}: {sayRatingCounts(group.ratings)}. Of these{' '}
              {sayStandings(groups.get(group.priority?.id) ?? [])}.
            </p>
          </li>
        ))}
    </ul>
  )
}

function Owners({ standings, council, asAt }: Of & { readonly standings: readonly Standing[] }) {
  const groups = worstFirst(groupedBy(standings, 'owner'))
  if (groups.length === 0) return null
  return (
    <>
      <h3 className="group-title">By owner, those with most first</h3>
      <ul className="entries">
        {groups.slice(0, mostOwners).map(({ node, standings: own }) => (
          <li key={node?.id ?? ''}>
            {node === null ? (
              'No owner found'
            ) : (
              <Link className="govuk-link" to={ownerAddress(node.id, asAt ?? undefined)}>
                {node.caption}
              </Link>
            )}
            <p className="aside">
              {sayStandings(own)}, of {sayCount(own.length, 'action', 'actions')}
            </p>
          </li>
        ))}
      </ul>
      {groups.length > mostOwners && (
        <p>
          <Link className="govuk-link" to={lateAddress(council, { asAt: asAt ?? undefined })}>
            All {groups.length} owners with anything late or at risk
          </Link>
        </p>
      )}
    </>
  )
}

/** What is late or at risk, in short: by priority with the ratings, and by owner. */
export function Standings({ data: { plan }, council, asAt }: Of & { readonly data: StandingsQuery }) {
  if (plan.plans.length === 0) return <p>{plan.emptyWords}.</p>
  return (
    <>
      {plan.plans.map((state) => (
        <div key={state.plan.id}>
          <p>
            <Link className="govuk-link" to={planAddress(state.plan.id, asAt ?? undefined)}>
              {state.plan.caption}
            </Link>
            {state.version.statusAt === null
              ? ' does not say of which day its ratings are.'
              : `: its ratings are of ${sayDay(state.version.statusAt)}.`}{' '}
            “At risk” is what the plan itself rates as off track, or as progressing with issues.
          </p>
          <Priorities state={state} />
        </div>
      ))}
      <Owners standings={plan.plans.flatMap(({ standings }) => standings)} council={council} asAt={asAt} />
      <p>
        <Link className="govuk-link" to={lateAddress(council, { asAt: asAt ?? undefined, by: 'priority' })}>
          Every action that is late or at risk, with its owner and date
        </Link>
      </p>
    </>
  )
}
