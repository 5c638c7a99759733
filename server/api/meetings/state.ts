import { dayInWords } from '../day-in-words.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import type { Basis } from '../trace/strength.ts'

export type DecisionKind = 'REQUEST' | 'COMMITMENT' | 'DECISION' | 'NOTE' | 'CONFIRM' | 'OTHER'
export type DecisionState = 'ANSWERED' | 'PERHAPS' | 'NOT_FOUND'

export const decisionStates: readonly DecisionState[] = ['ANSWERED', 'PERHAPS', 'NOT_FOUND']
export const decisionKinds: readonly DecisionKind[] = ['REQUEST', 'COMMITMENT', 'DECISION', 'NOTE', 'CONFIRM', 'OTHER']

/** Kinds that ask somebody for something: of these it can be said that nothing came back. */
const asking: readonly DecisionKind[] = ['REQUEST', 'COMMITMENT']

export function kindOf(node: StoredNode, isCommitment: boolean): DecisionKind {
  if (isCommitment) return 'COMMITMENT'
  return decisionKinds.find((kind) => kind !== 'COMMITMENT' && kind === node.kind) ?? 'OTHER'
}

/** Something that came back on a resolution or commitment, or may have. */
export interface Answer {
  readonly id: string
  readonly key: string
  readonly day: string | undefined
  readonly meeting: string | undefined
  readonly basis: Basis
  readonly score?: number
  readonly method?: string
  readonly reasons?: readonly string[]
  readonly cites?: readonly string[]
  readonly reviewedBy?: string
}

/** What came back up to a day; what has no day is taken to have come. */
export const cameBy = (answers: readonly Answer[], asAt: string | undefined): Answer[] =>
  answers.filter(({ day }) => day === undefined || asAt === undefined || day <= asAt)

const byDay = (a: Answer, b: Answer): number => {
  const [first, second] = [a.day ?? '~', b.day ?? '~']
  return first !== second ? (first < second ? -1 : 1) : a.key < b.key ? -1 : 1
}

/** What came back for certain, the oldest first; and what is suggested, the surest first. What a person rejected is neither. */
export function sortedAnswers(answers: readonly Answer[]): { answers: Answer[]; suggested: Answer[] } {
  const certain = answers.filter(({ basis }) => basis !== 'SUGGESTED' && basis !== 'REJECTED')
  const suggested = answers.filter(({ basis, id }) => basis === 'SUGGESTED' && !certain.some((each) => each.id === id))
  return {
    answers: certain.sort(byDay),
    suggested: suggested.sort((a, b) => (b.score ?? 0) - (a.score ?? 0) || byDay(a, b)),
  }
}

export function stateOf(kind: DecisionKind, answers: readonly Answer[], suggested: readonly Answer[]): DecisionState | undefined {
  if (answers.length > 0) return 'ANSWERED'
  if (suggested.length > 0) return 'PERHAPS'
  return asking.includes(kind) ? 'NOT_FOUND' : undefined
}

const so = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

interface Told {
  readonly state: DecisionState | undefined
  readonly answers: readonly Answer[]
  readonly suggested: readonly Answer[]
  readonly documentsSince: number | undefined
}

/** The state in words that accuse nobody: what was found, or in how much it was not. */
export function wordsOf({ state, answers, suggested, documentsSince }: Told): string {
  if (state === undefined) return 'asks for nothing'
  if (state === 'ANSWERED') {
    const day = answers[0]?.day
    return `${so(answers.length, 'answer', 'answers')} found${day === undefined ? '' : `, the first on ${dayInWords(day)}`}`
  }
  if (state === 'PERHAPS') return `perhaps answered: ${so(suggested.length, 'thing is', 'things are')} suggested, none confirmed`
  if (documentsSince === undefined) return 'not found; the day of the meeting is not known'
  if (documentsSince === 0) return 'not found; no document that came out since has been read'
  return `not found in the ${so(documentsSince, 'document', 'documents')} read since`
}

/** Whether a day that was named is past on a day; undefined where either is not known. */
export const isPast = (dueOn: unknown, asAt: string | undefined): boolean | undefined =>
  typeof dueOn === 'string' && asAt !== undefined ? dueOn < asAt : undefined
