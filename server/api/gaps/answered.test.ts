import { expect, it } from 'vitest'
import { relied } from '../trace/strength.ts'
import type { Found } from '../trace/walk.ts'
import { answered, asGoing } from './answered.ts'
import { gapsOf } from './kinds.ts'

const going = (line: string) => {
  const [from = '', type, to = '', basis = 'STATED'] = line.split(' ')
  const [id, other] = type === 'RESTATES' ? [to, from] : [from, to]
  return asGoing({ id, type, other, link: { id: line, basis }, key: other } as Found)
}
const found = (...lines: string[]): string[] => [...answered(lines.map(going), relied)].sort()

it('answers a finding through what it led to, and a recommendation through what restates it', () => {
  expect(found('finding LED_TO recommendation', 'measure RESTATES recommendation', 'measure ADDRESSED_BY objective')).toEqual([
    'finding',
    'measure',
    'recommendation',
  ])
})

it('answers what tells a finding again when the finding is answered, not the other way round', () => {
  expect(found('told RETELLS finding', 'finding ADDRESSED_BY action')).toEqual(['finding', 'told'])
  expect(found('told RETELLS finding', 'told ADDRESSED_BY action')).toEqual(['told'])
})

it('does not take an answered finding for an answer to all that it led to', () =>
  expect(found('finding LED_TO recommendation', 'finding ADDRESSED_BY action')).toEqual(['finding']))

it('leaves out links that are suggested or rejected', () =>
  expect(found('a ADDRESSED_BY x SUGGESTED', 'b ADDRESSED_BY x REJECTED', 'c ADDRESSED_BY x CONFIRMED')).toEqual(['c']))

it('ends where links go round', () => expect(found('a RETELLS b', 'b RETELLS a', 'a ADDRESSED_BY x')).toEqual(['a', 'b']))

it('says which gaps a suggestion would fill, and how many things were looked at', () => {
  const gaps = gapsOf('ACTION_WITHOUT_OWNER', ['a', 'b', 'c'], new Set(['b']), new Set(['b', 'c']))
  expect(gaps).toMatchObject({
    lookedAt: 3,
    gaps: [
      { id: 'a', suggested: false },
      { id: 'c', suggested: true },
    ],
  })
})
