import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Known } from '../../seed/link/known.ts'
import { namesIn, sefton } from './linked-papers.ts'

/** The topics that a reader gave a sample of what a real council's papers tell. */
interface Standard {
  readonly topics: Readonly<Record<string, readonly string[]>>
  /** What a fair reader might also give: it counts neither for nor against. */
  readonly also?: Readonly<Record<string, readonly string[]>>
}

const read = (name: string): Standard =>
  JSON.parse(readFileSync(new URL(`standards/link-topics-${name}.json`, import.meta.url), 'utf8')) as Standard

interface Given {
  readonly topic: string
  readonly score: number
}

const given = new Map<string, Given[]>()
let known: Known | undefined

/** How many topics are given rightly, wrongly and not at all, and how the scores of those judged turn out. */
function compare({ topics, also = {} }: Standard) {
  const count = { right: 0, wrong: 0, missing: 0 }
  const sure = { right: 0, all: 0 }
  for (const [id, wanted] of Object.entries(topics)) {
    if (known?.node(id) === undefined) continue
    const got = given.get(id) ?? []
    for (const { topic, score } of got) {
      const isRight = wanted.includes(topic)
      if (!isRight && also[id]?.includes(topic)) continue
      count[isRight ? 'right' : 'wrong']++
      if (score < 0.8) continue
      sure.all++
      if (isRight) sure.right++
    }
    count.missing += wanted.filter((topic) => !got.some((each) => each.topic === topic)).length
  }
  const precision = count.right / (count.right + count.wrong)
  const recall = count.right / (count.right + count.missing)
  return { ...count, precision, recall, f1: (2 * precision * recall) / (precision + recall), sure: sure.right / sure.all }
}

const percent = (part: number): string => `${Math.round(part * 1000) / 10} %`

describe.skipIf(namesIn('sefton').length < 11)('topics of real papers, against those that a reader gave', () => {
  beforeAll(async () => {
    const papers = await sefton()
    known = papers.known
    for (const { type, from, to, properties } of papers.links) {
      if (type !== 'ABOUT') continue
      const list = given.get(from) ?? []
      given.set(from, [...list, { topic: to.slice('topic/'.length), score: properties.score ?? 1 }])
    }
  }, 180_000)

  it.each(['tune', 'measure'])('are mostly right, and mostly found: %s', (name) => {
    const { precision, recall, f1, sure, ...counts } = compare(read(name))
    process.stdout.write(
      `topics, ${name}: ${JSON.stringify(counts)}, precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)}, of those scored .8 or more ${percent(sure)} right\n`,
    )
    expect(counts.right + counts.missing).toBeGreaterThan(40)
    expect(precision).toBeGreaterThan(0.8)
    expect(recall).toBeGreaterThan(0.7)
    expect(f1).toBeGreaterThan(0.78)
    expect(sure).toBeGreaterThan(0.8)
  })

  it('are at most three of a thing', () => {
    expect(Math.max(...[...given.values()].map(({ length }) => length))).toBeLessThanOrEqual(3)
  })
})
