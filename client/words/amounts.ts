import type { ObservationKind } from '../generated/graphql.ts'
import { sayNumber } from './numbers.ts'

/** A figure as the graph holds it. */
export interface Amount {
  readonly value: number | null
  readonly unit: string | null
  /** The number behind a rate or percentage. */
  readonly count: number | null
  /** The base: 12 in "3 of 12". */
  readonly of: number | null
  /** A word that bounds it: over, about, at most. */
  readonly qualifier: string | null
  readonly printed: string | null
  readonly kind: ObservationKind | null
}

/** Units that change their form for one. */
const ofOne: Readonly<Record<string, string>> = {
  days: 'day',
  weeks: 'week',
  months: 'month',
  years: 'year',
  hours: 'hour',
  children: 'child',
  families: 'family',
  people: 'person',
}

const magnitudes = [
  [1_000_000_000, ' billion'],
  [1_000_000, ' million'],
] as const

/** "£52.1 million", "£1,234": as millions where few digits say all of it. */
function sayPounds(pounds: number): string {
  const [size, word] = magnitudes.find(([least]) => pounds >= least) ?? [1, '']
  const fitting = Number.isInteger((pounds / size) * 1000) ? size : 1
  return `£${sayNumber(pounds / fitting)}${fitting === 1 ? '' : word}`
}

function sayWithUnit(number: number, unit: string | null): string {
  if (unit === null || unit === '') return sayNumber(number)
  if (unit === '%') return `${sayNumber(number)}%`
  if (unit === '£') return sayPounds(number)
  return `${sayNumber(number)} ${number === 1 ? (ofOne[unit] ?? unit) : unit}`
}

const signOf = (value: number, kind: ObservationKind | null): string =>
  value < 0 ? '−' : kind === 'CHANGE' && value > 0 ? '+' : ''

/** A value with its unit as people say it: "84%", "88.6 per 10,000", "£52.1 million", "45 days"; a change with its sign. */
export const sayLevel = (value: number, unit: string | null, kind: ObservationKind | null = null): string =>
  `${signOf(value, kind)}${sayWithUnit(Math.abs(value), unit)}`

const isRate = (unit: string | null): boolean => unit === '%' || unit?.startsWith('per ') === true

/** "25% (3 of 12)", "3 of 12 children": with the numbers behind it, where they are told. */
function sayWithBase(value: number, { unit, count, of, kind }: Amount): string {
  const level = sayLevel(value, unit, kind)
  if (isRate(unit)) {
    if (count !== null) return `${level} (${sayNumber(count)}${of === null ? ' in number' : ` of ${sayNumber(of)}`})`
    return of === null ? level : `${level} (of ${sayNumber(of)})`
  }
  return of === null ? level : `${sayNumber(value)} of ${sayWithUnit(of, unit)}`
}

/** A figure as people say it, bounded as its source bounds it; as printed where no number was understood. */
export function sayAmount(amount: Amount): string {
  const { value, qualifier, printed } = amount
  if (value === null) return printed === null ? 'Not told' : `“${printed}”`
  return [qualifier, sayWithBase(value, amount)].filter(Boolean).join(' ')
}
