import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { planCalled, quoted } from '../telling.ts'
import { Answers, aboutTheTimeOf, askedBy, isNotTakenUp } from './answers.ts'
import { leftOutOf } from './left-out.ts'
import { planWordsOf } from './plan-words.ts'

/** From this score on, what comes nearest may well answer it. */
const near = 0.5

function foundFor(checking: Checking): Raised[] {
  const answers = new Answers(checking, 'SUGGESTED')
  return checking.currentPlans.flatMap((plan) => {
    const words = planWordsOf(checking, plan)
    const leftOut = new Set(leftOutOf(checking, plan).map(({ recommendation }) => recommendation.id))
    const inspections = aboutTheTimeOf(checking, plan).filter(({ id }) => !isNotTakenUp(checking, plan, id))
    return inspections.flatMap(({ id: inspection, properties: { title } }) =>
      askedBy(checking, inspection).flatMap((asked): Raised[] => {
        if (leftOut.has(asked.id) || answers.has(asked.id) || answers.nearness(asked.id) >= near) return []
        if (words.namesMost(textOf(asked))) return []
        const number = asked.properties.number === undefined ? '' : ` (${asked.properties.number})`
        return [
          {
            on: [asked.id, plan.id],
            says: `${title} asks${number}: ${quoted(textOf(asked))}. No objective or action of ${planCalled(plan)} was found that answers it.`,
            searched: `The objectives, actions, success measures and appendices of the plan in ${checking.documentsRead}.`,
            shown: checking.known.passagesOf(asked.id).map((passage) => ({ passage: passage.id })),
            certainty: 'LIKELY',
            score: 0.8,
          },
        ]
      }),
    )
  })
}

export const recommendationWithoutAction: Rule = { id: 'recommendation-without-action', find: foundFor }
