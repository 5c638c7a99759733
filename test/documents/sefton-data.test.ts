import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { type GraphRecord, isNode, type LinkRecord, type NodeRecord, recordId } from '../../schema/index.ts'
import { extract } from '../../seed/extract/index.ts'
import type { ReadPaper } from '../../seed/facts/paper.ts'
import { linkedRecords, type Misfit, vocabularyOf } from '../../seed/keep/linked.ts'
import { type Source, shippedSource } from '../../seed/keep/sources.ts'
import { factsFrom, type Made } from '../../seed/making/making.ts'
import { textLayer } from '../../seed/read/layer.ts'
import { readSummaries, summariesIn } from '../../seed/summaries/summary.ts'
import { unfitting } from '../../seed/summaries/unfitting.ts'
import { namesIn } from './linked-papers.ts'
import { paperRead } from './paper-read.ts'

const folder = fileURLToPath(new URL('../../seed/councils/sefton', import.meta.url))
const documents = fileURLToPath(new URL('../../../shared/documents/sefton/', import.meta.url))
const mostBytes = 3_000_000
const names = namesIn('sefton')

/** The files below a folder, by their path from there. */
const filesBelow = (place: string): string[] =>
  readdirSync(place, { recursive: true })
    .map(String)
    .filter((path) => statSync(join(place, path)).isFile())
    .sort()

const passagesOf = (records: readonly GraphRecord[], document = ''): NodeRecord<'Passage'>[] =>
  records.filter(
    (each): each is NodeRecord<'Passage'> =>
      isNode(each) && each.label === 'Passage' && each.id.startsWith(document.replace('/document/', '/')),
  )
function statesOf(passages: readonly NodeRecord<'Passage'>[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { properties } of passages) counts[properties.state] = (counts[properties.state] ?? 0) + 1
  return counts
}
const ids = (records: readonly GraphRecord[]): string[] => records.map(recordId).sort()

it('the data set that comes with the software is small', () => {
  const bytes = filesBelow(folder).reduce((sum, path) => sum + statSync(join(folder, path)).size, 0)
  expect(bytes).toBeLessThan(mostBytes)
})

