import { textOf } from '../../link/known.ts'
import { measuresOf } from '../gaps/answers.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, listed, planCalled, quoted, rowCalled } from '../telling.ts'
import { inEveryEdition, rowOf } from './printed.ts'

const twice = (numbers: readonly string[]): string[] => [...new Set(numbers.filter((number, at) => numbers.indexOf(number) < at))]

export const duplicatedReference: Rule = {
  id: 'duplicated-reference',
  find: (checking) =>
    checking.currentPlans.flatMap((plan) =>
      measuresOf(checking, plan).flatMap((measure): Raised[] => {
        const found = new Set<string>()
        const isTwice = inEveryEdition(checking, measure, (numbers) => {
          const again = twice(numbers)
          for (const number of again) found.add(number)
          return again.length > 0
        })
        if (!isTwice) return []
        return [
          {
            on: [measure.id],
            says: `${asStart(planCalled(plan))} prints ${listed([...found])} twice beside ${rowCalled(measure, checking)} (${quoted(textOf(measure))}).`,
            shown: rowOf(checking, measure),
            certainty: 'PROVEN',
          },
        ]
      }),
    ),
}
