import type { Figure } from '../figure.ts'
import { buildingsOf } from './buildings.ts'
import type { Measure } from './measure.ts'
import { normalWords } from './normal.ts'
import { type Reading, readWords } from './reading.ts'

/** What an indicator's levels are counted in, by what is measured and the terms that were read. */
export function unitOf(measure: Measure, { terms }: Reading, printed: string): string {
  switch (measure.kind) {
    case 'percentage':
      return '%'
    case 'rate':
      return `per ${measure.base.replace(/\B(?=(?:\d{3})+$)/g, ',')}`
    case 'money':
      return '£'
    case 'score':
      return 'score'
    case 'time':
    case 'average-time':
      return measure.unit
    default: {
      if (terms.some(({ key }) => key === 'caseloads')) return 'children'
      const [thing] = terms.filter(({ kind }) => kind === 'thing')
      const [who] = terms.filter(({ kind }) => kind === 'who')
      const people = who?.reads.startsWith('children') ? 'children' : who?.reads
      return thing?.reads ?? people ?? printed.toLowerCase()
    }
  }
}

/** A word of capitals, as it reads in small letters: "mhsts". */
const isShortened = /(?<!\p{L})[^aeiouy\s]{3,}(?!\p{L})/u

/** What an indicator is counted in that the paper alone names: what the paper counts, if no known term is that. */
export function printedUnit(figure: Figure, reading: Reading, measure: Measure): string {
  const known = unitOf(measure, reading, figure.unit)
  if (measure.kind !== 'number' || figure.kind === 'CHANGE') return known
  const built = buildingsOf(figure)
  if (built !== undefined) return built
  if (!/^\p{L}/u.test(figure.unit)) return known
  const noun = normalWords(figure.unit)
  const own = readWords(noun).terms.findLast((term) => reading.terms.includes(term))
  if (noun === 'carers' && own !== undefined) return known
  if (own === undefined || own.kind !== 'who')
    return own !== undefined && isShortened.test(noun) ? own.reads : figure.unit.toLowerCase()
  return own.reads.startsWith('children') ? 'children' : own.reads
}
