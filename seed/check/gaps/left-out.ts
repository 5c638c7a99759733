import type { NodeRecord } from '../../../schema/index.ts'
import { type Checking, isRelied } from '../checking.ts'
import { askedBy, measuresOf, takenUpBy } from './answers.ts'

export interface LeftOut {
  readonly recommendation: NodeRecord<'Recommendation'>
  readonly inspection: NodeRecord<'Inspection'>
  /** The measures that restate others of the same list. */
  readonly measures: readonly NodeRecord<'Measure'>[]
}

/** Of each list of an inspection's requests that a plan's appendix restates in part: those that it does not. */
export function leftOutOf(checking: Checking, plan: NodeRecord<'Plan'>): LeftOut[] {
  const { known } = checking
  const measures = measuresOf(checking, plan)
  const restating = new Map<string, NodeRecord<'Measure'>>()
  for (const measure of measures)
    for (const link of known.out('RESTATES', measure.id))
      if (link.properties.basis !== 'REJECTED') restating.set(link.to, measure)
  if (!measures.some(({ id }) => known.out('RESTATES', id).some(isRelied))) return []
  return takenUpBy(checking, plan).flatMap((inspection) => {
    const asked = askedBy(checking, inspection.id)
    return asked.flatMap((recommendation): LeftOut[] => {
      if (restating.has(recommendation.id)) return []
      const list = asked.filter(({ properties }) => properties.kind === recommendation.properties.kind)
      const others = list.flatMap(({ id }) => restating.get(id) ?? [])
      return others.length === 0 ? [] : [{ recommendation, inspection, measures: others }]
    })
  })
}
