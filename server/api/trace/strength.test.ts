import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { enumValues } from '../../../schema/index.ts'
import { type Basis, compareStrength, type Known, type Walked, weaker, weakestLinks } from './strength.ts'

const link = (id: string, basis: Basis, score?: number): Known => ({ id, basis, ...(score === undefined ? {} : { score }) })

describe('the strength of links', () => {
  it('goes from rejected to stated, and among suggestions by their score', () => {
    const weakFirst = [
      link('a', 'REJECTED', 0.9),
      link('b', 'SUGGESTED', 0.2),
      link('c', 'SUGGESTED', 0.7),
      link('d', 'CONFIRMED', 0.1),
      link('e', 'STRUCTURAL'),
      link('f', 'STATED'),
    ]
    expect(weakFirst.toReversed().sort(compareStrength)).toEqual(weakFirst)
    expect(weakFirst.reduce(weaker).id).toBe('a')
  })

  it('takes a suggestion without a score for the weakest of them', () =>
    expect(compareStrength(link('a', 'SUGGESTED'), link('b', 'SUGGESTED', 0.1))).toBeLessThan(0))
})

const bases = fc.constantFrom(...enumValues('Basis'))
const places = fc.constantFrom(...'SABCDE')
const someLinks = fc
  .array(fc.record({ from: places, to: places, basis: bases, score: fc.integer({ min: 0, max: 3 }) }), { maxLength: 14 })
  .map((rows) => rows.map(({ from, to, basis, score }, at) => ({ from, to, link: { id: `l${at}`, basis, score } })))

/** Every way from the start to a thing without going round, as the links it takes. */
function waysTo(target: string, walked: readonly Walked<Known>[], at = 'S', passed: readonly string[] = ['S']): Known[][] {
  if (at === target) return [[]]
  return walked
    .filter(({ from, to }) => from === at && !passed.includes(to))
    .flatMap(({ to, link: taken }) => waysTo(target, walked, to, [...passed, to]).map((rest) => [taken, ...rest]))
}

describe('the weakest link on the surest way', () => {
  it('is a suggestion only where every way goes along one', () => {
    const walked = [
      { from: 'S', to: 'A', link: link('sa', 'SUGGESTED', 0.9) },
      { from: 'S', to: 'B', link: link('sb', 'STATED') },
      { from: 'B', to: 'A', link: link('ba', 'STRUCTURAL') },
      { from: 'A', to: 'C', link: link('ac', 'SUGGESTED', 0.4) },
    ]
    expect([...weakestLinks('S', walked)].map(([id, { id: weakest }]) => [id, weakest])).toEqual([
      ['B', 'sb'],
      ['A', 'ba'],
      ['C', 'ac'],
    ])
  })

  it('is what trying every way gives', () => {
    fc.assert(
      fc.property(someLinks, (walked) => {
        const found = weakestLinks('S', walked)
        for (const target of 'ABCDE') {
          const weakest = waysTo(target, walked).map((way) => way.reduce(weaker))
          const surest = weakest.toSorted(compareStrength).at(-1)
          expect(found.get(target)?.id).toBe(surest?.id)
        }
      }),
      { numRuns: 300 },
    )
  })
})
