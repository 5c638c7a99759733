import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  isNode,
  type LinkRecord,
  labels,
  type NodeRecord,
  recordId,
  relationshipTypes,
  toLine,
  wrongs,
} from '../../../schema/index.ts'
import { recordsOf } from '../../keep/linked.ts'
import { writtenShipped } from '../../keep/shipped-spans.ts'
import { shippedSources } from '../../keep/sources.ts'
import { readFile } from '../../read/file.ts'
import { markOf } from '../../read/layer.ts'
import { normalForm } from '../../read/normal.ts'
import { placeOf } from './place.ts'
import { aldermere } from './records.ts'

const file = readFileSync(new URL('records.jsonl', import.meta.url), 'utf8')
const own = (await shippedSources()).filter(({ council }) => council === 'aldermere')
const told = (await Promise.all(own.map((source) => source.papers()))).flat()
const records = await recordsOf(own.map((source, at) => ({ ...source, papers: async () => (at === 0 ? told : []) })))
const nodes = new Map(records.filter(isNode).map((node) => [node.id, node]))
const links = records.filter((record): record is LinkRecord => !isNode(record))
const digest = (words: string | Uint8Array) => createHash('sha256').update(words).digest('hex')

const papers = new URL('documents/', import.meta.url)
const names = readdirSync(papers)
const layers = await Promise.all(
  names.map(async (name) => [name, (await readFile(fileURLToPath(new URL(name, papers)))).layer] as const),
)
const files = new Map(layers.map(([, layer]) => [layer.sha256, layer]))

const ofLabel = <L extends NodeRecord['label']>(label: L) =>
  [...nodes.values()].filter((node): node is Extract<NodeRecord, { label: L }> => node.label === label)

/** The words of the document that was read, in which a passage, section or part stands. */
function textAround(id: string): string {
  const node = nodes.get(id)
  if (node?.label === 'Document' && node.properties.sha256 !== undefined) return files.get(node.properties.sha256)?.text ?? ''
  const above = links.filter(({ type, from }) => type === 'PART_OF' && from === id)
  expect(above, `${id} stands in one thing`).toHaveLength(1)
  return textAround(above[0]?.to ?? '')
}

