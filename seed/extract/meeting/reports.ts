import { type Table, tablesOf } from '../../outline/tables.ts'
import type { Layer, Span } from '../../read/layer.ts'
import type { Words } from '../../read/words.ts'
import { plain } from '../inspection/plain.ts'
import { wardsIn } from './agenda.ts'
import { firstDay } from './days.ts'

/** What the front of a report tells beside its title and to whom it goes. */
export interface ReportFront {
  readonly day: { readonly value: string; readonly words: Words } | undefined
  readonly item: { readonly value: string; readonly words: Words } | undefined
  readonly wards: readonly { readonly name: string; readonly words: Words }[]
}

const labels = {
  day: /^(?:date of meeting|meeting date|date)$/,
  item: /^(?:agenda item|item|agenda item number|agenda item no|item no)$/,
  wards: /^wards?(?:\(s\))?(?: affected| involved)?$/,
} as const

function after({ heading, rows }: Table, name: RegExp): Words | undefined {
  for (const { cells } of [...(heading === undefined ? [] : [heading]), ...rows].slice(0, 10))
    for (const [at, cell] of cells.entries())
      if (name.test(plain(cell.paragraphs[0]?.text ?? ''))) return cells[at + 1]?.paragraphs[0]
  return undefined
}

/** Reads the table on a report's front. */
export function reportFront(layer: Layer, { start }: Span): ReportFront {
  const table = tablesOf(layer).find((each) => each.start === start)
  if (table === undefined) return { day: undefined, item: undefined, wards: [] }
  const [day, item, wards] = [after(table, labels.day), after(table, labels.item), after(table, labels.wards)]
  const date = day === undefined ? undefined : firstDay(day.text)
  const number = item === undefined ? undefined : /^\d{1,2}[a-z]?$/.exec(item.text.trim())?.[0]
  return {
    day: day === undefined || date === undefined ? undefined : { value: date, words: day },
    item: item === undefined || number === undefined ? undefined : { value: number, words: item },
    wards: wards === undefined ? [] : wardsIn(wards),
  }
}
