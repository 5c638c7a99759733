import { describe, expect, it } from 'vitest'
import { type GraphRecord, recordId } from '../../schema/index.ts'
import { join } from '../join/index.ts'
import { shippedSources } from '../keep/sources.ts'
import { link, type OpenText, openTextOf, readVocabulary } from './index.ts'

/** The same in an order that a seed tells. */
function shuffled<T>(some: readonly T[], seed: number): T[] {
  let state = seed
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state
  }
  return some
    .map((each) => ({ each, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ each }) => each)
}

const lines = (records: readonly GraphRecord[]): string[] =>
  records.map((record) => `${recordId(record)} ${JSON.stringify(record)}`).sort()

/** The invented council's records before they are linked, and its texts. */
async function aldermere(): Promise<{ records: readonly GraphRecord[]; texts: OpenText[] }> {
  const sources = (await shippedSources()).filter(({ council }) => council === 'aldermere')
  const papers = (await Promise.all(sources.map((source) => source.papers()))).flat()
  const texts = papers.flatMap(({ document, layer }) => (layer === undefined ? [] : [openTextOf(document, layer)]))
  return { records: join(papers), texts }
}

describe('linking', () => {
  it('gives the same, to the letter, in whatever order records and texts come', async () => {
    const [{ records, texts }, vocabulary] = await Promise.all([aldermere(), readVocabulary()])
    const inOrder = lines(link(records, texts, vocabulary))
    expect(inOrder.length).toBeGreaterThan(records.length)
    for (const seed of [1, 2, 3]) expect(lines(link(shuffled(records, seed), shuffled(texts, seed), vocabulary))).toEqual(inOrder)
  }, 120_000)
})
