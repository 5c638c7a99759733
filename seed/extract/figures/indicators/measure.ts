import type { Figure } from '../figure.ts'
import { normalWords } from './normal.ts'
import { placeOf } from './place.ts'
import type { Reading } from './reading.ts'

/** In what manner something is measured: figures of two manners are never one indicator. */
export type Measure =
  | { readonly kind: 'number' | 'average' | 'percentage' | 'money' | 'score' }
  | { readonly kind: 'rate'; readonly base: string }
  | { readonly kind: 'time' | 'average-time'; readonly unit: string }

const shares = /^(?:%|per ?cent|percentage points?|percentage|pp|ppts?)$/
const spans = /^(hour|minute|day|week|month|year)s?(?: old)?$/
const averages =
  /\b(?:on average|average|averages|averaging|mean|median|each|per (?:social )?worker|per (?:fte|manager|officer|team))\b/

/** How a unit is written wherever it means the same. */
export function measureOfUnit(unit: string, words: string): Measure {
  const own = normalWords(unit)
  const all = normalWords(words)
  if (shares.test(own)) return { kind: 'percentage' }
  const base = /^(?:rate )?per ?([\d,]+)/.exec(own)?.[1]?.replaceAll(',', '')
  if (base !== undefined) return { kind: 'rate', base }
  if (/^£|pounds?$/.test(own)) return { kind: 'money' }
  if (/^(?:ratio|score|grade|points?|times|times as (?:many|likely))$/.test(own)) return { kind: 'score' }
  const span = spans.exec(own)?.[1]
  const mean = averages.test(all)
  if (span !== undefined) return { kind: mean ? 'average-time' : 'time', unit: `${span}s` }
  return { kind: mean ? 'average' : 'number' }
}

/** The manner of the level that a change is of: as its words say, else as such things are usually measured. */
export function measureOfChange(words: string, reading: Reading): Measure {
  const all = normalWords(words)
  if (/\b(?:percentage|proportion|per ?cent of|% of|timeliness|performance)\b/.test(all)) return { kind: 'percentage' }
  if (/\bnumbers?\b|\bpopulation\b|\bvolumes?\b/.test(all)) return { kind: 'number' }
  if (/\brates?\b/.test(all)) return { kind: 'percentage' }
  const usual =
    reading.terms.some(({ natural }) => natural === '%') || reading.facets.some(({ key }) => /^(?:within-|on-time)/.test(key))
  return { kind: usual ? 'percentage' : 'number' }
}

/** The words of its sentence that lead to a figure. */
export function leadOf(figure: Figure): string {
  const { sentence, at } = placeOf(figure) ?? { sentence: '', at: 0 }
  return sentence.slice(Math.max(0, at - 60), at)
}

/** The words of its sentence behind a figure. */
export function tailOf(figure: Figure): string {
  const { sentence, at } = placeOf(figure) ?? { sentence: '', at: 0 }
  return sentence.slice(at + figure.printed.text.length)
}

export const measureOf = (figure: Figure, reading: Reading): Measure => {
  const { unit, kind, counted } = figure
  const own = measureOfUnit(
    unit,
    `${counted.words} ${averages.exec(normalWords(leadOf(figure)).replace(/.*[.;]/, ''))?.[0] ?? ''}`,
  )
  const isLoad = own.kind === 'number' && reading.terms.some(({ key }) => key === 'caseloads')
  if (isLoad) return { kind: 'average' }
  if (/point|^pp/i.test(unit)) return own
  return kind === 'CHANGE' && own.kind === 'percentage' ? measureOfChange(counted.words, reading) : own
}

/** As it ends the key of an indicator. */
export function measureKey(measure: Measure): string {
  if (measure.kind === 'rate') return `per-${measure.base}`
  if (measure.kind === 'time' || measure.kind === 'average-time') return measure.unit
  return measure.kind
}
