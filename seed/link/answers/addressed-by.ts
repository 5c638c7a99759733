import type { NodeRecord } from '../../../schema/index.ts'
import type { Known } from '../known.ts'
import type { Likeness } from '../likeness/field.ts'
import type { Candidate } from './candidate.ts'
import { likelihood } from './likelihood.ts'
import { type PlanField, planFields } from './plan-fields.ts'
import { standings } from './rivals.ts'
import { hasSecondSign, mostAlone } from './second-sign.ts'
import { isWeak, type Subjects } from './subjects.ts'
import { dayOf, lastDayFor } from './times.ts'
import { type Told, toldAnswers } from './told-answers.ts'

/** An action of a plan that could be the answer, or part of it, and how near it comes. */
export interface Fitting {
  readonly action: NodeRecord<'Action'>
  readonly like: number
  readonly alike?: Likeness
}

/** An objective (or an action that stands under none) that could be the answer. */
export interface Answering extends Candidate {
  /** How near its own words come, and how far the plan itself says that it answers such a thing with it. */
  readonly own: number
  readonly told: number
  /** Its actions that come near, nearest first. */
  readonly fitting: readonly Fitting[]
}

/**
 * What tells that an objective answers something, and how much it counts: rounded from a logistic curve through a reader's links of one council, each
 * tenth foretold from the rest.
 */
const counts = { before: -6, like: 1.5, amongTo: 3, amongFrom: 3, told: 2.3 } as const
/** So far the plan must say itself that it answers such a thing, for that to stand beside one broad subject that both share. */
const leastTold = 0.15
/** How the success of an action will be seen speaks less for it than its own words. */
const bySuccess = 0.7

/** What plans do about what was found, asked or resolved, where they do not say so. */
export function addressedBy(known: Known, subjects: Subjects, led: readonly Candidate[]): Answering[] {
  const plans = planFields(known, subjects)
  const told = toldAnswers(known, subjects, led)
  const all = answerable(known).flatMap(({ node, day }) => {
    const stated = statedFor(known, node)
    const inTime = plans.filter((plan) => day !== '' && plan.day >= day && plan.day <= lastDayFor(day))
    if (inTime.length === 0) return []
    const said = told(node)
    return inTime.flatMap((plan) => {
      const isTold = (id: string): boolean => stated.has(id) || (plan.continuedFrom.get(id) ?? '') >= day
      return near(node, plan, said, isTold)
    })
  })
  const standing = standings(all)
  return all.map((each) => {
    const { amongTo, amongFrom } = standing(each)
    const nearness = likelihood(counts.before, [
      [each.like, counts.like],
      [amongTo, counts.amongTo],
      [amongFrom, counts.amongFrom],
      [each.told, counts.told],
    ])
    const signs = [each.alike, ...each.fitting.slice(0, 2).map(({ alike }) => alike)]
    const isSure = each.told >= leastTold || hasSecondSign(signs, subjects.weigh)
    return { ...each, raw: isSure ? nearness : Math.min(nearness, mostAlone('ADDRESSED_BY')) }
  })
}

function near(
  node: NodeRecord,
  plan: PlanField,
  said: ReadonlyMap<string, Told>,
  isTold: (id: string) => boolean,
): (Answering & { readonly like: number })[] {
  const own = new Map(plan.answers.near(node).map(({ to, whole, part, alike }) => [to.id, { like: (whole + part) / 2, alike }]))
  const fitting = new Map<string, Fitting[]>()
  const success = new Map<string, { like: number; alike: Likeness }>()
  for (const { to, whole, part, alike } of plan.success.near(node)) {
    const action = plan.actionOf.get(to.id)
    const like = (bySuccess * (whole + part)) / 2
    if (action !== undefined && like > (success.get(action)?.like ?? 0)) success.set(action, { like, alike })
  }
  for (const id of new Set([...own.keys(), ...success.keys()])) {
    const action = plan.levels.get(id)
    const best = [own.get(id), success.get(id)].flatMap((each) => each ?? []).sort((a, b) => b.like - a.like)[0]
    if (action?.label !== 'Action' || best === undefined || isTold(id)) continue
    const above = plan.objectiveOf.get(id)?.id ?? id
    fitting.set(above, [...(fitting.get(above) ?? []), { action, ...best }])
  }
  const ids = new Set([...own.keys(), ...fitting.keys(), ...said.keys()])
  return [...ids].sort().flatMap((id) => {
    const to = plan.levels.get(id)
    if (to === undefined || isTold(id) || (to.label === 'Action' && plan.objectiveOf.has(id))) return []
    const actions = (fitting.get(id) ?? [])
      .filter(({ action }) => action.id !== id)
      .sort((a, b) => b.like - a.like || (a.action.id < b.action.id ? -1 : 1))
    const [first, second] = actions
    const itself = own.get(id) ?? { like: 0, alike: undefined }
    const nearest = Math.max(itself.like, first?.like ?? 0)
    const alike = first !== undefined && first.like > itself.like ? first.alike : itself.alike
    const told = said.get(id)
    return [
      {
        type: 'ADDRESSED_BY' as const,
        from: node,
        to,
        raw: 0,
        like: nearest / 2 + (itself.like + (second?.like ?? 0)) / 4,
        own: itself.like,
        told: told?.sure ?? 0,
        fitting: actions,
        ...(alike === undefined ? {} : { alike }),
        because: told === undefined ? [] : [told.because],
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
