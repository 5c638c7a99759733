import { groupedBy } from '../grouped.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, listed } from '../telling.ts'
import { type Figured, figuresOf, nameOf } from './figures.ts'
import { papersOf, timeInWords, valueInWords } from './figures-told.ts'

/** A smaller number comes again by chance. */
const leastValue = 200
/** Nearer days may have one figure. */
const leastDays = 180
const dayLength = 86_400_000

const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / dayLength

const isLevel = ({ told: { kind, value, start, end, unit, periodBasis, qualifier } }: Figured): boolean =>
  kind === 'ACTUAL' &&
  periodBasis === 'STATED' &&
  qualifier === undefined &&
  start === end &&
  end !== undefined &&
  Number.isInteger(value) &&
  (value as number) >= leastValue &&
  (value as number) % 10 !== 0 &&
  !/^(?:%|£|per )/.test(unit ?? '%')

export const oneFigureTwoDays: Rule = {
  id: 'one-figure-two-days',
  find: (checking) => {
    const groups = groupedBy(
      figuresOf(checking).filter(isLevel),
      (each) => `${each.indicator.id} ${each.told.place} ${each.told.value}`,
    )
    return [...groups.values()].flatMap((group): Raised[] => {
      const [first, ...others] = [...group].sort((a, b) => ((a.told.end ?? '') < (b.told.end ?? '') ? -1 : 1)) as [
        Figured,
        ...Figured[],
      ]
      const later = others.find(
        (each) =>
          daysBetween(first.told.end ?? '', each.told.end ?? '') >= leastDays &&
          !each.publications.some((publication) => first.publications.includes(publication)),
      )
      const name = nameOf(first)
      if (later === undefined || name === undefined) return []
      const told = [first, later].map((each) => `${timeInWords(each.told)} in ${listed(papersOf(checking, each))}`)
      return [
        {
          on: [first.id, later.id],
          says: `${asStart(name)}, ${first.told.place}: the same number, ${valueInWords(first.told)}, ${told.join(', and ')}.`,
          shown: [first, later].flatMap(({ passages, told: { printed } }) =>
            passages.map(({ id }) => ({ passage: id, property: 'value', ...(printed === undefined ? {} : { printed }) })),
          ),
          certainty: 'LIKELY',
          score: 0.6,
        },
      ]
    })
  },
}
