import type { Column, Grid, GridRow } from './grid.ts'
import { saysOnlyUnit } from './labels.ts'

const total = /^(?:grand |overall |sub-? ?)?totals?(?: number)?:?$/i

export const isTotal = ({ label }: GridRow): boolean => total.test(label.text.trim())

const isShare = (grid: Grid, at: number): boolean =>
  grid.columns[at]?.label.unit === '%' || grid.rows.some(({ cells }) => cells[at]?.value?.unit === '%')

const isCounts = (grid: Grid, at: number): boolean => {
  const column = grid.columns[at]
  if (column === undefined || isShare(grid, at) || column.label.unit !== undefined) return false
  return column.label.isCount === true || saysOnlyUnit(column.label.words)
}

const sameWhen = (a: Column, b: Column): boolean =>
  a.label.period?.start === b.label.period?.start &&
  a.label.period?.end === b.label.period?.end &&
  a.label.place === b.label.place &&
  a.label.kind === b.label.kind

/** Of each column of shares, the column beside it that counts the same. */
export function countsBeside(grid: Grid): Map<number, number> {
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  for (const [at, column] of grid.columns.entries()) {
    if (column === undefined || !isShare(grid, at)) continue
    const beside = [at - 1, at + 1].find((other) => {
      const neighbour = grid.columns[other]
      return neighbour !== undefined && !taken.has(other) && isCounts(grid, other) && sameWhen(column, neighbour)
    })
    if (beside === undefined) continue
    pairs.set(at, beside)
    taken.add(beside)
  }
  return pairs
}

/** The base of a column's counts: its total. */
export function baseOf(grid: Grid, at: number): number | undefined {
  return grid.rows.filter(isTotal).at(-1)?.cells[at]?.value?.value
}
