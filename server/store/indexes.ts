import { type Label, labels } from '../../schema/index.ts'

/** Labels that a council has many things of, and that are asked for by council. */
const byCouncil: readonly Label[] = ['Finding', 'Measure', 'Passage', 'Recommendation']

const index = (label: Label, property: string): string =>
  `CREATE INDEX ${label.toLowerCase()}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`

/** The indexes that both engines make by the same statements. */
export const indexStatements: readonly string[] = [
  ...labels.map((label) => index(label, 'key')),
  ...byCouncil.map((label) => index(label, 'council')),
]
