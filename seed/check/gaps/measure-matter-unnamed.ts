import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { listed, planCalled, quoted } from '../telling.ts'
import { measuresOf } from './answers.ts'
import { PlanWords } from './plan-words.ts'

function foundFor(checking: Checking): Raised[] {
  return checking.currentPlans.flatMap((plan) => {
    const words = new PlanWords(checking, plan)
    return measuresOf(checking, plan).flatMap((measure): Raised[] => {
      const unnamed = words.unnamedIn(textOf(measure))
      if (unnamed.length === 0) return []
      const matters = listed(unnamed.map(({ label }) => label))
      return [
        {
          on: [measure.id, plan.id],
          says: `Measure ${measure.properties.ref} of the appendix to ${planCalled(plan)} (${quoted(textOf(measure))}) names ${matters}; no objective, action or success measure of the plan was found to name that.`,
          searched: `The priorities, outcomes, objectives, actions and success measures of the plan in ${checking.documentsRead}.`,
          shown: checking.known.passagesOf(measure.id).map((passage) => ({ passage: passage.id })),
          certainty: 'LIKELY',
          score: 0.8,
        },
      ]
    })
  })
}

export const measureMatterUnnamed: Rule = { id: 'measure-matter-unnamed', find: foundFor }
