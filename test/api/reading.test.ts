import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeOnEngines } from '../engines.ts'
import { type Serving, serving } from './serving.ts'

const pack = 'aldermere/document/pack-2024-10-15-children-and-families-sc'
const part = 'aldermere/pack-2024-10-15-children-and-families-sc/document/report-1'
const file = readFileSync(new URL('../../seed/councils/aldermere/documents/pack-2024-10-15.md', import.meta.url), 'utf8')
const question = `query ($id: ID!, $from: Int, $lines: Int) {
  node(id: $id) { ... on Document { reading(from: $from, lines: $lines) {
    document { id } totalLines lines { number start text } passages { id start end quote citedBy { totalCount } }
  } } }
}`

describeOnEngines('reading a document', (engine) => {
  let server: Serving
  beforeAll(async () => {
    server = await serving(engine)
  })
  afterAll(() => server.stop())

  const read = async (id: string, from?: number, lines?: number) =>
    (await server.ask(question, { id, from, lines })).data.node.reading

  it('gives its lines as they stand, and its passages where they stand', async () => {
    const reading = await read(pack)
    expect(reading.lines.map(({ text }: { text: string }) => text).join('\n')).toBe(file.split('\n').slice(0, 200).join('\n'))
    expect(reading.totalLines).toBe(file.split('\n').length)
    expect(reading.passages.length).toBeGreaterThan(20)
    for (const { start, end, quote } of reading.passages) expect(file.slice(start, end)).toBe(quote)
    expect(reading.passages.some(({ citedBy }: { citedBy: { totalCount: number } }) => citedBy.totalCount > 0)).toBe(true)
  })

  it('gives only the passages of the lines that are asked for', async () => {
    const all = await read(pack)
    const some = await read(pack, 40, 5)
    expect(some.lines.map(({ number }: { number: number }) => number)).toEqual([40, 41, 42, 43, 44])
    const [start, end] = [some.lines[0].start, some.lines.at(-1).start + some.lines.at(-1).text.length + 1]
    const expected = all.passages.filter((passage: { start: number; end: number }) => passage.start < end && passage.end > start)
    expect(some.passages).toEqual(expected)
  })

  it('reads a report in the pack that it stands in', async () => {
    const { data } = await server.ask(
      `{ documents(first: 30) { nodes { id sha256 partOf { totalCount } reading(lines: 1) { document { id } } } } }`,
    )
    const parts = data.documents.nodes.filter(
      (node: { sha256: string | null; partOf: { totalCount: number } }) => node.sha256 === null && node.partOf.totalCount > 0,
    )
    expect(parts.length).toBeGreaterThan(0)
    for (const { reading } of parts) expect(reading.document.id).toMatch(/pack/)
  })

  it('gives nothing where the text is not at hand, and nothing past the end', async () => {
    const { data } = await server.ask('{ documents(first: 30) { nodes { held reading(lines: 1) { totalLines } } } }')
    for (const { held, reading } of data.documents.nodes) expect(reading === null).toBe(held === false)
    expect((await read(pack, 100_000)).lines).toEqual([])
  })

  it('tells what of a text was not understood, in its order and by pages of the list; of a report in a pack, nothing', async () => {
    const listed = `query ($id: ID!, $first: Int, $after: String) { node(id: $id) { ... on Document {
      reading(lines: 1000) { lines { number start text } }
      notUnderstood(first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } nodes { line lastLine page text lines linesStart start end }
      }
    } } }`
    const at = async (id: string, first?: number, after?: string) => (await server.ask(listed, { id, first, after })).data.node
    const { reading, notUnderstood } = await at('aldermere/document/inspection-2021-09-report-2d6be40f')
    expect(notUnderstood.totalCount).toBe(6)
    const text = reading.lines.map((line: { text: string }) => line.text)
    for (const { line, lastLine, page, text: words, lines, linesStart, start, end } of notUnderstood.nodes) {
      expect(lines.slice(start - linesStart, end - linesStart)).toBe(words)
      expect(text.slice(line - 1, lastLine).join('\n')).toBe(lines)
      expect(page).toBeGreaterThan(0)
    }
    const starts = notUnderstood.nodes.map(({ start }: { start: number }) => start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    const { notUnderstood: two } = await at('aldermere/document/inspection-2021-09-report-2d6be40f', 2)
    const { notUnderstood: rest } = await at('aldermere/document/inspection-2021-09-report-2d6be40f', 20, two.pageInfo.endCursor)
    expect([...two.nodes, ...rest.nodes]).toEqual(notUnderstood.nodes)
    expect((await at(pack)).notUnderstood).toMatchObject({ totalCount: 0, nodes: [] })
    expect((await at(part)).notUnderstood).toBeNull()
  })

  it('counts what a document says, by kind', async () => {
    const question = '{ documents(first: 30) { nodes { id taken { label words total } } } }'
    server.ran.length = 0
    const { data } = await server.ask(question)
    expect(server.ran.filter((name) => name === 'news.said')).toHaveLength(1)
    const taken = new Map<string, { label: string; words: string; total: number }[]>(
      data.documents.nodes.map((each: { id: string; taken: [] }) => [each.id, each.taken]),
    )
    expect(taken.get('aldermere/document/inspection-2024-01-report-1b23d643')).toContainEqual({
      label: 'Inspection',
      words: 'inspection',
      total: 1,
    })
    const actions = (id: string) => taken.get(id)?.find(({ label }) => label === 'Action')?.total ?? 0
    expect(actions(part)).toBeGreaterThan(5)
    expect(actions(pack)).toBe(actions(part))
  })

  it.each([
    [0, 10],
    [1, 0],
    [1, 1001],
  ])('refuses from %i, %i lines', async (from, lines) => {
    const { errors } = await server.ask(question, { id: pack, from, lines })
    expect(errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED')
  })
})
