import type { NodeRecord } from '../../../schema/index.ts'
import { textOf } from '../../link/known.ts'
import { type Checking, isRelied } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, listed, planCalled, quoted, rowCalled } from '../telling.ts'
import { measuresOf } from './answers.ts'

/** Whether a measure is led, by what is printed, to anything under which an action stands. */
function reachesAction(checking: Checking, { id }: NodeRecord<'Measure'>): boolean {
  return checking.known
    .out('ADDRESSED_BY', id)
    .filter(isRelied)
    .some(({ to }) => checking.known.node(to)?.label === 'Action' || checking.under(to, 'Action').length > 0)
}

function foundFor(checking: Checking): Raised[] {
  return checking.currentPlans.flatMap((plan) =>
    measuresOf(checking, plan).flatMap((measure): Raised[] => {
      if (reachesAction(checking, measure)) return []
      const { printedRefs = [] } = measure.properties
      const printed = printedRefs.length === 0 ? 'prints no reference to the plan' : `points to ${listed(printedRefs)}`
      return [
        {
          on: [measure.id, plan.id],
          says: `${asStart(rowCalled(measure, checking))} (${quoted(textOf(measure))}) to ${planCalled(plan)} ${printed}; no action was found there.`,
          searched: `The numbers of the plan's outcomes, objectives and actions in ${checking.documentsRead}.`,
          shown: checking.known.passagesOf(measure.id).map((passage) => ({ passage: passage.id })),
          certainty: 'PROVEN',
        },
      ]
    }),
  )
}

export const measureWithoutAction: Rule = { id: 'measure-without-action', find: foundFor }
