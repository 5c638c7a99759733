import type { NodeRecord } from '../../../schema/index.ts'
import type { Checking } from '../checking.ts'
import { type Told, tellingOf } from '../contradictions/told.ts'

/** Sentences of the papers that a council wrote, by the report that they stand in: what inspectors and commissioners sent, and a pack's minutes, are left out. */
export function councilSentences(checking: Checking): ReadonlyMap<string, readonly Told[]> {
  const { known } = checking
  const telling = tellingOf(checking)
  const theirs = new Set(known.all('Inspection').flatMap(({ id }) => known.out('REPORTED_IN', id).map(({ to }) => to)))
  const found = new Map<string, Told[]>()
  for (const told of telling.sentences) {
    const holder = telling.holderOf(told.document, told.spans[0] ?? { start: 0, end: 0 })
    const node = known.node(holder) as NodeRecord<'Document'> | undefined
    if (theirs.has(holder) || /\b(?:inspection|pack)\b/iu.test(node?.properties.kind ?? '')) continue
    const list = found.get(holder)
    if (list === undefined) found.set(holder, [told])
    else list.push(told)
  }
  return found
}
