import { anyMonth, fullMonthName, isoDay, monthEnd, monthNumber } from '../../dates/index.ts'
import type { Layer, Span } from '../../read/layer.ts'
import type { Checking } from '../checking.ts'
import { once } from '../once.ts'
import type { Spot } from '../rule.ts'

/** A date as a text prints it. */
export interface PrintedDate extends Span {
  readonly document: string
  readonly layer: Layer
  readonly printed: string
  readonly weekday: string | undefined
  readonly day: number
  /** The first day of two or of a span: "1st and 2nd of November". */
  readonly from: number | undefined
  readonly month: number
  readonly year: number | undefined
  /** A month without a day: its last day stands for it. */
  readonly isMonth?: true
}

const weekday = '(?:\\b(?<w>mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,?\\s{1,3}(?:the\\s{1,3})?)?'
const ordinal = '(?:st|nd|rd|th)?'
const inWords = new RegExp(
  `${weekday}(?<![\\d.,£/])\\b(?:(?<f>\\d{1,2})${ordinal}\\s{0,2}(?:and|&|to|-|–)\\s{0,2})?(?<d>\\d{1,2})${ordinal},?\\s{1,3}(?:of\\s{1,3})?(?<m>${anyMonth})\\b(?:,?\\s{1,3}(?<y>(?:19|20)\\d\\d)(?![\\d/]))?`,
  'gi',
)
const inFigures = new RegExp(
  `${weekday}(?<![\\d./-])(?<d>\\d{1,2})[/.](?<m>\\d{1,2})[/.](?<y>20\\d\\d|\\d\\d)(?![\\d/]|[.-]\\d)`,
  'gi',
)

/** Every day that the papers print, in words or in figures, in the order of the papers. */
export const datesPrinted = once(({ texts }: Checking): readonly PrintedDate[] =>
  texts.flatMap(({ document, layer }) => datesIn(document, layer)),
)

function datesIn(document: string, layer: Layer): PrintedDate[] {
  return [inWords, inFigures].flatMap((form) =>
    [...layer.text.matchAll(form)].flatMap(({ 0: printed, index, groups = {} }): PrintedDate[] => {
      const { w, f, d = '', m = '', y } = groups
      const month = /\d/.test(m) ? Number(m) : monthNumber(m)
      if (month === undefined || month < 1 || month > 12 || Number(d) < 1) return []
      return [
        {
          document,
          layer,
          start: index,
          end: index + printed.length,
          printed: printed.replace(/\s+/g, ' '),
          weekday: w?.toLowerCase().slice(0, 3),
          day: Number(d),
          from: f === undefined ? undefined : Number(f),
          month,
          year: y === undefined ? undefined : y.length === 2 ? 2000 + Number(y) : Number(y),
        },
      ]
    }),
  )
}

const monthAlone = new RegExp(
  `(?<!\\d(?:st|nd|rd|th)?,?\\s{1,3}(?:of\\s{1,3})?)\\b(?<m>${fullMonthName})\\b(?:\\s{1,3}(?<y>20\\d\\d)\\b)?(?![-–/]\\d)`,
  'g',
)

/** Every month that the papers print by its full name and without a day. */
export const monthsPrinted = ({ texts }: Checking): PrintedDate[] =>
  texts.flatMap(({ document, layer }) =>
    [...layer.text.matchAll(monthAlone)].flatMap(({ 0: printed, index, groups = {} }): PrintedDate[] => {
      const { m = '', y } = groups
      const month = monthNumber(m)
      if (month === undefined) return []
      const year = y === undefined ? undefined : Number(y)
      const day = Number(monthEnd(year ?? 2001, month).slice(-2))
      const place = { document, layer, start: index, end: index + printed.length, printed: printed.replace(/\s+/g, ' ') }
      return [{ ...place, weekday: undefined, day, from: undefined, month, year, isMonth: true }]
    }),
  )

export const isoOf = ({ year, month, day }: PrintedDate, inYear = year): string | undefined =>
  inYear === undefined ? undefined : isoDay(inYear, month, day)

/** So much of a sentence is cited on either side of a date. */
const farthest = 300

/** The sentence, or cell of a table, that a date stands in. */
export function sentenceOf({ layer: { text }, start, end }: PrintedDate): Span {
  const head = text.slice(Math.max(0, start - farthest), start)
  const tail = text.slice(end, end + farthest)
  const cuts = [...head.matchAll(/(?:[a-z)\]”"’'][.!?]|\d{4}\.|[|;])\s+|\n\s*\n|\n[ \t]*[-•*] |\n\d+\.\d+ /g)]
  const last = cuts.at(-1)
  const from = start - head.length + (last === undefined ? 0 : last.index + last[0].length)
  const stop = /[.!?](?=\s|$)|\||\n\s*\n|\n[ \t]*[-•*] /.exec(tail)
  const to = stop === null ? end + tail.length : end + stop.index + (/[.!?]/.test(stop[0]) ? 1 : 0)
  const cut = text.slice(from, to)
  const lead = cut.length - cut.trimStart().length
  return { start: from + lead, end: from + cut.trimEnd().length }
}

export const spotOf = (date: PrintedDate, locator: string): Spot => ({ document: date.document, span: sentenceOf(date), locator })

/** A text's letters and digits, without what conversion changes. */
const flat = once((layer: Layer): string => bare(layer.text))

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** So many letters beside a date tell whether another edition has the place too. */
const beside = 24

/** Whether no other edition that has the place prints it otherwise. */
export function isInEveryEdition({ known: all, texts }: Checking, { document, layer, start, end }: PrintedDate): boolean {
  const others = [
    ...all.out('EDITION_OF', document).map(({ to }) => to),
    ...all.in('EDITION_OF', document).map(({ from }) => from),
  ]
  const printed = bare(layer.text.slice(start, end))
  const head = bare(layer.text.slice(Math.max(0, start - 4 * beside), start)).slice(-beside)
  const tail = bare(layer.text.slice(end, end + 4 * beside)).slice(0, beside)
  return others.every((other) => {
    const text = texts.find((each) => each.document === other)
    if (text === undefined) return true
    const there = flat(text.layer)
    const isThere = there.includes(head) || there.includes(tail)
    return !isThere || there.includes(head + printed) || there.includes(printed + tail)
  })
}

/** Whether another edition, earlier by its id, has the place too: what it shows is told once. */
export function isToldBefore({ known: all, texts }: Checking, { document, layer, start, end }: PrintedDate): boolean {
  const others = [
    ...all.out('EDITION_OF', document).map(({ to }) => to),
    ...all.in('EDITION_OF', document).map(({ from }) => from),
  ].filter((other) => other < document)
  const printed = bare(layer.text.slice(start, end))
  const head = bare(layer.text.slice(Math.max(0, start - 4 * beside), start)).slice(-beside)
  return others.some((other) => {
    const text = texts.find((each) => each.document === other)
    return text !== undefined && flat(text.layer).includes(head + printed)
  })
}
