import { isCommon, stemOf, type Token, tokensOf } from './words.ts'

/** One thing that is looked for: a word, a phrase whose words stand side by side, or the beginning of a word. */
export interface Term {
  /** As it was written, without the signs that make it a phrase, a beginning or an exclusion. */
  readonly text: string
  readonly kind: 'WORD' | 'PHRASE' | 'BEGINNING'
  /** Its words, and where they stand in what was written. A beginning is the last of them. */
  readonly words: readonly Token[]
}

/** A word of what was written in its order, and which of the terms it belongs to; none where it is too common to be looked for alone. */
export interface Written {
  readonly word: string
  readonly term: number | undefined
}

/** What is looked for, as it was understood. */
export interface Question {
  readonly written: string
  readonly terms: readonly Term[]
  readonly excluded: readonly Term[]
  readonly order: readonly Written[]
}

interface Chunk {
  readonly term: Term
  readonly isExcluded: boolean
  readonly isQuoted: boolean
}

/** Fewer letters would begin too many words. */
const leastBeginning = 2

const chunkForm = /(-?)(?:["\u201c\u201d\u201e]([^"\u201c\u201d\u201e]*)["\u201c\u201d\u201e]?|([^\s"\u201c\u201d\u201e]+))/gu

function chunksOf(written: string): Chunk[] {
  return [...written.matchAll(chunkForm)].flatMap((found): Chunk[] => {
    const [whole, minus = '', quoted, bare] = found
    const isBare = bare !== undefined
    const text = (isBare ? bare : (quoted ?? '')).trim()
    const inside = (isBare ? bare : quoted) ?? ''
    const from = found.index + whole.indexOf(inside, minus.length)
    const words = tokensOf(inside).map(({ word, start, end }) => ({ word, start: start + from, end: end + from }))
    const last = words.at(-1)
    if (last === undefined) return []
    const isBeginning = /[\p{L}\p{N}]\*$/u.test(text) && last.word.length >= leastBeginning
    const kind = isBeginning ? 'BEGINNING' : words.length > 1 ? 'PHRASE' : 'WORD'
    return [{ term: { text: text.replace(/\*+$/, ''), kind, words }, isExcluded: minus !== '', isQuoted: !isBare }]
  })
}

const sameness = ({ kind, words }: Term): string => `${kind} ${words.map(({ word }) => stemOf(word)).join(' ')}`

function withoutRepeats(terms: readonly Term[]): Term[] {
  return terms.filter((term, at) => terms.findIndex((each) => sameness(each) === sameness(term)) === at)
}

/** Words that are too common are left aside, unless nothing else was written. */
const isLeftAside = ({ term, isQuoted }: Chunk): boolean =>
  !isQuoted && term.kind === 'WORD' && term.words.every(({ word }) => isCommon(word))

export function questionOf(written: string): Question {
  const chunks = chunksOf(written)
  const wanted = chunks.filter(({ isExcluded }) => !isExcluded)
  const telling = wanted.filter((chunk) => !isLeftAside(chunk))
  const sought = telling.length > 0 ? telling : wanted
  const terms = withoutRepeats(sought.map(({ term }) => term))
  const places = new Map(terms.map((term, place) => [sameness(term), place]))
  return {
    written,
    terms,
    excluded: withoutRepeats(chunks.filter(({ isExcluded }) => isExcluded).map(({ term }) => term)),
    order: wanted.flatMap((chunk) =>
      chunk.term.words.map(({ word }) => ({ word, term: sought.includes(chunk) ? places.get(sameness(chunk.term)) : undefined })),
    ),
  }
}
