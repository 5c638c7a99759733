import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, counted, planCalled } from '../telling.ts'
import { namesLevel } from './levels.ts'

/** So few success measures are no pattern. */
const fewest = 5
/** A plan with a larger share of measures that name a level is not raised. */
const share = 0.2
/** More than so many are told as a count of ours. */
const many = 12
/** So many passages are shown. */
const shown = 12

/** How many a reader counts depends on where a cell's sentences are taken to be one. */
const some = (count: number): string =>
  count > many ? `some ${count} success measures, as we divide them` : counted(count, 'success measure')

function foundFor(checking: Checking): Raised[] {
  const { known } = checking
  return checking.currentPlans.flatMap((plan): Raised[] => {
    const ids = new Set(
      checking.under(plan.id, 'Action').flatMap(({ id }) =>
        known
          .out('JUDGED_BY', id)
          .filter(({ properties }) => properties.basis !== 'REJECTED')
          .map(({ to }) => to),
      ),
    )
    const measures = [...ids].flatMap((id) => known.node(id) ?? [])
    const level = measures.filter((each) => namesLevel(textOf(each)))
    if (measures.length < fewest || level.length > share * measures.length) return []
    const without = measures.filter((each) => !level.includes(each))
    const others = level.length === 0 ? 'none' : counted(level.length, 'of them', 'of them')
    return [
      {
        on: [plan.id],
        says: `${asStart(planCalled(plan))} has ${some(measures.length)}; ${others} ${level.length === 1 ? 'was' : 'were'} found to name a number, a share or a time that can be reached or missed.`,
        searched: `The success measures of the plan, in ${checking.documentsRead}, for numbers, shares, times and words such as “every”.`,
        shown: [...level, ...without]
          .flatMap((each) => known.passagesOf(each.id).slice(0, 1))
          .slice(0, shown)
          .map((passage) => ({ passage: passage.id })),
        certainty: 'LIKELY',
        score: 0.9,
      },
    ]
  })
}

export const successMeasureWithoutLevel: Rule = { id: 'success-measure-without-level', find: foundFor }
