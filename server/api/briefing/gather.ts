import { labelOfId } from '../../../schema/index.ts'
import { datedByIds, datedOfCouncil, documentsRead } from '../../store/index.ts'
import { firstFlags } from '../checks/flags.ts'
import { shownOf } from '../checks/resolver.ts'
import { claimsOf, type PlanClaim } from '../claims/claim.ts'
import { type Recurring, recurringIn } from '../concerns/recurs.ts'
import { type Teller, tellersOf } from '../concerns/told.ts'
import { type Turn, turnsOfCouncil } from '../concerns/turns.ts'
import type { Context } from '../context.ts'
import { unanswered } from '../gaps/find.ts'
import type { Fate } from '../inspections/fate.ts'
import { fateOf } from '../inspections/given.ts'
import type { Placed } from '../late/classes.ts'
import type { CouncilDay } from '../late/days.ts'
import { placed } from '../late/placed.ts'
import { linked, notRejected } from '../loaders/linked.ts'
import { loadAll } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { allOf, type Decision } from '../meetings/decisions.ts'
import { gather as gatherDecisions } from '../meetings/gather.ts'
import { findCurrentPlans } from '../plans/current.ts'
import { linksFrom } from '../plans/links.ts'
import { daysOfThings, type Slim } from '../timeline/dated.ts'
import { documentDays } from '../timeline/document-days.ts'
import { relied } from '../trace/strength.ts'
import { figuresAbout, type Measured } from './figures.ts'
import { isAbout, type Subject } from './subject.ts'
import { type ToldOfAction, toldOfActions } from './told-of-actions.ts'

const most = { things: 10_000, flags: 2000, documents: 20_000 }

/** A thing that somebody said on a day. */
export interface Dated {
  readonly node: StoredNode
  readonly day: string | undefined
  readonly by: StoredNode | undefined
}

export interface Raised {
  readonly flag: StoredNode
  readonly things: readonly StoredNode[]
  readonly passages: readonly string[]
}

export interface Asked extends Dated {
  readonly fate: Fate
  /** Nothing was found to answer it; undefined where it calls for no answer, or has one. */
  readonly gap: 'NOTHING' | 'SUGGESTED' | undefined
}

/** All that a briefing is made from, as far as papers up to its day tell. */
export interface Gathered {
  readonly subject: Subject
  readonly day: CouncilDay
  readonly documentsRead: number
  readonly plans: readonly StoredNode[]
  readonly actions: readonly Placed[]
  /** What else is told of the dates of these, by their ids. */
  readonly toldOf: ReadonlyMap<string, ToldOfAction>
  /** How many actions the thread leads to besides. */
  readonly nearActions: number
  readonly roles: ReadonlyMap<string, StoredNode>
  readonly priorities: ReadonlyMap<string, StoredNode>
  readonly judgedBy: ReadonlyMap<string, readonly StoredNode[]>
  readonly findings: readonly Dated[]
  readonly asked: readonly Asked[]
  readonly claims: readonly PlanClaim[]
  readonly recurring: readonly Recurring[]
  readonly turns: readonly Turn[]
  readonly decisions: readonly Decision[]
  readonly figures: readonly Measured[]
  readonly flags: readonly Raised[]
  /** What calls for an answer in a plan and has none that is sure. */
  readonly gaps: ReadonlyMap<string, Asked['gap']>
}

async function datedOf(context: Context, subject: Subject, label: 'Finding' | 'Recommendation', asAt: string): Promise<Dated[]> {
  const ids = [...subject.direct.keys()].filter((id) => labelOfId(id) === label)
  const rows = subject.everything
    ? await context.store.run(datedOfCouncil.of(label), { council: subject.council, limit: most.things })
    : ids.length === 0
      ? []
      : await context.store.run(datedByIds, { ids })
  const things = (rows as unknown as Slim[]).filter(({ council }) => council === subject.council)
  const [days, nodes, tellers] = await Promise.all([
    daysOfThings(context, things),
    loadAll(
      context.nodes,
      things.map(({ id }) => id),
    ),
    tellersOf(
      context,
      things.map(({ id }) => id),
    ),
  ])
  return nodes
    .filter(({ held }) => held !== false)
    .map((node): Dated => {
      const { by }: Partial<Teller> = tellers.get(node.id) ?? {}
      return { node, day: days.get(node.id)?.day, by }
    })
    .filter(({ day }) => day === undefined || day <= asAt)
    .sort((a, b) =>
      (a.day ?? '') !== (b.day ?? '') ? ((a.day ?? '') < (b.day ?? '') ? 1 : -1) : a.node.key < b.node.key ? -1 : 1,
    )
}

/** What calls for an answer in a plan and has none that is sure. */
async function gapsOf(context: Context, council: string): Promise<Map<string, Asked['gap']>> {
  const gaps = (await unanswered(context, council))
    .filter(({ kind }) => kind.endsWith('_WITHOUT_ACTION'))
    .flatMap(({ gaps: each }) => each)
  return new Map(gaps.map(({ id, suggested }) => [id, suggested ? 'SUGGESTED' : 'NOTHING']))
}

async function askedOf(context: Context, subject: Subject, asAt: string): Promise<Asked[]> {
  const [dated, gaps] = await Promise.all([datedOf(context, subject, 'Recommendation', asAt), gapsOf(context, subject.council)])
  return Promise.all(
    dated.map(async (each) => ({ ...each, fate: await fateOf(context, each.node.id), gap: gaps.get(each.node.id) })),
  )
}

