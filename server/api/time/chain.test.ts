import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grouped } from '../loaders/grouped.ts'
import type { Basis } from '../trace/strength.ts'
import { type BackLink, earliestFirst, joinedWith, linksBetween, waysBack } from './chain.ts'
import { lineOf } from './line.ts'

const link = (from: string, to: string, basis: Basis = 'STATED', score = 1): BackLink => ({
  id: `${from}>${to}`,
  basis,
  score,
  from,
  to,
})
const dated = (id: string, day?: string) => ({ id, key: id, day })
const leaving = (links: readonly BackLink[]) => grouped(links, ({ from }) => from)

describe('versions', () => {
  it('stand as links say, whatever their days; where these say nothing, by day', () => {
    const links = [link('c', 'b'), link('b', 'a')]
    const versions = [dated('c', '2030-01-01'), dated('b', '2030-02-01'), dated('a'), dated('x', '2029-01-01')]
    expect(earliestFirst(versions, links).map(({ id }) => id)).toEqual(['a', 'x', 'b', 'c'])
  })

  it('are all told, each once, be it that links run in a circle', () => {
    const ids = ['a', 'b', 'c', 'd']
    const ends = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids))
    fc.assert(
      fc.property(fc.array(ends, { maxLength: 8 }), (pairs) => {
        const links = pairs.map(([from, to]) => link(from, to))
        const versions = ids.map((id) => dated(id))
        expect(
          earliestFirst(versions, links)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(ids)
      }),
    )
  })

  it('are of one plan where links join them, either way', () =>
    expect([...joinedWith([link('c', 'b'), link('d', 'b'), link('y', 'x')], 'c')].sort()).toEqual(['b', 'c', 'd']))

  it('that stand between two are those on any way from the later to the earlier', () => {
    const links = [link('d', 'c'), link('c', 'b'), link('b', 'a'), link('d', 'b'), link('c', 'x'), link('e', 'd')]
    expect(linksBetween(links, 'd', 'a').map(({ id }) => id)).toEqual(['d>c', 'c>b', 'b>a', 'd>b'])
    expect(linksBetween(links, 'a', 'd')).toEqual([])
  })
})

describe('a way back', () => {
  it('is the one whose weakest link is the strongest', () => {
    const links = [
      link('c', 'b1', 'SUGGESTED', 0.9),
      link('b1', 'a', 'SUGGESTED', 0.5),
      link('c', 'b2', 'SUGGESTED', 0.7),
      link('b2', 'a'),
    ]
    const way = waysBack('c', leaving(links)).find(({ to }) => to === 'a')
    expect(way?.links.map(({ id }) => id)).toEqual(['c>b2', 'b2>a'])
    expect(way?.weakest.id).toBe('c>b2')
  })

  it('tells the surest first, and ends where links run in a circle', () => {
    const links = [link('a', 'b', 'SUGGESTED', 0.5), link('b', 'a'), link('a', 'c'), link('c', 'c')]
    expect(waysBack('a', leaving(links)).map(({ to }) => to)).toEqual(['c', 'b'])
  })
})

describe('a line', () => {
  it('goes along the surest links, and names what else is joined', () => {
    const links = [link('b', 'a'), link('c', 'b', 'SUGGESTED', 0.6), link('d', 'b', 'SUGGESTED', 0.9), link('e', 'd')]
    expect(lineOf('b', links)).toMatchObject({ ids: ['a', 'b', 'd', 'e'], others: ['c'] })
    expect(lineOf('b', links).links.get('d')?.id).toBe('d>b')
  })

  it('ends where links run in a circle', () => expect(lineOf('a', [link('b', 'a'), link('a', 'b')]).ids).toHaveLength(2))
})
