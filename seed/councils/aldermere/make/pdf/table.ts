import type { Table } from '../blocks.ts'
import type { Run } from '../runs.ts'
import type { Line } from './lines.ts'
import type { Sheet } from './sheet.ts'

const padding = 5
const inset = 26

interface Cell {
  readonly x: number
  readonly width: number
  readonly lines: readonly Line[]
}

/** Draws rows of cells with a rule around each cell; words wrap within their cell, and a row is as high as its highest. */
export function drawTable(sheet: Sheet, { widths, rows }: Pick<Table, 'widths' | 'rows'>, size: number): void {
  const points = widths.map((part) => (part / 100) * sheet.width)
  const all = points.reduce((sum, each) => sum + each, 0)
  const leading = size * 1.25
  for (const row of rows) {
    const cells: Cell[] = []
    let x = sheet.x
    for (const [index, runs] of row.cells.entries()) {
      const first = row.inset && index === 0 ? inset : 0
      const width = row.cells.length === 1 ? all : (points[index] ?? 0)
      cells.push(cellOf(sheet, runs, x + first, width - first, size))
      x += width
    }
    const height = Math.max(...cells.map(({ lines }) => lines.length)) * leading + 2 * padding
    sheet.makeRoom(
      height,
      cells.flatMap(({ lines }) => lines),
    )
    for (const cell of cells) drawCell(sheet, cell, height, size, leading)
    if (row.inset) box(sheet, sheet.x, inset, height)
    sheet.y += height
  }
}

function cellOf(sheet: Sheet, runs: readonly Run[], x: number, width: number, size: number): Cell {
  return { x, width, lines: sheet.broken(runs, width - 2 * padding, size) }
}

function drawCell(sheet: Sheet, { x, width, lines }: Cell, height: number, size: number, leading: number): void {
  box(sheet, x, width, height)
  for (const [index, line] of lines.entries())
    sheet.draw(line, x + padding, sheet.y + padding + size * 0.85 + index * leading, size)
}

function box(sheet: Sheet, x: number, width: number, height: number): void {
  sheet.document.rect(x, sheet.y, width, height).lineWidth(0.7).stroke()
}