async function flagIds(context: Context, subject: Subject, ids: readonly string[], asAt: string): Promise<StoredNode[]> {
  if (subject.everything) {
    const filter = { council: subject.council, asAt, standing: ['OPEN', 'CONFIRMED'] }
    return firstFlags(context, filter, most.flags)
  }
  const rows = await Promise.all(ids.map((id) => linked(context, id, 'RAISED_ON', 'IN', notRejected)))
  const flags = [...new Map(rows.flat().map(({ node }) => [node.id, node])).values()]
  return flags
    .filter((flag) => flag.council === subject.council && (typeof flag.asAt !== 'string' || flag.asAt <= asAt))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

async function raised(context: Context, flags: readonly StoredNode[]): Promise<Raised[]> {
  return Promise.all(
    flags.map(async (flag) => {
      const [things, shown] = await Promise.all([
        linked(context, flag.id, 'RAISED_ON', 'OUT', notRejected),
        shownOf(context, flag.id),
      ])
      return { flag, things: things.map(({ node }) => node), passages: shown.map(({ passage }) => passage.id) }
    }),
  )
}

/** Flags say who raised them on what a person rejected too: only those that stand are told. */
const standing = ({ things }: Raised): boolean => things.length > 0

async function documentsBy(context: Context, council: string, asAt: string): Promise<number> {
  const rows = await context.store.run(documentsRead, { council, editions: true, limit: most.documents })
  const days = await documentDays(
    context,
    rows.map(({ id }) => String(id)),
  )
  return [...days.values()].filter(({ day }) => day === undefined || day <= asAt).length
}

async function judges(context: Context, actions: readonly Placed[]): Promise<Map<string, StoredNode[]>> {
  const links = await linksFrom(
    context,
    actions.map(({ action }) => action.id),
    ['JUDGED_BY'],
  )
  const kept = links.filter(({ link }) => relied.includes(link.basis))
  const nodes = new Map((await loadAll(context.nodes, new Set(kept.map(({ other }) => other)))).map((node) => [node.id, node]))
  const found = new Map<string, StoredNode[]>()
  for (const { id, other } of kept) {
    const node = nodes.get(other)
    if (node !== undefined) found.set(id, [...(found.get(id) ?? []), node])
  }
  return found
}

const byId = (nodes: readonly StoredNode[]): Map<string, StoredNode> => new Map(nodes.map((node) => [node.id, node]))

/** Whether something was told by the day. */
const toldBy = (asAt: string) => (day: string | undefined) => day === undefined || day <= asAt

/** How much of what was told of a concern is about the subject, from 0 to 1. */
function shareOf({ direct, everything }: Subject, { told }: Recurring): number {
  if (everything) return 1
  const surest = told.map(({ things }) => Math.max(...things.map(({ id }) => direct.get(id) ?? 0)))
  return surest.reduce((sum, each) => sum + each, 0) / told.length
}

const leastShare = 0.5

/** What recurs, as far as it was told by the day: at two inspections or more. What the subject has most to do with comes first. */
function recursBy(all: readonly Recurring[], subject: Subject, asAt: string): Recurring[] {
  const known = toldBy(asAt)
  const isOwn = ({ told }: Recurring): boolean => told.some(({ things }) => things.some(({ id }) => id === subject.about.id))
  return all
    .map((each) => ({ ...each, told: each.told.filter(({ day }) => known(day)) }))
    .filter((each) => each.told.length > 1)
    .map((each) => ({ each, share: isOwn(each) ? 1 : shareOf(subject, each) }))
    .filter(({ share }) => share >= leastShare)
    .sort((a, b) => b.share - a.share)
    .map(({ each }) => each)
}

export async function gather(context: Context, subject: Subject, day: CouncilDay): Promise<Gathered> {
  const { council } = subject
  const asAt = day.day
  const about = (id: string): boolean => isAbout(subject, id)
  const plans = await findCurrentPlans(context, council, asAt)
  const all = await placed(plans, [day], context)
  const actions = all.filter(({ action }) => about(action.id))
  const [judgedBy, toldOf, claimed, findings, asked, concerns, turned, decided, documents, gaps] = await Promise.all([
    judges(context, actions),
    toldOfActions(context, actions),
    claimsOf(context, plans, asAt),
    datedOf(context, subject, 'Finding', asAt),
    askedOf(context, subject, asAt),
    recurringIn(context, council, notRejected),
    turnsOfCouncil(context, council, notRejected),
    allOf(context, council, ['REQUEST', 'COMMITMENT']).then((nodes) => gatherDecisions(context, council, nodes, asAt)),
    documentsBy(context, council, asAt),
    gapsOf(context, council),
  ])
  const measuring = [...judgedBy.values()].flat().map(({ id }) => id)
  const [figures, flags, roles, priorities] = await Promise.all([
    figuresAbout(context, subject, measuring, asAt),
    flagIds(context, subject, [...subject.direct.keys(), ...measuring], asAt).then((nodes) => raised(context, nodes)),
    loadAll(context.nodes, new Set(all.flatMap(({ owners }) => owners))),
    loadAll(context.nodes, new Set(all.flatMap(({ priority }) => priority ?? []))),
  ])
  const known = toldBy(asAt)
  return {
    subject,
    day,
    documentsRead: documents,
    plans,
    actions,
    toldOf,
    nearActions: all.filter(({ action }) => subject.near.has(action.id)).length,
    roles: byId(roles),
    priorities: byId(priorities),
    judgedBy,
    findings,
    asked,
    claims: claimed.claims.filter(({ action }) => about(action.id)),
    recurring: recursBy(concerns.concerns, subject, asAt),
    turns: turned.turns.filter(({ earlier, later }) => known(later.day) && about(earlier.thing.id) && about(later.thing.id)),
    decisions: decided.filter((each) => known(each.day) && (about(each.node.id) || each.whom.includes(subject.about.id))),
    figures,
    flags: flags.filter(standing),
    gaps,
  }
}
