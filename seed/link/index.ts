import { type GraphRecord, isNode, recordId } from '../../schema/index.ts'
import { linkAnswers } from './answers/index.ts'
import { Known } from './known.ts'
import type { Linker, OpenText } from './linking.ts'
import { linkRecurrence } from './recurrence/index.ts'
import { linkReferences } from './references/index.ts'
import { linkRepeats } from './repeats/index.ts'
import { linkRetold } from './retold/index.ts'
import { linkTopics } from './topics/about.ts'
import { topicNodes } from './topics/nodes.ts'
import type { Vocabulary } from './topics/vocabulary.ts'
import { linkVersions } from './versions/index.ts'

export type { OpenText } from './linking.ts'
export { openTextOf } from './open-text.ts'
export { readVocabulary } from './topics/read.ts'
export type { Vocabulary } from './topics/vocabulary.ts'
export { topicNodes }

/** Raised when linking gives other links than before, so that every council is linked anew. */
export const linking = 'linking 2'

/** In their order: each sees what those before it gave. */
export const linkers: readonly Linker[] = [
  linkTopics,
  linkReferences,
  linkVersions,
  linkAnswers,
  linkRecurrence,
  linkRetold,
  linkRepeats,
]

/** All records of one council, with the links between what its documents tell. What a linker gives anew replaces what was there. */
export function link(records: readonly GraphRecord[], texts: readonly OpenText[], vocabulary: Vocabulary): GraphRecord[] {
  const known = new Known(records)
  const inOrder = [...texts].sort((a, b) => (a.document < b.document ? -1 : 1))
  const all = new Map([...topicNodes(vocabulary), ...records].map((record) => [recordId(record), record]))
  for (const linker of linkers) {
    const added = linker({ known, texts: inOrder, vocabulary })
    known.add(added)
    for (const record of added) all.set(recordId(record), record)
  }
  const linked = [...all.values()]
  return [...linked.filter(isNode), ...linked.filter((record) => !isNode(record))]
}
