import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Matrix, times } from './matrix.ts'
import { type Rules, rulesOf } from './rules.ts'

/** A run of characters on a page, in points from the page's upper left corner; `y` is the line it is set on. */
export interface Run {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly bold: boolean
}

/** What is seen on a page: its words where they stand, and its ruled lines. */
export interface Sight {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly runs: readonly Run[]
  readonly rules: Rules
  /** Pictures on the page: where it has no words, these are what it shows. */
  readonly pictures: number
}

/** Faces whose name says that they are set heavier than the text. */
const heavy = /bold|black|heavy|semib|demi/i

/** The names of the faces of a page's fonts: known once its drawing has been read. */
function heavyFonts(page: PDFPageProxy, names: Iterable<string>): Set<string> {
  const bold = new Set<string>()
  for (const name of names) {
    if (!page.commonObjs.has(name)) continue
    const font = page.commonObjs.get(name) as { name?: string; bold?: boolean; black?: boolean } | null
    if (font?.bold === true || font?.black === true || heavy.test(font?.name ?? '')) bold.add(name)
  }
  return bold
}

/** Reads one page: words, and what is drawn around them. */
export async function sightOf(page: PDFPageProxy): Promise<Sight> {
  const viewport = page.getViewport({ scale: 1 })
  const [content, drawing] = [await page.getTextContent(), await page.getOperatorList()]
  const items = content.items.filter((item) => 'str' in item)
  const bold = heavyFonts(page, new Set(items.map(({ fontName }) => fontName)))
  const onto = viewport.transform as unknown as Matrix
  const runs = items.flatMap((item): Run[] => {
    if (item.str.trim() === '') return []
    const [a, b, c, d, x, y] = times(onto, item.transform)
    const size = Math.hypot(c, d)
    const along = Math.hypot(a, b)
    const turned = along > 0 && Math.abs(b) > 0.1 * along
    const right = turned ? x + size : x + item.width
    return [{ text: item.str, x, right, y, size, bold: bold.has(item.fontName) }]
  })
  const { rules, pictures } = rulesOf(drawing, onto)
  page.cleanup()
  return { number: page.pageNumber, width: viewport.width, height: viewport.height, runs, rules, pictures }
}
