import { spelled } from '../extract/figures/numbers/spelled.ts'
import type { Unit } from './figure.ts'

export const scales: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
}

/** How many of the smallest of the units that tell the same a time is. */
export const times: Readonly<Record<string, readonly [Unit, number]>> = {
  day: ['days', 1],
  week: ['days', 7],
  fortnight: ['days', 14],
  month: ['months', 1],
  quarter: ['months', 3],
  year: ['months', 12],
  hour: ['hours', 1],
  minute: ['minutes', 1],
}

export const parts: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 }

const number = `(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|(?<![\\p{L}])(?:${spelled}))`
const scale = '(?: ?(?:hundred|thousand|million|billion)\\b|(?:k|m|bn)\\b)'
export const unit =
  '(?: ?(?:%|per ?cent\\b|percentage points?\\b)|[ -](?:(?:working|calendar|school|full|consecutive) )?(?:day|week|fortnight|month|year|hour|minute)(?:s|ly)?\\b(?![- ]olds?\\b| of age))'

/** A number with its unit, or with another behind it that has the unit of both: "10 to 15 days". */
export const told = new RegExp(
  `(?<![\\p{L}\\d]\\.)(?<pounds>£ ?)?(?<number>${number})(?<scale>${scale})?(?:st|nd|rd|th|s)?(?![\\p{L}\\d])(?<unit>${unit})?(?<then>(?: ?- ?| to | and | or )£?(?:\\d[\\d.,]*|${spelled})${scale}?(?:${unit}))?`,
  'giu',
)

/** References, which have no value. */
export const reference = /\b\d+(?:\.\d+){2,}(?:\/\d+)?\b|\b24\/7\b|\b50[/:]50\b/gu
/** Ways of speaking: "one-to-one", "1:1". */
export const ofNoValue = /\b(?:1|one)(?:[:-]| to |-to-)(?:1|one)\b|\bone another\b|\bno[- ]one\b/giu

export const oneIn = new RegExp(`\\b(?<part>${number}) in (?:every )?(?<whole>${number})(?! ?%)(?!\\d)(?!${unit})`, 'giu')
export const fraction =
  /(?<!\b(?:once|twice|times|each|every|first|second|last|latter|final|this) )\b(?:(?<count>an?|one|two|three|four|nine)[- ])?(?<part>half|third|quarter|fifth|tenth)s?\b(?<tail>[- ](?:of|term|year|yearly|day|hour|way|party|parties|sector|\d{4})\b)?/giu

/** Words that may tell a figure and need not: by what stands there of them, a figure of the other text is told. */
export const softly: readonly (readonly [RegExp, number, Unit | undefined])[] = [
  [/\b(?:one|single|sole|once|an? |1st)/giu, 1, undefined],
  [/\b(?:both|pair|couple|second|double[ds]?|doubling|dual)\b/giu, 2, undefined],
  [/\b(?:treble[ds]?|triple[ds]?)\b/giu, 3, undefined],
  [/\b(?:all|every|each|whole|entire)\b/giu, 100, '%'],
  [/\b(?:no|none|nil|zero|not any|without|never)\b/giu, 0, undefined],
  [/\b(?:a|one|per|each|every|the|this|last|past|next|previous|full) year\b|\b(?:annual|yearly|year-long)/giu, 12, 'months'],
  [/\b(?:a|one|per|each|every|the|this|last|past|next|previous) month\b|\bmonthly\b/giu, 1, 'months'],
  [/\b(?:a|one|per|each|every|the|this|last|past|next|previous) week\b|\bweekly\b/giu, 7, 'days'],
  [/\bfortnight(?:ly)?\b/giu, 14, 'days'],
  [/\b(?:a|one|per|each|every|the|this|last|past|next|previous) quarter\b|\bquarterly\b/giu, 3, 'months'],
  [/\b(?:a|one|per|each|every|within a|next) day\b|\bdaily\b|\bround the clock\b|\bday and night\b/giu, 24, 'hours'],
]
export const twice = /\b(?:twice|(?<!one )two-?fold)\b/giu
export const many = /\b(?:a |one )?(?<words>hundred|thousand|million|dozen)\b(?! ?s)/giu
