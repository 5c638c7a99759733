import type { NodeRecord } from '../../../schema/index.ts'
import { type Checking, isRelied } from '../checking.ts'
import { measuresOf } from '../gaps/answers.ts'
import type { Raised, Rule } from '../rule.ts'
import { calledWithWords, counted, inWords, listed, planCalled } from '../telling.ts'

/** So many measures, and such a share of all, are much for one objective. */
const fewest = 5
const share = 0.3

function foundFor(checking: Checking): Raised[] {
  const { known } = checking
  return checking.currentPlans.flatMap((plan) => {
    const measures = measuresOf(checking, plan)
    const on = new Map<string, NodeRecord<'Measure'>[]>()
    for (const measure of measures)
      for (const { to } of known.out('ADDRESSED_BY', measure.id).filter(isRelied))
        if (known.node(to)?.label === 'Objective') on.set(to, [...(on.get(to) ?? []), measure])
    return [...on].flatMap(([id, those]): Raised[] => {
      if (those.length < fewest || those.length < share * measures.length) return []
      const objective = known.node(id) as NodeRecord<'Objective'>
      const actions = checking.under(id, 'Action')
      const open = actions.filter(({ properties }) => properties.rag !== 'COMPLETE').length
      return [
        {
          on: [id, plan.id],
          says: `The appendices of ${planCalled(plan)} answer ${those.length} of their ${measures.length} measures (${listed(those.map(({ properties: { ref } }) => ref))}) with ${calledWithWords(objective)}. It has ${counted(actions.length, 'action')}, of which ${inWords(open)} ${open === 1 ? 'is' : 'are'} not rated complete.`,
          shown: [objective, ...those].flatMap((each) => known.passagesOf(each.id).map((passage) => ({ passage: passage.id }))),
          certainty: 'PROVEN',
        },
      ]
    })
  })
}

export const threadOnOneObjective: Rule = { id: 'thread-on-one-objective', find: foundFor }
