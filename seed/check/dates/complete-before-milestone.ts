import type { NodeRecord } from '../../../schema/index.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule, Shown } from '../rule.ts'
import { asStart, planCalled } from '../telling.ts'
import { type Action, actionTold, cellsOf, isDamaged, refsOf } from './rows.ts'

/** What of a plan's actions fits a rating and a milestone that do not fit each other. */
interface Kind {
  readonly key: string
  readonly isOne: (action: Action, statusAt: string) => boolean
  readonly rated: string
  readonly dated: string
}

const kinds: readonly Kind[] = [
  {
    key: 'complete',
    isOne: ({ properties: { rag, dueOn } }, statusAt) => rag === 'COMPLETE' && dueOn !== undefined && dueOn > statusAt,
    rated: 'complete',
    dated: 'a milestone still to come then',
  },
  {
    key: 'complete-ongoing',
    isOne: ({ properties: { rag, ongoing } }) => rag === 'COMPLETE' && ongoing === true,
    rated: 'complete',
    dated: 'a milestone without an end',
  },
  {
    key: 'usual',
    isOne: ({ properties: { rag, dueOn } }, statusAt) => rag === 'BUSINESS_AS_USUAL' && dueOn !== undefined && dueOn > statusAt,
    rated: 'everyday business',
    dated: 'a milestone still to come then',
  },
]

const statusOf = (checking: Checking, plan: NodeRecord<'Plan'>): Shown[] =>
  checking.known.passagesOf(plan.id, 'statusAt').map(({ id }) => ({
    passage: id,
    property: 'statusAt',
    ...(plan.properties.statusAt === undefined ? {} : { printed: plan.properties.statusAt }),
  }))

export const completeBeforeMilestone: Rule = {
  id: 'complete-before-milestone',
  find: (checking) =>
    checking.currentPlans.flatMap((plan) => {
      const { statusAt } = plan.properties
      if (statusAt === undefined) return []
      const actions = checking
        .under(plan.id, 'Action')
        .filter(({ id }) => !isDamaged(checking, id, ['milestone', 'dueOn', 'rag', 'ragText']))
      return kinds.flatMap(({ key, isOne, rated, dated }): Raised[] => {
        const all = actions.filter((action) => isOne(action, statusAt))
        const [first, ...others] = all
        if (first === undefined) return []
        const ends = (action: Action): string => `${actionTold(action)}: ${action.properties.milestone}`
        const told =
          others.length === 0 ? `${ends(first)}` : all.length <= 6 ? all.map(ends).join('; ') : `actions ${refsOf(all)}`
        const many = others.length === 0 ? 'an action' : `${all.length} actions`
        return [
          {
            on: [first.id, ...others.map(({ id }) => id)],
            key,
            says: `${asStart(planCalled(plan))} rates as ${rated} ${many} with ${dated}: ${told}.`,
            shown: [...statusOf(checking, plan), ...all.flatMap((action) => cellsOf(checking, action, ['ragText', 'milestone']))],
            certainty: 'PROVEN',
          },
        ]
      })
    }),
}
