import type { Cell, Table } from '../../outline/tables.ts'
import type { Words } from '../../read/words.ts'
import type { Collector } from '../collector.ts'
import type { Report } from './agenda-records.ts'
import { firstDay } from './days.ts'
import { isPrivate } from './private.ts'
import { reportFront } from './reports.ts'

/** What a work programme lists for meetings to come. */
interface Planned {
  readonly words: Words
  readonly days: readonly string[]
  readonly start: number
}

/** The property that a report's citation of such a row is of. */
export const workProgramme = 'workProgramme'

const tick = /^(?:[\u221a\u2713\u2714\u2611\u2022\u25cf]|x|yes)$/i
const heads = /\b(?:items?|date of meeting|meeting date|topics?|subjects?|reports?)\b/i
/** So many meetings at least make a programme. */
const fewest = 2

const textOf = (cell: Cell | undefined): string =>
  (cell?.paragraphs ?? [])
    .map(({ text }) => text)
    .join(' ')
    .trim()

/** The rows of tables of items by meetings, with the days that they are ticked for. */
export function plannedIn(tables: readonly Table[]): Planned[] {
  return tables.flatMap(({ heading, rows }) => {
    const [first, ...columns] = heading?.cells ?? []
    const days = columns.map((cell) => firstDay(textOf(cell)))
    if (!heads.test(textOf(first)) || days.filter((day) => day !== undefined).length < fewest) return []
    return rows.flatMap(({ cells, start }): Planned[] => {
      const [item, ...marks] = cells
      const [words] = item?.paragraphs ?? []
      const ticked = marks.flatMap((cell, at) => (tick.test(textOf(cell)) ? (days[at] ?? []) : []))
      return words === undefined || ticked.length === 0 ? [] : [{ words, days: ticked, start }]
    })
  })
}

/** Writes what the work programmes in officers' reports list for meetings after their own. */
export function writeProgrammes(
  into: Collector,
  tables: readonly Table[],
  reports: readonly Report[],
  called: string | undefined,
): void {
  for (const { words, days, start } of plannedIn(tables)) {
    const report = reports.find((each) => each.start <= start && start < each.end)
    if (report === undefined || isPrivate(words.text)) continue
    const day = called ?? reportFront(into.layer, report).day?.value
    const later = days.filter((each) => day !== undefined && each > day)
    if (later.length === 0) continue
    for (const passage of into.passages(words, 'work programme'))
      into.link('CITES', report.id, passage, {
        basis: 'STATED',
        role: 'MENTIONS',
        property: workProgramme,
        printed: later.join(', '),
      })
  }
}
