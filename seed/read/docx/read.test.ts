import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  type INumberingOptions,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { describe, expect, it } from 'vitest'
import { readDocx } from './read.ts'

const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: at,
  format,
  text,
  alignment: AlignmentType.START,
})
const numbering: INumberingOptions = {
  config: [
    { reference: 'numbers', levels: [level(0, LevelFormat.DECIMAL, '%1.'), level(1, LevelFormat.LOWER_LETTER, '(%2)')] },
    { reference: 'deep', levels: [level(0, LevelFormat.DECIMAL, '%1'), level(1, LevelFormat.DECIMAL, '%1.%2')] },
    { reference: 'dots', levels: [level(0, LevelFormat.BULLET, '•'), level(1, LevelFormat.BULLET, '–')] },
  ],
}

async function read(children: (Paragraph | Table)[], footnotes: Record<string, { children: Paragraph[] }> = {}): Promise<string> {
  const bytes = await Packer.toBuffer(new Document({ numbering, footnotes, sections: [{ children }] }))
  const { layer } = await readDocx(bytes, 'lamps.docx')
  expect(layer.lines.map(({ text }) => text).join('\n')).toBe(layer.text)
  return layer.text.trimEnd()
}

const plain = (text: string): Paragraph => new Paragraph(text)
const item = (text: string, reference: string, at = 0, instance = 0): Paragraph =>
  new Paragraph({ text, numbering: { reference, level: at, instance } })
const bold = (text: string): Paragraph => new Paragraph({ children: [new TextRun({ text, bold: true })] })
const cell = (content: string | Paragraph[], more: { rowSpan?: number; columnSpan?: number } = {}): TableCell =>
  new TableCell({ children: typeof content === 'string' ? [plain(content)] : content, ...more })
const row = (...cells: TableCell[]): TableRow => new TableRow({ children: cells })

describe('the text of a DOCX', () => {
  it('has headings by their level, and bold paragraphs as headings below', async () =>
    expect(
      await read([
        new Paragraph({ text: 'Lamps', heading: HeadingLevel.HEADING_1 }),
        plain('They are lit.'),
        new Paragraph({ text: 'Stairs', heading: HeadingLevel.HEADING_2 }),
        bold('What is well'),
        new Paragraph({ children: [new TextRun({ text: 'Some', bold: true }), new TextRun(' is bold.')] }),
      ]),
    ).toBe('# Lamps\n\nThey are lit.\n\n## Stairs\n\n### What is well\n\nSome is bold.'))

  it('has the numbers of lists as they are printed, and begins them anew where the document does', async () =>
    expect(
      await read([
        item('one', 'numbers'),
        item('first of one', 'numbers', 1),
        item('second of one', 'numbers', 1),
        item('two', 'numbers'),
        item('first of two', 'numbers', 1),
        plain('Between.'),
        item('three', 'numbers'),
        plain('Another list.'),
        item('one again', 'numbers', 0, 1),
        item('deep', 'deep'),
        item('deeper', 'deep', 1),
      ]),
    ).toBe(
      [
        '1. one\n  (a) first of one\n  (b) second of one\n2. two\n  (a) first of two',
        'Between.',
        '3. three',
        'Another list.',
        '1. one again\n1 deep\n  1.1 deeper',
      ].join('\n\n'),
    ))

  it('has bullets as dashes, each level further in', async () =>
    expect(await read([item('lamps', 'dots'), item('oil', 'dots', 1), item('stairs', 'dots')])).toBe(
      '- lamps\n  - oil\n- stairs',
    ))

  it('has tables between pipes, with a line below a bold head, paragraphs parted in a cell, and blanks where cells are joined', async () =>
    expect(
      await read([
        new Table({
          rows: [
            row(cell([bold('Action')]), cell([bold('Lead')]), cell([bold('When')])),
            row(cell([plain('Trim lamps'), item('each', 'dots')]), cell('Keeper | Mason', { rowSpan: 2 }), cell('May')),
            row(cell('Fix stairs'), cell('June')),
            row(cell('Both', { columnSpan: 2 }), cell('July')),
          ],
        }),
        plain('After.'),
      ]),
    ).toBe(
      [
        '| Action | Lead | When |\n|---|---|---|',
        '| Trim lamps<br>- each | Keeper \\| Mason | May |',
        '| Fix stairs |  | June |',
        '| Both |  | July |\n\nAfter.',
      ].join('\n'),
    ))

  it('has what is framed by a table of one cell as it stands', async () =>
    expect(await read([new Table({ rows: [row(cell([plain('Lamps.'), plain('Stairs.')]))] })])).toBe('Lamps.\n\nStairs.'))

  it('has its notes at the end, by their numbers', async () => {
    const children: ParagraphChild[] = [new TextRun('Lamps'), new FootnoteReferenceRun(1), new TextRun(' and stairs.')]
    expect(await read([new Paragraph({ children })], { 1: { children: [plain('Of oil.')] } })).toBe(
      'Lamps¹ and stairs.\n\n¹ Of oil.',
    )
  })

  it('keeps what would be taken for a heading or a table from being one', async () =>
    expect(await read([plain('# 7 is a lamp'), plain('| is a bar')])).toBe('\\# 7 is a lamp\n\n\\| is a bar'))

  it('is not waited for longer than it may take', async () => {
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [plain('Lamps.')] }] }))
    await expect(readDocx(bytes, 'lamps.docx', 1)).rejects.toThrow(/DOCX took longer than 0 seconds and was ended: lamps\.docx/)
  })

  it('of nothing is refused', async () => {
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [plain(' ')] }] }))
    await expect(readDocx(bytes, 'lamps.docx')).rejects.toThrow(/holds no text/)
  })
})
