import type { Raised, Rule } from '../rule.ts'

export const planWithoutStatusDay: Rule = {
  id: 'plan-without-status-day',
  find: (checking) =>
    checking.currentPlans.flatMap((plan): Raised[] => {
      if (plan.properties.statusAt !== undefined) return []
      const rated = checking.under(plan.id, 'Action').filter(({ properties }) => properties.ragText !== undefined)
      if (rated.length === 0) return []
      return [
        {
          on: [plan.id],
          says: `The plan “${plan.properties.title}” rates ${rated.length} actions; no day was found of which its ratings speak.`,
          searched: `The plan's title, its headings and the report that it stands in, in ${checking.documentsRead}.`,
          shown: checking.known.passagesOf(plan.id, 'title').map(({ id }) => ({ passage: id })),
          certainty: 'PROVEN',
        },
      ]
    }),
}
