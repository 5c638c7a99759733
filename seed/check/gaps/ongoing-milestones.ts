import type { Rule } from '../rule.ts'
import { counted, listed, planCalled, quoted } from '../telling.ts'

/** So many are more than an exception. */
const fewest = 3

/** One alone that has not started is read by dates/ongoing-not-started. */
export const ongoingMilestones: Rule = {
  id: 'ongoing-milestones',
  find: (checking) =>
    checking.currentPlans.flatMap((plan) => {
      const actions = checking.under(plan.id, 'Action')
      const dated = actions.filter(({ properties }) => properties.dueOn !== undefined || /\d/.test(properties.milestone ?? ''))
      const those = actions.filter(
        ({ properties }) =>
          properties.ongoing === true && properties.dueOn === undefined && !/\d/.test(properties.milestone ?? ''),
      )
      const printed = [
        ...new Set(those.flatMap(({ properties: { milestone } }) => (milestone === undefined ? [] : [quoted(milestone)]))),
      ]
      if (those.length < fewest || dated.length === 0 || printed.length === 0) return []
      const refs = those.flatMap(({ properties: { ref } }) => ref ?? [])
      return [
        {
          on: [plan.id, ...those.map(({ id }) => id)] as const,
          says: `Of ${actions.length} actions in ${planCalled(plan)}, ${counted(dated.length, 'has', 'have')} a day or a month as milestone and ${counted(those.length, 'prints', 'print')} ${listed(printed.slice(0, 3))} in its place${refs.length === those.length ? ` (${listed(refs)})` : ''}; when those are due cannot be read from the plan.`,
          shown: those.flatMap(({ id, properties: { milestone } }) =>
            checking.known.passagesOf(id, 'milestone').map((passage) => ({
              passage: passage.id,
              property: 'milestone',
              ...(milestone === undefined ? {} : { printed: milestone }),
            })),
          ),
          certainty: 'PROVEN' as const,
          key: 'ongoing',
        },
      ]
    }),
}
