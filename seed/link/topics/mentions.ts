import { type Found, Phrases } from '../words/index.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Where a text shows a topic. */
export interface Mention {
  /** The topic's place in the vocabulary. */
  readonly topic: number
  /** A hint counts only beside other evidence. */
  readonly isHint: boolean
  /** Which of the text's sentences says it, the first being 0. */
  readonly sentence: number
  readonly start: number
  readonly end: number
}

type Kind = 'TERM' | 'HINT' | 'INSTEAD' | 'PART'

interface Meaning {
  readonly topic: number
  readonly kind: Kind
  /** Of a part of what must stand together: which. */
  readonly part: number
}

const stop = /[.!?;\u2022\uF0B7](?=\s|$)|\n\s*\n/g

/** Where the sentences of a text end. */
function endsOf(text: string): number[] {
  return [...[...text.matchAll(stop)].map(({ index }) => index), text.length]
}

const mostRemembered = 5000

/** The topics that texts show, by the phrases of a vocabulary. */
export class Mentions {
  readonly #phrases: Phrases<Meaning>
  readonly #parts: readonly number[]
  readonly #remembered = new Map<string, readonly Mention[]>()

  constructor({ topics }: Vocabulary) {
    const phrases: [string, Meaning][] = []
    for (const [topic, { terms, hints = [], instead = [], together = [] }] of topics.entries()) {
      const tell = (kind: Kind, list: readonly string[], part = 0): void => {
        for (const each of list) phrases.push([each, { topic, kind, part }])
      }
      tell('TERM', terms)
      tell('HINT', hints)
      tell('INSTEAD', instead)
      for (const [part, list] of together.entries()) tell('PART', list, part)
    }
    this.#phrases = new Phrases(phrases)
    this.#parts = topics.map(({ together = [] }) => together.length)
  }

  /**
   * In the order in which they begin. A phrase inside a longer one that means something else shows nothing.
   * What must stand together may stand partly in the heading.
   */
  in(text: string, heading = ''): Mention[] {
    const above = new Set(
      standing(this.#phrases.in(heading)).flatMap(({ means }) => (means.kind === 'PART' ? [keyOf(means)] : [])),
    )
    const ends = endsOf(text)
    let sentence = 0
    const mentions: Mention[] = []
    const parts: (Meaning & Mention)[] = []
    for (const { start, end, means } of standing(this.#phrases.in(text))) {
      while ((ends[sentence] ?? text.length) < start) sentence++
      const mention = { topic: means.topic, isHint: means.kind === 'HINT', sentence, start, end }
      if (means.kind === 'PART') parts.push({ ...means, ...mention })
      else mentions.push(mention)
    }
    const told = new Set(parts.map((each) => `${each.sentence} ${keyOf(each)}`))
    for (const { kind, part, ...mention } of parts) {
      const { topic, sentence } = mention
      const needed = Array.from({ length: this.#parts[topic] ?? 0 }, (_, part) => keyOf({ topic, part }))
      if (needed.every((key) => above.has(key) || told.has(`${sentence} ${key}`))) mentions.push(mention)
    }
    return once(mentions.sort((a, b) => a.start - b.start || a.topic - b.topic || Number(a.isHint) - Number(b.isHint)))
  }

  /** The same for words that stand above many things: they are remembered. */
  inPassing(text: string): readonly Mention[] {
    const before = this.#remembered.get(text)
    if (before !== undefined) return before
    const now = this.in(text)
    if (this.#remembered.size >= mostRemembered) this.#remembered.clear()
    this.#remembered.set(text, now)
    return now
  }

  /** How many sentences say something. */
  sentencesIn(text: string): number {
    let before = 0
    return endsOf(text).filter((end) => {
      const says = /\w/.test(text.slice(before, end))
      before = end
      return says
    }).length
  }
}

const keyOf = ({ topic, part }: Pick<Meaning, 'topic' | 'part'>): string => `${topic} ${part}`

/** Leaves out what stands in a longer term, and what a topic's own longer phrases take from it. */
function standing(found: readonly Found<Meaning>[]): Found<Meaning>[] {
  const inOrder = [...found].sort((a, b) => a.start - b.start || b.end - a.end || (a.means.kind === 'INSTEAD' ? -1 : 1))
  const term = { start: -1, end: -1 }
  const taken = new Map<number, number>()
  return inOrder.filter(({ start, end, means: { topic, kind } }) => {
    if (kind === 'INSTEAD') {
      taken.set(topic, Math.max(taken.get(topic) ?? -1, end))
      return false
    }
    if (end <= (taken.get(topic) ?? -1)) return false
    if (kind === 'PART') return true
    const isInside = end < term.end || (end === term.end && start > term.start)
    if (!isInside && kind === 'TERM' && end > term.end) Object.assign(term, { start, end })
    return !isInside
  })
}

/** What begins at one place for one topic counts once. */
function once(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(({ topic, start }, at) => {
    const before = mentions[at - 1]
    return before === undefined || before.topic !== topic || before.start !== start
  })
}