describe("Aldermere's records", () => {
  it('told by hand are what the build gives', async () => {
    const built = (await aldermere()).records.map((record) => `${toLine(record)}\n`)
    expect(file === built.join(''), 'records.jsonl is not current: npx tsx seed/councils/aldermere/build.ts').toBe(true)
  })

  it('tell what of the papers is not understood, as the build gives it', () => {
    const written = readFileSync(new URL('not-understood.json', import.meta.url), 'utf8')
    expect(written, 'not-understood.json is not current: npx tsx seed/councils/aldermere/build.ts').toBe(writtenShipped(told))
  })

  it('fit the model', () => {
    expect(records.flatMap((record) => wrongs(record).map((wrong) => `${recordId(record)}: ${wrong}`))).toEqual([])
  })

  it('have ids of their own', () => {
    const ids = records.map(recordId)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('link only what is there, and cite only passages', () => {
    expect(links.flatMap(({ from, to }) => [from, to].filter((id) => !nodes.has(id)))).toEqual([])
    const cited = links.flatMap(({ properties }) => properties.cites ?? [])
    expect(cited.filter((id) => nodes.get(id)?.label !== 'Passage')).toEqual([])
  })

  it('hold every label and every relationship of the model', () => {
    expect(labels.filter((label) => ofLabel(label).length === 0)).toEqual([])
    expect(relationshipTypes.filter((type) => !links.some((link) => link.type === type))).toEqual([])
  })

  it('belong to the council, save what councils share', () => {
    const [council] = ofLabel('Council')
    expect(council?.properties.invented).toBe(true)
    expect(council?.properties.name).toBe('Aldermere')
    const strays = [...nodes.values()].filter(({ label, properties }) => label !== 'Topic' && properties.council !== council?.id)
    expect(strays.map(({ id }) => id)).toEqual([council?.id])
  })

  it('rest on a passage each, which states whatever is held', () => {
    const ours = new Set(['Council', 'Document', 'Section', 'Passage', 'Topic', 'Note'])
    const roles = (id: string) =>
      links
        .filter((link) => link.type === 'CITES' && link.from === id)
        .map(({ properties }) => 'role' in properties && properties.role)
    const bare = [...nodes.values()].filter(
      ({ id, label, properties }) => !ours.has(label) && !roles(id).includes(properties.held === false ? 'MENTIONS' : 'SAYS'),
    )
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  it('say for each suggestion how sure and why, and for each review by whom and why', () => {
    const known = (basis: string) =>
      links.filter(({ properties }) => properties.basis === basis).map(({ properties }) => properties)
    const reviewed = [...known('CONFIRMED'), ...known('REJECTED')]
    for (const { score, method, reasons } of known('SUGGESTED'))
      expect({ score, method, reasons }).toEqual({
        score: expect.any(Number),
        method: expect.any(String),
        reasons: expect.any(Array),
      })
    for (const { reviewedBy, reviewerKind, reviewedAt, reviewReason } of reviewed)
      expect([reviewedBy, reviewerKind, reviewedAt, reviewReason]).not.toContain(undefined)
    expect([known('CONFIRMED').length, known('REJECTED').length].every((count) => count > 0)).toBe(true)
  })

  it('hold no e-mail address and no telephone number', () => {
    const texts = [...nodes.values()].flatMap(({ properties }) => Object.entries(properties))
    const words = texts.filter(([name]) => !/sha256|igest|textLayer/.test(name)).map(([, value]) => String(value))
    expect(words.filter((each) => /\S+@\S+\.\S+|(\+44|\b0)[\d ()-]{8,}\d/.test(each))).toEqual([])
  })
})

describe("Aldermere's documents", () => {
  it('declare an interest and tell who is away, of which nothing is kept', () => {
    expect(layers.map(([, { text }]) => withheld(text).length).reduce((sum, each) => sum + each)).toBe(2)
    expect(JSON.stringify(records)).not.toMatch(/declared an interest|works for|had sent/)
  })

  it.each(layers)('%s says at its top that Aldermere is invented', (_, { text }) => {
    expect(text.slice(0, 60)).toContain('Aldermere is an invented council')
  })

  it.each(ofLabel('Document').filter(({ properties }) => properties.sha256))(
    '$id is a file of the data set',
    ({ properties }) => {
      const layer = files.get(properties.sha256 ?? '')
      expect(layer).toBeDefined()
      expect(properties.textLayer).toBe(layer && markOf(layer))
    },
  )

  it('are all in the graph', () => {
    expect(
      ofLabel('Document')
        .flatMap(({ properties }) => properties.sha256 ?? [])
        .sort(),
    ).toEqual([...files.keys()].sort())
  })
})

/** Where an interest is declared or somebody is away, which no record may hold. */
const withheld = (text: string) =>
  [...text.matchAll(/\n(?:A member declared an interest|Two members had sent)[^.]*\.\n/g)].map(
    ({ 0: words, index }) => [index, index + words.length] as const,
  )

/** From where to where the words around a passage are kept: 32 letters each side, and nothing that is withheld. */
const aroundWithout = (places: readonly (readonly [number, number])[], start: number, end: number): [number, number] => [
  Math.max(0, start - 32, ...places.flatMap(([, last]) => (last <= start ? [last] : []))),
  Math.min(end + 32, ...places.flatMap(([first]) => (first >= end ? [first] : []))),
]

describe("Aldermere's passages", () => {
  it('are found only by a quote that stands once', () => {
    const text = 'Plans drift. Visits\n  are late, and plans wait.'
    expect(placeOf(text, 'Visits … late')).toEqual({ start: 13, end: 30 })
    for (const quote of ['l', 'Plans move', 'Plans … move']) expect(() => placeOf(text, quote)).toThrow(quote)
  })

  it.each(ofLabel('Passage').map(({ id, properties }) => [id, properties] as const))(
    '%s stands in its document',
    (id, properties) => {
      const text = textAround(id)
      const { start = -1, end = -1, quote = '', prefix = '', suffix = '', lineStart = 0, lineEnd = 0 } = properties
      expect(end).toBeGreaterThan(start)
      expect(text.slice(start, end)).toBe(quote)
      const [from, to] = aroundWithout(withheld(text), start, end)
      expect(prefix + quote + suffix).toBe(text.slice(from, to))
      expect([text.slice(0, start), text.slice(0, end)].map((before) => before.split('\n').length)).toEqual([lineStart, lineEnd])
      expect(properties.digest).toBe(digest(quote))
      expect(properties.normalDigest).toBe(digest(normalForm(quote).text))
      expect(properties.words).toBe(normalForm(quote).text.split(' ').length)
      expect(properties.state).toBe('VERIFIED')
    },
  )
})
