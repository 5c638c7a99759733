import { expect, it } from 'vitest'
import { alike, basisTo, sayYears, surestFirst } from './concern.ts'

it('says the years of a chain, one year once', () => {
  expect(sayYears(['2016-06-27', null, '2022-05-09'])).toBe('2016 to 2022')
  expect(sayYears(['2016-06-27', '2016-12-01'])).toBe('2016')
  expect(sayYears([null])).toBeNull()
})

it('draws the line to a stop as its surest link is known, and from the first as the next one’s', () => {
  const told = [['a'], ['b', 'c'], ['d']].map((ids) => ({ by: null, day: null, things: ids.map((id) => ({ id })) }))
  const link = (from: string, to: string, basis: string) => ({ from: { id: from }, to: { id: to }, basis })
  const links = [link('a', 'b', 'SUGGESTED'), link('a', 'c', 'STATED'), link('c', 'd', 'SUGGESTED')]
  const concern = { told, links } as unknown as Parameters<typeof basisTo>[0]
  expect([0, 1, 2].map((at) => basisTo(concern, at))).toEqual(['STATED', 'STATED', 'SUGGESTED'])
})

it('tells links that are known alike together', () => {
  expect(alike([1, 3, 2], (each) => (each % 2 === 0 ? 'even' : 'odd'))).toEqual([
    { words: 'odd', links: [1, 3] },
    { words: 'even', links: [2] },
  ])
})

it('puts what a document says before suggestions, and the surer of these first', () => {
  const links = [
    { basis: 'SUGGESTED', score: 0.4 },
    { basis: 'SUGGESTED', score: 0.7 },
    { basis: 'STATED', score: null },
  ] as const
  expect(surestFirst(links).map(({ score }) => score)).toEqual([null, 0.7, 0.4])
})
