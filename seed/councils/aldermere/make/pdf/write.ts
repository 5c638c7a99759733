import type { Report } from '../blocks.ts'
import { drawBlocks } from './blocks.ts'
import type { Entry } from './contents.ts'
import { type Labels, Sheet } from './sheet.ts'

/** The report as a PDF: the same bytes each time. It is laid out twice, for its contents page tells what is known only afterwards. */
export async function pdfOf(report: Report): Promise<Buffer> {
  const { contents } = await laidOut(report, [])
  const { bytes } = await laidOut(report, contents)
  return bytes
}

async function laidOut(report: Report, known: readonly Entry[]): Promise<{ contents: readonly Entry[]; bytes: Buffer }> {
  const sheet = new Sheet(report)
  const chunks: Buffer[] = []
  const done = new Promise<void>((resolve, reject) => sheet.document.on('end', resolve).on('error', reject))
  sheet.document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const headings = drawBlocks(sheet, report.blocks, known)
  sheet.close()
  labelPages(sheet.document, sheet.labels)
  sheet.document.end()
  await done
  return { contents: headings.filter(({ words }) => words !== 'Contents'), bytes: Buffer.concat(chunks) }
}

/** Tells readers of the file how its pages are numbered (ISO 32000-1, 12.4.2); pdfkit has no words for it. */
function labelPages(document: PDFKit.PDFDocument, labels: readonly Labels[]): void {
  if (labels.length === 0) return
  const { _root: root } = document as unknown as { readonly _root: { readonly data: Record<string, unknown> } }
  const numbers = labels.flatMap(({ from, style }) => [from, { S: style === '1' ? 'D' : 'r' }])
  root.data.PageLabels = { Nums: [0, {}, ...numbers] }
}
