import type { Checking } from '../checking.ts'
import { once } from '../once.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, planCalled } from '../telling.ts'
import { actionTold, isDamaged, rowOf } from './rows.ts'
import { type Step, stepsIn } from './steps.ts'

/** Each plan's pairs of actions, the later of which has the earlier milestone. */
export const disordered = once((checking: Checking): readonly (Step & { readonly plan: string })[] =>
  checking.currentPlans.flatMap((plan) =>
    stepsIn(checking, plan.id).flatMap((step) => {
      const [first, next] = [step.first.properties.dueOn, step.next.properties.dueOn]
      const isOut = first !== undefined && next !== undefined && next < first
      const isSure = [step.first, step.next].every(({ id }) => !isDamaged(checking, id, ['milestone', 'dueOn']))
      return isOut && isSure ? [{ ...step, plan: planCalled(plan) }] : []
    }),
  ),
)

export const dueBeforePrerequisite: Rule = {
  id: 'due-before-prerequisite',
  find: (checking) =>
    disordered(checking)
      .filter(({ because }) => because === 'SAID' || because === 'NAMED')
      .map(({ first, next, plan, because, cites }): Raised => {
        const isBothDone = first.properties.rag === 'COMPLETE' && next.properties.rag === 'COMPLETE'
        return {
          on: [next.id, first.id],
          says: `${asStart(plan)} gives ${actionTold(next)} the milestone ${next.properties.milestone}; ${actionTold(first)}, whose result it takes up, has the later milestone ${first.properties.milestone}.`,
          shown: [
            ...rowOf(checking, first, ['milestone']),
            ...rowOf(checking, next, ['milestone']),
            ...cites.map((passage) => ({ passage })),
          ],
          ...(because === 'SAID' ? { certainty: 'PROVEN' as const } : { certainty: 'LIKELY' as const, score: 0.9 }),
          ...(isBothDone ? { severity: 'LOW' as const } : {}),
        }
      }),
}
