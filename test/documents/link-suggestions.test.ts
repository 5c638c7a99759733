import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { compare, type Judged, share, sum, told, types } from './link-suggestions-compared.ts'
import { type LinkedPapers, linkedPapers, namesIn, sefton } from './linked-papers.ts'

const read = (name: string): readonly Judged[] =>
  (JSON.parse(readFileSync(new URL(`standards/link-${name}.json`, import.meta.url), 'utf8')) as { judged: readonly Judged[] })
    .judged

describe.skipIf(namesIn('sefton').length < 11)('links that nobody states, against those of a reader', () => {
  let papers: LinkedPapers
  beforeAll(async () => {
    papers = await sefton()
  }, 180_000)

  it.each(['tune', 'measure'])('are mostly right: %s', (part) => {
    const counts = types.map((type) => compare(papers, read(`suggestions-${part}`), type))
    for (const [at, count] of counts.entries()) process.stdout.write(told(`${part} ${types[at]}`, count))
    const all = sum(counts)
    process.stdout.write(told(`${part} all`, all))
    expect(all.wanted).toBeGreaterThan(60)
    expect((all.right + all.fair) / all.suggested).toBeGreaterThan(0.86)
    expect(all.answered / all.answers).toBeGreaterThan(0.54)
  })

  it('score no more than they keep', () => {
    const judged = [...read('suggestions-tune'), ...read('suggestions-measure')]
    const byScore = new Map<number, { right: number; all: number }>()
    for (const { type, from, to, properties } of papers.links) {
      const own = judged.find((each) => each.type === type && each.from === from)
      if (own === undefined || properties.basis !== 'SUGGESTED') continue
      const count = byScore.get(properties.score ?? 0) ?? { right: 0, all: 0 }
      byScore.set(properties.score ?? 0, count)
      count.all++
      if (own.to.includes(to) || own.alsoFair?.includes(to)) count.right++
    }
    const inOrder = [...byScore].sort(([a], [b]) => a - b)
    for (const [score, { right, all }] of inOrder)
      process.stdout.write(`scored ${score}: ${right} of ${all} right, ${share(right, all)}\n`)
    for (const [score, { right, all }] of inOrder) if (all >= 20) expect(right / all).toBeGreaterThan(score - 0.05)
  })
})

/** Reports of other areas, of which a reader told which finding led to what was asked. */
const elsewhere = [
  'kent-focused-visit-2024-02-27.pdf',
  'liverpool-inspection-2023-05-25.pdf',
  'nottingham-inspection-2019-01-07.pdf',
  'stoke-on-trent-inspection-2025-07-15.pdf',
  'west-berkshire-inspection-2015-05-18.pdf',
] as const

const atHand = namesIn('england')
describe.skipIf(!elsewhere.every((name) => atHand.includes(name)))('what led to what in reports of other areas', () => {
  it('is mostly right, and mostly found', async () => {
    const papers = await Promise.all(elsewhere.map((name) => linkedPapers('england', [name])))
    const judged = read('led-to-england')
    const own = ({ known }: LinkedPapers) => judged.filter(({ from }) => known.node(from) !== undefined)
    const count = sum(papers.map((each) => compare(each, own(each), 'LED_TO')))
    process.stdout.write(told('England LED_TO', count))
    expect(count.wanted).toBeGreaterThan(50)
    expect((count.right + count.fair) / count.suggested).toBeGreaterThan(0.85)
    expect(count.found / count.wanted).toBeGreaterThan(0.7)
  }, 180_000)
})
