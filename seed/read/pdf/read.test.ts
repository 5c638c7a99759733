import PDFDocument from 'pdfkit'
import { afterAll, describe, expect, it } from 'vitest'
import { listed, pdfPool, readPdf } from './read.ts'

type Draw = (document: PDFKit.PDFDocument) => void

function drawn(pages: readonly Draw[]): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', autoFirstPage: false })
  const pieces: Buffer[] = []
  document.on('data', (piece) => pieces.push(piece))
  const whole = new Promise<Buffer>((resolve) => document.on('end', () => resolve(Buffer.concat(pieces))))
  for (const draw of pages) {
    document.addPage()
    draw(document)
  }
  document.end()
  return whole
}

/** One grey dot. */
const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64')
const words =
  (text: string): Draw =>
  (document) =>
    document.fontSize(11).text(text, 72, 90)
const picture: Draw = (document) => document.image(dot, 0, 0, { width: 595, height: 842 })
const nothing: Draw = () => {}

const pool = pdfPool({ workers: 2 })
afterAll(() => pool.close())

describe('a PDF', () => {
  it('of which some pages are pictures is read, and these are told; a blank page is none', async () => {
    const bytes = await drawn([words('Lamps'), picture, nothing, picture, picture, words('stairs')])
    const { layer, remarks } = await readPdf(bytes, 'lamps.pdf', pool)
    expect(remarks).toEqual(['pages 2 and 4-5 are pictures without text, which needs OCR'])
    expect(layer.pages).toHaveLength(6)
    expect(layer.text).toMatch(/Lamps[\s\S]*stairs/)
  })

  it('of blank pages holds no text, and needs no OCR', async () => {
    const bytes = await drawn([nothing, nothing])
    await expect(readPdf(bytes, 'lamps.pdf', pool)).rejects.toThrow(/^This PDF holds no text: lamps\.pdf/)
  })

  it('of many pages has them in their order, whoever read them', async () => {
    const bytes = await drawn(Array.from({ length: 100 }, (_, at) => words(`Lamp ${at + 1}.`)))
    const { layer } = await readPdf(bytes, 'lamps.pdf', pool)
    const numbers = [...layer.text.matchAll(/Lamp (\d+)\./g)].map(([, number]) => Number(number))
    expect(numbers).toEqual(Array.from({ length: 100 }, (_, at) => at + 1))
  })

  it('is not waited for longer than it may take, by its pages', async () => {
    const bytes = await drawn([words('Lamps')])
    await expect(readPdf(bytes, 'lamps.pdf', pool, { file: 1, page: 0 })).rejects.toThrow(
      /PDF took longer than 0 seconds and was ended: lamps\.pdf/,
    )
    expect((await readPdf(bytes, 'lamps.pdf', pool)).layer.text).toContain('Lamps')
  })
})

it.each([
  [[3], '3'],
  [[3, 7], '3 and 7'],
  [[1, 2, 3, 7, 9, 10], '1-3, 7 and 9-10'],
])('pages %j are listed as %s', (numbers, text) => expect(listed(numbers)).toBe(text))
