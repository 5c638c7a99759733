import { describe, expect, it } from 'vitest'
import { Problem } from '../../schema/index.ts'
import { type Decision, digestOf } from './decision.ts'
import { readReview } from './line.ts'

const decision: Decision = {
  decision: 'CONFIRMED',
  type: 'ADDRESSED_BY',
  from: 'aldermere/inspection-2024-01/finding/12',
  to: 'aldermere/plan-2024-09/action/2.1.2-3',
  by: 'An editor',
  kind: 'EDITOR',
  at: '2024-11-04T10:00:00Z',
  reason: 'It is the only action about caseloads.',
}
const read = (value: unknown) => readReview(typeof value === 'string' ? value : JSON.stringify(value), 'reviews.jsonl, line 3')

describe('a line of decisions', () => {
  it('is read as it was written', () => expect(read(decision)).toEqual(decision))

  it.each<[string, unknown]>([
    ['no JSON', '{'],
    ['a list', []],
    ['another verdict', { ...decision, decision: 'MAYBE' }],
    ['no relationship', { ...decision, type: 'LIKES' }],
    ['what every object has for a relationship', { ...decision, type: 'toString' }],
    ['ends that it does not join', { ...decision, to: 'aldermere/inspection-2024-01/finding/13' }],
    ['an end that is no id', { ...decision, to: '../x' }],
    ['nobody', { ...decision, by: ' ' }],
    ['a name beyond all measure', { ...decision, by: 'x'.repeat(201) }],
    ['another kind of person', { ...decision, kind: 'ROBOT' }],
    ['no instant', { ...decision, at: '2024-11-04' }],
    ['no day of the calendar', { ...decision, at: '2024-13-41T10:00:00Z' }],
    ['no reason', { ...decision, reason: '' }],
    ['digests that are none', { ...decision, fromSaid: { passages: ['x'] } }],
    ['more than is told of a link', { ...decision, which: { score: '1' } }],
  ])('with %s is refused, with its place', (_, value) => {
    expect(() => read(value)).toThrow(Problem)
    expect(() => read(value)).toThrow('reviews.jsonl, line 3')
  })
})

it('the same decisions have the same digest in whatever order', () => {
  const other = { ...decision, decision: 'REJECTED' as const }
  expect(digestOf([other, decision])).toBe(digestOf([decision, other]))
  expect(digestOf([other])).not.toBe(digestOf([decision]))
})
