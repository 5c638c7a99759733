import type { ObservationKind, PeriodLength } from '../generated/graphql.ts'
import { capitalise } from '../words/numbers.ts'
import type { Line } from './lines.ts'

/** How a line is drawn: by its dashes and by the shape of its points, so that no colour is needed to tell it from another. */
export interface LineStyle {
  readonly shape: 'circle' | 'square' | 'triangle' | 'diamond' | 'bar' | 'cross'
  /** Null for a solid line. */
  readonly dashes: string | null
  readonly look: 'own' | 'other' | 'aim'
}

/** The council's own, the longest first. */
const own: readonly LineStyle[] = [
  { shape: 'circle', dashes: null, look: 'own' },
  { shape: 'square', dashes: '9 4', look: 'own' },
  { shape: 'diamond', dashes: '3 3', look: 'own' },
  { shape: 'triangle', dashes: '12 3 3 3', look: 'own' },
]
const others: readonly LineStyle[] = [
  { shape: 'triangle', dashes: '7 4', look: 'other' },
  { shape: 'diamond', dashes: '2 4', look: 'other' },
  { shape: 'square', dashes: '10 3 2 3', look: 'other' },
  { shape: 'cross', dashes: '14 5', look: 'other' },
]
const aims: Readonly<Partial<Record<ObservationKind, LineStyle>>> = {
  TARGET: { shape: 'bar', dashes: '5 3', look: 'aim' },
  THRESHOLD: { shape: 'bar', dashes: '1 3', look: 'aim' },
}

export const isOwn = ({ kind, place }: Pick<Line, 'kind' | 'place'>): boolean => kind === 'ACTUAL' && place === null

/** The style of each line of a picture, in their order. */
export function stylesOf(lines: readonly Pick<Line, 'kind' | 'place'>[]): LineStyle[] {
  let used = 0
  let ownUsed = 0
  return lines.map((line) => {
    if (isOwn(line)) {
      ownUsed += 1
      return own[(ownUsed - 1) % own.length] as LineStyle
    }
    const aim = aims[line.kind]
    if (aim !== undefined) return aim
    used += 1
    return others[(used - 1) % others.length] as LineStyle
  })
}

export const styleOfLevel = (kind: ObservationKind): LineStyle => aims[kind] ?? (own[0] as LineStyle)

const told: Readonly<Record<PeriodLength, string>> = {
  DAY: 'on a day',
  MONTH: 'in a month',
  QUARTER: 'in a quarter',
  HALF_YEAR: 'in half a year',
  NINE_MONTHS: 'in nine months',
  YEAR: 'in a year',
  LONGER: 'over more than a year',
  UNKNOWN: 'to a day',
}

interface Named extends Pick<Line, 'kind' | 'place'> {
  readonly length?: PeriodLength
}

function nameOf({ kind, place }: Named, council: string): string {
  if (kind === 'TARGET') return place === null ? 'Target' : `Target, ${place}`
  if (kind === 'THRESHOLD') return place === null ? 'Limit' : `Limit, ${place}`
  return place === null ? (kind === 'COMPARATOR' ? 'Elsewhere' : council) : capitalise(place)
}

/** What a line is called beside it: whose figures they are, and how long a time each speaks of where another line of theirs differs in that. */
export function sayLine(line: Named, lines: readonly Named[], council: string): string {
  const name = nameOf(line, council)
  const alike = lines.filter(({ kind, place }) => kind === line.kind && place === line.place)
  return alike.length > 1 && line.length !== undefined ? `${name} ${told[line.length]}` : name
}
