import { type Label, labelOfId, Problem } from '../../../schema/index.ts'
import { plansAbove } from '../../store/index.ts'
import type { Context } from '../context.ts'
import { fateOf } from '../inspections/given.ts'
import { grouped } from '../loaders/grouped.ts'
import { loadAll } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { textOf } from '../loaders/text-of.ts'
import { checkCouncil, findCurrentPlans } from '../plans/current.ts'
import { isAction, type TreeRow } from '../plans/tree.ts'
import { heldDirectly, reachOf } from '../timeline/reach.ts'
import { relied } from '../trace/strength.ts'

/** What a briefing is about. */
export interface Subject {
  readonly about: StoredNode
  readonly council: string
  /** Whether all that the council owns is about it. */
  readonly everything: boolean
  /** What is about it, and how surely, from 0 to 1. */
  readonly direct: ReadonlyMap<string, number>
  /** What else its thread leads to. */
  readonly near: ReadonlySet<string>
  /** The same in words. */
  readonly scope: string
}

const can: readonly Label[] = [
  'Council',
  'Topic',
  'Inspection',
  'Finding',
  'Recommendation',
  'Measure',
  'Plan',
  'Priority',
  'Outcome',
  'Objective',
  'Action',
  'Role',
]

const scopes: Partial<Record<Label, string>> = {
  Council: 'All that was read of the council.',
  Topic:
    'What a rule found to be about the topic by its words, where no person said otherwise; the actions of an objective that is surely about it, or half of whose actions are; where there are none, the actions that answer what was asked about it. What else only stands under an objective that answers it is counted, and not told.',
  Inspection: 'What it found and asked for, and what stated links of its thread lead to.',
  Plan: 'What stands in the plan, and what stated links say that it answers.',
  Role: 'The actions that it owns, and what meetings asked of it or it promised.',
}
const ofThread = 'What its thread leads to, either way, by links that are stated, follow from the layout, or were confirmed.'
const ofPart = 'What stands under it, and what stated links say that it answers.'

function scopeOf(label: Label): string {
  return scopes[label] ?? (['Priority', 'Outcome', 'Objective'].includes(label) ? ofPart : ofThread)
}

function refuse(what: string, where: string, todo: string): never {
  throw new Problem('INVALID_INPUT', { what, where, todo })
}

async function councilOf(
  context: Context,
  about: StoredNode,
  asked: string | null | undefined,
  held: ReadonlyMap<string, number>,
) {
  await checkCouncil(context, asked)
  const label = labelOfId(about.id)
  const own = label === 'Council' ? about.id : textOf(about.council)
  if (own !== undefined && asked != null && asked !== own)
    refuse('It belongs to another council than is asked for', about.id, 'Leave "council" out')
  if (own !== undefined || asked != null) return (own ?? asked) as string
  const councils = [...new Set((await loadAll(context.nodes, held.keys())).flatMap(({ council }) => textOf(council) ?? []))]
  if (councils.length !== 1)
    refuse(
      councils.length === 0 ? 'Nothing of any council is about it' : 'Things of several councils are about it',
      about.id,
      'Give the id of one as "council": "graph { councils { id } }" lists them',
    )
  return councils[0] as string
}

/** What stands under a part of a plan, however deep. */
function below(rows: readonly TreeRow[], part: string): string[] {
  const inside = new Set([part])
  for (const row of rows) if (inside.has(row.parent)) inside.add(row.id)
  return [...inside]
}

async function inPlan(context: Context, about: string): Promise<string[]> {
  const above = labelOfId(about) === 'Plan' ? [] : await context.store.run(plansAbove, { ids: [about], basis: relied })
  const plan = above[0]?.other ?? about
  return below(await context.trees.load(String(plan)), about)
}

/** How surely an objective or a request is about a topic whose actions count. */
const surely = 0.8

/** The actions of objectives that are surely about a topic, or half of whose actions are. */
async function besides(context: Context, council: string, direct: ReadonlyMap<string, number>, asAt: string): Promise<string[]> {
  const plans = await findCurrentPlans(context, council, asAt)
  const trees = await Promise.all(plans.map(({ id }) => context.trees.load(id)))
  const groups = grouped(trees.flat().filter(isAction), ({ parent }) => parent)
  return [...groups].flatMap(([parent, rows]) => {
    const own = rows.filter(({ id }) => direct.has(id)).length
    return (direct.get(parent) ?? 0) >= surely || own * 2 >= rows.length ? rows.map(({ id }) => id) : []
  })
}

/** The actions that answer what was asked about a topic: they count where none is about it by its own words. */
async function answersTo(context: Context, held: ReadonlyMap<string, number>): Promise<string[]> {
  const asked = [...held].filter(([id, score]) => labelOfId(id) === 'Recommendation' && score >= surely).map(([id]) => id)
  const fates = await Promise.all(asked.map((id) => fateOf(context, id)))
  return fates.flatMap(({ actions }) => actions)
}

/** The thing and its council, before the day is known. */
export interface Begun {
  readonly about: StoredNode
  readonly label: Label
  readonly council: string
  readonly held: ReadonlyMap<string, number>
}

export async function begin(context: Context, id: string, council: string | null | undefined): Promise<Begun | null> {
  const about = await context.nodes.load(id)
  const label = labelOfId(id)
  if (about === null || label === undefined) return null
  if (!can.includes(label)) refuse(`No briefing is made about a ${label}`, id, `Ask about one of these: ${can.join(', ')}`)
  const held = label === 'Council' ? new Map<string, number>() : await heldDirectly(context, id)
  return { about, label, held, council: await councilOf(context, about, council, held) }
}

/** What holds, gives or owns a thread is not itself about what the thread is about. */
const holders: readonly Label[] = ['Plan', 'Role', 'Inspection', 'Document', 'Meeting']

const planLabels: readonly Label[] = ['Plan', 'Priority', 'Outcome', 'Objective']

/** What is about a thing on a day. */
export async function subjectOf(context: Context, { about, label, council, held }: Begun, asAt: string): Promise<Subject> {
  const base = { about, council, scope: scopeOf(label), everything: label === 'Council' }
  if (base.everything) return { ...base, direct: new Map(), near: new Set() }
  const reached = [...(await reachOf(context, about.id)).keys()]
  if (label === 'Topic') {
    const beside = await besides(context, council, held, asAt)
    const own = [...held.keys(), ...beside].filter((id) => labelOfId(id) === 'Action')
    const answering = own.length === 0 ? await answersTo(context, held) : []
    const direct = new Map([...[...beside, ...answering].map((id) => [id, 0] as const), ...held])
    return { ...base, direct, near: new Set(reached.filter((id) => !direct.has(id))) }
  }
  const inside = planLabels.includes(label) ? await inPlan(context, about.id) : []
  const own = [...held.keys(), ...inside, ...reached].filter((id) => !holders.includes(labelOfId(id) as Label))
  return { ...base, direct: new Map([about.id, ...own].map((id) => [id, 1])), near: new Set() }
}

export const isAbout = ({ everything, direct }: Subject, id: string): boolean => everything || direct.has(id)
