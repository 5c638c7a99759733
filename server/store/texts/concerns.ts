import type { Label, RelationshipType } from '../../../schema/index.ts'
import type { Text } from '../port.ts'
import { family, reading } from '../text.ts'

/** Relationships between what was found and asked: that it is there again, that it turned, that it is told again. */
const startsOf = {
  RECURS_AS: ['Finding', 'Recommendation', 'Measure'],
  TURNED_INTO: ['Finding', 'Recommendation', 'Measure'],
  RETELLS: ['Finding', 'Recommendation'],
} as const satisfies Partial<Record<RelationshipType, readonly Label[]>>

export type TellingType = keyof typeof startsOf

const between = (type: TellingType) =>
  family<Label>(startsOf[type], (label) =>
    reading(
      `concerns.${type}.${label}`,
      `MATCH (a:${label})-[r:${type}]->(b)
       WHERE a.council = $council
       RETURN r {.*} AS link, a.id AS from, b.id AS to ORDER BY a.key, b.key, r.id LIMIT $limit`,
    ),
  ).all

/** A council's links of one relationship, however they are known: a text for each label that they start at. */
export const tellings: Readonly<Record<TellingType, readonly Text[]>> = {
  RECURS_AS: between('RECURS_AS'),
  TURNED_INTO: between('TURNED_INTO'),
  RETELLS: between('RETELLS'),
}

const later = {
  council: `MATCH (a:Passage)-[r:REPEATS]->(b:Passage)
     WHERE a.council = $council`,
  document: `MATCH (d:Thing {id: $document})
     MATCH (p:Passage)-[:PART_OF*1..4]->(d)
     WITH DISTINCT p AS a
     MATCH (a)-[r:REPEATS]->(b:Passage)
     WHERE a.council = $council`,
}

const scopes = ['council', 'document'] as const

/** Passages that repeat earlier ones, of a council or of one of its documents: the longest first, after a place told by length and link. */
export const repeatsPage = family<(typeof scopes)[number]>(scopes, (scope) =>
  reading(
    `repeats.page.${scope}`,
    `${later[scope]} AND r.basis IN $basis AND r.shared >= $words
       AND (r.shared < $afterShared OR (r.shared = $afterShared AND r.id > $afterLink))
     RETURN r {.*} AS link, a.id AS from, b.id AS to ORDER BY r.shared DESC, r.id LIMIT $limit`,
  ),
)

export const repeatsCount = family<(typeof scopes)[number]>(scopes, (scope) =>
  reading(
    `repeats.count.${scope}`,
    `${later[scope]} AND r.basis IN $basis AND r.shared >= $words
     RETURN count(r) AS total`,
  ),
)

export const concernTexts = [...Object.values(tellings).flat(), ...repeatsPage.all, ...repeatsCount.all]
