import type { Run, Sight } from '../../seed/read/pdf/page.ts'
import type { Rule } from '../../seed/read/pdf/rules.ts'

/** Words set on an invented page: each letter is half as wide as it is high. */
export function run(text: string, x: number, y: number, size = 10, bold = false): Run {
  return { text, x, right: x + (text.length * size) / 2, y, size, bold }
}

/** The lines of a ruled table, from the places of its columns and rows. */
export function ruled(columns: readonly number[], rows: readonly number[]): { level: Rule[]; upright: Rule[] } {
  const [left, right, top, bottom] = [columns[0], columns.at(-1), rows[0], rows.at(-1)] as [number, number, number, number]
  return {
    level: rows.map((at) => ({ at, from: left, to: right })),
    upright: columns.map((at) => ({ at, from: top, to: bottom })),
  }
}

export function sight(runs: readonly Run[], more: Partial<Sight> = {}): Sight {
  return { number: 1, width: 595, height: 842, runs, rules: { level: [], upright: [] }, pictures: 0, ...more }
}
