import { type Label, labels } from '../../schema/index.ts'

/** Labels that a council has many things of, and that are asked for by council. */
const byCouncil: readonly Label[] = ['Action', 'Finding', 'Flag', 'Measure', 'Observation', 'Passage', 'Recommendation']

const index = (label: Label, property: string): string =>
  `CREATE INDEX ${label.toLowerCase()}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`

/** The indexes that both engines make by the same statements. */
export const indexStatements: readonly string[] = [
  ...labels.map((label) => index(label, 'key')),
  ...byCouncil.map((label) => index(label, 'council')),
]

/** What lists of many things are filtered by. Neo4j counts what fits by these; the embedded engine reads its things as fast. */
const filtered: readonly (readonly [Label, string])[] = [
  ['Action', 'rag'],
  ['Finding', 'polarity'],
  ['Finding', 'voice'],
  ['Flag', 'rule'],
  ['Flag', 'severity'],
  ['Observation', 'kind'],
  ['Recommendation', 'kind'],
  ['Update', 'rag'],
]

export const filterIndexStatements: readonly string[] = filtered.map(([label, property]) => index(label, property))
