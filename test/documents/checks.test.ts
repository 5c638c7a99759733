import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { check } from '../../seed/check/index.ts'
import { Known } from '../../seed/link/known.ts'
import { type Point, type PointKind, pointsMet } from './checks-compared.ts'
import { type LinkedPapers, namesIn, sefton } from './linked-papers.ts'

const read = (part: string): readonly Point[] =>
  JSON.parse(readFileSync(new URL(`standards/checks-${part}.json`, import.meta.url), 'utf8')) as readonly Point[]

/** Points that three readers saw, each in a part of the papers, and the least of the provable ones that flags must stand for. */
const parts = { plan: 0.6, pack: 0.3, years: 0.15 } as const

describe.skipIf(namesIn('sefton').length < 11)('checks, against points that readers saw', () => {
  let papers: LinkedPapers
  let known: Known
  beforeAll(async () => {
    papers = await sefton()
    known = new Known([...papers.records, ...check(papers.records, papers.texts)])
  }, 180_000)

  it('raise flags that each rest on a passage or say what was searched', () => {
    const counts = new Map<string, number>()
    for (const { id, properties } of known.all('Flag')) {
      counts.set(properties.rule, (counts.get(properties.rule) ?? 0) + 1)
      expect([id, known.out('CITES', id).length > 0]).toEqual([id, true])
    }
    for (const [rule, total] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) process.stdout.write(`${rule} ${total}\n`)
    expect(counts.size).toBeGreaterThan(30)
  })

  it.each(Object.keys(parts) as (keyof typeof parts)[])('stand for many of them: %s', (part) => {
    const points = read(part).filter(({ provable }) => provable)
    const met = pointsMet(known, papers.documents, points)
    const told = (kind: PointKind): string => {
      const of = (some: readonly Point[]): number => some.filter((each) => each.kind === kind).length
      return `${kind} ${of(met)} of ${of(points)}`
    }
    const all = [...new Set(points.map(({ kind }) => kind))].map(told)
    process.stdout.write(`${part}: ${met.length} of ${points.length}: ${all.join(', ')}\n`)
    expect(met.length / points.length).toBeGreaterThan(parts[part])
  })
})
