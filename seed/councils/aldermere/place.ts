import { createHash } from 'node:crypto'
import type { PropertiesOf } from '../../../schema/index.ts'
import { normalDigest, normalForm, wordCount } from '../../read/normal.ts'

/** Where words stand in a text: offsets in UTF-16 units, the end not included. */
export interface Place {
  readonly start: number
  readonly end: number
}

export const sha256 = (words: string | Uint8Array): string => createHash('sha256').update(words).digest('hex')

const pattern = (words: string): string =>
  words
    .split(' ')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+')

/**
 * Finds a quote that stands once in a text. Its spaces stand for any white space;
 * "Plans drift. … meant to happen next." names a longer run by its first and last words.
 */
export function placeOf(text: string, quote: string): Place {
  const [head = '', ...rest] = quote.split(' … ').map(pattern)
  const found = [...text.matchAll(new RegExp(head, 'g'))]
  const whole = new RegExp([head, ...rest].join('[\\s\\S]*?'), 'y')
  whole.lastIndex = found[0]?.index ?? 0
  const match = whole.exec(text)
  if (found.length !== 1 || match === null) throw new Error(`"${quote}" stands ${found.length} times, not once`)
  return { start: match.index, end: whole.lastIndex }
}

/** The cells of the table row in which a quote stands, without the spaces around their words. */
export function cellsOf(text: string, quote: string): readonly Place[] {
  const { start } = placeOf(text, quote)
  const from = text.lastIndexOf('\n', start) + 1
  const row = text.slice(from, text.indexOf('\n', start))
  return [...row.matchAll(/\|([^|\n]*)(?=\|)/g)].map(({ 1: cell = '', index }) => {
    const first = from + index + 1 + (cell.length - cell.trimStart().length)
    return { start: first, end: first + cell.trim().length }
  })
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

const context = 32

/** What a passage says of a place. */
export function passageAt(text: string, { start, end }: Place, locator: string): PropertiesOf<'Passage'> {
  const quote = text.slice(start, end)
  const normal = normalForm(quote).text
  const prefix = text.slice(Math.max(0, start - context), start)
  const suffix = text.slice(end, end + context)
  return {
    lineStart: lineOf(text, start),
    lineEnd: lineOf(text, end - 1),
    start,
    end,
    locator,
    quote,
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
    digest: sha256(quote),
    normalDigest: normalDigest(normal),
    words: wordCount(normal),
    state: 'VERIFIED',
  }
}
