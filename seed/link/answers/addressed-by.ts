import type { NodeRecord } from '../../../schema/index.ts'
import type { Known } from '../known.ts'
import { elsewhere, Field, fitOf, isElsewhere, likenessOf } from '../likeness/field.ts'
import type { Candidate } from './candidate.ts'
import { standingOut } from './standing-out.ts'
import { isWeak, type Subjects } from './subjects.ts'
import { dayOf, lastDayFor, planDay, planOf } from './times.ts'

type Level = NodeRecord<'Outcome'> | NodeRecord<'Objective'> | NodeRecord<'Action'>

/** A level's own words count in full, those of how its success will be seen and of what stands below it for so much. */
const bySuccess = 0.7
const byParts = 0.9
/** Where one action alone of an objective fits, the objective fits by so much of it. */
const byOne = 0.7
/** An objective whose own words are hardly like it fits less. */
const leastOwn = 0.05
const otherWords = 0.75
/** What the plan says it does for what a finding led to speaks for its doing it for the finding. */
const byWay = 0.7

interface PlanField {
  readonly plan: NodeRecord
  readonly day: string
  readonly levels: ReadonlyMap<string, Level>
  /** By level: the day of the plan in which it stood already. An earlier version that can be the answer is. */
  readonly continuedFrom: ReadonlyMap<string, string>
  readonly own: Field<Level>
  /** Success measures, each with the action that it judges. */
  readonly success: Field<NodeRecord<'Action'>>
  readonly objectiveOf: ReadonlyMap<string, NodeRecord<'Objective'>>
}

/** What plans do about what was found, asked or resolved, where they do not say so: levels and actions, each for itself. */
export function addressedBy(known: Known, subjects: Subjects, led: readonly Candidate[]): Candidate[] {
  const plans = planFields(known, subjects)
  const ways = waysOf(known, led)
  const all = answerable(known).flatMap(({ node, day }) => {
    const stated = statedFor(known, node)
    return plans.flatMap((plan) => {
      if (plan.day < day || plan.day > lastDayFor(day) || day === '') return []
      const isTold = (id: string): boolean => stated.has(id) || (plan.continuedFrom.get(id) ?? '') >= day
      return near(node, plan, subjects, ways.get(node.id) ?? new Map()).filter(({ to }) => !isTold(to.id))
    })
  })
  return standingOut(all).map((each) => ({ ...each, raw: each.raw * byTopics(known, each) }))
}

/** What has a topic in common fits better; what has topics and none in common, less. */
const sameTopic = 1.15
const otherTopics = 0.8

function byTopics(known: Known, { from, to }: Candidate): number {
  const topicsOf = (id: string): string[] => known.out('ABOUT', id).map((link) => link.to)
  const [own, there] = [topicsOf(from.id), [to.id, ...known.in('UNDER', to.id).map((link) => link.from)].flatMap(topicsOf)]
  if (own.some((topic) => there.includes(topic))) return sameTopic
  return own.length > 0 && there.length > 0 ? otherTopics : 1
}

function near(node: NodeRecord, plan: PlanField, subjects: Subjects, ways: ReadonlyMap<string, number>): Candidate[] {
  const said = subjects.own(node)
  const found = new Map<string, Candidate>()
  const add = (to: Level, raw: number, shared: Candidate['shared']): void => {
    const before = found.get(to.id)
    if (before === undefined || before.raw < raw) found.set(to.id, { type: 'ADDRESSED_BY', from: node, to, raw, shared })
  }
  for (const { item, like } of plan.own.near(said, fitOf)) add(item, like.score, like.shared)
  for (const { item, like } of plan.success.near(said, fitOf)) {
    const apart = isElsewhere(subjects.own(item), said) ? elsewhere : 1
    add(item, bySuccess * like.score * apart, like.shared)
  }
  const parts = new Map<string, Candidate[]>()
  for (const each of found.values()) {
    const objective = plan.objectiveOf.get(each.to.id)
    if (objective !== undefined) parts.set(objective.id, [...(parts.get(objective.id) ?? []), each])
  }
  for (const fitting of parts.values()) {
    const [best, second] = fitting.sort((a, b) => b.raw - a.raw || (a.to.id < b.to.id ? -1 : 1))
    const objective = plan.objectiveOf.get(best?.to.id ?? '')
    if (best === undefined || objective === undefined) continue
    const own = likenessOf(said, subjects.own(objective), subjects.weigh).score >= leastOwn ? 1 : otherWords
    add(objective, own * byParts * (second === undefined ? best.raw * byOne : (best.raw + second.raw) / 2), best.shared)
  }
  for (const [id] of ways) {
    const level = plan.levels.get(id)
    if (level !== undefined) add(level, 0, [])
  }
  return [...found.values()].map((each) => {
    const way = ways.get(each.to.id)
    return way === undefined
      ? each
      : {
          ...each,
          raw: each.raw + byWay * way * (1 - each.raw),
          because: ['The plan answers with it what was asked because of this.'],
        }
  })
}

