import { createHash } from 'node:crypto'
import { makeId, type PropertiesOf } from '../../schema/index.ts'
import { type Layer, lineAt, pageAt, type Span } from '../read/layer.ts'
import { normalDigest, normalForm, wordCount } from '../read/normal.ts'
import { outside } from './private-places.ts'

const around = 32
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What the ids of a document's things begin with: "aldermere/pack-2024-10-15". */
export const scopeOf = (document: string): string =>
  document
    .split('/')
    .filter((segment) => segment !== 'document')
    .join('/')

/** The id of the passage of a place: the same whoever cites it. */
export const passageId = (document: string, { start, end }: Span): string =>
  makeId(scopeOf(document), 'Passage', `${start}-${end}`)

/** A place of a document, with its words, their digests, and what stands around them as far as that is not personal. */
export function passageOf(
  layer: Layer,
  { start, end }: Span,
  locator: string,
  personal: readonly Span[] = [],
): PropertiesOf<'Passage'> {
  const { text, lines } = layer
  const quote = text.slice(start, end)
  const normal = normalForm(quote).text
  const before = outside({ start: Math.max(0, start - around), end: start }, personal).at(-1)
  const after = outside({ start: end, end: Math.min(text.length, end + around) }, personal)[0]
  const prefix = before?.end === start ? text.slice(before.start, start) : ''
  const suffix = after?.start === end ? text.slice(end, after.end) : ''
  const page = pageAt(layer.pages, start)
  return {
    ...(page === undefined ? {} : { page: page.number }),
    ...(page?.label === undefined ? {} : { pageLabel: page.label }),
    lineStart: lineAt(lines, start).number,
    lineEnd: lineAt(lines, Math.max(start, end - 1)).number,
    start,
    end,
    locator,
    quote,
    ...(prefix === '' ? {} : { prefix: whole(prefix) }),
    ...(suffix === '' ? {} : { suffix: whole(suffix) }),
    digest: sha256(quote),
    normalDigest: normalDigest(normal),
    words: wordCount(normal),
    state: 'VERIFIED',
  }
}

/** Without the half of a surrogate pair that a cut can leave at an end. */
const whole = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '') || ' '
