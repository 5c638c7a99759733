import type { Label } from '../../schema/index.ts'
import type { SearchIndex } from './filing.ts'
import { type Pattern, patternsOf } from './patterns.ts'
import type { Question } from './question.ts'
import { searchedTexts } from './texts.ts'
import { type Token, tokensOf } from './words.ts'

/** A run of characters, in UTF-16 units, half-open. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A piece of a thing's text in which words stand that were looked for. */
export interface Highlight {
  readonly property: string
  readonly text: string
  /** Where the piece begins in the text that it is cut from. */
  readonly start: number
  /** Whether text stands before it, and after it. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
  /** Where words that were looked for stand in the piece. */
  readonly ranges: readonly Span[]
}

/** How many words a piece has at the most; a text of a few more is shown whole. */
const window = 30
const whole = 40

interface Mark {
  readonly from: number
  readonly to: number
  readonly meets: readonly number[]
}

/** Finds in texts what a question looks for. */
export class Marker {
  readonly #index: SearchIndex
  readonly #patterns: readonly { readonly slots: readonly ReadonlySet<number>[]; readonly meets: readonly number[] }[]

  constructor(index: SearchIndex, question: Question) {
    this.#index = index
    this.#patterns = patternsOf(index.vocabulary, question).map(({ slots, meets }: Pattern) => ({
      slots: slots.map((slot) => new Set(slot)),
      meets,
    }))
  }

  #marksIn(tokens: readonly Token[]): Mark[] {
    const numbers = tokens.map(({ word }) => this.#index.vocabulary.numberOf(word) ?? -1)
    return numbers.flatMap((_, from) =>
      this.#patterns
        .filter(({ slots }) => slots.every((slot, on) => slot.has(numbers[from + on] ?? -1)))
        .map(({ slots, meets }) => ({ from, to: from + slots.length, meets })),
    )
  }

  /** Where words that are looked for stand in a text. */
  spansIn(text: string): Span[] {
    const tokens = tokensOf(text)
    return spansOf(tokens, this.#marksIn(tokens), 0)
  }

  /** The pieces of a thing's texts that show the most of what was looked for, and what of it each text has. */
  highlights(label: Label, values: Readonly<Record<string, unknown>>, most: number): Highlight[] {
    const found = searchedTexts(label, values).flatMap(({ property, text, naming }) => {
      const tokens = tokensOf(text)
      const marks = this.#marksIn(tokens)
      return marks.length === 0 ? [] : [{ piece: pieceOf(property, text, tokens, marks), naming, shows: breadth(marks) }]
    })
    const long = found.filter(({ naming }) => !naming)
    const shown = [...(long.length > 0 ? long : found)].sort((a, b) => b.shows - a.shows)
    return [...shown, ...found.filter((each) => !shown.includes(each))].slice(0, most).map(({ piece }) => piece)
  }

  /** Places of the terms that stand in one of a thing's texts. */
  termsIn(label: Label, values: Readonly<Record<string, unknown>>): Set<number> {
    return new Set(
      searchedTexts(label, values).flatMap(({ text }) => this.#marksIn(tokensOf(text)).flatMap(({ meets }) => meets)),
    )
  }
}

const breadth = (marks: readonly Mark[]): number => new Set(marks.flatMap(({ meets }) => meets)).size

/** Marks as spans of the text from an offset on; those that touch or lie in each other are one. */
function spansOf(tokens: readonly Token[], marks: readonly Mark[], offset: number): Span[] {
  const spans: Span[] = []
  let covered = -1
  for (const { from, to } of [...marks].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = spans.at(-1)
    const end = (tokens[to - 1]?.end ?? 0) - offset
    if (last !== undefined && from < covered) spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else spans.push({ start: (tokens[from]?.start ?? 0) - offset, end })
    covered = Math.max(covered, to)
  }
  return spans
}

/** The first word of the window that shows the most terms, then the most marks, then stands first. */
function bestWindow(tokens: readonly Token[], marks: readonly Mark[]): number {
  let best = { at: 0, terms: -1, marks: -1 }
  for (const { from } of marks) {
    const at = Math.max(0, Math.min(from - 4, tokens.length - window))
    const inside = marks.filter((mark) => mark.from >= at && mark.to <= at + window)
    const terms = breadth(inside)
    if (terms > best.terms || (terms === best.terms && inside.length > best.marks)) best = { at, terms, marks: inside.length }
  }
  return best.at
}

function pieceOf(property: string, text: string, tokens: readonly Token[], marks: readonly Mark[]): Highlight {
  if (tokens.length <= whole)
    return { property, text, start: 0, cutBefore: false, cutAfter: false, ranges: spansOf(tokens, marks, 0) }
  const at = bestWindow(tokens, marks)
  const to = Math.min(tokens.length, at + window)
  const [start, end] = [at === 0 ? 0 : (tokens[at]?.start ?? 0), to === tokens.length ? text.length : (tokens[to - 1]?.end ?? 0)]
  const inside = marks.filter(({ from, to: last }) => from >= at && last <= to)
  return {
    property,
    text: text.slice(start, end),
    start,
    cutBefore: at > 0,
    cutAfter: to < tokens.length,
    ranges: spansOf(tokens, inside, start),
  }
}
