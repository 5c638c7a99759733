import type { Laid } from './laying.ts'
import type { Sight } from './page.ts'
import type { Row } from './rows.ts'

/** How a document is usually set: the size of most of its words, and for each size the distance between lines. */
export interface Usual {
  readonly size: number
  readonly leading: ReadonlyMap<number, number>
}

const mostCounted = (counts: ReadonlyMap<number, number>): number | undefined =>
  [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0]

export function usualOf(pages: readonly Laid[]): Usual {
  const sizes = new Map<number, number>()
  const gaps = new Map<number, Map<number, number>>()
  for (const { body } of pages)
    for (const [at, row] of body.entries()) {
      sizes.set(row.size, (sizes.get(row.size) ?? 0) + row.right - row.x)
      const above = body[at - 1]
      if (above === undefined || Math.round(above.size) !== Math.round(row.size)) continue
      const [size, gap] = [Math.round(row.size), Math.round((row.y - above.y) * 2) / 2]
      if (gap <= 0 || gap > 3 * row.size) continue
      const counts = gaps.get(size) ?? new Map<number, number>()
      gaps.set(size, counts.set(gap, (counts.get(gap) ?? 0) + 1))
    }
  const leading = new Map([...gaps].map(([size, counts]) => [size, mostCounted(counts) as number]))
  return { size: mostCounted(sizes) ?? 12, leading }
}

/** Whether a paragraph ends between two rows: there is more space than between lines, or they are set in other sizes. */
export function isApart(above: Row, row: Row, { leading }: Usual): boolean {
  const gap = row.y - above.y
  if (gap <= 0 || Math.abs(above.size - row.size) > 1.2) return true
  return gap > 1.25 * (leading.get(Math.round(row.size)) ?? 1.25 * row.size)
}

/** Whether a long line is ruled between two rows: rows of a table of one column are parted by nothing else. */
export const isRuledOff = (above: Row, row: Row, { rules, width }: Sight): boolean =>
  rules.level.some(
    ({ at, from, to }) => at > above.y + 2 && at < row.y - row.size * 0.6 && to - from > width * 0.5 && from <= row.x + 2,
  )