function planFields(known: Known, subjects: Subjects): PlanField[] {
  const byPlan = new Map<string, Level[]>()
  for (const level of [...known.all('Objective'), ...known.all('Action')]) {
    const plan = planOf(known, level.id)
    if (plan === undefined) continue
    const list = byPlan.get(plan.id)
    if (list === undefined) byPlan.set(plan.id, [level])
    else list.push(level)
  }
  return known.all('Plan').flatMap((plan) => {
    const levels = byPlan.get(plan.id)
    if (levels === undefined) return []
    const own = new Field(
      levels.map((level) => [level, subjects.own(level)] as const),
      subjects.weigh,
    )
    const actions = levels.filter((level) => level.label === 'Action')
    const success = new Field(
      actions.flatMap((action) =>
        known.out('JUDGED_BY', action.id).flatMap(({ to }) => {
          const measure = known.node(to)
          return measure === undefined ? [] : [[action, subjects.own(measure)] as const]
        }),
      ),
      subjects.weigh,
    )
    const objectiveOf = new Map(
      actions.flatMap(({ id }) => {
        const above = known.node(known.out('UNDER', id)[0]?.to ?? '')
        return above?.label === 'Objective' ? [[id, above] as const] : []
      }),
    )
    const continuedFrom = new Map(
      levels.flatMap(({ id }) => {
        const days = known.out('CONTINUES', id).flatMap(({ to }) => {
          const earlier = planOf(known, to)
          return earlier === undefined ? [] : [planDay(known, earlier)]
        })
        return days.length === 0 ? [] : [[id, days.sort().at(-1) as string] as const]
      }),
    )
    return [
      {
        plan,
        continuedFrom,
        day: planDay(known, plan),
        levels: new Map(levels.map((level) => [level.id, level])),
        own,
        success,
        objectiveOf,
      },
    ]
  })
}

/** What can be answered by a plan, with the day on which it was known. */
function answerable(known: Known): { node: NodeRecord; day: string }[] {
  const given = [...known.all('Finding').filter(isWeak), ...known.all('Recommendation'), ...known.all('Measure')]
  const asked = known.all('Resolution').filter(({ properties: { kind } }) => kind === 'REQUEST' || kind === 'DECISION')
  return [
    ...given
      .filter((node) => known.out('RETELLS', node.id).length === 0 && !isAskedSo(known, node.id))
      .map((node) => ({ node, day: dayOf(known.giverOf(node.id)) })),
    ...asked.map((node) => ({ node, day: dayOfMinute(known, node.id) })),
  ]
}

/** What is asked in a finding's own words is answered as what was asked. */
const isAskedSo = (known: Known, id: string): boolean =>
  known.out('LED_TO', id).some(({ properties }) => properties.method === 'same-passage')

function dayOfMinute(known: Known, id: string): string {
  const minute = known.out('RESOLVED_IN', id)[0]?.to
  const meeting = minute === undefined ? undefined : known.out('MINUTE_OF', minute)[0]?.to
  return dayOf(meeting === undefined ? undefined : known.node(meeting))
}

/** What the plan says itself that it does about a thing, or about the measure that restates it. */
export function statedFor(known: Known, node: NodeRecord): ReadonlySet<string> {
  const said = [node.id, ...known.in('RESTATES', node.id).map(({ from }) => from)]
  return new Set(said.flatMap((id) => known.out('ADDRESSED_BY', id).map(({ to }) => to)))
}

/** By finding: the levels that are stated to answer what it led to, and how sure that is; less where many answer one thing. */
function waysOf(known: Known, led: readonly Candidate[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const ways = new Map<string, Map<string, number>>()
  const add = (finding: string, asked: NodeRecord, sure: number): void => {
    const stated = statedFor(known, asked)
    const own = ways.get(finding) ?? new Map<string, number>()
    for (const id of stated) own.set(id, Math.max(own.get(id) ?? 0, sure / Math.sqrt(stated.size)))
    ways.set(finding, own)
  }
  for (const { from, to, raw } of led) add(from.id, to, Math.min(1, raw))
  for (const finding of known.all('Finding'))
    for (const { to } of known.out('LED_TO', finding.id)) {
      const asked = known.node(to)
      if (asked !== undefined) add(finding.id, asked, 1)
    }
  return ways
}
