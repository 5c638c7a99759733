import { groupedBy } from '../grouped.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart } from '../telling.ts'
import { type Figured, figuresOf, nameOf } from './figures.ts'
import { toldTogether } from './figures-told.ts'

/** An indicator by its id without what it is counted in. */
const stemOf = ({ indicator: { id } }: Figured): string => id.slice(0, id.lastIndexOf('.'))

/** A share of some and a rate of a whole population cannot be about the same number, unless one has the other's unit. */
const isNear = (share: Figured, rate: Figured): boolean => {
  const [a, b] = [share.told.value ?? 0, rate.told.value ?? 0]
  return a >= 2 && b >= 2 && a / b >= 0.5 && a / b <= 2
}

const isOwn = ({ told }: Figured): boolean => told.kind === 'ACTUAL' && told.value !== undefined

export const twoUnits: Rule = {
  id: 'two-units',
  find: (checking) => {
    const groups = groupedBy(figuresOf(checking).filter(isOwn), (each) => `${stemOf(each)} ${each.told.place}`)
    return [...groups.values()].flatMap((group): Raised[] => {
      const shares = group.filter(({ told }) => told.unit === '%')
      const rates = group.filter(({ told }) => /^per [\d,]+$/.test(told.unit ?? ''))
      const near = rates.filter((rate) => shares.some((share) => isNear(share, rate)))
      const [first] = near
      if (first === undefined || near.length < rates.length || shares.length === 0) return []
      const both = [...near, ...shares.filter((share) => near.some((rate) => isNear(share, rate)))]
      return [
        {
          on: [first.id, ...both.slice(1).map(({ id }) => id)],
          says: `${asStart(nameOf(first) ?? 'One measure')} is told in two units: ${toldTogether(checking, both)}.`,
          shown: both.flatMap(({ passages, told: { printed, unit } }) =>
            passages.map(({ id }) => ({ passage: id, property: 'unit', printed: printed ?? unit ?? '' })),
          ),
          certainty: 'LIKELY',
          score: 0.8,
        },
      ]
    })
  },
}
