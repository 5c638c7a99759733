import type { NodeRecord } from '../../../schema/index.ts'
import { isRelied } from '../checking.ts'
import { measuresOf } from '../gaps/answers.ts'
import type { Rule } from '../rule.ts'
import { called, inWords, planCalled, rowsCalled } from '../telling.ts'

/** So many measures, and such a share of all, are many; where nearly all rows have one reference it is how the appendix is laid out. */
const fewest = 5
const share = 1 / 3
const layout = 0.8

export const measuresOnOneAnswer: Rule = {
  id: 'measures-on-one-answer',
  find: (checking) =>
    checking.currentPlans.flatMap((plan) => {
      const { known } = checking
      const measures = measuresOf(checking, plan)
      const answered = (measure: NodeRecord<'Measure'>) => [
        ...new Set(
          known
            .out('ADDRESSED_BY', measure.id)
            .filter(isRelied)
            .map(({ to }) => to),
        ),
      ]
      const those = measures.filter((measure) => measure.properties.printedRefs?.length === 1 && answered(measure).length === 1)
      if (those.length < fewest || those.length < share * measures.length || those.length > layout * measures.length) return []
      const byAnswer = new Map<string, NodeRecord<'Measure'>[]>()
      for (const measure of those) {
        const to = known.node(answered(measure)[0] as string)
        const answer = to === undefined ? (measure.properties.printedRefs?.[0] ?? '') : called(to)
        byAnswer.set(answer, [...(byAnswer.get(answer) ?? []), measure])
      }
      const told = [...byAnswer].map(([answer, on]) => `${rowsCalled(on, checking)} with ${answer}`)
      return [
        {
          on: [plan.id, ...those.map(({ id }) => id)] as const,
          says: `In the appendices of ${planCalled(plan)}, ${inWords(those.length)} of ${measures.length} measures are answered with one reference alone: ${told.join('; ')}.`,
          shown: those.flatMap(({ id }) => known.passagesOf(id).map((passage) => ({ passage: passage.id }))),
          certainty: 'PROVEN' as const,
          key: 'one-reference',
        },
      ]
    }),
}
