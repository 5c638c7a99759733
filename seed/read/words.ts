import type { Span } from './layer.ts'

/** Words of a document that are read as one text: a heading, a sentence, a paragraph of a cell, on one line or over several. */
export interface Words {
  /** Where they stand. Several where something that is not theirs (a page's foot, a mark-up tag) stands between. */
  readonly spans: readonly Span[]
  /** The words themselves, on one line: spaces made one, words broken over lines joined, what is not seen left out. */
  readonly text: string
}

/** Words that stand apart, read as one text. */
export const asOne = (all: readonly Words[]): Words => ({
  spans: all.flatMap(({ spans }) => spans),
  text: all.map(({ text }) => text).join(' '),
})

const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff\ufffd\ue000-\uf8ff]/g
const parted = /(?<!\p{L})(\p{L}+)[-\u2010][ \t]*(?:\r\n|\n|\r)[ \t]*(\p{Ll}+)/gu
const lineEndAfterHyphen = /(?<=\p{L}[-\u2010])[ \t]*(?:\r\n|\n|\r)[ \t]*(?=\p{L})/gu
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
}

/** A piece of a document as a person reads it. */
export function readable(source: string): string {
  return source
    .replace(lineEndAfterHyphen, '')
    .replace(unseen, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (entity) => entities[entity] ?? entity)
    .replace(/\\([|*_#])/g, '$1')
    .replace(/\*\*|__/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A span without the space at its ends; undefined where it holds nothing else. */
export function trimmed(text: string, { start, end }: Span): Span | undefined {
  const piece = text.slice(start, end)
  const lead = piece.length - piece.trimStart().length
  const kept = piece.trim().length
  return kept === 0 ? undefined : { start: start + lead, end: start + lead + kept }
}

/** Spans with nothing but space between them are one. */
function touching(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (last !== undefined && last.end <= span.start && text.slice(last.end, span.start).trim() === '')
      joined[joined.length - 1] = { start: last.start, end: span.end }
    else joined.push(span)
  }
  return joined
}

/** A hyphen at the end of a line parts a word where the text has that word whole, and never with the hyphen within a line. */
const withWholeWords = (piece: string, text: string): string =>
  piece.replace(parted, (broken, first: string, last: string) =>
    text.includes(first + last) && !text.includes(`${first}-${last}`) ? first + last : broken,
  )

export function wordsAt(text: string, spans: readonly Span[]): Words {
  const kept = touching(
    text,
    spans.map((span) => trimmed(text, span)).filter((span) => span !== undefined),
  )
  return { spans: kept, text: readable(withWholeWords(kept.map(({ start, end }) => text.slice(start, end)).join('\n'), text)) }
}
