import type { CoverageChoice } from '../addresses.ts'
import type { CoverageColumns, CoverageRows } from '../generated/graphql.ts'
import { columnWords, rowWords } from '../words/coverage.ts'
import { asDay } from '../words/dates.ts'

/** What an address asks to be covered by what, and which part of it to list. */
export interface Choice {
  readonly rows: CoverageRows
  readonly columns: CoverageColumns
  readonly isThinFirst: boolean
  readonly asAt: string | null
  readonly inspection: string | null
  /** The row whose things are listed, and the column where one is chosen. */
  readonly row: string | null
  readonly column: string | null
  readonly after: string | null
}

const asGiven = (text: string | null): string | null => (text === null || text === '' ? null : text)

function oneOf<Code extends string>(known: Readonly<Record<Code, unknown>>, text: string | null, usual: Code): Code {
  const code = (text ?? '').toUpperCase()
  return Object.hasOwn(known, code) ? (code as Code) : usual
}

/** What nobody can mean is left out; no side can stand against itself. */
export function choiceIn(query: URLSearchParams): Choice {
  const rows = oneOf(rowWords, query.get('rows'), 'AREA')
  const columns = oneOf(columnWords, query.get('columns'), 'RATING')
  const row = asGiven(query.get('row'))
  return {
    rows,
    columns: (columns as string) === rows ? 'RATING' : columns,
    isThinFirst: query.get('order') === 'thin',
    asAt: asDay(query.get('as-at')),
    inspection: asGiven(query.get('inspection')),
    row,
    column: row === null ? null : asGiven(query.get('column')),
    after: asGiven(query.get('after')),
  }
}

/** The same for an address; what is usual is left out. */
export const inAddress = ({ rows, columns, isThinFirst, asAt, inspection, row, column, after }: Choice): CoverageChoice => ({
  rows: rows === 'AREA' ? undefined : rows.toLowerCase(),
  columns: columns === 'RATING' ? undefined : columns.toLowerCase(),
  order: isThinFirst ? 'thin' : undefined,
  asAt: asAt ?? undefined,
  inspection: inspection ?? undefined,
  row: row ?? undefined,
  column: column ?? undefined,
  after: after ?? undefined,
})

/** Another table: nothing of the one at hand is listed any more. */
export const unlisted: Pick<Choice, 'row' | 'column' | 'after'> = { row: null, column: null, after: null }
