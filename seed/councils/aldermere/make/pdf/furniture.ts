import type { Line } from './lines.ts'
import { margins, noteLeading, noteSize } from './page.ts'
import type { Sheet } from './sheet.ts'

const small = 9
const plain = (text: string) => ({ text, bold: false, note: false })

/** What stands above and below the text of a page: header, save on the first page; notes, footer and the page's number. */
export function drawFurniture(sheet: Sheet, notes: readonly (readonly Line[])[]): void {
  const { document, report } = sheet
  const { width, height } = document.page
  const [left, right] = [margins.left, width - margins.right]
  const header = sheet.isFirst ? [] : report.header
  header.forEach((text, index) => {
    const x = right - sheet.measure(small)(plain(text))
    sheet.draw([plain(text)], x, 54 + index * 12, small)
  })
  if (notes.length > 0) {
    let y = sheet.foot + 7
    document
      .moveTo(left, y)
      .lineTo(left + 140, y)
      .lineWidth(0.6)
      .stroke()
    y += 3
    for (const note of notes) {
      for (const line of note) {
        y += noteLeading
        sheet.draw(line, left, y, noteSize)
      }
      y += 3
    }
  }
  report.footer.forEach((text, index) => {
    sheet.draw([plain(text)], left, height - 66 + index * 12, small)
  })
  const { label } = sheet
  if (label === '') return
  const beside = height - 66 + (report.footer.length - 1) * 12
  sheet.draw([plain(label)], right - sheet.measure(11)(plain(label)), beside, 11)
}
