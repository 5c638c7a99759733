import type { NodeRecord } from '../../../schema/index.ts'
import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, calledWithWords, counted, listed, planCalled, quoted } from '../telling.ts'
import { copiedFrom } from './inspectors-words.ts'
import { byWords } from './runs.ts'

/** Fewer words may be the same by chance. */
const fewest = 5

function inPlan(checking: Checking, plan: NodeRecord<'Plan'>): Raised[] {
  const { known } = checking
  const aims = [...checking.under(plan.id, 'Outcome'), ...checking.under(plan.id, 'Objective')]
  const passages = (id: string) => known.passagesOf(id).map((passage) => ({ passage: passage.id }))
  const ofInspectors = copiedFrom(checking, plan, aims).map(
    ({ thing, from, inspection, run }): Raised => ({
      on: [thing.id, from.id],
      says: `${asStart(calledWithWords(thing))} of ${planCalled(plan)} has ${counted(run.length, 'word')} in a row that ${inspection.properties.title} has too: ${quoted(run.join(' '))}.`,
      shown: [...passages(from.id), ...passages(thing.id)],
      certainty: 'PROVEN',
      key: 'words',
    }),
  )
  const ofOthers = byWords(aims, textOf, fewest).flatMap((same): Raised[] => {
    const [first, ...others] = same
    if (first === undefined || others.length === 0) return []
    return [
      {
        on: [first.id, ...others.map(({ id }) => id)],
        says: `${asStart(planCalled(plan))} prints the same words for ${listed(same.map(calledWithWords))}.`,
        shown: same.flatMap(({ id }) => passages(id)),
        certainty: 'PROVEN',
        key: 'same',
      },
    ]
  })
  return [...ofInspectors, ...ofOthers]
}

export const copiedObjective: Rule = {
  id: 'copied-objective',
  find: (checking) => checking.currentPlans.flatMap((plan) => inPlan(checking, plan)),
}
