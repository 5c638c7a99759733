import type { Figure } from '../figure.ts'
import type { Measure } from './measure.ts'
import { ownName } from './own-name.ts'
import type { Reading } from './reading.ts'

const thousands = (number: string): string => number.replace(/\B(?=(?:\d{3})+$)/g, ',')
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** "Percentage of care leavers in suitable accommodation": a name around what is counted, by the manner of counting. */
function around(measure: Measure, counted: string): string {
  switch (measure.kind) {
    case 'number':
      return `Number of ${counted.replace(/^work(?= |$)/, 'pieces of work')}`
    case 'percentage':
      return `Percentage of ${counted}`
    case 'average':
      return `Average ${counted}`
    case 'rate':
      return capital(`${counted} per ${thousands(measure.base)} ${measure.base === '10000' ? 'children under 18' : 'people'}`)
    case 'money':
      return capital(`${counted} (£)`)
    case 'score':
      return capital(`${counted} (score)`)
    default:
      if (counted.endsWith('proceedings'))
        return `Length of ${counted} (${measure.kind === 'average-time' ? 'average ' : ''}${measure.unit})`
      if (counted.startsWith('days from')) return capital(counted)
      return capital(`${counted} (${measure.kind === 'average-time' ? 'average ' : ''}${measure.unit})`)
  }
}

/** Names that read better another way round. */
const smoother: readonly (readonly [words: RegExp, reads: string])[] = [
  [/^schools that are academies in (primary|secondary|special|nursery) schools/, '$1 schools that are academies'],
  [/^section (\d+) audits for schools/, 'schools with section $1 audits'],
  [/^children in care (?=who (?:left|came into) care)/, 'children '],
  [/^children adopted living outside the area/, 'adopted children placed outside the area'],
  [/^care leavers in touch with the council, with no date recorded/, 'care leavers with no date of contact recorded'],
  [/^care leavers in touch with the council, over (\d+ days)/, 'care leavers last in touch with the council over $1 ago'],
  [/^referrals seen/, 'children seen after referral'],
]

/** What is counted, put together from what its terms are called. */
function composed({ terms, facets }: Reading): string {
  const counted = terms.filter(({ kind }) => kind === 'thing')
  const things = counted.length > 1 ? counted.filter(({ key }) => key !== 'schools') : counted
  const whos = terms.filter(({ kind }) => kind === 'who')
  const states = terms.filter(({ kind }) => kind === 'state').map(({ reads }) => reads)
  const implied = new Set(things.flatMap(({ of }) => (of === undefined ? [] : [of])))
  const people = whos.filter(({ key }) => things.length === 0 || !implied.has(key)).map(({ reads }) => reads)
  const nobody = terms.length > 0 && terms.every(({ family }) => family === 'Quality and audit') ? 'work' : 'children'
  const others = whos.filter(({ key }) => key !== 'residents').map(({ reads }) => reads)
  const shares = others.length < whos.length && others.length > 0 ? `residents who are ${others.join(' and ')}` : undefined
  const head = things.length > 0 ? things.map(({ reads }) => reads).join(' and ') : (shares ?? people.join(' and ')) || nobody
  if (things.length < counted.length) people.push('schools')
  const isTo = things.length === 1 && /visits$/.test(head)
  if (head === 'children adopted' && people.join() === 'children in care' && states.length === 0)
    return 'children in care who were adopted'
  const forWhom = things.length > 0 && people.length > 0 ? ` ${isTo ? 'to' : 'for'} ${people.join(' and ')}` : ''
  const isNot = facets.some(({ key }) => key === 'not')
  const limits = facets.filter(({ key }) => key !== 'not').map(({ reads }) => reads)
  const [stated, ...rest] = [...states, ...limits]
  const first = isNot ? `not ${stated ?? 'so'}` : stated
  const whole = `${head}${forWhom}${first === undefined ? '' : ` ${first}`}${rest.map((each) => `, ${each}`).join('')}`
  return smoother.reduce((name, [words, reads]) => name.replace(words, reads), whole)
}

/** Whether a name can be made of known terms alone. */
export const isNamed = ({ terms, unknown }: Reading): boolean => unknown.length === 0 && terms.length > 0

/** A name that a councillor understands; where words are not all understood, one put together from those of the paper, or none. */
export function nameOf(
  reading: Reading & { readonly from?: string },
  measure: Measure,
  figure: Figure,
  council: string,
): string | undefined {
  if (isNamed(reading)) return around(measure, composed(reading))
  if (
    figure.carriers.length > 1 &&
    reading.facets.length === 0 &&
    reading.terms.some(({ kind }) => kind === 'state') &&
    reading.unknown.every((word) => word.startsWith('~'))
  )
    return around(measure, composed(reading))
  const beside = [...reading.terms, ...reading.facets].map(({ reads }) => reads)
  return ownName(figure, measure, council, reading.from, beside)
}
