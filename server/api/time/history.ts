import DataLoader from 'dataloader'
import { plansAbove } from '../../store/index.ts'
import type { Context } from '../context.ts'
import type { ActionHistoryInfoResolvers, ActionResolvers, ActionSelfInfoResolvers } from '../generated/resolvers.ts'
import { grouped } from '../loaders/grouped.ts'
import { linked, notRejected } from '../loaders/linked.ts'
import { loadAll } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { textOf } from '../loaders/text-of.ts'
import { ratingOf } from '../plans/ratings.ts'
import type { TracedLink } from '../trace/compose.ts'
import { stepsOf } from '../trace/steps.ts'
import { type Basis, compareStrength, relied } from '../trace/strength.ts'
import type { Found } from '../trace/walk.ts'
import { type Line, lineOf } from './line.ts'
import { milestoneOf, type Slip, slipOf, slipsAlong } from './milestones.ts'

/** How many versions an action is followed through, one way. */
const mostVersions = 50

/** An action in one version of its plan. */
export interface Self {
  readonly action: StoredNode
  readonly plan: StoredNode | undefined
  readonly isThis: boolean
  readonly link: TracedLink | undefined
  readonly slipDays: number | null
}

export interface SlipSource extends Slip {
  readonly basis: Basis
}

export interface History {
  readonly selves: readonly Self[]
  readonly slip: SlipSource | undefined
  readonly others: readonly string[]
}

/** All links of CONTINUES that join some actions with others, in both directions: two statements a level. */
async function continuing(context: Context, ids: readonly string[]): Promise<TracedLink[]> {
  const { step } = stepsOf(context.store)
  const links = new Map<string, TracedLink>()
  const seen = new Set(ids)
  let next: readonly string[] = [...seen]
  for (let level = 0; level < mostVersions && next.length > 0; level++) {
    const asks = next.map((id) => ({ id, types: ['CONTINUES'] as const }))
    const [back, forth] = await Promise.all([step('OUT', asks), step('IN', asks)])
    const keep = ({ link }: Found, from: string, to: string): void => {
      if (notRejected.includes(link.basis)) links.set(link.id, { ...link, type: 'CONTINUES', from, to, followed: true })
    }
    for (const found of back) keep(found, found.id, found.other)
    for (const found of forth) keep(found, found.other, found.id)
    next = [...new Set([...links.values()].flatMap(({ from, to }) => [from, to]))].filter((id) => !seen.has(id))
    for (const id of next) seen.add(id)
  }
  return [...links.values()]
}

const weakest = (links: readonly TracedLink[]): TracedLink | undefined =>
  links.reduce<TracedLink | undefined>(
    (found, link) => (found === undefined || compareStrength(link, found) < 0 ? link : found),
    undefined,
  )

/** The slip of the versions of a line that are given, all of them joined by its links. */
function slipAlong(selves: readonly Self[]): SlipSource | undefined {
  const slip = slipOf(selves.map(thenOf))
  const link = weakest(selves.slice(1).flatMap((self) => self.link ?? []))
  return slip === undefined || link === undefined ? undefined : { ...slip, basis: link.basis }
}

const thenOf = ({ action, plan }: { readonly action: StoredNode; readonly plan: StoredNode | undefined }) => ({
  milestone: milestoneOf(action),
  read: action.held !== false && plan?.held !== false,
})

function historyOf(
  id: string,
  { ids, links, others }: Line<TracedLink>,
  nodes: ReadonlyMap<string, StoredNode>,
  plans: ReadonlyMap<string, string>,
): History {
  const found = ids.flatMap((each) => {
    const [action, plan] = [nodes.get(each), nodes.get(plans.get(each) ?? '')]
    return action === undefined ? [] : [{ action, plan }]
  })
  const slips = slipsAlong(found.map(thenOf))
  const selves = found.map(({ action, plan }, at): Self => {
    return { action, plan, isThis: action.id === id, link: links.get(action.id), slipDays: slips[at] ?? null }
  })
  return { selves, slip: slipAlong(selves), others }
}

async function histories(context: Context, ids: readonly string[]): Promise<History[]> {
  const byEnd = grouped(
    (await continuing(context, ids)).flatMap((link) => [link.from, link.to].map((end) => ({ end, link }))),
    ({ end }) => end,
  )
  const ofChain = (id: string): TracedLink[] => {
    const links = new Map<string, TracedLink>()
    const seen = new Set([id])
    for (const at of seen)
      for (const { link } of byEnd.get(at) ?? []) {
        links.set(link.id, link)
        seen.add(link.from).add(link.to)
      }
    return [...links.values()]
  }
  const lines = new Map(ids.map((id) => [id, lineOf(id, ofChain(id))]))
  const all = [...new Set([...lines.values()].flatMap((line) => line.ids))]
  const above = (await context.store.run(plansAbove, { ids: all })) as unknown as { id: string; other: string }[]
  const plans = new Map(above.map(({ id, other }) => [id, other]))
  const nodes = await loadAll(context.nodes, new Set([...all, ...plans.values()]))
  const byId = new Map(nodes.map((node) => [node.id, node]))
  return ids.map((id) => historyOf(id, lines.get(id) as Line<TracedLink>, byId, plans))
}

const made = new WeakMap<Context, DataLoader<string, History>>()

/** An action in the versions of its plan: the same few statements for all the actions of a level. */
function historyIn(context: Context, id: string): Promise<History> {
  const loader = made.get(context) ?? new DataLoader<string, History>((ids) => histories(context, ids))
  made.set(context, loader)
  return loader.load(id)
}

/** How far an action's date had slipped by its own version: what later versions say is left out. */
const slipUpToThis = ({ selves }: History): SlipSource | undefined =>
  slipAlong(selves.slice(0, selves.findIndex(({ isThis }) => isThis) + 1))

export const slipBefore = async (context: Context, id: string): Promise<SlipSource | undefined> =>
  slipUpToThis(await historyIn(context, id))

const history: ActionResolvers['history'] = ({ id }, _, context) => historyIn(context, id)

const info = {
  slip: ({ slip }) => slip ?? null,
  slipHere: (source) => slipUpToThis(source) ?? null,
  others: ({ others }, _, context) => loadAll(context.nodes, others),
} satisfies ActionHistoryInfoResolvers

const self = {
  plan: ({ plan }) => plan ?? null,
  day: ({ plan }) => textOf(plan?.statusAt) ?? textOf(plan?.publishedOn) ?? null,
  link: ({ link }) => link ?? null,
  milestone: ({ action }) => milestoneOf(action),
  rag: (source) => (thenOf(source).read ? ratingOf(source.action) : null),
  ragText: ({ action }) => textOf(action.ragText) ?? null,
  owners: async ({ action }, _, context) => (await linked(context, action.id, 'OWNED_BY', 'OUT', relied)).map(({ node }) => node),
} satisfies ActionSelfInfoResolvers

export const actionHistoryResolvers = { Action: { history }, ActionHistoryInfo: info, ActionSelfInfo: self }
