import { furnitureOf } from './furniture.ts'
import { type Grid, gridsOf } from './grid.ts'
import type { Run, Sight } from './page.ts'
import { type Row, rowsOf } from './rows.ts'
import { continued, fits, linesIn, type Table, tablesIn } from './table.ts'

/** A page as it is laid out: its tables, the rows of its text, and what stands on every page. */
export interface Laid {
  readonly sight: Sight
  readonly tables: readonly Table[]
  readonly body: readonly Row[]
  readonly furniture: readonly Row[]
  /** How far down the page notes begin. */
  readonly notes: number
}

const area = ({ left, right, top, bottom }: Grid): number => (right - left) * (bottom - top)

function taken(sight: Sight): { tables: Table[]; rows: Row[] } {
  const tables: Table[] = []
  const used = new Set<Run>()
  for (const grid of gridsOf(sight.rules).sort((a, b) => area(a) - area(b))) {
    const free = sight.runs.filter((run) => !used.has(run))
    const found = tablesIn(grid, free, sight.number)
    tables.push(...found.tables)
    for (const run of found.used) used.add(run)
  }
  return { tables: tables.sort((a, b) => a.top - b.top), rows: rowsOf(sight.runs.filter((run) => !used.has(run))) }
}

/** Notes begin below a short line ruled at the foot of a page. */
function notesFrom({ rules, width, height }: Sight, tables: readonly Table[]): number {
  const inTable = (at: number): boolean =>
    tables.some(
      ({ top, rows }) =>
        at >= top - 3 && at <= Math.max(...rows.flatMap(({ cells }) => cells.flat().map(({ row }) => row.y))) + 12,
    )
  const short = rules.level.filter(({ at, from, to }) => {
    const length = to - from
    return at > height * 0.3 && length > 60 && length < width * 0.5 && from < width * 0.25 && !inTable(at)
  })
  return short.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...short.map(({ at }) => at))
}

/** Tables that go on over a page's end, put together on the page that they begin on. */
function joined(pages: readonly Laid[]): Laid[] {
  const laid = [...pages]
  for (let at = laid.length - 2; at >= 0; at--) {
    const [page, next] = [laid[at] as Laid, laid[at + 1] as Laid]
    const [last, first] = [page.tables.at(-1), next.tables[0]]
    if (last === undefined || first === undefined || !fits(last, first)) continue
    const below = page.body.some(({ y }) => y > last.top && y < page.notes)
    const above = next.body.some(({ y }) => y < first.top)
    if (below || above) continue
    const { table, repeated } = continued(last, first)
    const again = repeated?.cells.flat().map(({ row }) => row) ?? []
    laid[at] = { ...page, tables: [...page.tables.slice(0, -1), table] }
    laid[at + 1] = { ...next, tables: next.tables.slice(1), furniture: [...next.furniture, ...again] }
  }
  return laid
}

/** What only looked like a table is running text again. */
function withoutThin(page: Laid): Laid {
  const thin = page.tables.filter((table) => table.thin)
  if (thin.length === 0) return page
  const body = [...page.body, ...thin.flatMap(linesIn)].sort((a, b) => a.y - b.y || a.x - b.x)
  return { ...page, body, tables: page.tables.filter((table) => !table.thin) }
}

/** The pages of a document as they are laid out. */
export function laidOut(sights: readonly Sight[]): Laid[] {
  const pages = sights.map((sight) => ({ sight, ...taken(sight) }))
  const furniture = furnitureOf(pages.map(({ sight, rows }) => ({ height: sight.height, rows })))
  const laid = joined(
    pages.map(({ sight, tables, rows }) => ({
      sight,
      tables,
      body: rows.filter((row) => !furniture.has(row)),
      furniture: rows.filter((row) => furniture.has(row)),
      notes: notesFrom(sight, tables),
    })),
  )
  return laid.map(withoutThin)
}
