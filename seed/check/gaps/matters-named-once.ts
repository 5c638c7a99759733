import type { NodeRecord } from '../../../schema/index.ts'
import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { saidIn } from '../said.ts'
import { counted, listed, planCalled } from '../telling.ts'
import { dayOfPlan, measuresOf, takenUpBy, weaknessesOf } from './answers.ts'
import { mattersUnnamed } from './matter-without-action.ts'
import { ownMattersIn } from './own-words.ts'
import { planWordsOf } from './plan-words.ts'
import { wideMatters } from './wide-matters.ts'

/** So many in one inspection are worth a flag of their own. */
const fewest = 2
/** Named by so many findings, it is no lesser one. */
const often = 2

function foundFor(checking: Checking, plan: NodeRecord<'Plan'>, inspection: NodeRecord<'Inspection'>): Raised[] {
  const { known } = checking
  const words = planWordsOf(checking, plan)
  const answered = new Set(measuresOf(checking, plan).flatMap((measure) => [...saidIn(checking, textOf(measure)).keys()]))
  for (const { term } of mattersUnnamed(checking, plan)) answered.add(term.key)
  const byMatter = new Map<string, { label: string; findings: NodeRecord<'Finding'>[] }>()
  for (const finding of weaknessesOf(checking, inspection.id))
    for (const term of words.unnamedIn(textOf(finding))) {
      if (answered.has(term.key) || wideMatters.has(term.label) || !ownMattersIn(checking, textOf(finding)).has(term.label))
        continue
      const held = byMatter.get(term.key) ?? { label: term.label, findings: [] }
      held.findings.push(finding)
      byMatter.set(term.key, held)
    }
  const those = [...byMatter.values()].filter(({ findings }) => findings.length < often)
  if (those.length < fewest) return []
  const day = dayOfPlan(checking, plan)
  const findings = [...new Map(those.flatMap((each) => each.findings.map((finding) => [finding.id, finding]))).values()]
  const told = those.map(({ label, findings: [first] }) =>
    first?.properties.number === undefined ? label : `${label} (paragraph ${first.properties.number})`,
  )
  return [
    {
      on: [plan.id, ...findings.map(({ id }) => id)],
      says: `Weaknesses in the report of ${inspection.properties.title} name ${counted(those.length, 'matter')} that no objective, action, success measure or appendix row of ${planCalled(plan)} was found to name: ${listed(told)}.`,
      searched:
        'The objectives, actions, success measures and appendices of the plan, for the ways in which papers write of these matters.',
      shown: findings.flatMap(({ id }) => known.passagesOf(id).map((passage) => ({ passage: passage.id }))),
      certainty: 'LIKELY',
      score: 0.7,
      ...(day === undefined ? {} : { asAt: day }),
      key: inspection.id.split('/').at(-1) ?? 'once',
    },
  ]
}

export const mattersNamedOnce: Rule = {
  id: 'matters-named-once',
  find: (checking) =>
    checking.currentPlans.flatMap((plan) =>
      takenUpBy(checking, plan).flatMap((inspection) => foundFor(checking, plan, inspection)),
    ),
}
