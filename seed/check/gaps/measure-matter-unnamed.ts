import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, listed, planCalled, quoted, rowCalled } from '../telling.ts'
import { measuresOf } from './answers.ts'
import { ownWords } from './own-words.ts'
import { planWordsOf } from './plan-words.ts'

function foundFor(checking: Checking): Raised[] {
  return checking.currentPlans.flatMap((plan) => {
    const words = planWordsOf(checking, plan)
    return measuresOf(checking, plan).flatMap((measure): Raised[] => {
      const unnamed = words.unnamedIn(textOf(measure)).flatMap(({ label }) => {
        const own = ownWords(textOf(measure), label)
        return own === undefined ? [] : [{ label, own: quoted(own) }]
      })
      if (unnamed.length === 0) return []
      const named = listed([...new Set(unnamed.map(({ own }) => own))])
      const matters = listed(unnamed.map(({ label }) => label))
      return [
        {
          on: [measure.id, plan.id],
          says: `${asStart(rowCalled(measure, checking))} to ${planCalled(plan)} (${quoted(textOf(measure))}) names ${named}; no objective, action or success measure of the plan was found to name ${matters}.`,
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
