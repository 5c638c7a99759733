import PDFDocument from 'pdfkit'
import type { Report } from '../blocks.ts'
import type { Run } from '../runs.ts'
import { drawFurniture } from './furniture.ts'
import { brokenOver, type Line, type Measure } from './lines.ts'
import { margins, noteLeading, noteSize } from './page.ts'

const faces = {
  serif: { plain: 'Times-Roman', bold: 'Times-Bold' },
  sans: { plain: 'Helvetica', bold: 'Helvetica-Bold' },
} as const

const raised = 0.62

/** How the pages from one on are numbered; those before the first such have no number. */
export interface Labels {
  readonly from: number
  readonly style: 'i' | '1'
}

const romans = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

/** The pages of one report: where on the page the next line goes, and what the page's foot must hold. */
export class Sheet {
  readonly document: PDFKit.PDFDocument
  readonly report: Report
  readonly labels: Labels[] = []
  /** The column that is being filled; the whole page, save where there are two. */
  x = margins.left
  width: number
  y = margins.top
  inColumn = false
  private pages = 0
  private notes: Line[][] = []

  constructor(report: Report) {
    const { title, author, made } = report
    const info = { Title: title, Author: author, Creator: 'Golden Thread, for Aldermere', CreationDate: made, ModDate: made }
    this.document = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false, compress: false, lang: 'en-GB', info })
    this.report = report
    this.width = 0
    this.turn()
    this.width = this.document.page.width - margins.left - margins.right
  }

  get isFirst(): boolean {
    return this.pages === 1
  }

  /** What is printed as the number of the current page: nothing on the first. */
  get label(): string {
    const index = this.pages - 1
    const labels = this.labels.findLast(({ from }) => from <= index)
    if (this.labels.length > 0) return labels === undefined ? '' : numbered(labels.style, index - labels.from + 1)
    return index === 0 ? '' : String(index + 1)
  }

  private turn(): void {
    this.document.addPage()
    this.pages++
    this.y = margins.top
    this.notes = []
  }

  newPage(style?: Labels['style']): void {
    this.close()
    if (style !== undefined) this.labels.push({ from: this.pages, style })
    this.turn()
  }

  /** Draws what stands at the page's foot. */
  close(): void {
    drawFurniture(this, this.notes)
  }

  measure(size: number): Measure {
    return (run) => this.font(run, size).widthOfString(run.text)
  }

  font(run: Run, size: number): PDFKit.PDFDocument {
    const { plain, bold } = faces[this.report.face]
    return this.document.font(run.bold ? bold : plain).fontSize(run.note ? size * raised : size)
  }

  broken(runs: readonly Run[], width: number, size: number): readonly Line[] {
    return brokenOver(runs, width, this.measure(size))
  }

  /** Lets in what is so high, and the notes that its lines refer to; on a new page where there is no room. */
  makeRoom(height: number, lines: readonly Line[] = []): void {
    const added = this.notesOf(lines)
    const needed = height + added.reduce((sum, note) => sum + noteHeight(note), 0)
    if (this.y + needed > this.foot) {
      if (this.inColumn) throw new Error('A column is longer than its page')
      this.newPage()
    }
    this.notes.push(...added)
  }

  private notesOf(lines: readonly Line[]): Line[][] {
    const marks = lines.flat().filter(({ note }) => note)
    return marks.map((mark) => {
      const words = this.report.notes.get(mark.text)
      if (words === undefined) throw new Error(`No note ${mark.text}`)
      const space = { text: ' ', bold: false, note: false }
      return [
        ...this.broken(
          [{ ...mark, bold: false }, space, ...words],
          this.document.page.width - margins.left - margins.right,
          noteSize,
        ),
      ]
    })
  }

  /** Where the notes of this page begin. */
  get foot(): number {
    const { height } = this.document.page
    return height - margins.foot - this.notes.reduce((sum, note) => sum + noteHeight(note), this.notes.length > 0 ? 14 : 0)
  }

  /** Draws a line with its left end at x, on the base line y. */
  draw(line: Line, x: number, y: number, size: number): void {
    let at = x
    for (const run of line) {
      const width = this.measure(size)(run)
      const lifted = run.note ? size * 0.36 : 0
      this.font(run, size).text(run.text, at, y - lifted, { lineBreak: false, baseline: 'alphabetic' })
      at += width
    }
  }
}

const numbered = (style: Labels['style'], number: number): string => (style === '1' ? String(number) : (romans[number] ?? ''))

const noteHeight = (lines: readonly Line[]): number => lines.length * noteLeading + 3
