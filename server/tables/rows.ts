import { isEnumType } from 'graphql'
import { Problem } from '../../schema/index.ts'
import { type Cell, cellsOf, rowsOf } from './spread.ts'
import { contract, type Table } from './table.ts'

/** Answers an operation; throws a problem where it can't be answered. */
export type Ask = (text: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>

/** How many things an answer holds at a time. */
export const pageSize = 50
/** More than a spreadsheet takes. */
const mostRows = 1_000_000

interface Connection {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

function at(answer: unknown, path: readonly string[]): Connection | undefined {
  let here = answer
  for (const key of path) {
    const found = (here as Readonly<Record<string, unknown>> | null | undefined)?.[key]
    here = Array.isArray(found) ? found[0] : found
  }
  return here as Connection | undefined
}

async function* pagesOf({ text, pages }: Table, variables: Readonly<Record<string, unknown>>, ask: Ask): AsyncGenerator<unknown> {
  if (pages === undefined) return yield await ask(text, variables)
  let after: string | null = null
  for (;;) {
    const answer = await ask(text, { ...variables, first: pageSize, after })
    yield answer
    const next: Connection['pageInfo'] | undefined = at(answer, pages)?.pageInfo
    if (next?.hasNextPage !== true || next.endCursor === null) return
    after = next.endCursor
  }
}

/** The values that the operation is asked for one after the other; one round without any where there are none. */
function roundsOf({ each }: Table, variables: Readonly<Record<string, unknown>>): readonly Readonly<Record<string, unknown>>[] {
  if (each === undefined) return [variables]
  const [name = '', type = ''] = each.split(': ')
  if (variables[name] !== undefined) return (variables[name] as unknown[]).map((value) => ({ ...variables, [name]: [value] }))
  const values = contract().getType(type)
  return isEnumType(values) ? values.getValues().map((value) => ({ ...variables, [name]: [value.name] })) : [variables]
}

/** The rows of a table, as they are answered. */
export async function* rowsFor(
  table: Table,
  variables: Readonly<Record<string, unknown>>,
  ask: Ask,
  site: string,
): AsyncGenerator<readonly Cell[]> {
  let count = 0
  for (const round of roundsOf(table, variables))
    for await (const answer of pagesOf(table, round, ask)) {
      const [root = ''] = table.rows
      if ((answer as Readonly<Record<string, unknown>>)[root] === null)
        throw new Problem('NOT_FOUND', { what: 'Nothing in the graph has this id', todo: 'Copy it from the page of the thing' })
      for (const steps of rowsOf(answer, table.rows)) {
        count++
        if (count > mostRows)
          throw new Problem('LIMIT_EXCEEDED', {
            what: `This table has more than ${mostRows} rows, which is the most`,
            todo: 'Ask for a part of it',
          })
        yield cellsOf(steps, table, site)
      }
    }
}
