import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Document, Packer, Paragraph } from 'docx'
import PDFDocument from 'pdfkit'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { isNode } from '../../schema/index.ts'
import { keepPapers, readPapers, renewKept } from '../ingest.ts'
import { digestOf, markOf } from '../read/layer.ts'
import { readers } from '../read/readers.ts'
import { Keep } from './keep.ts'
import { documentGaps, documentLayers, originals } from './texts.ts'

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-texts-'))
afterAll(() => rmSync(folder, { recursive: true }))

const words = 'Aldermere Borough Council trims its lamps.'

function pdf(): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4' })
  const pieces: Buffer[] = []
  document.on('data', (piece) => pieces.push(piece))
  document.fontSize(11).text(words, 72, 90)
  document.end()
  return new Promise((resolve) => document.on('end', () => resolve(Buffer.concat(pieces))))
}
const docx = (): Promise<Buffer> => Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(words)] }] }))

describe('documents that were kept', () => {
  let data: string
  let keep: Keep
  beforeEach(() => {
    data = mkdtempSync(join(folder, 'data-'))
    keep = new Keep(data)
  })

  async function kept(name: string, bytes: Buffer) {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    const { papers, problems } = await readPapers([path], undefined)
    expect(problems).toEqual([])
    await keepPapers(keep, papers)
    const [paper] = papers
    if (paper === undefined) throw new Error('Nothing was read')
    return paper
  }

  it.each([
    ['lamps.pdf', pdf, 'application/pdf', ['about.json', 'layer.json', 'not-understood.json', 'records.jsonl', 'source']],
    [
      'lamps.docx',
      docx,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      ['about.json', 'layer.json', 'not-understood.json', 'records.jsonl', 'source'],
    ],
    [
      'lamps.md',
      async () => Buffer.from(`${words}\n`),
      'text/plain',
      ['about.json', 'not-understood.json', 'records.jsonl', 'source'],
    ],
  ])('have their text, their file and its type: %s', async (name, make, type, files) => {
    const { layer } = await kept(name, await make())
    expect(readdirSync(join(data, 'documents', layer.sha256)).sort()).toEqual(files)
    expect(await documentLayers(data)(layer.sha256)).toEqual(layer)
    const original = await originals(data)(layer.sha256)
    expect(original).toMatchObject({ name, type })
    expect(digestOf(readFileSync(original?.path ?? ''))).toBe(layer.sha256)
  })

  it('say what read them, the digest of what it made, their pages, and the page of each passage', async () => {
    const { extracted, layer } = await kept('lamps.pdf', await pdf())
    const document = extracted.records.find((record) => isNode(record) && record.label === 'Document')
    expect(document).toMatchObject({ properties: { textLayer: `${readers.pdf} ${digestOf(layer.text)}`, pages: 1 } })
    expect(markOf(layer)).not.toContain(layer.sha256)
  })

  it('are not read again while their reader is the one of today, and are when it is not', async () => {
    const { layer } = await kept('lamps.pdf', await pdf())
    const place = join(data, 'documents', layer.sha256)
    const [about] = await keep.list()
    const change = (file: string, from: string, to: string): void =>
      writeFileSync(join(place, file), readFileSync(join(place, file), 'utf8').replaceAll(from, to))

    change('layer.json', 'lamps', 'LAMPS')
    change('about.json', about?.extractor ?? '', 'extractor 0')
    expect(await renewKept(keep)).toEqual([])
    expect((await keep.layer(layer.sha256))?.text).toContain('LAMPS')
    expect((await keep.list())[0]).toEqual(about)

    change('about.json', readers.pdf, 'pdf 0')
    expect(await renewKept(keep)).toEqual([])
    expect(await keep.layer(layer.sha256)).toEqual(layer)
    expect((await keep.list())[0]).toEqual(about)
  })

  it('tell what of them was not understood, once and in the order of the text; kept before that was noted, once they are renewed', async () => {
    const said = `Aldermere Borough Council told the committee how its lamps burn.\n\nThe average, at 33, is high. Of the lamps, 12% smoke.\n`
    const { layer, extracted } = await kept('lamps.md', Buffer.from(said))
    const spans = await documentGaps(data)(layer.sha256)
    expect(spans?.map(({ start, end }) => said.slice(start, end))).toEqual(['33'])
    const place = join(data, 'documents', layer.sha256)
    const [first] = extracted.notUnderstood
    await keepPapers(keep, [
      {
        path: 'lamps.md',
        council: 'Aldermere',
        layer,
        bytes: Buffer.from(said),
        remarks: [],
        extracted: {
          ...extracted,
          notUnderstood: [{ start: 40, end: 42 }, ...(first ? [first, { start: 2, end: 4 }, first] : [])],
        },
      },
    ])
    const inOrder = (await documentGaps(data)(layer.sha256)) ?? []
    expect(inOrder.map(({ start }) => start)).toEqual([2, 40, first?.start])
    rmSync(join(place, 'not-understood.json'))
    expect(await documentGaps(data)(layer.sha256)).toBeUndefined()
    expect(await renewKept(keep)).toEqual([])
    expect(await documentGaps(data)(layer.sha256)).toEqual(spans)
    for (const damaged of ['', '[[1', '{}', '[["1", 2]]', '[[1]]']) {
      writeFileSync(join(place, 'not-understood.json'), damaged)
      expect(await documentGaps(data)(layer.sha256), damaged).toBeUndefined()
    }
    expect(await renewKept(keep)).toEqual([])
    expect(await documentGaps(data)(layer.sha256)).toEqual(spans)
    const [about] = await keep.list()
    if (about !== undefined) await keep.remove(about)
    expect(await documentGaps(data)(layer.sha256)).toBeUndefined()
  })

  it('that cannot be read any more are told, and stay', async () => {
    const { layer } = await kept('lamps.pdf', await pdf())
    const place = join(data, 'documents', layer.sha256)
    writeFileSync(join(place, 'source'), '%PDF-1.7 and no more')
    writeFileSync(join(place, 'about.json'), readFileSync(join(place, 'about.json'), 'utf8').replace(readers.pdf, 'pdf 0'))
    expect(await renewKept(keep)).toMatchObject([{ code: 'INVALID_INPUT', parts: { where: 'lamps.pdf' } }])
    expect(await keep.layer(layer.sha256)).toEqual(layer)
  })
})

it.each(['', '../../etc/passwd', 'f'.repeat(64)])('nothing is kept by the digest "%s"', async (sha256) => {
  expect(await documentLayers(folder)(sha256)).toBeUndefined()
  expect(await originals(folder)(sha256)).toBeUndefined()
  expect(await documentGaps(folder)(sha256)).toBeUndefined()
})