describe.skipIf(names.length < 11)('the data set of real papers, beside them', { timeout: 180_000 }, () => {
  let papers: (ReadPaper & { readonly name: string })[]
  let made: Made
  let own: Source
  beforeAll(async () => {
    papers = await Promise.all(
      names.map(async (name) => {
        const { document, layer, records } = await paperRead(join(documents, name))
        return { name, document, layer, records }
      }),
    )
    made = await factsFrom(papers, folder)
    own = await shippedSource(folder)
  }, 300_000)

  const named = (end: string): ReadPaper => papers.find(({ name }) => name.endsWith(end)) as ReadPaper
  /** What the data set and these papers come to. */
  async function beside(...of: readonly ReadPaper[]): Promise<{ records: readonly GraphRecord[]; unfit: readonly Misfit[] }> {
    const nobody = { decisions: [], identities: [], notes: [], corrections: [], summaries: [] }
    const read: Source = {
      council: own.council,
      digest: '',
      ...nobody,
      facts: async () => undefined,
      papers: async () => [...of],
    }
    const around = { vocabulary: await vocabularyOf(), decisions: [], identities: [], notes: [], corrections: [] }
    return linkedRecords([own, read], around)
  }

  it('holds the facts that are made of them now, byte for byte', () => {
    const facts = join(folder, 'facts')
    expect(filesBelow(facts)).toEqual([...made.files.keys()].sort())
    const differing = [...made.files].filter(([path, text]) => readFileSync(join(facts, path), 'utf8') !== text)
    expect(differing.map(([path]) => `${path}: make it anew with npm run dataset`)).toEqual([])
  })

  it('holds no summary, decision or note that fits nothing', () => {
    expect(made.misfits.map(({ why }) => why)).toEqual([])
  })

  it('tells the same with none of them and with all, whose passages are verified then', async () => {
    const none = await beside()
    expect(ids(none.records)).toEqual(ids(made.records))
    expect(statesOf(passagesOf(none.records))).toEqual({ UNREAD: passagesOf(made.records).length })
    expect(none.unfit).toEqual([])
    expect(statesOf(passagesOf(made.records))).toEqual({ VERIFIED: passagesOf(made.records).length })
  })

  it.each(['2022-05-09.pdf', '000_887fe16b46c1c50b.txt'])('has the words of one of them once that is read: %s', async (end) => {
    const paper = named(end)
    const { records, unfit } = await beside(paper)
    expect(ids(records)).toEqual(ids(made.records))
    const read = passagesOf(made.records, paper.document).length
    expect(read).toBeGreaterThan(50)
    expect(statesOf(passagesOf(records, paper.document))).toEqual({ VERIFIED: read })
    expect(statesOf(passagesOf(records))).toEqual({ VERIFIED: read, UNREAD: passagesOf(records).length - read })
    expect(unfit).toEqual([])
  })

  it('finds its passages in another copy', async () => {
    const paper = named('003_ef015d2d0f34bbad.txt')
    const text = paper.layer.text
      .replace(/\r?\n/g, '\r\n')
      .replaceAll("'", '\u2019')
      .replace(/"([^"\n]*)"/g, '\u201c$1\u201d')
      .replace(/(?<=\S) (?=\S)/g, '  ')
    const layer = textLayer(Buffer.from(text), text)
    const copy = { layer, ...extract(layer, 'Sefton', 'another-copy.txt') }
    const { records, unfit } = await beside(copy)
    const states = statesOf(passagesOf(records, paper.document))
    process.stdout.write(`another copy: ${JSON.stringify(states)}\n`)
    expect(states).toEqual({ MATCHED: passagesOf(made.records, paper.document).length })
    expect(unfit).toEqual([])
  })

  describe('what was asked and found wrong in 2022', () => {
    const isOf2022 = /^sefton\/(?:commissioner|inspection|pack|plan)-2022-[^/]*\/(?:finding|recommendation|measure)\//
    const asked = (): string[] =>
      made.records.flatMap((each) =>
        isNode(each) && isOf2022.test(each.id) && (each.label !== 'Finding' || each.properties.polarity === 'WEAKNESS')
          ? [each.id]
          : [],
      )
    const linksFrom = (id: string): LinkRecord[] =>
      made.records.filter((each): each is LinkRecord => !isNode(each) && each.from === id)

    it('has no suggestion of an answer that editors did not decide on', () => {
      const all = new Set(asked())
      expect(all.size).toBeGreaterThan(60)
      const open = made.records.filter(
        (each): each is LinkRecord =>
          !isNode(each) &&
          all.has(each.from) &&
          ['ADDRESSED_BY', 'LED_TO', 'NEAREST_TO'].includes(each.type) &&
          each.properties.basis === 'SUGGESTED',
      )
      expect(open.map(({ type, from, to }) => `${type} ${from} ${to}`)).toEqual([])
    })

    it('has an answer, or a note that there is none', () => {
      const noted = new Map<string, string[]>()
      const notes = new Map(
        made.records.flatMap((each) => (isNode(each) && each.label === 'Note' ? [[each.id, each.properties.text]] : [])),
      )
      for (const each of made.records)
        if (!isNode(each) && each.type === 'NOTED_ON')
          noted.set(each.to, [...(noted.get(each.to) ?? []), String(notes.get(each.from))])
      const isAnswered = (id: string): boolean =>
        linksFrom(id).some(
          ({ type, properties }) => type === 'ADDRESSED_BY' && !['SUGGESTED', 'REJECTED'].includes(properties.basis),
        )
      const without = asked().filter(
        (id) => !isAnswered(id) && !noted.get(id)?.some((text) => /\b(?:nothing|no action)\b/i.test(text)),
      )
      expect(without).toEqual([])
    })
  })

  it('sums up each thing by what its passage says', async () => {
    const summaries = await readSummaries(summariesIn(folder))
    const worded = new Set(made.records.flatMap((each) => (isNode(each) && 'text' in each.properties ? [each.id] : [])))
    expect(summaries.filter(({ id }) => !worded.has(id))).toEqual([])
    const wrong = unfitting(
      made.records,
      papers.map(({ layer }) => layer.text),
      summaries,
    )
    expect(wrong).toEqual([])
  })
})
