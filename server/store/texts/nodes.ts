import { type Label, labels } from '../../../schema/index.ts'
import { family, reading } from '../text.ts'

/** Every node bears the label Thing beside its own, so that its id can be looked up whatever it is. */
export const nodesByIds = reading(
  'nodes.byIds',
  `UNWIND $ids AS id
   MATCH (n:Thing {id: id})
   RETURN id, n {.*} AS node ORDER BY id`,
)

/** A key after every key of an id: ids are of ASCII's printable characters. */
export const lastKey = '\u007f'

/**
 * Nodes of a label between two keys, in the order of their keys. The page is cut before its properties are gathered:
 * the embedded engine gathers those of every node that it sorts.
 */
export const nodesForward = family<Label>(labels, (label) =>
  reading(
    `nodes.forward.${label}`,
    `MATCH (n:${label}) WHERE n.key > $after AND n.key < $before
     WITH n ORDER BY n.key LIMIT $limit
     RETURN n {.*} AS node ORDER BY n.key`,
  ),
)

/** The newest day on which something that has been read was published, or met. */
export const newestDays = [
  reading('nodes.newestDocument', 'MATCH (n:Document) WHERE coalesce(n.held, true) RETURN max(n.publishedOn) AS day'),
  reading('nodes.newestMeeting', 'MATCH (n:Meeting) WHERE coalesce(n.held, true) RETURN max(n.date) AS day'),
]

export const nodeTexts = [nodesByIds, ...nodesForward.all, ...newestDays]
