import type { NodeRecord } from '../../../schema/index.ts'
import type { Checking } from '../checking.ts'
import { type Told, tellingOf } from '../contradictions/told.ts'
import { groupedBy } from '../grouped.ts'
import { once } from '../once.ts'

/** Sentences of the papers that a council wrote, by the report that they stand in: what inspectors and commissioners sent, and a pack's minutes, are left out. */
export const councilSentences = once((checking: Checking): ReadonlyMap<string, readonly Told[]> => {
  const { known } = checking
  const telling = tellingOf(checking)
  const theirs = new Set(known.all('Inspection').flatMap(({ id }) => known.out('REPORTED_IN', id).map(({ to }) => to)))
  const isCouncils = (holder: string): boolean => {
    const node = known.node(holder) as NodeRecord<'Document'> | undefined
    return !theirs.has(holder) && !/\b(?:inspection|pack)\b/iu.test(node?.properties.kind ?? '')
  }
  const papers = groupedBy(telling.sentences, (told) => telling.paperOf(told))
  return new Map([...papers].filter(([holder]) => isCouncils(holder)))
})
