import type { NodeRecord } from '../../../schema/index.ts'
import { type Checking, isRelied } from '../checking.ts'
import { measuresOf } from '../gaps/answers.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, counted, inWords, planCalled, rowsCalled } from '../telling.ts'

interface Pair {
  readonly measure: NodeRecord<'Measure'>
  readonly asked: NodeRecord<'Recommendation'>
}

/** What inspectors called a priority, and the rows that restate it, by who asked. */
function pairsOf({ known }: Checking, measures: readonly NodeRecord<'Measure'>[]): Map<string, Pair[]> {
  const found = new Map<string, Pair[]>()
  for (const measure of measures)
    for (const { to } of known.out('RESTATES', measure.id).filter(isRelied)) {
      const asked = known.node(to)
      const giver = known.giverOf(to)?.id
      if (asked?.label !== 'Recommendation' || asked.properties.kind !== 'PRIORITY_ACTION' || giver === undefined) continue
      found.set(giver, [...(found.get(giver) ?? []), { measure, asked }])
    }
  return found
}

/** All that an inspection lists as a priority. */
const listedBy = ({ known }: Checking, giver: string): NodeRecord<'Recommendation'>[] =>
  known.in('GIVEN_BY', giver).flatMap(({ from }) => {
    const given = known.node(from)
    return given?.label === 'Recommendation' && given.properties.kind === 'PRIORITY_ACTION' ? [given] : []
  })

/** "restate them", "restates one of them". */
function restating(rows: number, restated: number, all: number): string {
  const what = restated < all ? `${inWords(restated)} of them` : all === 1 ? 'it' : 'them'
  return `${rows === 1 ? 'restates' : 'restate'} ${what}`
}

/** So many letters before the first row and after the last may hold the heading. */
const above = 600
const below = 200

function isMarked({ known, texts }: Checking, passages: readonly NodeRecord<'Passage'>[]): boolean {
  return texts.some(({ document, layer }) => {
    const those = passages.filter((passage) => known.wholeOf(passage.id) === document)
    const starts = those.flatMap(({ properties: { start } }) => start ?? [])
    const ends = those.flatMap(({ properties: { end } }) => end ?? [])
    if (starts.length === 0) return false
    return /\bpriority actions?\b/iu.test(layer.text.slice(Math.max(0, Math.min(...starts) - above), Math.max(...ends) + below))
  })
}

function foundFor(checking: Checking, plan: NodeRecord<'Plan'>): Raised[] {
  const { known } = checking
  return [...pairsOf(checking, measuresOf(checking, plan))].flatMap(([giver, pairs]): Raised[] => {
    const inspection = known.node(giver)
    const passages = pairs.flatMap(({ measure }) => known.passagesOf(measure.id))
    if (inspection?.label !== 'Inspection' || isMarked(checking, passages)) return []
    const measures = [...new Map(pairs.map(({ measure }) => [measure.id, measure])).values()]
    const points = listedBy(checking, giver)
    const restated = new Set(pairs.map(({ asked }) => asked.id)).size
    const asked = points.flatMap(({ id }) => known.passagesOf(id))
    return [
      {
        on: [plan.id, ...measures.map(({ id }) => id)],
        says: `The report of ${inspection.properties.title} lists ${counted(points.length, 'point')} as ${points.length === 1 ? 'an area' : 'areas'} for priority action. ${asStart(rowsCalled(measures, checking))} of ${planCalled(plan)} ${restating(measures.length, restated, points.length)}; neither a heading nor a word there that says so was found.`,
        searched: 'The lines of the appendix before, between and after these measures, in every edition.',
        shown: [...asked, ...passages].map(({ id }) => ({ passage: id })),
        certainty: 'LIKELY',
        score: 0.8,
        key: giver.split('/').at(-1) ?? 'priority-action',
      },
    ]
  })
}

export const priorityMarkLost: Rule = {
  id: 'priority-mark-lost',
  find: (checking) => checking.currentPlans.flatMap((plan) => foundFor(checking, plan)),
}
