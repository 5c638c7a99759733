import { anyMonth } from '../../../dates/index.ts'
import type { Layer, Span } from '../../../read/layer.ts'
import { type Words, wordsAt } from '../../../read/words.ts'
import type { Figure } from '../figure.ts'
import { expressionsIn, type PeriodContext } from '../periods/index.ts'
import { type CellValue, isMissing, valueIn } from './cell-values.ts'
import { type Chunk, locatorOf } from './chunks.ts'
import { countedUnit, labelOf } from './labels.ts'
import { scaled } from './scales.ts'

interface Head {
  readonly words: Words
  readonly text: string
}

/** Words of a chunk from one offset of its readable text to another: found again among its places. */
function pieceOf(layer: Layer, { words }: Chunk, piece: string, nth: number): Words {
  const loose = piece
    .split(' ')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+')
  const [first, last] = [words.spans[0], words.spans.at(-1)]
  if (first === undefined || last === undefined) return words
  const source = layer.text.slice(first.start, last.end)
  const found = [...source.matchAll(new RegExp(loose, 'g'))][nth]
  return found === undefined
    ? words
    : wordsAt(layer.text, [{ start: first.start + found.index, end: first.start + found.index + found[0].length }])
}

const oneMonth = `(?:${anyMonth})\\.?[ '\u2019-]{0,2}(?:20\\d\\d|\\d\\d)`
const onlyMonths = new RegExp(`^${oneMonth}(?: ${oneMonth})*$`, 'i')

/** Months one after another, of which the year of one and the name of the next could be taken for a day: "Sept 18 Jan 19". */
function monthsIn(text: string): { at: number; to: number }[] | undefined {
  if (!onlyMonths.test(text)) return undefined
  return [...text.matchAll(new RegExp(oneMonth, 'gi'))].map(({ index, 0: { length } }) => ({ at: index, to: index + length }))
}

/** The times that a chunk is made of, and of nothing else. */
function headsIn(layer: Layer, chunk: Chunk, context: PeriodContext): Head[] | undefined {
  const { text } = chunk.words
  if (text.length > 160 || !/\d/.test(text)) return undefined
  const found = monthsIn(text) ?? expressionsIn(text, context)
  let [at, rest] = [0, '']
  for (const { at: from, to } of found) {
    rest += text.slice(at, from)
    at = to
  }
  rest += text.slice(at)
  if (found.length === 0 || /[\p{L}\d]/u.test(rest)) return undefined
  const seen = new Map<string, number>()
  return found.map(({ at: from, to }) => {
    const piece = text.slice(from, to).trim()
    const nth = seen.get(piece) ?? 0
    seen.set(piece, nth + 1)
    return { words: pieceOf(layer, chunk, piece, nth), text: piece }
  })
}

interface Values {
  readonly label: string
  readonly values: readonly { readonly value: CellValue | undefined; readonly printed: string; readonly nth: number }[]
}

/** A chunk of so many figures in a row, behind a label or without one. */
function valuesIn(text: string, count: number): Values | undefined {
  const tokens = text.split(' ')
  if (tokens.length < count) return undefined
  const last = tokens.slice(-count)
  const values = last.map((printed, at) => ({
    value: valueIn(printed),
    printed,
    nth: tokens.slice(0, tokens.length - count + at).filter((token) => token.includes(printed)).length,
  }))
  if (
    !values.every(({ value, printed }) => value !== undefined || isMissing(printed)) ||
    values.every(({ value }) => value === undefined)
  )
    return undefined
  const label = tokens.slice(0, -count).join(' ')
  return label !== '' && (!/\p{L}{2}/u.test(label) || valueIn(tokens.at(-count - 1) ?? '') !== undefined)
    ? undefined
    : { label, values }
}

const isLabel = ({ words: { text } }: Chunk): boolean =>
  /\p{L}{3}/u.test(text) && text.length < 90 && !/[.!?]$/.test(text) && !/^\d+(?:\.\d+)+ /.test(text)
const bases = /\b(?:sample(?: size)?|base|cohort|number of (?:cases|records)|total)\b/i

interface Row {
  readonly label: Words
  readonly values: readonly { readonly value: CellValue | undefined; readonly words: Words }[]
  readonly chunk: Chunk
}

