import type { NodeRecord } from '../../../schema/index.ts'
import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import { measuresOf } from '../gaps/answers.ts'
import { groupedBy } from '../grouped.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, inWords, listed, planCalled, quoted, rowsCalled } from '../telling.ts'
import { rowOf } from './printed.ts'

type Numbered = NodeRecord<'Objective'> | NodeRecord<'Outcome'>

/** The number that a thing stands under: its own, or that of the one before it, which its id tells. */
const numberOf = (node: Numbered): string =>
  node.properties.ref ?? node.properties.number ?? (node.id.split('/').at(-1) ?? '').replace(/~\d+$/, '')

/** Whether its editions agree on its words and on standing under no other number. */
const isAlike = ({ known }: Checking, { id }: Numbered): boolean =>
  !known.out('CITES', id).some(({ properties: { role, property } }) => role === 'DIFFERS' && property === 'ref')

export const sharedReference: Rule = {
  id: 'shared-reference',
  find: (checking) =>
    checking.currentPlans.flatMap((plan) => {
      const all: Numbered[] = [...checking.under(plan.id, 'Outcome'), ...checking.under(plan.id, 'Objective')]
      const byNumber = groupedBy(all, (node) => `${node.label} ${numberOf(node)}`)
      return [...byNumber.values()].flatMap((things): Raised[] => {
        const [first, second] = things
        if (first === undefined || second === undefined || !/\d/.test(numberOf(first))) return []
        if (things.some((each) => !isAlike(checking, each))) return []
        const ref = numberOf(first)
        const pointing = measuresOf(checking, plan).filter(({ properties }) => properties.printedRefs?.includes(ref))
        const kind = first.label === 'Objective' ? 'objectives' : 'outcomes'
        const asked =
          pointing.length === 0
            ? ''
            : ` ${asStart(rowsCalled(pointing, checking))} ${pointing.length === 1 ? 'points' : 'point'} to that number.`
        return [
          {
            on: [first.id, ...things.slice(1).map(({ id }) => id)],
            key: 'number',
            says: `${asStart(planCalled(plan))} has ${inWords(things.length)} ${kind} under the one number ${ref}: ${listed(things.map((each) => quoted(textOf(each))))}.${asked}`,
            shown: [
              ...checking.known.passagesOf(first.id, 'ref').map(({ id }) => ({ passage: id, property: 'ref', printed: ref })),
              ...things.flatMap(({ id }) => checking.known.passagesOf(id).map((passage) => ({ passage: passage.id }))),
              ...pointing.flatMap((measure) => rowOf(checking, measure)),
            ],
            certainty: 'PROVEN',
          },
        ]
      })
    }),
}
