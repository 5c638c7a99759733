import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { listed, planCalled, quoted } from '../telling.ts'
import { leftOutOf } from './left-out.ts'

function foundFor(checking: Checking): Raised[] {
  return checking.currentPlans.flatMap((plan) =>
    leftOutOf(checking, plan).map(({ recommendation, inspection, measures }): Raised => {
      const refs = listed(measures.map(({ properties: { ref } }) => ref))
      return {
        on: [recommendation.id, plan.id],
        says: `${inspection.properties.title} asks: ${quoted(textOf(recommendation))}. The appendix to ${planCalled(plan)} restates others of the same list as ${refs}; no measure that restates this one was found in it.`,
        searched: `The measures of the plan's appendices in ${checking.documentsRead}.`,
        shown: [recommendation.id, ...measures.map(({ id }) => id)].flatMap((id) =>
          checking.known.passagesOf(id).map((passage) => ({ passage: passage.id })),
        ),
        certainty: 'PROVEN',
      }
    }),
  )
}

export const recommendationLeftOut: Rule = { id: 'recommendation-left-out', find: foundFor }
