import type { NodeRecord } from '../../../schema/index.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, called, counted, numbered, planCalled } from '../telling.ts'

const isJudged = ({ known }: Checking, id: string): boolean =>
  known.out('JUDGED_BY', id).some(({ properties }) => properties.basis !== 'REJECTED')

/** Where so many actions have a success measure of their own, a blank cell is not one that goes on from above. */
const usual = 0.8

/** One flag for the actions under one objective: one cell may be meant for all of them. */
function under(checking: Checking, plan: NodeRecord<'Plan'>, above: NodeRecord, isUsual: boolean): Raised[] {
  const actions = checking.known.in('UNDER', above.id).flatMap(({ from }) => {
    const node = checking.known.node(from)
    return node?.label === 'Action' ? [node] : []
  })
  const [first, ...others] = actions.filter(({ id }) => !isJudged(checking, id))
  if (first === undefined) return []
  const without = [first, ...others]
  const some = without.length < actions.length
  return [
    {
      on: [first.id, ...others.map(({ id }) => id)],
      says: `No success measure was found beside ${numbered('action', without)} in ${planCalled(plan)}${
        some
          ? `; ${counted(actions.length - without.length, 'other action')} of ${called(above)} ${actions.length - without.length === 1 ? 'has' : 'have'} one`
          : ''
      }.`,
      searched: `The row of each action in ${checking.documentsRead}.`,
      shown: without.flatMap(({ id }) => checking.known.passagesOf(id).map((passage) => ({ passage: passage.id }))),
      certainty: 'PROVEN',
      ...(isUsual ? {} : { severity: 'LOW' as const }),
      key: 'actions',
    },
  ]
}

export const actionWithoutSuccessMeasure: Rule = {
  id: 'action-without-success-measure',
  find: (checking) =>
    checking.currentPlans.flatMap((plan) => {
      const holders = new Map<string, NodeRecord>()
      for (const { id } of checking.under(plan.id, 'Action')) {
        const above = checking.known.node(checking.known.out('UNDER', id)[0]?.to ?? '')
        if (above !== undefined) holders.set(above.id, above)
      }
      const all = checking.under(plan.id, 'Action')
      if (all.length > 0 && !all.some(({ id }) => isJudged(checking, id))) return noneAtAll(checking, plan, all)
      const isUsual = all.filter(({ id }) => isJudged(checking, id)).length >= usual * all.length
      return [...holders.values()].flatMap((above) => under(checking, plan, above, isUsual))
    }),
}

/** A plan that has no success measures says so once. */
function noneAtAll(checking: Checking, plan: NodeRecord<'Plan'>, actions: readonly NodeRecord<'Action'>[]): Raised[] {
  return [
    {
      on: [plan.id],
      says: `${asStart(planCalled(plan))} has ${counted(actions.length, 'action')}; no success measure was found beside any of them.`,
      searched: `The rows of the plan in ${checking.documentsRead}.`,
      shown: actions.slice(0, 5).flatMap(({ id }) => checking.known.passagesOf(id).map((passage) => ({ passage: passage.id }))),
      certainty: 'PROVEN',
    },
  ]
}
