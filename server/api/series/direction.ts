import { dayInWords } from '../day-in-words.ts'
import { comparable, type Point } from './points.ts'

export type Verdict = 'BETTER' | 'WORSE' | 'SAME' | 'NEITHER' | 'NOT_KNOWN'

export interface SeriesDirection {
  readonly verdict: Verdict
  readonly words: string
  readonly from: Point | undefined
  readonly to: Point | undefined
}

const goodness = { HIGHER: 'higher is better', LOWER: 'lower is better' } as const

const numberFormat = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 })

export function valueInWords({ value, unit }: Pick<Point, 'value' | 'unit'>): string {
  const number = numberFormat.format(value as number)
  return unit === '%' ? `${number}%` : unit === '£' ? `£${number}` : number
}

/** A period by its last day: "period to 30 September 2024". */
export const periodInWords = ({ end, length }: Pick<Point, 'end' | 'length'>): string =>
  `${length === 'DAY' ? '' : 'period to '}${dayInWords(end)}`

const qualifierOf = ({ claims }: Point): string | undefined => claims.find(({ qualifier }) => qualifier !== undefined)?.qualifier
const bounded = (point: Point): boolean => qualifierOf(point) !== undefined

/**
 * Which way an indicator's own figures went the last time. `better` may be anything: what is neither higher nor lower tells
 * of no good way.
 */
export function directionOf(own: readonly Point[], better: unknown): SeriesDirection {
  const like = comparable(own)
  const [from, to] = [like.at(-2), like.at(-1)]
  const unknown = (words: string): SeriesDirection => ({ verdict: 'NOT_KNOWN', words, from, to })
  if (to === undefined) return unknown('no figure with a number and a period has been read')
  if (from === undefined) return unknown('one figure alone of this unit and length of period has been read')
  const differing = [from, to].find(({ differs }) => differs)
  if (differing !== undefined) return unknown(`the papers differ on the ${periodInWords(differing)}`)
  const limited = [from, to].find(bounded)
  if (limited !== undefined)
    return unknown(`the figure for the ${periodInWords(limited)} is told as “${qualifierOf(limited)}”, so it is not compared`)
  const [before, after] = [from.value as number, to.value as number]
  const span = `(${dayInWords(from.end)} to ${dayInWords(to.end)})`
  const way = better === 'HIGHER' || better === 'LOWER' ? better : undefined
  if (before === after) return { verdict: 'SAME', words: `stayed at ${valueInWords(to)} ${span}`, from, to }
  const rose = after > before
  const moved = `${rose ? 'rose' : 'fell'} from ${valueInWords(from)} to ${valueInWords(to)} ${span}`
  if (way === undefined) return { verdict: 'NEITHER', words: `${moved}: neither way is known to be better`, from, to }
  return { verdict: rose === (way === 'HIGHER') ? 'BETTER' : 'WORSE', words: `${moved}: ${goodness[way]}`, from, to }
}
