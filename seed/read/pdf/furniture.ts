import type { Row } from './rows.ts'

/** The rows of one page, and its height. */
export interface PageRows {
  readonly height: number
  readonly rows: readonly Row[]
}

/** How much of a page, at its head and foot, can hold what is printed on every page. */
const margin = 0.12

const wordsOf = (row: Row): string =>
  row.runs
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()

/** What a row prints, but for its numbers, which count pages: a first page may bear none beside the same words. */
const shape = (row: Row): string =>
  wordsOf(row)
    .toLowerCase()
    .replace(/\b[ivxl]+$/, '#')
    .replace(/\d+/g, '#')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\S) #$|^# (?=\S)/g, '')

const isPageNumber = (row: Row): boolean => /^(?:page )?(?:\d{1,4}|[ivxl]{1,6})(?: ?(?:of|\/) ?\d{1,4})?$/i.test(wordsOf(row))

const inMargin = (row: Row, height: number): boolean => row.y < height * margin || row.y > height * (1 - margin)

/** The rows that pages bear at their head or foot again and again: running titles, page numbers. */
export function furnitureOf(pages: readonly PageRows[]): Set<Row> {
  const counts = new Map<string, number>()
  for (const { rows, height } of pages) {
    const shapes = new Set(rows.filter((row) => inMargin(row, height)).map(shape))
    for (const each of shapes) counts.set(each, (counts.get(each) ?? 0) + 1)
  }
  const often = Math.max(2, Math.min(3, pages.length - 1))
  return new Set(
    pages.flatMap(({ rows, height }) =>
      rows.filter(
        (row) => inMargin(row, height) && ((counts.get(shape(row)) ?? 0) >= often || (isPageNumber(row) && atEdge(row, rows))),
      ),
    ),
  )
}

/** Whether a row is the first or last of its page, or next to it. */
const atEdge = (row: Row, rows: readonly Row[]): boolean => rows.indexOf(row) < 2 || rows.indexOf(row) >= rows.length - 3
