import type { Certainty, Question, QuestionKind, Severity } from '../told.ts'

const most = { questions: 12, ofKind: 3 }

const severityScore: Record<Severity, number> = { HIGH: 3, MEDIUM: 2, LOW: 1 }
const certaintyScore: Record<Certainty, number> = { PROVEN: 1, LIKELY: 0 }

/** How much a question matters: what a member would ask first, how grave and how sure it is, how close to what the briefing is about. */
const scoreOf = ({ severity, certainty, weight, closeness }: Question): number =>
  weight * 2 + severityScore[severity] * 1.5 + certaintyScore[certainty] + closeness * 2

/** Of one score, in the order in which they came. */
const byScore = (a: Question, b: Question): number => scoreOf(b) - scoreOf(a)

/** Kinds that ask the same of an action in other words: where it stands, and what shows that it worked. */
const families: readonly (readonly QuestionKind[])[] = [
  ['LATE', 'AT_RISK', 'DATE'],
  ['CLAIM', 'MEASURE'],
]

/** Whether two questions are about nearly the same things, and of one kind; or ask in other words about the very same. */
function nearly(a: Question, b: Question): boolean {
  const own = new Set(a.things.map(({ id }) => id))
  const shared = b.things.filter(({ id }) => own.has(id)).length
  if (a.kind === b.kind) return shared > 0 && shared * 2 >= Math.min(a.things.length, b.things.length)
  const alike = families.some((family) => family.includes(a.kind) && family.includes(b.kind))
  return alike && shared === a.things.length && shared === b.things.length
}

/** What matters less is not asked, however few questions there are. */
const leastScore = 9

export interface Ranked {
  readonly asked: readonly Question[]
  readonly leftOut: number
}

/** The questions that matter most, of each kind a few at most; what asks nearly the same as another is left out, and not counted. */
export function rank(questions: readonly Question[]): Ranked {
  const apart: Question[] = []
  const worth = questions.filter((each) => scoreOf(each) >= leastScore)
  for (const question of worth.toSorted(byScore)) if (!apart.some((each) => nearly(each, question))) apart.push(question)
  const taken = new Map<QuestionKind, number>()
  const asked: Question[] = []
  for (const question of apart) {
    const before = taken.get(question.kind) ?? 0
    if (before >= most.ofKind || asked.length >= most.questions) continue
    taken.set(question.kind, before + 1)
    asked.push(question)
  }
  return { asked, leftOut: apart.length - asked.length }
}
