import type { Span } from '../../../read/layer.ts'
import { notFigures } from './not-figures.ts'
import { spelled, valueOfWords } from './spelled.ts'

/** A number of a sentence that could be a figure. */
export interface Numeral extends Span {
  readonly value: number
  readonly form: 'digits' | 'words' | 'none' | 'part'
  /** "£", where it stands before the number. */
  readonly pounds: boolean
  readonly sign: -1 | 0 | 1
}

const scales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9, thousand: 1e3 }

const digits =
  /(?<![\p{L}\p{N}_#/])(?<sign>[+\u2212\u2013-](?=[\d£])(?<=(?:^|[\s(])[+\u2212\u2013-]))?(?<pounds>£ ?)?(?<number>\d{1,3}(?:,\d{3})+(?:\.\d{1,3})?|\d{1,12}(?:\.\d{1,4})?)(?<scale> ?(?:million|billion|thousand)\b|(?:k|m|bn)\b)?(?![\p{L}\d])(?!\.\d|,\d{3}|:\d|\/\d)/giu
const words = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${spelled})(?![\\p{L}\\p{N}-])`, 'giu')
const none = /(?<![\p{L}-])(?:no|none)(?![\p{L}.-]|[. ]\d)/giu

/** Parts of a whole that are told in words, with their value as a percentage. */
const shares: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:two[- ]thirds)(?= of (?!(?:the|that|those) (?:rates?|numbers?|averages?|figures?|proportion|levels?|size|national|way|time|year)\b))/giu,
    66.7,
  ],
  [
    /\b(?:three[- ]quarters)(?= of (?!(?:the|that|those) (?:rates?|numbers?|averages?|figures?|proportion|levels?|size|national|way|time|year)\b))/giu,
    75,
  ],
  [
    /\b(?:(?:a|one)[- ]third)(?= of (?!(?:the|that|those) (?:rates?|numbers?|averages?|figures?|proportion|levels?|size|national|way|time|year)\b))/giu,
    33.3,
  ],
  [
    /\b(?:(?:a|one)[- ]quarter)(?= of (?!(?:the|that|those) (?:rates?|numbers?|averages?|figures?|proportion|levels?|size|national|way|time|year)\b))/giu,
    25,
  ],
  [
    /\b(?:(?:a|one)[- ]fifth)(?= of (?!(?:the|that|those) (?:rates?|numbers?|averages?|figures?|proportion|levels?|size|national|way|time|year)\b))/giu,
    20,
  ],
  [
    /(?<!(?:first|second|latter|last|other|early|and a) )\b(?:(?:a|one)[- ]half|half)(?= of (?!(?:19|20)\d\d|(?:the|that|those) (?:rates?|numbers?|averages?|figures?|proportion|levels?|size|national|way|time|year)\b))/giu,
    50,
  ],
]

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
    ...found(sentence, words, 'words', valueOfWords),
    ...found(sentence, none, 'none', () => 0),
  ].filter((each) => !parts.some((part) => overlap(part, each)))
  const all = [...parts, ...others].sort((a, b) => a.start - b.start)
  if (all.length === 0) return []
  const taken = notFigures(sentence)
  return all.filter((each) => !taken.some((span) => overlap(span, each)))
}
