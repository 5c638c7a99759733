import type { NodeRecord } from '../../../schema/index.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { calledWithWords, inWords, listed, planCalled } from '../telling.ts'
import { ratingsOf } from './standing.ts'

type Level = NodeRecord<'Priority'> | NodeRecord<'Outcome'> | NodeRecord<'Objective'>

function unstarted(checking: Checking, { id }: Level): readonly NodeRecord<'Action'>[] {
  const actions = checking.under(id, 'Action')
  return actions.every(({ properties: { rag } }) => rag === 'NOT_STARTED') ? actions : []
}

/** Only the highest level under which nothing has started is raised. */
function foundFor(checking: Checking): Raised[] {
  const { known } = checking
  return checking.currentPlans.flatMap((plan) => {
    const levels: Level[] = [
      ...checking.under(plan.id, 'Priority'),
      ...checking.under(plan.id, 'Outcome'),
      ...checking.under(plan.id, 'Objective'),
    ]
    const told = new Set<string>()
    return levels.flatMap((level): Raised[] => {
      const actions = unstarted(checking, level)
      if (actions.length === 0) return []
      told.add(level.id)
      if (known.out('UNDER', level.id).some(({ to }) => told.has(to))) return []
      const days = actions.flatMap(({ properties: { milestone } }) => milestone ?? [])
      const when =
        days.length === actions.length
          ? `, with ${days.length === 1 ? 'the milestone' : 'the milestones'} ${listed([...new Set(days)])}`
          : ''
      return [
        {
          on: [level.id, ...actions.map(({ id }) => id)],
          says: `Of ${calledWithWords(level)} in ${planCalled(plan)}, ${actions.length === 1 ? 'the one action is' : `all ${inWords(actions.length)} actions are`} rated ${listed(ratingsOf(actions))}${when}.`,
          shown: [
            ...known.passagesOf(level.id).map((passage) => ({ passage: passage.id })),
            ...actions.flatMap(({ id }) => [
              ...known.passagesOf(id).map((passage) => ({ passage: passage.id })),
              ...known.passagesOf(id, 'ragText').map((passage) => ({ passage: passage.id, property: 'ragText' })),
            ]),
          ],
          certainty: 'PROVEN',
          ...(level.label === 'Objective' ? { severity: 'LOW' as const } : {}),
          key: 'ratings',
        },
      ]
    })
  })
}

export const nothingStarted: Rule = { id: 'nothing-started', find: foundFor }
