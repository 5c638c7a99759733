import type { NodeRecord } from '../../../schema/index.ts'
import { textOf } from '../../link/known.ts'
import { type Checking, isRelied } from '../checking.ts'
import { measuresOf } from '../gaps/answers.ts'
import type { Raised, Rule } from '../rule.ts'
import { inWords, listed, numbered, planCalled, quoted, rowCalled } from '../telling.ts'
import { isStanding, ratingsOf } from './standing.ts'

function actionsFor(checking: Checking, measure: NodeRecord<'Measure'>): NodeRecord<'Action'>[] {
  const { known } = checking
  const found = known
    .out('ADDRESSED_BY', measure.id)
    .filter(isRelied)
    .flatMap(({ to }) => {
      const node = known.node(to)
      return node?.label === 'Action' ? [node] : checking.under(to, 'Action')
    })
  return [...new Map(found.map((action) => [action.id, action])).values()]
}

function foundFor(checking: Checking): Raised[] {
  const { known } = checking
  return checking.currentPlans.flatMap((plan) =>
    measuresOf(checking, plan).flatMap((measure): Raised[] => {
      const actions = actionsFor(checking, measure)
      const [first, ...others] = actions
      if (first === undefined || !actions.every(isStanding)) return []
      const all =
        others.length === 0 ? 'The only action' : others.length === 1 ? 'Both actions' : `All ${inWords(actions.length)} actions`
      return [
        {
          on: [measure.id, first.id, ...others.map(({ id }) => id)],
          says: `${all} to which ${planCalled(plan)} points for ${rowCalled(measure, checking)} (${quoted(textOf(measure))}), ${numbered('action', actions)}, ${others.length === 0 ? 'is' : 'are'} rated ${listed(ratingsOf(actions))}.`,
          shown: [
            ...known.passagesOf(measure.id).map((passage) => ({ passage: passage.id })),
            ...actions.flatMap(({ id, properties: { ragText } }) => [
              ...known.passagesOf(id).map((passage) => ({ passage: passage.id })),
              ...known
                .passagesOf(id, 'ragText')
                .map((passage) => ({ passage: passage.id, property: 'ragText', ...printed(ragText) })),
            ]),
          ],
          certainty: 'PROVEN',
          key: 'ratings',
        },
      ]
    }),
  )
}

const printed = (ragText: string | undefined) => (ragText === undefined ? {} : { printed: ragText })

export const threadOnUnstartedAction: Rule = { id: 'thread-on-unstarted-action', find: foundFor }
