import { type Label, type LinkDirection, labelOfId, Problem } from '../../../schema/index.ts'
import { type HoldingType, heldBy } from '../../store/index.ts'
import type { Context } from '../context.ts'
import { grouped } from '../loaders/grouped.ts'
import { notRejected } from '../loaders/linked.ts'
import { type Heading, type Rule, rulesFrom, type ThreadType, traceable } from '../trace/rules.ts'
import { stepsOf } from '../trace/steps.ts'
import { type Basis, type Known, relied, type Walked, weakestLinks } from '../trace/strength.ts'
import type { Found, Step } from '../trace/walk.ts'

/** How many things a timeline may be about, and how many links away they may be. */
const most = { things: 20_000, steps: 12 }

/** What a thing of each label holds, owns or is the topic of. */
const holding: Partial<Record<Label, readonly HoldingType[]>> = {
  Topic: ['ABOUT'],
  Role: ['OWNED_BY', 'ASKED_OF'],
  Inspection: ['GIVEN_BY'],
  Document: ['GIVEN_BY'],
  Meeting: ['GIVEN_BY', 'ON_AGENDA_OF', 'MINUTE_OF'],
  Minute: ['RAISED_IN', 'RESOLVED_IN'],
}

/** Topics are only ever linked with by a rule or a person: what a rule suggests counts. */
const basisFor = (type: HoldingType): readonly Basis[] => (type === 'ABOUT' ? notRejected : relied)

interface Held {
  readonly id: string
  readonly type: HoldingType
  readonly link: string
  readonly basis: Basis
  readonly score: number | null
  readonly other: string
}

function refuse(where: string): never {
  throw new Problem('LIMIT_EXCEEDED', {
    what: `More than ${most.things} things are about it`,
    where,
    todo: 'Ask about one of the things that it holds',
  })
}

async function holds(context: Context, ids: readonly string[], typesOf: (id: string) => readonly HoldingType[]): Promise<Held[]> {
  const asks = ids.flatMap((id) => typesOf(id).map((type) => ({ id, types: [type], basis: basisFor(type) })))
  if (asks.length === 0) return []
  const rows = await context.store.run(heldBy, { asks, limit: most.things + 1 })
  if (rows.length > most.things) refuse(ids[0] as string)
  return rows as unknown as Held[]
}

interface State {
  readonly id: string
  readonly heading: Heading
}

const rulesOf = ({ id, heading }: State): readonly Rule[] => {
  const label = labelOfId(id)
  return label === undefined ? [] : rulesFrom(label, heading, 'BOTH').filter(({ beside }) => beside === undefined)
}

const placeOf = (direction: LinkDirection, type: ThreadType, id: string): string => `${direction} ${type} ${id}`

/** What the links of one level lead to: one statement a direction. */
async function level(states: readonly State[], step: Step): Promise<Map<string, readonly Found[]>> {
  const found = await Promise.all(
    (['OUT', 'IN'] as const).map(async (direction) => {
      const asked = new Map<string, Set<ThreadType>>()
      for (const state of states)
        for (const rule of rulesOf(state))
          if (rule.direction === direction) asked.set(state.id, (asked.get(state.id) ?? new Set()).add(rule.type))
      const asks = [...asked].map(([id, types]) => ({ id, types: [...types] }))
      const rows = asks.length === 0 ? [] : await step(direction, asks)
      return rows.map((row) => [placeOf(direction, row.type, row.id), row] as const)
    }),
  )
  return new Map([...grouped(found.flat(), ([place]) => place)].map(([place, each]) => [place, each.map(([, row]) => row)]))
}

/** The plan as a whole is not about what stands in it. */
const isPlanAbove = ({ type, direction }: Rule, other: string): boolean =>
  type === 'UNDER' && direction === 'OUT' && labelOfId(other) === 'Plan'

/** Follows threads from many things at once, as `trace` does from one; gives the links along which things were come to. */
async function threads(context: Context, starts: readonly State[], about: string): Promise<Walked<Known>[]> {
  const { step, whole } = stepsOf(context.store)
  const walked: Walked<Known>[] = []
  const passed = new Set(starts.map(({ id, heading }) => `${heading} ${id}`))
  let states = starts
  for (let depth = 0; depth < most.steps && states.length > 0; depth++) {
    const found = await level(states, step)
    const next: State[] = []
    for (const state of states)
      for (const rule of rulesOf(state))
        for (const { link, other } of found.get(placeOf(rule.direction, rule.type, state.id)) ?? []) {
          const label = labelOfId(other)
          if (!relied.includes(link.basis) || label === undefined) continue
          if ((rule.to !== undefined && !rule.to.includes(label)) || isPlanAbove(rule, other)) continue
          walked.push({ link, from: state.id, to: other })
          const key = `${rule.onto} ${other}`
          if (passed.has(key)) continue
          passed.add(key)
          next.push({ id: other, heading: rule.onto })
        }
    if (passed.size > 4 * most.things || !whole()) refuse(about)
    states = next
  }
  return walked
}

const forward = (ids: readonly string[]): State[] =>
  ids.filter((id) => traceable(labelOfId(id) as Label)).map((id) => ({ id, heading: 'FORWARD' as const }))

/** Whether the thread is followed back from a thing: not from who owns it, nor from what only holds it. */
const isHolder = (label: Label): boolean => holding[label] !== undefined

/** What a thing itself holds, owns or is the topic of, with how sure a suggestion of it is. */
export async function heldDirectly(context: Context, about: string): Promise<Map<string, number>> {
  const held = await holds(context, [about], (id) => holding[labelOfId(id) as Label] ?? [])
  return new Map(held.map(({ other, basis, score }) => [other, basis === 'SUGGESTED' ? (score ?? 0) : 1]))
}

/** What is about a thing, with the weakest link on the way to each; of the thing itself there is none. */
export async function reachOf(context: Context, about: string): Promise<Map<string, Basis | undefined>> {
  const label = labelOfId(about) as Label
  const first = await holds(context, [about], () => [...(holding[label] ?? []), 'REFERS_TO'])
  const minutes = label === 'Meeting' ? first.filter(({ type }) => type === 'MINUTE_OF').map(({ other }) => other) : []
  const second = await holds(context, minutes, () => holding.Minute ?? [])
  const held = [...first.filter(({ type }) => type !== 'REFERS_TO'), ...second].map(({ other }) => other)
  const back: State[] = isHolder(label)
    ? []
    : [
        { id: about, heading: 'BACK' },
        { id: about, heading: 'PARTS' },
      ]
  const own = traceable(label) ? [...forward([about]), ...back] : []
  const walked = await threads(context, [...own, ...forward([...new Set(held)])], about)
  const holdings = [...first, ...second].map(({ id, link, basis, score, other }) => ({
    link: { id: link, basis, score },
    from: id,
    to: other,
  }))
  const weakest = weakestLinks<Known>(about, [...holdings, ...walked])
  return new Map([[about, undefined], ...[...weakest].map(([id, link]) => [id, link.basis] as const)])
}

/** What some things of an area led to, and they themselves. */
export async function reachFrom(
  context: Context,
  about: string,
  ids: readonly string[],
): Promise<Map<string, Basis | undefined>> {
  const walked = await threads(context, forward(ids), about)
  const begun = ids.map((id) => ({ link: { id, basis: 'STATED' as const }, from: about, to: id }))
  const weakest = weakestLinks<Known>(about, [...begun, ...walked])
  return new Map([...weakest].map(([id, link]) => [id, ids.includes(id) ? undefined : link.basis]))
}
