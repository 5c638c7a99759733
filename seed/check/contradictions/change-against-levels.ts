import type { Quantity } from '../../extract/figures/numbers/quantities.ts'
import type { Rule } from '../rule.ts'
import { type FoundInSentence, proseOf, raisedFromSentences } from './from-sentences.ts'
import { type Distance, distancesIn, type Move, movesIn } from './moves.ts'
import { meet, minus, percentOver, type Range, rangeOf, sizeOf, widened } from './rounding.ts'
import { holdsTwoNumbers, quantitiesOf, type Told } from './told.ts'

const printedOf = (text: string, { start, end }: Quantity): string => text.slice(start, end)
const ranged = (text: string, quantity: Quantity): Range => rangeOf(quantity.value, printedOf(text, quantity), quantity)

/** Beyond rounding: what a reader who reckons from printed figures may be off by. */
const leeway = 0.05

/** In which ways a printed change can be meant, and what the levels give for each. */
function waysToReckon(change: Quantity, from: Range, to: Range, unit: string | undefined): Range[] {
  const apart = sizeOf(minus(to, from))
  const relative = percentOver(to, from)
  if (change.unit !== '%') return [apart]
  const share = relative === undefined ? [] : [sizeOf(relative)]
  return unit === '%' ? [apart, ...share] : share
}

function roundedOf(ranges: readonly Range[]): string {
  const [{ low, high }] = ranges as [Range, ...Range[]]
  return String(Number(((low + high) / 2).toFixed(1)))
}

const unitWord = (change: Quantity, unit: string | undefined): string =>
  unit === '%' ? ' percentage points' : change.unit === '%' ? '%' : unit === undefined || unit === '£' ? '' : ` ${unit}`

function ofMove(text: string, { from, to, change, way }: Move): string | undefined {
  const [a, b] = [ranged(text, from), ranged(text, to)]
  const [first, last] = [printedOf(text, from), printedOf(text, to)]
  if (way !== undefined && from.value !== to.value && to.value > from.value !== (way.way === 'UP'))
    return `says “${way.words}” of figures that go from ${first} to ${last}.`
  if (change === undefined) return undefined
  const reckoned = waysToReckon(change, a, b, to.unit)
  const told = widened(sizeOf(ranged(text, change)), leeway)
  if (reckoned.length === 0 || reckoned.some((each) => meet(told, each))) return undefined
  return `prints a change of ${printedOf(text, change)} between ${first} and ${last}; from the one to the other it is ${roundedOf(reckoned)}${unitWord(change, to.unit)}.`
}

const higher = /^(?:higher|above|more|over|greater)$/
const lower = /^(?:lower|below|less|under|fewer)$/

function ofDistance(text: string, { figure, distance, other, words }: Distance): string | undefined {
  const [a, b] = [ranged(text, figure), ranged(text, other)]
  const [first, last] = [printedOf(text, figure), printedOf(text, other)]
  if ((higher.test(words) && a.high < b.low) || (lower.test(words) && a.low > b.high))
    return `says that ${first} is ${words} than ${last}.`
  const reckoned = waysToReckon(distance, b, a, other.unit)
  const told = widened(sizeOf(ranged(text, distance)), leeway)
  if (reckoned.length === 0 || reckoned.some((each) => meet(told, each))) return undefined
  return `says that ${first} is ${printedOf(text, distance)} ${words} than ${last}; the two figures are ${roundedOf(reckoned)}${unitWord(distance, other.unit)} apart.`
}

function foundIn(told: Told): FoundInSentence[] {
  const { text } = told
  if (!holdsTwoNumbers(text)) return []
  const all = quantitiesOf(told)
  if (all.length < 2) return []
  const said = [
    ...movesIn(text, all).map((move) => ({ says: ofMove(text, move), at: move.from })),
    ...distancesIn(text, all).map((each) => ({ says: ofDistance(text, each), at: each.distance })),
  ]
  return said.flatMap(({ says, at }) => (says === undefined ? [] : [{ told, says, printed: printedOf(text, at) }]))
}

export const changeAgainstLevels: Rule = {
  id: 'change-against-levels',
  find: (checking) => raisedFromSentences(checking, proseOf(checking).flatMap(foundIn), { certainty: 'PROVEN' }),
}
