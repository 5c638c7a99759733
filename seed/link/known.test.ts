import { expect, it } from 'vitest'
import type { GraphRecord, LinkRecord } from '../../schema/index.ts'
import { Known } from './known.ts'

const cites = (from: string, to: string, more: object = {}): LinkRecord =>
  ({ type: 'CITES', from, to, properties: { basis: 'STATED', role: 'SAYS', ...more } }) as LinkRecord

const passage = (place: string): GraphRecord =>
  ({ label: 'Passage', id: `aldermere/pack/passage/${place}`, properties: {} }) as unknown as GraphRecord

const finding = 'aldermere/visit/finding/1'
const places = ['1000-1100', '200-300', '30-40']
const records = [...places.map(passage), ...places.map((place) => cites(finding, `aldermere/pack/passage/${place}`))]

it('gives links and things in the order of their ids, whatever order they came in', () => {
  for (const some of [records, [...records].reverse()]) {
    const known = new Known(some)
    expect(known.passagesOf(finding).map(({ id }) => id.split('/').at(-1))).toEqual(['30-40', '200-300', '1000-1100'])
    expect(known.all('Passage')).toEqual(known.passagesOf(finding))
    known.add([passage('5-9'), cites(finding, 'aldermere/pack/passage/5-9')])
    expect(known.passagesOf(finding)[0]).toBe(known.all('Passage')[0])
    expect(known.passagesOf(finding)[0]?.id).toBe('aldermere/pack/passage/5-9')
  }
})

it('puts what is added in the place of what is the same link, and beside what is another', () => {
  const to = 'aldermere/pack/passage/200-300'
  const known = new Known(records)
  const renewed = cites(finding, to, { printed: 'lamps' })
  const another = cites(finding, to, { property: 'number' })
  known.add([renewed, another, { ...another }])
  expect(known.out('CITES', finding).filter((each) => each.to === to)).toHaveLength(2)
  expect(known.out('CITES', finding)).toContain(renewed)
  expect(known.in('CITES', to)).toContain(renewed)
  expect(known.in('CITES', to)).toHaveLength(2)
  expect(known.out('CITES', finding)).toHaveLength(4)
})

it('takes a time that grows as the links of one thing do', () => {
  const many = Array.from({ length: 40_000 }, (_, at) => cites(finding, `aldermere/pack/passage/${at}-${at + 1}`))
  const known = new Known(many)
  const began = performance.now()
  known.add(many.map((link) => ({ ...link })))
  expect(known.out('CITES', finding)).toHaveLength(40_000)
  expect(performance.now() - began).toBeLessThan(5000)
})
