import type { Span } from '../../../read/layer.ts'
import { notFigures } from './not-figures.ts'
import { isPlural, nounAfter } from './nouns.ts'
import { spelled, valueOfWords } from './spelled.ts'

/** A number of a sentence that could be a figure. */
export interface Numeral extends Span {
  readonly value: number
  readonly form: 'digits' | 'words' | 'none' | 'part'
  /** "£", where it stands before the number. */
  readonly pounds: boolean
  readonly sign: -1 | 0 | 1
  /** Of how many, where that stands behind a stroke. */
  readonly of?: number
}

const scales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9, thousand: 1e3 }

const digits =
  /(?<![\p{L}\p{N}_#/])(?<sign>[+\u2212\u2013-](?=[\d£])(?<=(?:^|[\s(])[+\u2212\u2013-]))?(?<pounds>£ ?)?(?<number>\d{1,3}(?:,\d{3})+(?:\.\d{1,3})?|\d{1,12}(?:\.\d{1,4})?)(?<scale> ?(?:million|billion|thousand)\b|(?:k|m|bn)\b)?(?![\p{L}\d])(?!\.\d|,\d{3}|:\d|\/\d)/giu
const words = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${spelled})(?![\\p{L}\\p{N}-])`, 'giu')
const none = /(?<![\p{L}-])(?:no|none)(?![\p{L}.-]|[. ]\d)/giu

/** What stands behind a part of a whole: the whole, or what was done by those who are the part. */
const ofWhole = (but: string): string =>
  ` of (?!${but}(?:the|that|those) (?:rates?|numbers?|averages?|figures?|proportion|levels?|size|national|way|time|year)\\b)`
const didIt =
  ' (?:are|were|have|had|live|lived|take|took|say|said|feel|felt|report|reported|achieved|attend|attended|received|returned|became|moved|came|went)\\b'

/** A part that goes on from a share: "39% came from schools, a quarter from shops". */
const afterShare = '(?<=(?:%|per cent)[^.;%]{0,60}, (?:and )?(?:about |around |over |under |nearly |just )?)'
const goesOn = ' (?:from|in|on|with|by|through)\\b'

const shareIn = (words: string, but = ''): RegExp =>
  new RegExp(`${words}(?=${ofWhole(but)}|${didIt})|${afterShare}${words}(?=${goesOn})`, 'giu')

/** Parts of a whole that are told in words, with their value as a percentage. */
const shares: readonly (readonly [RegExp, number])[] = [
  [shareIn('\\b(?:two[- ]thirds)'), 66.7],
  [shareIn('\\b(?:three[- ]quarters)'), 75],
  [shareIn('\\b(?:(?:a|one)[- ]third)'), 33.3],
  [shareIn('\\b(?:(?:a|one)[- ]quarter)'), 25],
  [shareIn('\\b(?:(?:a|one)[- ]fifth)'), 20],
  [shareIn('(?<!(?:first|second|latter|last|other|early|and a) )\\b(?:(?:a|one)[- ]half|half)', '(?:19|20)\\d\\d|'), 50],
]

/** How many of how many, with a stroke between: "12/150". */
const outOf = /(?<![\d/.#,\p{L}-])(?<part>\d{1,5})\/(?<whole>\d{1,5})(?![\d/]|\.\d|,\d)/gu

function inStrokes(sentence: string): Numeral[] {
  return [...sentence.matchAll(outOf)].flatMap(({ 0: printed, index, groups = {} }) => {
    const [value, of, end] = [Number(groups.part), Number(groups.whole), index + printed.length]
    const noun = nounAfter(sentence, end)
    const isTold =
      /^ ?\(?\d{1,3}(?:\.\d+)? ?%/.test(sentence.slice(end, end + 12)) ||
      /[:=(] ?$/.test(sentence.slice(0, index)) ||
      (noun?.kind === 'counted' && isPlural(noun))
    if (value > of || of < 3 || !isTold) return []
    return [{ start: index, end, value, of, form: 'digits', pounds: false, sign: 0 }]
  })
}

function inDigits(sentence: string): Numeral[] {
  return [...sentence.matchAll(digits)].map(({ 0: printed, index, groups = {} }) => {
    const scale = scales[groups.scale?.trim().toLowerCase() ?? ''] ?? 1
    const value = Number((Number(groups.number?.replaceAll(',', '')) * scale).toPrecision(12))
    const sign = groups.sign === undefined ? 0 : groups.sign === '+' ? 1 : -1
    return { start: index, end: index + printed.length, value, form: 'digits', pounds: groups.pounds !== undefined, sign }
  })
}

const found = (sentence: string, pattern: RegExp, form: Numeral['form'], value: (printed: string) => number): Numeral[] =>
  [...sentence.matchAll(pattern)].map(({ 0: printed, index }) => ({
    start: index,
    end: index + printed.length,
    value: value(printed),
    form,
    pounds: false,
    sign: 0,
  }))

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The numbers of a sentence, without those that name, date or order something; in the order in which they stand. */
export function numeralsIn(sentence: string): Numeral[] {
  const parts = shares.flatMap(([pattern, share]) => found(sentence, pattern, 'part', () => share))
  const others = [
    ...inDigits(sentence),
    ...inStrokes(sentence),
    ...found(sentence, words, 'words', valueOfWords),
    ...found(sentence, none, 'none', () => 0),
  ].filter((each) => !parts.some((part) => overlap(part, each)))
  const all = [...parts, ...others].sort((a, b) => a.start - b.start)
  if (all.length === 0) return []
  const taken = notFigures(sentence)
  return all.filter((each) => !taken.some((span) => overlap(span, each)))
}
