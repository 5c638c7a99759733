import type { Raised, Rule } from '../rule.ts'
import { asStart, planCalled } from '../telling.ts'
import { fills, ownedBy, postsOf, wasAtWork } from './posts.ts'
import { actionTold, cellsOf, isDamaged, refsOf, rowOf } from './rows.ts'

const dated = ['milestone', 'dueOn', 'rag', 'ragText'] as const

export const doneByUnfilledPost: Rule = {
  id: 'done-by-unfilled-post',
  find: (checking) => {
    const posts = postsOf(checking)
    return checking.currentPlans.flatMap((plan) => {
      const actions = checking.under(plan.id, 'Action').filter(({ id }) => !isDamaged(checking, id, dated))
      return actions.flatMap((filling): Raised[] => {
        const post = posts.find((each) => fills(filling, each))
        if (post === undefined) return []
        const isFilled = filling.properties.rag === 'COMPLETE'
        const { dueOn: filledOn } = filling.properties
        if (wasAtWork(checking, post, plan)) return []
        const done = ownedBy(checking, actions, post.id).filter(({ id, properties: { rag, dueOn } }) => {
          if (id === filling.id || rag !== 'COMPLETE') return false
          return isFilled ? filledOn !== undefined && dueOn !== undefined && dueOn < filledOn : true
        })
        const [first, ...others] = done
        if (first === undefined) return []
        const what = others.length === 0 ? actionTold(first) : `actions ${refsOf(done)}`
        const when =
          others.length === 0 && first.properties.dueOn !== undefined ? `, with the milestone ${first.properties.milestone}` : ''
        const filled = isFilled ? 'is rated complete' : `is rated “${filling.properties.ragText ?? 'without a rating'}”`
        return [
          {
            on: [first.id, ...others.map(({ id }) => id), filling.id],
            key: 'post',
            says: `${asStart(planCalled(plan))} rates as complete ${what}, owned by the ${post.properties.name}${when}; ${actionTold(filling)} ${filled}, with the milestone ${filling.properties.milestone}.`,
            shown: [
              ...rowOf(checking, filling, ['ragText', 'milestone']),
              ...done.flatMap((action) => [
                ...cellsOf(checking, action, ['ragText', 'milestone']),
                ...checking
                  .passages(
                    checking.known
                      .out('OWNED_BY', action.id)
                      .filter(({ to }) => to === post.id)
                      .flatMap(({ properties }) => properties.cites ?? []),
                  )
                  .map(({ id }) => ({ passage: id, property: 'owner' })),
              ]),
            ],
            certainty: 'LIKELY',
            score: 0.8,
            severity: isFilled ? 'MEDIUM' : 'HIGH',
          },
        ]
      })
    })
  },
}
