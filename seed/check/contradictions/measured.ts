import type { NodeRecord } from '../../../schema/index.ts'
import { dayInWords } from '../../dates/index.ts'
import { quantitiesIn } from '../../extract/figures/numbers/quantities.ts'
import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import { isRelied } from '../checking.ts'
import type { Shown } from '../rule.ts'

type Figure = NodeRecord<'Observation'>

/** An indicator that counts what a thing says, and how sure that is. */
export interface Measuring {
  readonly indicator: NodeRecord<'Indicator'>
  readonly isStated: boolean
  readonly score: number
}

/** A suggestion less sure than this is not looked at. */
const leastSure = 0.75

/** What a measure says of leaving or staying is not counted by how many there are. */
const going = /\b(?:leav|left|stay|turnover|retention|retain|vacan)\w*/i

/** The indicators that count what a measure or objective says, the surest first. */
export function measuringOf({ known }: Checking, thing: NodeRecord): Measuring[] {
  const text = textOf(thing)
  return known
    .out('MEASURED_BY', thing.id)
    .flatMap(({ to, properties }): Measuring[] => {
      const indicator = known.node(to)
      const isStated = isRelied({ properties })
      const score = isStated ? 1 : (properties.score ?? 0)
      if (indicator?.label !== 'Indicator' || properties.basis === 'REJECTED' || score < leastSure) return []
      if (going.test(text) && !going.test(indicator.properties.name)) return []
      return [{ indicator, isStated, score }]
    })
    .sort((a, b) => b.score - a.score || (a.indicator.id < b.indicator.id ? -1 : 1))
}

/** What was measured of an indicator for the whole council, the newest last; what two papers tell alike is there twice. */
export function actualsOf({ known }: Checking, indicator: NodeRecord<'Indicator'>): Figure[] {
  const name = councilName(known.node(indicator.properties.council ?? ''))
  return known
    .in('OF', indicator.id)
    .flatMap(({ from }): Figure[] => {
      const node = known.node(from)
      if (node?.label !== 'Observation' || node.properties.kind !== 'ACTUAL') return []
      const { value, end, place, periodBasis } = node.properties
      const isWhole = place === undefined || name === undefined || place === name
      return value !== undefined && end !== undefined && isWhole && periodBasis !== 'UNKNOWN' ? [node] : []
    })
    .sort((a, b) => {
      const [one, other] = [a.properties.end ?? '', b.properties.end ?? '']
      return one === other ? (a.id < b.id ? -1 : 1) : one < other ? -1 : 1
    })
}

const councilName = (council: NodeRecord | undefined): string | undefined =>
  council?.label === 'Council' ? council.properties.name : undefined

/** All that are of the newest day. */
export const newestOf = (figures: readonly Figure[]): Figure[] => {
  const day = figures.at(-1)?.properties.end
  return figures.filter(({ properties: { end } }) => end === day)
}

const quarter = 100 * 86_400_000

/** What was measured so soon before a day still speaks of it: figures come by the quarter. */
export const aQuarterBefore = (day: string): string => new Date(Date.parse(day) - quarter).toISOString().slice(0, 10)

/** A level that a measure names. */
export interface Level {
  readonly value: number
  readonly printed: string
  /** Whether the figure must not be below it; else it must not be above it. */
  readonly isLeast: boolean
}

const orFewer = /(\d+(?:\.\d+)?) or (?:fewer|less|below|under|lower)\b/i
/** Before a number that tells a change or where it began, and not the level to reach. */
const byOrFrom = /\b(?:by|from|within|after|beyond|aged?|under the age of)\s*(?:about |around |at least |up to )?$/i
const most: ReadonlySet<string> = new Set(['at most', 'less than', 'fewer than', 'under'])
const least: ReadonlySet<string> = new Set(['at least', 'over', 'more than'])

/** The level that a measure asks of an indicator, if it names one. */
export function levelIn(text: string, { properties: { unit, better } }: NodeRecord<'Indicator'>): Level | undefined {
  const bounded = orFewer.exec(text)
  const all = quantitiesIn(text).filter(({ start }) => !byOrFrom.test(text.slice(0, start)))
  const quantity = all.find((each) => each.unit === unit && unit === '%')
  if (quantity === undefined)
    return bounded === null || unit === '%' ? undefined : { value: Number(bounded[1]), printed: bounded[0], isLeast: false }
  const printed = text.slice(quantity.from, quantity.end)
  const { value, qualifier = '' } = quantity
  if (most.has(qualifier) || bounded !== null) return { value, printed, isLeast: false }
  if (least.has(qualifier) || better === 'HIGHER') return { value, printed, isLeast: true }
  return better === 'LOWER' ? { value, printed, isLeast: false } : undefined
}

/** "83% (December 2024)" */
export function figureInWords({ properties: { printed, value, unit, label, end } }: Figure): string {
  const told = printed ?? `${value}${unit === '%' ? '%' : ''}`
  const day = label ?? (end === undefined ? undefined : dayInWords(end))
  return `${told}${day === undefined ? '' : ` (${day})`}`
}

export const figureShown = ({ known }: Checking, { id, properties: { printed } }: Figure): Shown[] =>
  known
    .passagesOf(id)
    .map((passage) => ({ passage: passage.id, property: 'value', ...(printed === undefined ? {} : { printed }) }))
