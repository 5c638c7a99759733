import type { Sheet } from './sheet.ts'

/** A heading, and the number printed on its page. */
export interface Entry {
  readonly words: string
  readonly level: number
  readonly label: string
}

const plain = (text: string) => ({ text, bold: false, note: false })

/** Draws each heading with dots that lead to the number of its page. */
export function drawContents(sheet: Sheet, entries: readonly Entry[], size: number): void {
  const measure = sheet.measure(size)
  const dot = measure(plain('.'))
  for (const { words, level, label } of entries) {
    const x = sheet.x + (level - 2) * 18
    const right = sheet.x + sheet.width
    const lines = sheet.broken([plain(words)], right - x - 60, size)
    sheet.makeRoom(lines.length * size * 1.3 + 4)
    for (const [index, line] of lines.entries()) {
      sheet.y += size * 1.3
      sheet.draw(line, x, sheet.y, size)
      if (index < lines.length - 1) continue
      const from = x + line.reduce((sum, run) => sum + measure(run), 0)
      const end = right - measure(plain(label))
      const dots = '.'.repeat(Math.max(0, Math.floor((end - from - 2) / dot)))
      sheet.draw([plain(dots)], end - dots.length * dot, sheet.y, size)
      sheet.draw([plain(label)], end, sheet.y, size)
    }
    sheet.y += 4
  }
}
