import type { Span } from '../../read/layer.ts'
import { type Words, wordsAt } from '../../read/words.ts'

/** Where a sentence ends and another begins: a full stop, then a capital. Initials and "e.g." end none. */
const sentenceEnd = /(?<![A-Z]|\b(?:e\.g|i\.e|etc|No|approx|incl))[.!?]['"’”)]*\s+(?=["“‘'(]?[A-Z])/g

/** The sentences of a paragraph, each with its own place. */
export function sentencesOf(source: string, words: Words): Words[] {
  const pieces: Span[] = []
  const ends: boolean[] = []
  for (const span of words.spans) {
    let from = span.start
    for (const end of source.slice(span.start, span.end).matchAll(sentenceEnd)) {
      const at = span.start + end.index + end[0].length
      pieces.push({ start: from, end: at })
      ends.push(true)
      from = at
    }
    pieces.push({ start: from, end: span.end })
    ends.push(/[.!?]['"’”)]*\s*$/.test(source.slice(from, span.end)))
  }
  const sentences: Span[][] = []
  pieces.forEach((piece, at) => {
    if (at === 0 || ends[at - 1]) sentences.push([piece])
    else sentences.at(-1)?.push(piece)
  })
  return sentences.map((spans) => wordsAt(source, spans)).filter(({ text }) => text !== '')
}

/** A word that no sentence ends with. */
const unended =
  /\b(?:enabling|ensuring|allowing|including|supporting|providing|and|or|the|an?|of|to|with|for|by|in|that|which)\s*\.?$/i

/** The parts of a cell, where a stray full stop parts no sentence. */
export function withParted(parts: readonly Words[]): Words[] {
  const whole: Words[] = []
  for (const part of parts) {
    const last = whole.at(-1)
    if (last !== undefined && unended.test(last.text) && /^\p{Ll}/u.test(part.text))
      whole[whole.length - 1] = { spans: [...last.spans, ...part.spans], text: `${last.text} ${part.text}` }
    else whole.push(part)
  }
  return whole
}
