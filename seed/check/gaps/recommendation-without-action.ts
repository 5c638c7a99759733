import { dayInWords } from '../../dates/index.ts'
import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { planCalled, quoted } from '../telling.ts'
import { Answers, aboutTheTimeOf, askedBy, isNotTakenUp } from './answers.ts'
import { leftOutOf } from './left-out.ts'
import { planWordsOf } from './plan-words.ts'
import { progressOn, progressShown, progressTold } from './progress-on.ts'

/** From this score on, what comes nearest may well answer it. */
const near = 0.5

function foundFor(checking: Checking): Raised[] {
  const answers = new Answers(checking, 'SUGGESTED')
  return checking.currentPlans.flatMap((plan) => {
    const words = planWordsOf(checking, plan)
    const leftOut = new Set(leftOutOf(checking, plan).map(({ recommendation }) => recommendation.id))
    const inspections = aboutTheTimeOf(checking, plan).filter(({ id }) => !isNotTakenUp(checking, plan, id))
    return inspections.flatMap(({ id: inspection, properties: { title, publishedOn } }) => {
      const isNewer = publishedOn !== undefined && publishedOn > (plan.properties.statusAt ?? publishedOn)
      const came = isNewer ? ` It came out on ${dayInWords(publishedOn)}, after the day of the plan’s ratings.` : ''
      return askedBy(checking, inspection).flatMap((asked): Raised[] => {
        if (leftOut.has(asked.id) || answers.has(asked.id) || answers.nearness(asked.id) >= near) return []
        if (words.namesMost(textOf(asked))) return []
        const progress = progressOn(checking, asked, publishedOn ?? '')
        const told = progress === undefined ? '' : ` ${progressTold(checking, progress)}`
        const number = asked.properties.number === undefined ? '' : ` (${asked.properties.number})`
        return [
          {
            on: [asked.id, plan.id],
            says: `${title} asks${number}: ${quoted(textOf(asked))}. No objective or action of ${planCalled(plan)} was found that answers it.${came}${told}`,
            searched: `The objectives, actions, success measures and appendices of the plan in ${checking.documentsRead}; of other papers, the sentences of the council’s own that name what it asks for as done or under way.`,
            shown: [
              ...checking.known.passagesOf(asked.id).map((passage) => ({ passage: passage.id })),
              ...(progress === undefined ? [] : progressShown(progress)),
            ],
            certainty: 'LIKELY',
            score: 0.8,
            ...(isNewer || progress !== undefined ? { severity: 'LOW' as const } : {}),
          },
        ]
      })
    })
  })
}

export const recommendationWithoutAction: Rule = { id: 'recommendation-without-action', find: foundFor }
