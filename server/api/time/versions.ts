import DataLoader from 'dataloader'
import { planPapers, planVersions, supersessions } from '../../store/index.ts'
import { asTold, type LinkEnds } from '../concerns/links.ts'
import type { Context } from '../context.ts'
import type { PlanResolvers, PlanVersionInfoResolvers } from '../generated/resolvers.ts'
import { grouped } from '../loaders/grouped.ts'
import { notRejected } from '../loaders/linked.ts'
import { loadAll } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { textOf } from '../loaders/text-of.ts'
import { refuseBeyond } from '../refuse-beyond.ts'
import { remembered } from '../remembered.ts'
import { documentDays } from '../timeline/document-days.ts'
import type { TracedLink } from '../trace/compose.ts'
import { relied } from '../trace/strength.ts'
import { earliestFirst, joinedWith, linksBack } from './chain.ts'

/** How many plans of one council are read, and links between them. */
const most = 1000

export interface Version {
  readonly id: string
  readonly key: string
  readonly plan: StoredNode
  readonly read: boolean
  /** The day from which it counts as known, by the rule of `plans.current`. */
  readonly day: string | undefined
  readonly supersedes: readonly TracedLink[]
}

/** All versions of all plans of a council, the earliest first, and which supersedes which. */
export interface Versions {
  readonly all: readonly Version[]
  readonly links: readonly TracedLink[]
}

const known = remembered<Versions>()

export const versionsOf = (context: Context, council: string): Promise<Versions> =>
  known(context, council, async () => {
    const ask = { council, limit: most + 1 }
    const [plans, rows] = await Promise.all([context.store.run(planVersions, ask), context.store.run(supersessions, ask)])
    refuseBeyond(most, plans, 'plans', council, 'Ask for "plans" in pages')
    refuseBeyond(most, rows, 'links between plans', council, 'Ask for the links of one plan by "node"')
    const links = (rows as unknown as LinkEnds[])
      .filter(({ link }) => notRejected.includes(link.basis))
      .map((row) => asTold('SUPERSEDES', row))
    const versions = plans.map(({ node }): Version => {
      const plan = node as StoredNode
      context.nodes.prime(plan.id, plan)
      const day = textOf(plan.statusAt) ?? textOf(plan.publishedOn)
      return { id: plan.id, key: plan.key, plan, read: plan.held !== false, day, supersedes: linksBack(links, plan.id) }
    })
    return { all: earliestFirst(versions, links), links }
  })

/** The versions of the same plan, the earliest first. */
export function kinOf({ all, links }: Versions, plan: string): Version[] {
  const joined = joinedWith(links, plan)
  return all.filter(({ id }) => joined.has(id))
}

/** Those of a plan that stands by itself; a plan that no council owns has none that are known. */
export const versionsOfPlan: PlanResolvers['versions'] = async ({ id, council }, _, context) => {
  const owner = textOf(council)
  return owner === undefined ? [] : kinOf(await versionsOf(context, owner), id)
}

const made = new WeakMap<Context, DataLoader<string, readonly string[]>>()

/** The papers that print a plan: one statement for all the plans of a level. */
function papersOf(context: Context, plan: string): Promise<readonly string[]> {
  const loader =
    made.get(context) ??
    new DataLoader<string, readonly string[]>(async (ids) => {
      const rows = await context.store.run(planPapers, { ids: [...ids], basis: relied })
      const byPlan = grouped(rows as unknown as { id: string; other: string }[], ({ id }) => id)
      return ids.map((id) => (byPlan.get(id) ?? []).map(({ other }) => other))
    })
  made.set(context, loader)
  return loader.load(plan)
}

/** The paper that prints a plan, and the day it came out: of several, the first; those without a day last. */
async function paperOf(context: Context, plan: string): Promise<{ paper: StoredNode; day: string | undefined } | undefined> {
  const papers = await loadAll(context.nodes, await papersOf(context, plan))
  const days = await documentDays(
    context,
    papers.map(({ id }) => id),
  )
  const placeOf = ({ id, key }: StoredNode): string => `${days.get(id)?.day ?? '~'} ${key}`
  const [paper] = papers.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
  return paper === undefined ? undefined : { paper, day: days.get(paper.id)?.day }
}

const version = {
  statusAt: ({ plan }) => textOf(plan.statusAt) ?? null,
  publishedOn: async ({ plan }, _, context) => textOf(plan.publishedOn) ?? (await paperOf(context, plan.id))?.day ?? null,
  publishedIn: async ({ plan }, _, context) => (await paperOf(context, plan.id))?.paper ?? null,
  from: ({ day }) => day ?? null,
  fromReason: ({ plan, day }) => (day === undefined ? 'ALWAYS' : textOf(plan.statusAt) === undefined ? 'PUBLISHED' : 'STATUS'),
} satisfies PlanVersionInfoResolvers

export const versionResolvers = { PlanVersionInfo: version }
