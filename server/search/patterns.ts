import type { Question, Term } from './question.ts'
import { type ShortForm, shortForms } from './short-forms.ts'
import type { Vocabulary } from './vocabulary.ts'
import { isCommon, stemOf, tokensOf } from './words.ts'

/** Which words of the vocabulary may stand at one place. */
export type Slot = readonly number[]

/** Words side by side, by which some of a question's terms are met. */
export interface Pattern {
  readonly slots: readonly Slot[]
  readonly meets: readonly number[]
  /** True where it is another way of writing what was asked for. */
  readonly isVariant: boolean
  /** Of one word, that word in the form in which it was written; -1 where it stands nowhere so. */
  readonly exact?: number
}

type Side = Pick<Pattern, 'slots' | 'isVariant' | 'exact'>

interface Form extends ShortForm {
  readonly word: string
  readonly long: readonly string[]
}

const wordsOf = (text: string): string[] => tokensOf(text).map(({ word }) => word)

const forms: readonly Form[] = shortForms.map((form) => ({
  ...form,
  word: form.short.toLowerCase(),
  long: wordsOf(form.words),
}))

/** The fewest letters that a part of a compound has. */
const leastPart = 2

/** "careleavers" as "care leavers": both parts are words of their own, and the first tells something. */
function divided(vocabulary: Vocabulary, word: string): [Slot, Slot][] {
  const ways: [Slot, Slot][] = []
  if (/\p{N}/u.test(word)) return ways
  for (let cut = leastPart; cut <= word.length - leastPart; cut++) {
    const [head, rest] = [word.slice(0, cut), word.slice(cut)]
    const [first, second] = [vocabulary.numberOf(head), vocabulary.ofStem(rest)]
    if (first !== undefined && !isCommon(head) && second.length > 0) ways.push([[first], second])
  }
  return ways
}

/** "care leavers" as "careleavers". */
function joined(vocabulary: Vocabulary, word: string, next: string): Slot {
  return word.length < leastPart || next.length < leastPart || /\p{N}/u.test(word + next) ? [] : vocabulary.ofStem(word + next)
}

const isWhole = ({ slots }: Side): boolean => slots.every((slot) => slot.length > 0)

/** The ways in which words that stand side by side may be written. */
function waysOf(vocabulary: Vocabulary, words: readonly string[]): Side[] {
  const slots = words.map((word) => vocabulary.ofStem(word))
  const [only, second] = words
  const exact = only !== undefined && second === undefined ? { exact: vocabulary.numberOf(only) ?? -1 } : {}
  const ways: Side[] = [{ slots, isVariant: false, ...exact }]
  for (const [at, word] of words.entries()) {
    const next = words[at + 1]
    const [before, after] = [slots.slice(0, at), slots.slice(at + 1)]
    if (next !== undefined) ways.push({ slots: [...before, joined(vocabulary, word, next), ...after.slice(1)], isVariant: true })
    for (const parts of divided(vocabulary, word)) ways.push({ slots: [...before, ...parts, ...after], isVariant: true })
  }
  return ways.filter(isWhole)
}

function beginningsOf(vocabulary: Vocabulary, words: readonly string[]): Side[] {
  const slots = words.slice(0, -1).map((word) => vocabulary.ofStem(word))
  return [{ slots: [...slots, vocabulary.beginningWith(words.at(-1) ?? '')], isVariant: false }].filter(isWhole)
}

/** A short form by the words that it stands for. */
function longFormsOf(vocabulary: Vocabulary, { kind, text, words }: Term): Side[] {
  if (kind !== 'WORD') return []
  return forms
    .filter(({ word, short, ordinary }) => stemOf(words[0]?.word ?? '') === stemOf(word) && (!ordinary || text.startsWith(short)))
    .map(({ long }) => ({ slots: long.map((word) => vocabulary.ofStem(word)), isVariant: true }))
    .filter(isWhole)
}

function sidesOf(vocabulary: Vocabulary, term: Term): Side[] {
  const words = term.words.map(({ word }) => word)
  if (term.kind === 'BEGINNING') return beginningsOf(vocabulary, words)
  return [...waysOf(vocabulary, words), ...longFormsOf(vocabulary, term)]
}

/** Two words that were written side by side, as one. */
function joinedPairs(vocabulary: Vocabulary, { order, terms }: Question): Pattern[] {
  return order.flatMap(({ word, term }, at) => {
    const next = order[at + 1]
    if (next === undefined || (term === undefined && next.term === undefined)) return []
    const meets = [term, next.term].filter((each) => each !== undefined)
    if (meets.some((each) => terms[each]?.kind !== 'WORD')) return []
    return [{ slots: [joined(vocabulary, word, next.word)], meets, isVariant: true }].filter(isWhole)
  })
}

/** The words that a short form stands for, by that form. */
function shortened(vocabulary: Vocabulary, { order, terms }: Question): Pattern[] {
  return forms.flatMap(({ word, long, ordinary }): Pattern[] => {
    if (ordinary) return []
    const from = order.findIndex((_, at) => long.every((each, on) => stemOf(order[at + on]?.word ?? '') === stemOf(each)))
    if (from < 0) return []
    const meets = [...new Set(order.slice(from, from + long.length).flatMap(({ term }) => term ?? []))]
    const inside = order.filter(({ term }) => term !== undefined && meets.includes(term)).length
    const isPart = inside > long.length || meets.some((each) => terms[each]?.kind === 'BEGINNING')
    return isPart ? [] : [{ slots: [vocabulary.ofStem(word)], meets, isVariant: true }].filter(isWhole)
  })
}

/** All patterns by which the terms of a question are met. */
export function patternsOf(vocabulary: Vocabulary, question: Question): Pattern[] {
  return [
    ...question.terms.flatMap((term, place) => sidesOf(vocabulary, term).map((side) => ({ ...side, meets: [place] }))),
    ...joinedPairs(vocabulary, question),
    ...shortened(vocabulary, question),
  ]
}

/** The patterns by which a thing is left out. */
export function exclusionsOf(vocabulary: Vocabulary, { excluded }: Question): Pattern[] {
  return excluded.flatMap((term) => sidesOf(vocabulary, term).map((side) => ({ ...side, meets: [] })))
}
