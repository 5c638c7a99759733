import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { calledWithWords, counted, planCalled } from '../telling.ts'

const isUnrated = (rag: string | undefined): boolean => rag === undefined || rag === 'UNKNOWN'

function foundFor(checking: Checking): Raised[] {
  return checking.currentPlans.flatMap((plan) => {
    const all = checking.under(plan.id, 'Action')
    if (all.every(({ properties }) => isUnrated(properties.rag))) return []
    const objectives = checking.under(plan.id, 'Objective')
    const levels = objectives.length > 0 ? objectives : checking.under(plan.id, 'Priority')
    return levels.flatMap((level): Raised[] => {
      const actions = checking.under(level.id, 'Action')
      const unrated = actions.filter(({ properties }) => isUnrated(properties.rag))
      if (unrated.length === 0) return []
      const many =
        unrated.length === actions.length
          ? actions.length === 1
            ? 'its one action'
            : `any of its ${actions.length} actions`
          : `${counted(unrated.length, 'action')} of ${actions.length}`
      return [
        {
          on: [level.id, ...unrated.map(({ id }) => id)],
          says: `In ${planCalled(plan)}, under ${calledWithWords(level)}, no rating was found beside ${many}; other actions of the plan are rated.`,
          searched: `The rows of the plan in ${checking.documentsRead}.`,
          shown: unrated.flatMap(({ id }) => checking.known.passagesOf(id).map((passage) => ({ passage: passage.id }))),
          certainty: 'PROVEN',
          key: 'ratings',
        },
      ]
    })
  })
}

export const sectionUnrated: Rule = { id: 'section-unrated', find: foundFor }
