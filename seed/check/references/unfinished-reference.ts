import { textOf } from '../../link/known.ts'
import { measuresOf } from '../gaps/answers.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, planCalled, quoted, rowCalled } from '../telling.ts'
import { cellsOf, rowOf } from './printed.ts'

const ending = /(?:\d\s*([,;&])|\s(and))\s*$/

export const unfinishedReference: Rule = {
  id: 'unfinished-reference',
  find: (checking) =>
    checking.currentPlans.flatMap((plan) =>
      measuresOf(checking, plan).flatMap((measure): Raised[] => {
        const ends = cellsOf(checking, measure).map((cells) => ending.exec(cells.at(-1)?.properties.quote ?? ''))
        const [first] = ends
        if (first === undefined || first === null || ends.some((end) => end === null)) return []
        const mark = first[1] === ',' ? 'a comma' : `“${first[1] ?? first[2]}”`
        return [
          {
            on: [measure.id],
            key: 'end',
            says: `${asStart(planCalled(plan))} ends the references beside ${rowCalled(measure, checking)} (${quoted(textOf(measure))}) with ${mark}, after which no other number stands.`,
            shown: rowOf(checking, measure),
            certainty: 'PROVEN',
          },
        ]
      }),
    ),
}
