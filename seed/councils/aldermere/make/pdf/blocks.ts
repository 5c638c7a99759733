import type { Block, Columns, Item } from '../blocks.ts'
import { inBold, type Run, wordsOf } from '../runs.ts'
import { drawContents, type Entry } from './contents.ts'
import { drawBullet } from './marks.ts'
import type { Sheet } from './sheet.ts'
import { drawTable } from './table.ts'

/** Points, and how far apart lines stand, in sizes of theirs. */
const textSize = 12.5
const leading = 1.3
const titleSize = 19
const headingSize = { 2: 14.5, 3: 12 } as const
const numberInset = 30
const bulletInset = 16

/** Draws lines one under another; they run on over the end of the page, though never with one line of them left behind. */
function drawWords(sheet: Sheet, runs: readonly Run[], x: number, size: number): void {
  const lines = sheet.broken(runs, sheet.x + sheet.width - x, size)
  const step = size * leading
  for (const [index, line] of lines.entries()) {
    sheet.makeRoom(step * (index === 0 && lines.length > 1 ? 2 : 1), [line])
    sheet.y += step
    sheet.draw(line, x, sheet.y, size)
  }
}

function drawItem(sheet: Sheet, { mark, depth, runs }: Item): void {
  const number = /\d/.test(mark)
  const x = sheet.x + (number ? 0 : depth === 0 ? 0 : numberInset + (depth - 1) * bulletInset)
  const words = x + (number ? numberInset : mark === '' ? 0 : bulletInset)
  const lines = sheet.broken(runs, sheet.x + sheet.width - words, textSize)
  sheet.makeRoom(textSize * leading * Math.min(2, lines.length), lines.slice(0, 2))
  const first = sheet.y + textSize * leading
  if (mark === '•') drawBullet(sheet.document, sheet.report.face, x, first, textSize - 2)
  else if (mark !== '') sheet.draw([{ text: mark, bold: false, note: false }], x, first, textSize)
  drawWords(sheet, runs, words, textSize)
}

function drawHeading(sheet: Sheet, runs: readonly Run[], level: 2 | 3): void {
  const size = headingSize[level]
  sheet.makeRoom(size * 2.6 + textSize * 4)
  sheet.y += size * 0.7
  drawWords(sheet, inBold(runs), sheet.x, size)
  sheet.y += 3
}

/** Two columns; the one at the side comes first in the file, as makers of pages often leave it. */
function drawColumns(sheet: Sheet, { widths, left, right }: Columns, entries: readonly Entry[]): void {
  const gutter = 22
  const { x, width, y } = sheet
  const [wide = 50, narrow = 50] = widths
  const first = (width - gutter) * (wide / (wide + narrow))
  sheet.inColumn = true
  Object.assign(sheet, { x: x + first + gutter, width: width - first - gutter })
  drawBlocks(sheet, right, entries)
  const lowest = sheet.y
  Object.assign(sheet, { x, width: first, y })
  drawBlocks(sheet, left, entries)
  Object.assign(sheet, { width, y: Math.max(sheet.y, lowest), inColumn: false })
}

function drawBlock(sheet: Sheet, block: Block, contents: readonly Entry[]): readonly Entry[] {
  if (block.apart && block.kind !== 'page') sheet.y += textSize * 0.6
  switch (block.kind) {
    case 'notice':
      drawWords(sheet, block.runs, sheet.x, 9.5)
      return []
    case 'title':
      sheet.y += 10
      drawWords(sheet, inBold(block.runs), sheet.x, titleSize)
      sheet.y += 4
      return []
    case 'heading':
      drawHeading(sheet, block.runs, block.level)
      return block.level === 2 ? [{ words: wordsOf(block.runs), level: 2, label: sheet.label }] : []
    case 'judged': {
      sheet.makeRoom(120)
      sheet.y += 10
      const cells = [inBold(block.runs), inBold(block.grade)]
      drawTable(sheet, { widths: [66, 34], rows: [{ cells, inset: false }] }, headingSize[3])
      sheet.y += 4
      const words = wordsOf(block.runs)
      return [{ words, level: /^\d\.\d /.test(words) ? 3 : 2, label: sheet.label }]
    }
    case 'contents':
      drawContents(sheet, contents, textSize)
      return []
    case 'page':
      sheet.newPage(block.label)
      return []
    case 'table':
      sheet.y += 4
      drawTable(sheet, block, textSize - 1)
      sheet.y += 4
      return []
    case 'columns':
      drawColumns(sheet, block, contents)
      return []
    case 'item':
      drawItem(sheet, block)
      return []
    case 'paragraph':
      drawWords(sheet, block.runs, sheet.x, textSize)
      return []
  }
}

/** Draws blocks one after another, and gives the headings among them with their pages. */
export function drawBlocks(sheet: Sheet, blocks: readonly Block[], contents: readonly Entry[]): readonly Entry[] {
  return blocks.flatMap((block) => drawBlock(sheet, block, contents))
}
