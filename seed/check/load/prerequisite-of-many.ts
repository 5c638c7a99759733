import { textOf } from '../../link/known.ts'
import { type Checking, isRelied } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, called, counted, numbered, planCalled, quoted } from '../telling.ts'

/** So many actions that wait for one are many. */
const fewest = 3
const done = new Set<string>(['COMPLETE', 'BUSINESS_AS_USUAL'])

function foundFor(checking: Checking): Raised[] {
  const { known } = checking
  return checking.currentPlans.flatMap((plan) =>
    checking.under(plan.id, 'Action').flatMap((action): Raised[] => {
      if (done.has(action.properties.rag ?? '')) return []
      const links = known.in('DEPENDS_ON', action.id).filter(({ properties }) => properties.basis !== 'REJECTED')
      const waiting = links.flatMap(({ from }) => {
        const node = known.node(from)
        return node?.label === 'Action' ? [node] : []
      })
      if (waiting.length < fewest) return []
      const isPrinted = links.every(isRelied)
      const rating = action.properties.ragText === undefined ? 'not rated complete' : `rated ${quoted(action.properties.ragText)}`
      return [
        {
          on: [action.id, ...waiting.map(({ id }) => id)],
          says: `${asStart(called(action))} of ${planCalled(plan)} (${quoted(textOf(action))}) is ${rating}; ${counted(waiting.length, 'action')}, ${numbered('action', waiting)}, ${isPrinted ? 'wait' : 'seem to wait'} for it.`,
          shown: [action, ...waiting].flatMap(({ id }) => known.passagesOf(id).map((passage) => ({ passage: passage.id }))),
          certainty: isPrinted ? 'PROVEN' : 'LIKELY',
          ...(isPrinted ? {} : { score: Math.min(...links.map(({ properties }) => properties.score ?? 1)) }),
          key: 'waiting',
        },
      ]
    }),
  )
}

export const prerequisiteOfMany: Rule = { id: 'prerequisite-of-many', find: foundFor }
