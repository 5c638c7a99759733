import type { NodeRecord } from '../../../schema/index.ts'
import { textOf } from '../../link/known.ts'
import { measuresOf } from '../gaps/answers.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, counted, listed, planCalled, quoted, rowCalled } from '../telling.ts'
import { inEveryEdition, rowOf } from './printed.ts'

/** Under fewer actions a reader soon finds what is meant. */
const many = 4

export const outcomeReference: Rule = {
  id: 'outcome-reference',
  find: (checking) =>
    checking.currentPlans.flatMap((plan) =>
      measuresOf(checking, plan).flatMap((measure): Raised[] => {
        const whole = checking.known.out('ADDRESSED_BY', measure.id).flatMap(({ to, properties: { basis } }) => {
          const node = checking.known.node(to)
          const isWhole = node?.label === 'Outcome' || node?.label === 'Priority'
          return basis === 'STATED' && isWhole ? [node as NodeRecord<'Outcome'>] : []
        })
        const told = whole.flatMap((node) => {
          const { ref, number } = node.properties
          const printed = ref ?? number
          if (printed === undefined || !inEveryEdition(checking, measure, (numbers) => numbers.includes(printed))) return []
          const [objectives, actions] = [checking.under(node.id, 'Objective').length, checking.under(node.id, 'Action').length]
          return [{ node, printed, objectives, actions }]
        })
        const [first] = told
        if (first === undefined) return []
        const actions = told.reduce((sum, each) => sum + each.actions, 0)
        const others = checking.known.out('ADDRESSED_BY', measure.id).flatMap(({ to, properties: { basis } }) => {
          const node = checking.known.node(to)
          const isPart = node?.label === 'Objective' || node?.label === 'Action'
          const printed = isPart ? (node.properties.ref ?? '') : ''
          const isPrinted = printed !== '' && inEveryEdition(checking, measure, (numbers) => numbers.includes(printed))
          return basis === 'STATED' && isPrinted ? [printed] : []
        })
        const beside = others.length === 0 ? '' : ` and names ${listed(others)} beside ${told.length === 1 ? 'it' : 'them'}`
        const under = told.map(
          (each) => `${each.printed} (${counted(each.objectives, 'objective')}, ${counted(each.actions, 'action')})`,
        )
        return [
          {
            on: [measure.id, ...told.map(({ node }) => node.id)] as [string, ...string[]],
            key: 'whole',
            says: `${asStart(planCalled(plan))} answers ${rowCalled(measure, checking)} (${quoted(textOf(measure))}) with ${told.length === 1 ? 'a whole outcome' : 'whole outcomes'}: ${listed(under)}${beside}. It does not say which of the actions ${others.length === 0 ? '' : `under ${listed(told.map(({ printed }) => printed))} `}are meant.`,
            shown: [
              ...rowOf(checking, measure),
              ...told.flatMap(({ node }) => checking.known.passagesOf(node.id).map(({ id }) => ({ passage: id }))),
            ],
            certainty: 'PROVEN',
            severity: actions >= many ? 'MEDIUM' : 'LOW',
          },
        ]
      }),
    ),
}
