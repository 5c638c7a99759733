import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { listed, planCalled, quoted } from '../telling.ts'
import { Answers, takenUpBy, weaknessesOf } from './answers.ts'
import { PlanWords } from './plan-words.ts'

/** From this score on, what comes nearest may well answer it. */
const near = 0.5

/** So many matters that the plan does not name, or half of all that a finding names, are more than a word in passing. */
const several = 2

function foundFor(checking: Checking): Raised[] {
  const answers = new Answers(checking, 'SUGGESTED')
  return checking.currentPlans.flatMap((plan) => {
    const words = new PlanWords(checking, plan)
    return takenUpBy(checking, plan).flatMap(({ id: inspection, properties: { title } }) =>
      weaknessesOf(checking, inspection).flatMap((finding): Raised[] => {
        if (answers.has(finding.id) || answers.nearness(finding.id) >= near) return []
        const unnamed = words.unnamedIn(textOf(finding))
        if (unnamed.length === 0 || (unnamed.length < several && 2 * unnamed.length < PlanWords.named(textOf(finding)).length))
          return []
        const number = finding.properties.number === undefined ? '' : ` (paragraph ${finding.properties.number})`
        return [
          {
            on: [finding.id, plan.id],
            says: `${title}${number} finds: ${quoted(textOf(finding))}. No objective or action of ${planCalled(plan)} was found that answers it; the plan does not name ${listed(unnamed.map(({ label }) => label))}.`,
            searched: `The objectives, actions and success measures of the plan, and links from the finding to them, in ${checking.documentsRead}.`,
            shown: checking.known.passagesOf(finding.id).map((passage) => ({ passage: passage.id })),
            certainty: 'LIKELY',
            score: 0.7,
          },
        ]
      }),
    )
  })
}

export const findingWithoutAction: Rule = { id: 'finding-without-action', find: foundFor }
