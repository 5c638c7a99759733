import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { LinkRecord } from '../../schema/index.ts'
import { Known } from '../../seed/link/known.ts'
import { type Compared, type ConcernStandard, chainsCompared, oursIn, turnsCompared } from './link-concerns-compared.ts'
import { namesIn, sefton } from './linked-papers.ts'

/** What a person found in a real council's papers that came back or turned. */
const standardOf = (part: string): ConcernStandard =>
  JSON.parse(readFileSync(new URL(`./standards/link-concerns-${part}.json`, import.meta.url), 'utf8'))

const [tune, measure] = [standardOf('tune'), standardOf('measure')]
const both: ConcernStandard = {
  chains: [...tune.chains, ...measure.chains],
  reversals: [...tune.reversals, ...measure.reversals],
}

let known = new Known([])
let links: readonly LinkRecord[] = []

const share = (found: Compared['found'], counts: (each: Compared['found'][number]) => boolean): string => {
  const all = found.filter(counts)
  return `${all.filter(({ by }) => by.length > 0).length} of ${all.length}`
}

const count = (found: Compared['found'], counts: (each: Compared['found'][number]) => boolean): number =>
  found.filter((each) => counts(each) && each.by.length > 0).length

const told = (what: string, { found, false: wrong }: Compared): string =>
  `${what}: main ${share(found, ({ main }) => main)}, sure ${share(found, ({ sure }) => sure)}, all ${share(found, () => true)}; ${wrong.length} of ours match none\n`

describe.skipIf(namesIn('sefton').length < 11)('what came back and what turned, against a reader', () => {
  beforeAll(async () => {
    const papers = await sefton()
    known = papers.known
    links = papers.links.filter(({ type }) => type === 'RECURS_AS' || type === 'TURNED_INTO')
  }, 240_000)

  it('finds most chains that any reader names, with at most a third as many others', () => {
    const ours = oursIn(links, 'RECURS_AS')
    process.stdout.write(told('chains, tune', chainsCompared(tune, ours, known)))
    process.stdout.write(told('chains, measure', chainsCompared(measure, ours, known)))
    const all = chainsCompared(both, ours, known)
    process.stdout.write(told('chains, both', all))
    expect(count(all.found, ({ main }) => main)).toBeGreaterThanOrEqual(23)
    expect(count(all.found, () => true)).toBeGreaterThanOrEqual(27)
    expect(all.false.length * 6).toBeLessThanOrEqual(count(all.found, () => true))
  })

  it('gives no more links than a person reads', () => {
    const chains = oursIn(links, 'RECURS_AS')
    const things = chains.map((chain) => new Set(chain.links.flatMap(({ from, to }) => [from, to])).size)
    expect(chains.map((chain) => chain.links.length)).toEqual(things.map((size) => size - 1))
    expect(links.length).toBeLessThanOrEqual(210)
  })

  it('finds most turns that any reader names, by one link each, with at most a third as many others', () => {
    const ours = oursIn(links, 'TURNED_INTO')
    process.stdout.write(told('turns, tune', turnsCompared(tune, ours, known)))
    process.stdout.write(told('turns, measure', turnsCompared(measure, ours, known)))
    const all = turnsCompared(both, ours, known)
    const exact = turnsCompared(both, ours, known, true)
    process.stdout.write(told('turns, both', all))
    process.stdout.write(told('turns, both, thing by thing', exact))
    expect(ours.flatMap((turn) => turn.links).length).toBeLessThanOrEqual(42)
    expect(count(all.found, ({ main }) => main)).toBeGreaterThanOrEqual(15)
    expect(count(all.found, () => true)).toBeGreaterThanOrEqual(30)
    expect(count(exact.found, ({ main }) => main)).toBeGreaterThanOrEqual(12)
    expect(all.false.length * 3).toBeLessThanOrEqual(count(all.found, () => true))
  })
})
