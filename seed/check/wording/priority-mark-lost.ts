import type { NodeRecord } from '../../../schema/index.ts'
import { isRelied } from '../checking.ts'
import { measuresOf } from '../gaps/answers.ts'
import type { Rule } from '../rule.ts'
import { asStart, numbered, planCalled } from '../telling.ts'

/** An appendix that restates what inspectors called a priority, in a plan's paper that nowhere after its first row has that word. */
export const priorityMarkLost: Rule = {
  id: 'priority-mark-lost',
  find: (checking) =>
    checking.currentPlans.flatMap((plan) => {
      const { known } = checking
      const pairs = measuresOf(checking, plan).flatMap((measure) =>
        known
          .out('RESTATES', measure.id)
          .filter(isRelied)
          .flatMap(({ to }) => {
            const asked = known.node(to)
            return asked?.label === 'Recommendation' && asked.properties.kind === 'PRIORITY_ACTION' ? [{ measure, asked }] : []
          }),
      )
      const [first] = pairs
      if (first === undefined) return []
      const passages = pairs.flatMap(({ measure }) => known.passagesOf(measure.id))
      const isPrinted = checking.texts.some(({ document, layer }) => {
        const those = passages.filter((passage) => known.wholeOf(passage.id) === document)
        const starts = those.flatMap(({ properties: { start } }) => start ?? [])
        const ends = those.flatMap(({ properties: { end } }) => end ?? [])
        if (starts.length === 0) return false
        const around = layer.text.slice(Math.max(0, Math.min(...starts) - 600), Math.max(...ends) + 200)
        return /\bpriority actions?\b/iu.test(around)
      })
      if (isPrinted) return []
      const giver = known.giverOf(first.asked.id) as NodeRecord<'Inspection'> | undefined
      const measures = [...new Map(pairs.map(({ measure }) => [measure.id, measure])).values()]
      return [
        {
          on: [plan.id, ...measures.map(({ id }) => id)] as const,
          says: `${giver?.properties.title ?? 'An inspection'} calls what it asks for in ${pairs.length === 1 ? 'one place an area' : `${pairs.length} places areas`} for priority action. ${asStart(numbered('measure', measures))} of the appendix of ${planCalled(plan)} ${measures.length === 1 ? 'restates it' : 'restate them'}; no such heading or word was found beside ${measures.length === 1 ? 'it' : 'them'}.`,
          searched: 'The lines of the appendix before, between and after these measures, in every edition.',
          shown: [...new Set(pairs.flatMap(({ asked }) => known.passagesOf(asked.id).map(({ id }) => id))), ...passages.map(({ id }) => id)].map(
            (passage) => ({ passage }),
          ),
          certainty: 'LIKELY' as const,
          score: 0.8,
          key: 'priority-action',
        },
      ]
    }),
}