/** Rows under a row of times: labels and figures by turns, or on one line; until something else comes. */
function rowsUnder(
  layer: Layer,
  chunks: readonly Chunk[],
  from: number,
  count: number,
): { rows: Row[]; next: number; unread: Span[] } {
  const rows: Row[] = []
  const unread: Span[] = []
  let at = from
  while (at < chunks.length) {
    const chunk = chunks[at] as Chunk
    const own = valuesIn(chunk.words.text, count)
    const below = chunks[at + 1]
    const next = own === undefined && below !== undefined && isLabel(chunk) ? valuesIn(below.words.text, count) : undefined
    const [told, holder] =
      own !== undefined && own.label !== '' ? [own, chunk] : next?.label === '' ? [next, below as Chunk] : [undefined, chunk]
    if (told === undefined) break
    const label = told === own ? pieceOf(layer, chunk, own.label, 0) : chunk.words
    rows.push({
      label: { ...label, text: told === own ? own.label : label.text },
      values: told.values.map(({ value, printed, nth }) => ({
        value,
        words: { ...pieceOf(layer, holder, printed, nth), text: printed },
      })),
      chunk: holder,
    })
    at += told === own ? 1 : 2
  }
  // A label and then fewer or more figures than there are times: a row that does not fit its head.
  for (const chunk of chunks.slice(at, at + 2)) {
    const { text } = chunk.words
    const [first, ...rest] = text.split(' ').reverse()
    const isUnfit =
      rows.length > 0 && valueIn(first ?? '') !== undefined && rest.filter((each) => valueIn(each) !== undefined).length > 0
    if (isUnfit && /^(?:\p{L}[^.!?]{2,60} )?(?:[£\d][\d,.%]* ?){2,}$/u.test(text)) unread.push(...chunk.words.spans)
    else if (!isLabel(chunk)) break
  }
  return { rows, next: at, unread }
}

/** Tables whose cells were written one after another: a row of times, then labels and as many figures. */
export function flattenedFigures(
  layer: Layer,
  chunks: readonly Chunk[],
  council: string,
  contextAt: (at: number) => PeriodContext,
  over: (line: number) => readonly string[],
): { figures: Figure[]; notUnderstood: Span[] } {
  const figures: Figure[] = []
  const notUnderstood: Span[] = []
  for (let at = 0; at < chunks.length; ) {
    const start = at
    const context = contextAt((chunks[at] as Chunk).words.spans[0]?.start ?? 0)
    const heads: Head[] = []
    for (let found = headsIn(layer, chunks[at] as Chunk, context); found !== undefined; ) {
      heads.push(...found)
      at++
      const chunk = chunks[at]
      found = chunk === undefined ? undefined : headsIn(layer, chunk, context)
    }
    if (heads.length < 2) {
      at = start + 1
      continue
    }
    const { rows, next, unread } = rowsUnder(layer, chunks, at, heads.length)
    notUnderstood.push(...unread)
    const base = rows.find(
      ({ label, values }) => bases.test(label.text) && values.every(({ value }) => value?.unit === undefined),
    )
    for (const row of rows) {
      const label = labelOf(row.label.text, council, context)
      for (const [column, { value, words }] of row.values.entries()) {
        const head = labelOf((heads[column] as Head).text, council, context)
        if (value === undefined) continue
        if (value.isSigned && label.kind !== 'CHANGE') {
          notUnderstood.push(...words.spans)
          continue
        }
        const unit = value.unit ?? label.unit ?? countedUnit([label.words, ...over(row.chunk.line)])
        const of = unit === '%' && row !== base ? base?.values[column]?.value?.value : undefined
        figures.push({
          value: scaled(value, words.text, unit, [row.label.text, ...over(row.chunk.line).slice(0, 1)]),
          unit,
          ...(of === undefined ? {} : { of }),
          ...(value.qualifier === undefined ? {} : { qualifier: value.qualifier }),
          kind: label.kind ?? (label.place === undefined ? 'ACTUAL' : 'COMPARATOR'),
          ...(label.place === undefined ? {} : { place: label.place }),
          period: head.period ?? { basis: 'UNKNOWN', label: head.text },
          printed: words,
          carriers: [row.label, (heads[column] as Head).words, words],
          counted: { words: label.words === '' ? label.text : label.words, under: [...over(row.chunk.line)] },
          locator: locatorOf(row.chunk),
        })
      }
    }
    at = Math.max(next, start + 1)
  }
  return { figures, notUnderstood }
}
