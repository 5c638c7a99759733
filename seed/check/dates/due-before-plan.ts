import type { NodeRecord } from '../../../schema/index.ts'
import { dayInWords } from '../../dates/index.ts'
import { type Checking, isRelied } from '../checking.ts'
import { measuresOf } from '../gaps/answers.ts'
import type { Raised, Rule, Shown } from '../rule.ts'
import { planCalled } from '../telling.ts'
import { actionTold, cellsOf, isDamaged, isOpen, refsOf } from './rows.ts'

type Inspection = NodeRecord<'Inspection'>

/** The newest inspection whose recommendations the rows of a plan's appendix say again, where its report was out before the plan. */
function answered(checking: Checking, plan: NodeRecord<'Plan'>): Inspection | undefined {
  const { known } = checking
  const inspections = measuresOf(checking, plan).flatMap(({ id }): Inspection[] => {
    const asked = known
      .out('RESTATES', id)
      .filter(isRelied)
      .flatMap(({ to }) => known.giverOf(to) ?? [])
    const named = known
      .out('REFERS_TO', id)
      .filter(isRelied)
      .flatMap(({ to }) => known.node(to) ?? [])
    return [...asked, ...named].filter((node): node is Inspection => node.label === 'Inspection')
  })
  return inspections
    .filter(({ properties: { publishedOn } }) => publishedOn !== undefined && publishedOn <= (plan.properties.statusAt ?? ''))
    .sort((a, b) => ((a.properties.publishedOn ?? '') < (b.properties.publishedOn ?? '') ? 1 : -1))[0]
}

/** Where the papers print the day on which an inspection's report was published. */
function printed({ known }: Checking, { id, properties: { publishedOn = '' } }: Inspection): Shown[] {
  const said = known.passagesOf(id, 'publishedOn').map(({ id: passage }) => passage)
  const told = known
    .out('CITES', id)
    .filter(({ properties }) => properties.printed === dayInWords(publishedOn))
    .map(({ to }) => to)
  return [...new Set([...said, ...told])].map((passage) => ({ passage, property: 'publishedOn', printed: publishedOn }))
}

export const dueBeforePlan: Rule = {
  id: 'due-before-plan',
  find: (checking) =>
    checking.currentPlans.flatMap((plan): Raised[] => {
      const inspection = answered(checking, plan)
      const publishedOn = inspection?.properties.publishedOn
      if (inspection === undefined || publishedOn === undefined) return []
      const early = checking.under(plan.id, 'Action').filter((action) => {
        const { dueOn = '9' } = action.properties
        return dueOn < publishedOn && !isOpen(action) && !isDamaged(checking, action.id, ['milestone', 'dueOn'])
      })
      const [first, ...others] = early
      if (first === undefined) return []
      const many = others.length === 0 ? `to ${actionTold(first)}` : `to ${early.length} actions`
      const told =
        others.length === 0
          ? ` ${first.properties.milestone}`
          : early.length <= 4
            ? `: ${early.map((action) => `${actionTold(action)}, ${action.properties.milestone}`).join('; ')}`
            : `: ${refsOf(early)}`
      return [
        {
          on: [first.id, ...others.map(({ id }) => id)],
          key: 'complete',
          says: `The report of the inspection that ${planCalled(plan)} answers was published on ${dayInWords(publishedOn)}; the plan gives ${many}, rated complete or everyday business, an earlier milestone${others.length === 0 ? ',' : ''}${told}.`,
          shown: [
            ...printed(checking, inspection),
            ...early.flatMap((action) => cellsOf(checking, action, ['ragText', 'milestone'])),
          ],
          certainty: 'PROVEN',
        },
      ]
    }),
}
