import { AlignmentType, Document, Footer, Header, LevelFormat, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { Report } from '../blocks.ts'
import { bullets, drawn, paragraphOf } from './blocks.ts'
import { dated } from './fixed-dates.ts'

const level = (index: number, text: string) => ({
  level: index,
  format: LevelFormat.BULLET,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 360 * (index + 1), hanging: 360 } } },
})

const line = (text: string): Paragraph => new Paragraph({ children: [new TextRun({ text, size: 17 })] })

/** The properties of the file: `docx` would date them by the clock. */
function properties({ title, author, made }: Report): string {
  const stamp = made.toISOString().replace('.000Z', 'Z')
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${stamp}</dcterms:${name}>`
  const spaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ]
  const words = `<dc:title>${title}</dc:title><dc:creator>${author}</dc:creator>${date('created')}${date('modified')}`
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  return `${head}<cp:coreProperties ${spaces.join(' ')}>${words}</cp:coreProperties>`
}

/** The report as a DOCX: the same bytes each time. */
export async function docxOf(report: Report): Promise<Buffer> {
  const font = report.face === 'serif' ? 'Times New Roman' : 'Arial'
  const page = new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children: ['Page ', PageNumber.CURRENT], size: 17 })],
  })
  const document = new Document({
    styles: {
      default: { document: { run: { font, size: 23, language: { value: 'en-GB' } } } },
      paragraphStyles: [{ id: 'Notice', name: 'Notice', basedOn: 'Normal', run: { size: 18, italics: true } }],
    },
    numbering: { config: [{ reference: bullets, levels: [level(0, '•'), level(1, '–')] }] },
    footnotes: Object.fromEntries([...report.notes].map(([mark, runs]) => [mark, { children: [paragraphOf(runs)] }])),
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 } } },
        headers: { default: new Header({ children: report.header.map(line) }) },
        footers: { default: new Footer({ children: [...report.footer.map(line), page] }) },
        children: report.blocks.map(drawn),
      },
    ],
  })
  const bytes = await Packer.toBuffer(document, undefined, [{ path: 'docProps/core.xml', data: properties(report) }])
  return dated(bytes, report.made)
}
