import { makeId, type NodeRecord } from '../../../schema/index.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The topics of a vocabulary as things of the graph. */
export function topicNodes({ topics }: Vocabulary): NodeRecord<'Topic'>[] {
  return topics.map(({ slug, label, terms, scope }) => ({
    label: 'Topic',
    id: makeId('', 'Topic', slug),
    properties: { label, terms, scope },
  }))
}
