import { wordsIn } from './plain.ts'

/** Words that tell how often something is, by the time that they name. */
const often: Readonly<Record<string, string>> = {
  daily: 'day',
  weekly: 'week',
  fortnightly: 'fortnight',
  monthly: 'month',
  quarterly: 'quarter',
  termly: 'term',
  annually: 'year',
  yearly: 'year',
}
const named = /^(day|week|fortnight|month|quarter|term|year|hour|minute)s?$/
/** Part of the name of a thing more often than a frequency: it may be left out. */
const loosely = new Map([['annual', 'year']])
/** Ways of speaking that name no time, and such names of times as stand for more than one thing. */
const ofNoTime =
  /\bday[- ]to[- ]day\b|\b(?:these|nowa)days\b|\bsame day\b|\b(?:short|long|medium|mid|half|in)[- ]terms?\b|\bterms? of\b|\bhalf a year\b|\bquarters?(?= of)|\byears?[- ]olds?\b|\byears? of age\b/giu
/** Times that tell the same. */
const same: readonly (readonly string[])[] = [
  ['year', 'month'],
  ['week', 'fortnight', 'day'],
  ['quarter', 'month'],
  ['day', 'hour'],
]

interface Times {
  readonly named: ReadonlySet<string>
  readonly often: ReadonlySet<string>
}

function timesIn(folded: string): Times {
  const words = wordsIn(folded.toLowerCase().replace(ofNoTime, ' ')).map(({ word }) => word)
  const rates = words.flatMap((word) => often[word] ?? [])
  return {
    named: new Set([...rates, ...words.flatMap((word) => named.exec(word)?.[1] ?? loosely.get(word) ?? [])]),
    often: new Set(rates),
  }
}

/** Whether a figure may tell the time in another unit: 12 months are a year. */
const isToldElse = (time: string, times: Times, hasFigures: boolean): boolean =>
  hasFigures && same.some((units) => units.includes(time) && units.some((unit) => unit !== time && times.named.has(unit)))

/** What times a summary names that its passage lacks, and how often its passage says that something is where it does not. */
export function timeRemarks(summary: string, passage: string): string[] {
  const [ours, theirs] = [timesIn(summary), timesIn(passage)]
  const hasFigures = /\d/.test(summary + passage)
  return [
    ...[...ours.named]
      .filter((time) => !theirs.named.has(time) && !isToldElse(time, theirs, hasFigures))
      .map((time) => `time: the passage speaks of no ${time}`),
    ...[...theirs.often]
      .filter((time) => !ours.named.has(time) && !isToldElse(time, ours, hasFigures))
      .map((time) => `time: the summary speaks of no ${time}`),
  ]
}
