import type { Rule } from '../rule.ts'
import { asStart, inWords, planCalled } from '../telling.ts'
import { ratingsOf } from './standing.ts'

/** So many actions, and such a share of all, are many. */
const fewest = 5
const share = 0.1

export const ratedAsUsual: Rule = {
  id: 'rated-as-usual',
  find: (checking) =>
    checking.currentPlans.flatMap((plan) => {
      const actions = checking.under(plan.id, 'Action')
      const those = actions.filter(({ properties: { rag } }) => rag === 'BUSINESS_AS_USUAL')
      if (those.length < fewest || those.length < share * actions.length) return []
      const undated = those.filter(
        ({ properties: { dueOn, milestone } }) => dueOn === undefined && !/\d/.test(milestone ?? ''),
      ).length
      const dates =
        undated === 0
          ? ''
          : ` ${asStart(inWords(undated))} of these ${undated === 1 ? 'has' : 'have'} no day or month as milestone.`
      return [
        {
          on: [plan.id, ...those.map(({ id }) => id)] as const,
          says: `In ${planCalled(plan)}, ${those.length} of ${actions.length} actions are rated as business as usual (${ratingsOf(those)[0]}), a rating that tells neither progress nor delay.${dates}`,
          shown: those.flatMap(({ id, properties: { ragText } }) =>
            checking.known.passagesOf(id, 'ragText').map((passage) => ({
              passage: passage.id,
              property: 'ragText',
              ...(ragText === undefined ? {} : { printed: ragText }),
            })),
          ),
          certainty: 'PROVEN' as const,
          key: 'as-usual',
        },
      ]
    }),
}
