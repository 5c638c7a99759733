import { afterAll, beforeAll, expect, it } from 'vitest'
import { readBytes } from '../../seed/read/file.ts'
import { describeOnEngines } from '../engines.ts'
import { type PrintedReport, paperId, paperPages, printedReport } from '../paper.ts'
import { type Serving, serving } from './serving.ts'

const pageFields = 'number label firstLine width height passages { id boxes { page x y width height } }'

describeOnEngines('the pages of a document', (engine) => {
  let report: PrintedReport
  let server: Serving
  beforeAll(async () => {
    report = await printedReport()
    server = await serving(engine, report)
  })
  afterAll(async () => {
    await server?.stop()
    report?.clear()
  })

  const about = async (fields: string) =>
    (await server.ask(`query ($id: ID!) { node(id: $id) { ... on Document { ${fields} } } }`, { id: paperId })).data.node
  const boxesOf = async (id: string) =>
    (await server.ask('query ($id: ID!) { node(id: $id) { ... on Passage { boxes { page x y width height } } } }', { id })).data
      .node.boxes

  it('tells which pages lines stand on, and what is printed on each', async () => {
    const { reading } = await about('reading(from: 2, lines: 3) { totalPages pages { number label firstLine } }')
    expect(reading).toEqual({
      totalPages: paperPages.total,
      pages: [
        { number: 1, label: 'i', firstLine: 1 },
        { number: 2, label: '1', firstLine: 3 },
      ],
    })
  })

  it('finds a page by its number or by what is printed on it, with its passages', async () => {
    const { byNumber, byLabel, none } = await about(
      `byNumber: readPage(number: 2) { ${pageFields} } byLabel: readPage(label: "1") { ${pageFields} }
       none: readPage(number: 4) { number }`,
    )
    expect(byLabel).toEqual(byNumber)
    expect(none).toBeNull()
    expect(byNumber).toMatchObject({ number: 2, label: '1', firstLine: 3, width: paperPages.width, height: paperPages.height })
    expect(byNumber.passages.map(({ id }: { id: string }) => id)).toEqual(
      (['lamps', 'late', 'rail'] as const).map((which) => report.passage(which)),
    )
  })

  it('boxes the words of a passage, a line each, and across pages', async () => {
    const boxes = await boxesOf(report.passage('late'))
    const expected = [report.wordsAt('Nobody writes down when,'), report.wordsAt('and the keeper learns of it from the harbour.')]
    expect(boxes).toHaveLength(expected.length)
    for (const [at, { page, x, y, width, height }] of expected.entries()) {
      const box = boxes[at]
      expect(box.page).toBe(page)
      // Letters are not equally wide: a few points either way.
      expect(Math.abs(box.x - x / paperPages.width)).toBeLessThan(0.02)
      expect(Math.abs(box.x + box.width - (x + width) / paperPages.width)).toBeLessThan(0.001)
      expect(box.y).toBeCloseTo(y / paperPages.height, 3)
      expect(box.height).toBeCloseTo(height / paperPages.height, 3)
    }
    expect((await boxesOf(report.passage('rail'))).map(({ page }: { page: number }) => page)).toEqual([2, 3])
  })

  it('reads a text once, and asks the store once a level, however many passages are asked for', async () => {
    const before = report.timesRead()
    server.ran.length = 0
    const { readPage } = await about(`readPage(number: 2) { ${pageFields} }`)
    expect(readPage.passages).toHaveLength(3)
    expect(report.timesRead()).toBe(before + 1)
    expect(server.ran.length).toBeLessThanOrEqual(3)
  })

  it('gives no pages and no boxes where the file has none, or is not at hand', async () => {
    const { data } = await server.ask(
      `{ documents(first: 200) { nodes { id readPage(number: 1) { number } } } passages(first: 50) { nodes { id boxes { page } } } }`,
    )
    for (const { id, readPage } of data.documents.nodes) expect(readPage === null).toBe(id !== paperId)
    for (const { id, boxes } of data.passages.nodes) expect(boxes.length > 0).toBe(/lamp-room/.test(id))
  })

  it.each(['', '(number: 1, label: "1")', '(number: null)'])('refuses to look for readPage%s', async (args) => {
    const { errors } = await server.ask(`query ($id: ID!) { node(id: $id) { ... on Document { readPage${args} { number } } } }`, {
      id: paperId,
    })
    expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT')
  })
})

it('stands on what our reader of PDF sees: each line where it is printed', async () => {
  const report = await printedReport()
  report.clear()
  const { layer } = await readBytes(report.file, 'a printed report')
  const wordsIn = ({ text }: { text: string }, { start, end }: { start: number; end: number }) => text.slice(start, end)
  expect(layer.pages?.map(({ number, width, height }) => [number, width, height])).toEqual(
    report.layer.pages.map(({ number, width, height }) => [number, width, height]),
  )
  expect(layer.boxes).toHaveLength(report.layer.boxes.length)
  for (const [at, printed] of report.layer.boxes.entries()) {
    const seen = layer.boxes?.[at]
    if (seen === undefined) continue
    expect(wordsIn(layer, seen)).toBe(wordsIn(report.layer, printed))
    expect(seen.page).toBe(printed.page)
    for (const side of ['x', 'y', 'width', 'height'] as const) expect(Math.abs(seen[side] - printed[side])).toBeLessThan(2)
  }
})
