import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type GraphRecord, isNode, type LinkRecord, toLine } from '../../schema/index.ts'
import type { Decision } from '../reviews/decision.ts'
import { linkedRecords, vocabularyOf } from './linked.ts'
import { type Source, shippedSources } from './sources.ts'

const [aldermere] = (await shippedSources()).filter(({ council }) => council === 'aldermere')
const papers = (await aldermere?.papers()) ?? []
const vocabulary = await vocabularyOf()

/** A source a paper, so that they can come in any order. */
const sources: Source[] = papers.map((paper) => ({
  council: 'aldermere',
  digest: paper.document,
  decisions: [],
  identities: [],
  notes: [],
  corrections: [],
  summaries: [],
  facts: async () => undefined,
  papers: async () => [paper],
}))
const linked = async (of: readonly Source[], decisions: readonly Decision[] = []): Promise<readonly GraphRecord[]> =>
  (await linkedRecords(of, { vocabulary, decisions, identities: [], notes: [], corrections: [] })).records
const bytes = (records: readonly GraphRecord[]): string => records.map(toLine).sort().join('\n')

/** The sources in another order, a different one for each seed. */
function shuffled(seed: number): Source[] {
  let state = seed
  const next = (): number => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state
  }
  return sources
    .map((source) => ({ source, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ source }) => source)
}

describe('the links of a council', { timeout: 60_000 }, () => {
  const all = linked(sources)
  const suggested = (records: readonly GraphRecord[]): LinkRecord | undefined =>
    records.find(
      (each): each is LinkRecord => !isNode(each) && each.type === 'ADDRESSED_BY' && each.properties.basis === 'SUGGESTED',
    )

  it.each([1, 2, 3])('are the same in whatever order its papers came (%i)', async (seed) =>
    expect(bytes(await linked(shuffled(seed))) === bytes(await all)).toBe(true),
  )

  it('are the same again when a paper was taken away and has come back', async () => {
    const [first, ...others] = sources
    const without = await linked(others)
    expect(bytes(without) === bytes(await all)).toBe(false)
    expect(bytes(await linked([...others, ...(first === undefined ? [] : [first])])) === bytes(await all)).toBe(true)
  })

  it('bear what a person decided after any rebuild, and a rejected one does not come back', async () => {
    const before = suggested(await all)
    if (before === undefined) throw new Error('Nothing is suggested')
    const rejected = {
      decision: 'REJECTED',
      type: before.type,
      from: before.from,
      to: before.to,
      by: 'A reader',
      kind: 'USER',
      at: '2025-03-01T10:00:00Z',
      reason: 'They are about different teams.',
    } as const
    for (const order of [sources, shuffled(5)]) {
      const after = (await linked(order, [rejected])).filter(
        (each) => !isNode(each) && each.type === before.type && each.from === before.from && each.to === before.to,
      )
      expect(after).toMatchObject([{ properties: { basis: 'REJECTED', reviewReason: rejected.reason } }])
    }
  })
})

describe('the vocabulary of topics', () => {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-topics-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('is the one that comes with the software, unless the data folder has its own', async () => {
    expect(await vocabularyOf(folder)).toEqual(vocabulary)
    const own = { service: 'Lamps', topics: [{ slug: 'stairs', label: 'Stairs', scope: 'Lamps on stairs.', terms: ['stairs'] }] }
    writeFileSync(join(folder, 'topics.json'), JSON.stringify(own))
    expect(await vocabularyOf(folder)).toMatchObject({ service: 'Lamps' })
  })
})
