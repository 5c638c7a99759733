import { lists } from './lists.ts'
import { questions } from './questions.ts'
import { type Table, tableOf } from './table.ts'

export { lineOf } from './csv.ts'
export { contentsOf, metadataOf } from './metadata.ts'
export { type Ask, rowsFor } from './rows.ts'
export type { Cell } from './spread.ts'
export type { Table } from './table.ts'
export { readVariables } from './variables.ts'

const written = new Map([...questions, ...lists].map((each) => [each.name, each]))
const made = new Map<string, Table>()

export function tableNamed(name: string): Table | undefined {
  const before = made.get(name)
  const own = written.get(name)
  if (before !== undefined || own === undefined) return before
  const table = tableOf(own)
  made.set(name, table)
  return table
}

export const tableNames: readonly string[] = [...written.keys()]

/** The operations of all tables, as they are asked. */
export const tableTexts = (): string[] => [...written.values()].map(({ text }) => text)
