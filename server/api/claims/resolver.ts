import type {
  ClaimIndicatorInfoResolvers,
  ClaimInfoResolvers,
  ClaimsAnswerResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts'
import { type CouncilDay, daysOf } from '../late/days.ts'
import { comparePlaces, type Listed, type ListOrder, listed } from '../listed.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { textOf } from '../loaders/text-of.ts'
import { checkCouncil, findCurrentPlans } from '../plans/current.ts'
import { claimsOf, type PlanClaim, type Shown } from './claim.ts'

export interface ClaimsSource {
  readonly day: CouncilDay
  readonly plans: readonly StoredNode[]
  readonly actions: number
  readonly claims: readonly PlanClaim[]
}
export type ClaimPage = Listed<PlanClaim>

/** In the order in which they are told: what is told otherwise first. */
const ways: readonly Shown[] = ['OTHERWISE', 'NOTHING', 'FIGURES']

const order: ListOrder<PlanClaim> = {
  parts: 2,
  placeOf: ({ shown, action }) => [String(ways.indexOf(shown)), action.key],
  compare: comparePlaces,
}

export const claims: QueryResolvers['claims'] = async (_, { council, asAt }, context): Promise<ClaimsSource> => {
  await checkCouncil(context, council)
  const [day] = (await daysOf(context.store, [council], asAt)) as [CouncilDay]
  const plans = await findCurrentPlans(context, council, asAt)
  const { actions, claims: all } = await claimsOf(context, plans, day.day)
  return { day, plans, actions, claims: all.sort((a, b) => order.compare(order.placeOf(a), order.placeOf(b))) }
}

const answer = {
  total: ({ claims: all }) => all.length,
  groups: ({ claims: all }) => ways.map((shown) => ({ shown, total: all.filter((claim) => claim.shown === shown).length })),
  claims: ({ claims: all }, { shown, ...args }) =>
    listed(shown == null ? all : all.filter((claim) => shown.includes(claim.shown)), args, order),
} satisfies ClaimsAnswerResolvers

const claim = {
  statusAt: ({ plan }) => textOf(plan.statusAt) ?? null,
  flags: ({ flags }) => flags,
} satisfies ClaimInfoResolvers

const indicator = { indicator: ({ indicator: node }) => node } satisfies ClaimIndicatorInfoResolvers

export const claimResolvers = { ClaimsAnswer: answer, ClaimInfo: claim, ClaimIndicatorInfo: indicator }
