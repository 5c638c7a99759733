import type { NodeRecord } from '../../../schema/index.ts'
import type { Known } from '../known.ts'
import { Field, type Likeness } from '../likeness/field.ts'
import type { Said, Term } from '../likeness/said.ts'
import type { Weigh } from '../likeness/weights.ts'
import { wordsOf } from '../words/index.ts'
import type { Candidate } from './candidate.ts'
import type { Subjects } from './subjects.ts'
import { planOf } from './times.ts'

type Action = NodeRecord<'Action'>

/** What is done to a thing, in the order in which it can be done: found out, made, brought in, kept up. */
const stages: readonly string[] = [
  'review commission identify undertake explore diagnose assess analyse survey map scope diagnostic',
  'develop agree create establish write rewrite refresh produce design redesign draft recruit appoint build procure update schedule',
  'launch implement deliver introduce roll rollout communicate publish promote share train progress move integrate adopt open raise start provide consider',
  'monitor embed evaluate track measure sustain maintain continue ensure',
]
const stageOf: ReadonlyMap<string, number> = new Map(
  stages.flatMap((verbs, stage) => wordsOf(verbs).map(({ stem }) => [stem, stage] as const)),
)

/** Words that say that something else comes first. */
const after =
  /\b(?:once|following|after|subject to|(?:recommendations?|findings?|outputs?|outcomes?|results?|actions?|changes?|themes?) (?:\w+ ){0,3}?(?:from|of|by|identified)|in (?:response to|line with)|informed by|based on|underpin\w*)\b/i

/** So many words in, what is done has been told. */
const leading = 8

/** The stage of the first thing that an action does; undefined where its words do not begin with a doing. */
function stageIn(text: string): number | undefined {
  for (const { stem } of wordsOf(text.slice(0, 120)).slice(0, leading)) {
    const stage = stageOf.get(stem)
    if (stage !== undefined) return stage
  }
  return undefined
}

const underSame = 'The other stands before it under the same objective and does an earlier step of the same work.'
const underOther = 'The other does an earlier step of the same work.'
const otherObjective = 0.4
const againstDates = 0.2
const sameStage = 0.45

/** Which actions of a plan must come before which, as far as their words tell: what one makes the other uses. */
export function dependsOn(known: Known, subjects: Subjects): Candidate[] {
  const byPlan = new Map<string, Action[]>()
  for (const action of known.all('Action')) {
    const plan = planOf(known, action.id)?.id
    if (plan !== undefined) byPlan.set(plan, [...(byPlan.get(plan) ?? []), action])
  }
  return [...byPlan.values()].flatMap((actions) => within(actions, known, subjects))
}

function within(actions: readonly Action[], known: Known, subjects: Subjects): Candidate[] {
  const doing = new Map(actions.map(({ id, properties }) => [id, stageIn(properties.text ?? '')]))
  const order = new Map(actions.map(({ id }, at) => [id, at]))
  const field = new Field(
    actions.map((action) => [action, subjects.own(action)] as const),
    subjects.weigh,
  )
  const objective = (id: string): string | undefined => known.out('UNDER', id)[0]?.to
  return actions.flatMap((action) => {
    const said = subjects.own(action)
    const before = field.near(said, sameObject).flatMap(({ item, like }) => {
      if (item.id === action.id) return []
      const isSame = objective(item.id) === objective(action.id)
      if (isSame && (order.get(item.id) as number) > (order.get(action.id) as number)) return []
      const steps = stepsOf(item, action, doing)
      if (steps === undefined) return []
      const takesUp = after.test(action.properties.text ?? '')
      const late =
        !takesUp && (item.properties.dueOn ?? '') > (action.properties.dueOn ?? '9999') && item.properties.dueOn !== undefined
      const raw = like.score * steps * (isSame ? 1 : otherObjective) * (late ? againstDates : 1)
      return [
        {
          type: 'DEPENDS_ON' as const,
          from: action,
          to: item,
          raw,
          alike: like,
          because: [isSame ? underSame : underOther],
        },
      ]
    })
    return before.sort((a, b) => b.raw - a.raw || (a.to.id < b.to.id ? -1 : 1)).slice(0, 1)
  })
}

/** How well one action can come before another by what is done to their object: nearest stage first. */
function stepsOf(earlier: Action, later: Action, stages: ReadonlyMap<string, number | undefined>): number | undefined {
  const [first, then] = [stages.get(earlier.id), stages.get(later.id)]
  const says = after.test(later.properties.text ?? '')
  if (first === undefined || then === undefined) return says ? sameStage : undefined
  if (first < then) return then - first === 1 ? 1 : 0.9
  if (first === then && /\b(?:action plan|implementation plan|delivery plan)\b/i.test(later.properties.text ?? '')) return 0.8
  return first === then && says ? 1 : first === then ? undefined : says ? sameStage : undefined
}

/** How much of the object of either is that of the other: names and matters, with no regard to what they lie near. */
function sameObject(one: Said, other: Said, weigh: Weigh): Likeness {
  const isObject = ({ kind }: Term): boolean => kind !== 'FAMILY' && kind !== 'CONCERN' && kind !== 'GROUP'
  const total = (said: Said): number => {
    let sum = 0
    for (const { term, stress } of said.values()) if (isObject(term)) sum += weigh(term) * stress
    return sum
  }
  const shared: { term: Term; weight: number }[] = []
  for (const [key, { term, stress }] of one) {
    const there = other.get(key)
    if (there !== undefined && isObject(term)) shared.push({ term, weight: weigh(term) * Math.min(stress, there.stress) })
  }
  const weight = shared.reduce((sum, each) => sum + each.weight, 0)
  if (weight === 0) return { score: 0, shared: [] }
  shared.sort((a, b) => b.weight - a.weight || (a.term.key < b.term.key ? -1 : 1))
  const [few, many] = [total(one), total(other)].sort((a, b) => a - b) as [number, number]
  const cover = 0.7 * Math.min(1, weight / few) + 0.3 * Math.min(1, weight / many)
  return { score: cover * (weight / (weight + 0.3)), shared: shared.map(({ term }) => term) }
}
