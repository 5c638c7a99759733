import type { NodeRecord } from '../../../schema/index.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, called, counted, inWords, planCalled } from '../telling.ts'

/** So many actions that an owner is read down to are many. */
const fewest = 5
/** Where so large a part of a plan's objectives is printed so, it is how the plan is laid out. */
const layout = 0.3

interface Down {
  readonly objective: NodeRecord<'Objective'>
  readonly actions: readonly NodeRecord<'Action'>[]
  readonly owner: NodeRecord<'Role'>
}

/** An objective whose first action has an owner printed beside it, and whose others have none of their own. */
function downOf(checking: Checking, objective: NodeRecord<'Objective'>): Down[] {
  const { known } = checking
  const actions = checking.under(objective.id, 'Action')
  if (actions.length < 2) return []
  const links = actions.map(({ id }) => known.out('OWNED_BY', id).filter(({ properties }) => properties.basis !== 'REJECTED'))
  const owners = new Set(links.flat().map(({ to }) => to))
  const [first = [], ...others] = links
  const owner = known.node([...owners][0] ?? '')
  if (owners.size !== 1 || owner?.label !== 'Role') return []
  if (!first.every(({ properties }) => properties.basis === 'STATED')) return []
  if (!others.every((each) => each.length === 1 && each[0]?.properties.basis === 'STRUCTURAL')) return []
  return [{ objective, actions, owner }]
}

function foundFor(checking: Checking, plan: NodeRecord<'Plan'>): Raised[] {
  const objectives = checking.under(plan.id, 'Objective').filter(({ id }) => checking.under(id, 'Action').length > 1)
  const down = objectives.flatMap((objective) => downOf(checking, objective))
  if (down.length > layout * objectives.length) return []
  return down
    .filter(({ actions }) => actions.length > fewest)
    .map(({ objective, actions, owner }) => ({
      on: [objective.id, owner.id, ...actions.map(({ id }) => id)],
      says: `${asStart(called(objective))} of ${planCalled(plan)} has ${counted(actions.length, 'action')}; an owner, ${owner.properties.name}, is printed beside the first of them alone, and none beside the other ${inWords(actions.length - 1)}.`,
      shown: actions.flatMap(({ id }) => checking.known.passagesOf(id).map((passage) => ({ passage: passage.id }))),
      certainty: 'PROVEN',
    }))
}

export const ownerPrintedOnce: Rule = {
  id: 'owner-printed-once',
  find: (checking) => checking.currentPlans.flatMap((plan) => foundFor(checking, plan)),
}
