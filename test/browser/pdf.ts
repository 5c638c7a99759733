import type { Page } from 'playwright-core'

/** A line of a printed page: its words, and how far from the left it reaches, as a part of the page's width. */
interface Words {
  readonly text: string
  readonly left: number
  readonly right: number
}

export interface PrintedPage {
  readonly words: readonly Words[]
  readonly text: string
}

/** The page as paper takes it, A4, and what stands on each sheet. */
export async function printed(page: Page): Promise<readonly PrintedPage[]> {
  const data = new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const opening = getDocument({ data, verbosity: 0 })
  const file = await opening.promise
  const sheets: PrintedPage[] = []
  for (let number = 1; number <= file.numPages; number++) {
    const sheet = await file.getPage(number)
    const [, , width = 1] = sheet.view
    const { items } = await sheet.getTextContent()
    const words = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return []
      const left = item.transform[4] / width
      return [{ text: item.str, left, right: left + item.width / width }]
    })
    sheets.push({ words, text: items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('') })
  }
  await opening.destroy()
  return sheets
}
