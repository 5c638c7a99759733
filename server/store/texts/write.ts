import { type Label, labels, type RelationshipType, relationshipTypes } from '../../../schema/index.ts'
import { family, reading, writing } from '../text.ts'

/** The stamps of the nodes that are there already. */
export const nodeStamps = reading(
  'write.nodeStamps',
  `UNWIND $ids AS id
   MATCH (n:Thing {id: id})
   RETURN id, n.stamp AS stamp ORDER BY id`,
)

export const linkStamps = family<RelationshipType>(relationshipTypes, (type) =>
  reading(
    `write.linkStamps.${type}`,
    `UNWIND $rows AS row
     MATCH (:Thing {id: row.from})-[r:${type} {id: row.id}]->()
     RETURN row.id AS id, r.stamp AS stamp ORDER BY id`,
  ),
)

export const mergeNodes = family<Label>(labels, (label) =>
  writing(
    `write.nodes.${label}`,
    `UNWIND $rows AS row
     MERGE (n:Thing {id: row.id})
     SET n:${label}, n = row.properties
     RETURN count(n) AS written`,
  ),
)

/** A row whose ends are not both there writes nothing: the count tells. */
export const mergeLinks = family<RelationshipType>(relationshipTypes, (type) =>
  writing(
    `write.links.${type}`,
    `UNWIND $rows AS row
     MATCH (a:Thing {id: row.from})
     MATCH (b:Thing {id: row.to})
     MERGE (a)-[r:${type} {id: row.id}]->(b)
     SET r = row.properties
     RETURN count(r) AS written`,
  ),
)

/** A node that still has links is refused by the engine: links go first, and are counted. */
export const removeNodes = writing(
  'write.removeNodes',
  `UNWIND $ids AS id
   MATCH (n:Thing {id: id})
   DELETE n`,
)

export const removeLinks = family<RelationshipType>(relationshipTypes, (type) =>
  writing(
    `write.removeLinks.${type}`,
    `UNWIND $rows AS row
     MATCH (:Thing {id: row.from})-[r:${type} {id: row.id}]->()
     DELETE r`,
  ),
)

export const writeTexts = [nodeStamps, ...linkStamps.all, ...mergeNodes.all, ...mergeLinks.all, ...removeLinks.all, removeNodes]
