import type { Box, Line, LinePlace } from '../layer.ts'
import type { Run } from './page.ts'
import type { Row } from './rows.ts'
import type { CellLine, Table } from './table.ts'

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const bullet = /^[\u2022\u2023\u25a0-\u25ff\u2756\u27a2\u2713\u2714\ue000-\uf8ff\u00b7\uff65*o\u2013\u2014-]$/u
const number = /^\(?(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)[.)]?$/i

const isMark = (text: string): boolean => bullet.test(text.trim()) || number.test(text.trim())

/** Space between two runs of a row: none within a word, wide where columns are parted by space alone. */
function spaceBetween(before: Run, run: Run, afterMark: boolean): string {
  if (/\s$/.test(before.text) || /^\s/.test(run.text)) return ''
  const gap = run.x - before.right
  const size = Math.max(run.size, before.size)
  if (gap < 0.12 * size) return afterMark ? ' ' : ''
  return gap > 2.2 * size && !afterMark ? '   ' : ' '
}

function boldShare(runs: readonly Run[]): number {
  const length = (some: readonly Run[]): number => some.reduce((sum, { text }) => sum + text.trim().length, 0)
  return length(runs.filter(({ bold }) => bold)) / Math.max(1, length(runs))
}

const placeOf = ({ x, right, y, size, runs }: Row, page: number): LinePlace => ({
  page,
  x,
  right,
  y,
  size,
  bold: boldShare(runs) > 0.6,
})

/** Writes the text of pages, and notes of each run where it stands. */
export class Writer {
  text = ''
  readonly lines: Line[] = []
  readonly boxes: Box[] = []
  /** Where the words of each page begin. */
  readonly starts = new Map<number, number>()
  #lineStart = 0
  /** The line as far as it is written: cut from the whole, each would hold a copy of all before it. */
  #line = ''

  /** A row of running text as a line. */
  row(row: Row, page: number, more: Partial<LinePlace> = {}): void {
    this.#runs(row, page)
    this.#end({ ...placeOf(row, page), ...more })
  }

  /** A table, a line a row, its cells between pipes. A first row that is set bold is its head. */
  table({ edges, rows }: Table): void {
    this.blank()
    for (const [at, { page, cells }] of rows.entries()) {
      for (const lines of cells) {
        this.#put('| ')
        this.#cell(lines)
        this.#put(' ')
      }
      this.#put('|')
      const all = cells.flat().map(({ row }) => row)
      const runs = all.flatMap((row) => [...row.runs])
      const set = placeOf({ ...(all[0] as Row), runs }, page)
      this.#end({ ...set, x: edges[0] ?? set.x, right: edges.at(-1) ?? set.right, table: true })
      const head = at === 0 && rows.length > 1 && cells.filter((lines) => lines.length > 0).length > 1 && boldShare(runs) > 0.9
      if (head) {
        this.#put(`|${'---|'.repeat(cells.length)}`)
        this.#end()
      }
    }
    this.blank()
  }

  blank(): void {
    if (this.lines.length > 0 && this.lines.at(-1)?.text !== '') this.#end()
  }

  #put(text: string): void {
    this.text += text
    this.#line += text
  }

  #end(place?: LinePlace): void {
    const [start, end, text] = [this.#lineStart, this.text.length, this.#line]
    this.lines.push({ number: this.lines.length + 1, start, end, text, ...(place === undefined ? {} : { place }) })
    this.text += '\n'
    this.#lineStart = this.text.length
    this.#line = ''
  }

  #runs(row: Row, page: number): void {
    for (const [at, run] of row.runs.entries()) {
      const before = row.runs[at - 1]
      if (before !== undefined)
        this.#put(
          spaceBetween(
            before,
            run,
            at === 1 && isMark(before.text) && (bullet.test(before.text.trim()) || /^[\s\p{Lu}]/u.test(run.text)),
          ),
        )
      this.#run(run, page, run.size <= row.size * 0.8 && run.y < row.y - 1)
    }
  }

  #run(run: Run, page: number, raised: boolean): void {
    const start = this.text.length
    if (!this.starts.has(page)) this.starts.set(page, start)
    this.#put(raised ? run.text.replace(/\d/g, (digit) => raisedDigits[Number(digit)] ?? digit) : run.text)
    const top = run.y - run.size * 0.85
    this.boxes.push({ start, end: this.text.length, page, x: run.x, y: top, width: run.right - run.x, height: run.size * 1.1 })
  }

  /** A cell's lines as one; where a paragraph ends, a break. */
  #cell(lines: readonly CellLine[]): void {
    for (const [at, { row, page }] of lines.entries()) {
      const above = lines[at - 1]
      const mark = bullet.test(row.runs[0]?.text.trim() ?? '')
      if (above !== undefined) {
        const apart = above.page === page && row.y - above.row.y > 1.65 * row.size
        this.#put(apart || mark ? '<br>' : ' ')
      }
      this.#runs(row, page)
    }
  }
}
