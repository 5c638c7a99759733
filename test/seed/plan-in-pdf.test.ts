import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { isNode } from '../../schema/index.ts'
import { extract } from '../../seed/extract/index.ts'
import { readBytes } from '../../seed/read/file.ts'
import { textLayer } from '../../seed/read/layer.ts'

/** A plan of our own: a row over the page's end, a head printed again, blank cells below what they carry on. */
const head = ['Outcome', 'Ref', 'Objective', 'What we will do', 'How we will know', 'Lead', 'Rating', 'Milestone']
const rows = [
  [
    '1.1 Lamps are lit',
    '1.1.1',
    'The harbour is never dark',
    'Trim every lamp before dusk',
    'No lamp is out at midnight',
    'Head of Lamps',
    'Green',
    'Mar-25',
  ],
  [
    '',
    '',
    '',
    'Keep a book of each lamp and of who trimmed it, so that nobody has to ask the keeper in the morning',
    'The book is kept',
    'Head of Lamps',
    'Amber',
    'May-25',
  ],
  [
    '',
    '1.1.2',
    'Oil does not run out',
    'Order oil a month ahead',
    'Three weeks of oil are in store',
    'Head of Stores',
    'Blue',
    'Jan-25',
  ],
  [
    '1.2 Stairs are safe',
    '1.2.1',
    'The rail holds',
    'Fix the rail on the north stair',
    'Nobody has fallen',
    'Head of Works',
    'Red',
    'Feb-25',
  ],
]
const widths = [80, 45, 80, 170, 110, 75, 55, 60]
const [left, lineHeight, padding, bottom] = [40, 14, 4, 560]

const asText = [
  '# Lamp plan',
  '',
  '## Priority 1: Light',
  '',
  `| ${head.join(' | ')} |`,
  `|${'---|'.repeat(head.length)}`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
  '',
].join('\n')

/** Draws the plan as a ruled table that two pages hold: the second row begins at the foot of the first. */
async function printed(): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', layout: 'landscape', margin: 0, info: { CreationDate: new Date(0) } })
  const parts: Buffer[] = []
  document.on('data', (part: Buffer) => parts.push(part))
  const whole = new Promise<Buffer>((done) => document.on('end', () => done(Buffer.concat(parts))))
  document.font('Helvetica').fontSize(10)
  const broken = (text: string, width: number): string[] => {
    const lines = ['']
    for (const word of text.split(' ')) {
      const longer = `${lines.at(-1)} ${word}`.trim()
      if (document.widthOfString(longer) <= width - 2 * padding) lines[lines.length - 1] = longer
      else lines.push(word)
    }
    return lines
  }
  let y = 0
  const edges = [0, ...widths.keys()].map((_, at) => left + widths.slice(0, at).reduce((sum, width) => sum + width, 0))
  const across = (): void =>
    void document
      .moveTo(left, y)
      .lineTo(edges.at(-1) as number, y)
      .stroke()
  const down = (from: number): void => edges.forEach((x) => void document.moveTo(x, from).lineTo(x, y).stroke())
  const row = (cells: readonly string[], bold = false): void => {
    document.font(bold ? 'Helvetica-Bold' : 'Helvetica')
    const texts = cells.map((cell, at) => broken(cell, widths[at] as number))
    let [from, shown] = [y, 0]
    across()
    for (let line = 0; line < Math.max(...texts.map((each) => each.length)); line++) {
      if (y + lineHeight > bottom) {
        down(from)
        page()
        row(head, true)
        document.font('Helvetica')
        ;[from, shown] = [y, 0]
      }
      for (const [at, lines] of texts.entries()) {
        const words = lines[line]
        if (words !== undefined) document.text(words, (edges[at] as number) + padding, y + padding, { lineBreak: false })
      }
      y += lineHeight
      shown++
    }
    if (shown > 0) y += padding
    down(from)
    across()
  }
  const page = (): void => {
    document.addPage()
    y = 60
  }
  document.font('Helvetica-Bold').fontSize(20).text('Lamp plan', left, 40, { lineBreak: false })
  document.fontSize(14).text('Priority 1: Light', left, 90, { lineBreak: false })
  document.fontSize(10)
  y = 120 + 360
  row(head, true)
  for (const each of rows) row(each)
  document.end()
  return whole
}

const told = (records: ReturnType<typeof extract>['records']) =>
  records
    .filter(isNode)
    .flatMap((record) =>
      record.label === 'Action'
        ? [[record.properties.ref, record.properties.text, record.properties.rag, record.properties.dueOn]]
        : record.label === 'Objective' || record.label === 'Outcome' || record.label === 'Role'
          ? [[record.label, record.id.split('/').at(-1)]]
          : [],
    )

describe('a plan that is printed in a PDF', () => {
  it('gives what the same plan gives as text, over the end of a page too', async () => {
    const { layer } = await readBytes(await printed(), 'lamp-plan.pdf')
    expect(layer.pages).toHaveLength(2)
    const bytes = Buffer.from(asText)
    const fromPdf = extract(layer, 'Aldermere', 'lamp-plan.pdf')
    const fromText = extract(textLayer(bytes, asText), 'Aldermere', 'lamp-plan.md')
    expect(fromText.plan?.actions).toBe(4)
    expect(told(fromPdf.records)).toEqual(told(fromText.records))
  })
})
