import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, listed } from '../telling.ts'
import { type Figured, figuresOf, isDamaged, nameOf } from './figures.ts'
import { papersOf, timeInWords, valueInWords } from './figures-told.ts'
import { numberInWords } from './papers.ts'
import { type Range, rangeOf } from './rounding.ts'

/** A number and the rate of it, which together tell of how many it is. */
interface Pair {
  readonly count: Figured
  readonly rate: Figured
  readonly per: number
  /** How many there are in all. */
  readonly base: Range
}

/** Populations are estimated anew each year: so far they may be apart within one paper. */
const apart = 0.06

const stemOf = ({ indicator: { id } }: Figured): string => id.slice(0, id.lastIndexOf('.'))
const perOf = ({ told: { unit } }: Figured): number =>
  Number(/^per ([\d,]+)$/.exec(unit ?? '')?.[1]?.replaceAll(',', '') ?? Number.NaN)

function pairsIn(figures: readonly Figured[]): Pair[] {
  const own = figures.filter(({ told }) => told.kind === 'ACTUAL' && told.qualifier === undefined && (told.value ?? 0) > 0)
  const counts = new Map(
    own
      .filter(({ indicator }) => indicator.id.endsWith('.number'))
      .map((each) => [`${stemOf(each)} ${each.told.place} ${each.told.start} ${each.told.end}`, each]),
  )
  return own.flatMap((rate): Pair[] => {
    const per = perOf(rate)
    const count = counts.get(`${stemOf(rate)} ${rate.told.place} ${rate.told.start} ${rate.told.end}`)
    if (count === undefined || Number.isNaN(per) || rate.told.end === undefined) return []
    const { low, high } = rangeOf(rate.told.value as number, rate.told.printed ?? '', { unit: '%' })
    const number = count.told.value as number
    return low <= 0 ? [] : [{ count, rate, per, base: { low: (number / high) * per, high: (number / low) * per } }]
  })
}

const middle = ({ low, high }: Range): number => (low + high) / 2

/** Far from what the others of its paper give, which are near one another. */
function isOdd(pair: Pair, others: readonly Pair[]): boolean {
  if (others.length < 2) return false
  const isNear = (a: Range, b: Range): boolean => a.low * (1 - apart) <= b.high && b.low * (1 - apart) <= a.high
  return (
    others.every(({ base }) => !isNear(pair.base, base)) && others.every(({ base }) => isNear(base, (others[0] as Pair).base))
  )
}

function raisedOf(checking: Checking, { count, rate, per, base }: Pair, others: readonly Pair[]): Raised {
  const rest = others.map((each) => numberInWords(Math.round(middle(each.base) / 100) * 100))
  return {
    on: [rate.id, count.id],
    says: `${asStart(listed(papersOf(checking, rate)))} prints ${valueInWords(count.told)} and ${valueInWords(rate.told)} ${timeInWords(rate.told)} for ${nameOf(count) ?? 'one measure'}. That is ${numberInWords(per)} times the one by the other, some ${numberInWords(Math.round(middle(base) / 100) * 100)} in all; its other numbers and rates give some ${listed([...new Set(rest)])}.`,
    shown: [count, rate, ...others.flatMap((each) => [each.count, each.rate])].flatMap(({ passages, told: { printed } }) =>
      passages.map(({ id }) => ({ passage: id, property: 'value', ...(printed === undefined ? {} : { printed }) })),
    ),
    certainty: 'LIKELY',
    score: 0.8,
  }
}

export const rateAgainstCount: Rule = {
  id: 'rate-against-count',
  find: (checking) => {
    const byPublication = new Map<string, Figured[]>()
    for (const each of figuresOf(checking))
      for (const publication of each.publications)
        byPublication.set(publication, [...(byPublication.get(publication) ?? []), each])
    const seen = new Set<string>()
    return [...byPublication.values()].flatMap((figures) => {
      const pairs = pairsIn(figures)
      return pairs.flatMap((pair) => {
        const others = pairs.filter(
          (each) => each !== pair && each.per === pair.per && each.rate.told.place === pair.rate.told.place,
        )
        if (seen.has(pair.rate.id) || !isOdd(pair, others) || isDamaged(checking, pair.rate) || isDamaged(checking, pair.count))
          return []
        seen.add(pair.rate.id)
        return [raisedOf(checking, pair, others)]
      })
    })
  },
}
