import { describe, expect, it } from 'vitest'
import { Problem } from '../../schema/index.ts'
import { type Identity, latestOnEach } from './identity.ts'
import { readReview } from './line.ts'

const merged: Identity = {
  identity: 'MERGED',
  keep: 'a/role/head-lamps',
  other: 'a/role/lead-lamps',
  by: 'A reader',
  kind: 'USER',
  at: '2024-11-04T10:00:00Z',
  reason: 'The post was renamed.',
}
const read = (value: object) => readReview(JSON.stringify(value), 'reviews.jsonl, line 3')

describe('a line on two things', () => {
  it.each<[string, object]>([
    ['a merge', merged],
    ['a parting', { ...merged, identity: 'PARTED' }],
    ['a parting by papers', { ...merged, identity: 'PARTED', papers: ['a/document/plan'] }],
  ])('is read as it was written: %s', (_, value) => expect(read(value)).toEqual(value))

  it.each<[string, object]>([
    ['another verdict', { ...merged, identity: 'SPLIT' }],
    ['one thing', { ...merged, other: merged.keep }],
    ['no id', { ...merged, other: '../x' }],
    ['things of two kinds', { ...merged, other: 'a/indicator/lamps' }],
    ['things of two councils', { ...merged, other: 'b/role/lead-lamps' }],
    ['rows of a plan', { ...merged, keep: 'a/plan-1/action/1', other: 'a/plan-1/action/2' }],
    ['papers', { ...merged, keep: 'a/document/1', other: 'a/document/2' }],
    ['papers of a merge', { ...merged, papers: ['a/document/plan'] }],
    ['papers that are none', { ...merged, identity: 'PARTED', papers: ['a/plan/1'] }],
    ['no papers', { ...merged, identity: 'PARTED', papers: [] }],
    [
      'papers of what they do not know by its name',
      { ...merged, identity: 'PARTED', keep: 'a/x/finding/1', other: 'a/x/finding/2', papers: ['a/document/x'] },
    ],
    ['nobody', { ...merged, by: '' }],
    ['no reason', { ...merged, reason: ' ' }],
    ['an e-mail address', { ...merged, reason: 'Ask reader@aldermere.example' }],
    ['no instant', { ...merged, at: '2024-11-04' }],
    ['digests that are none', { ...merged, keepSaid: { passages: ['x'] } }],
  ])('with %s is refused, with its place', (_, value) => {
    expect(() => read(value)).toThrow(Problem)
    expect(() => read(value)).toThrow(/no decision on two things .*reviews\.jsonl, line 3/)
  })
})

it('of all decisions on two things the latest counts, whichever of them is named first', () => {
  const parted: Identity = {
    ...merged,
    identity: 'PARTED',
    keep: merged.other,
    other: merged.keep,
    at: '2024-11-05T10:00:00Z',
  }
  const others: Identity = { ...merged, other: 'a/role/chief-lamps' }
  for (const all of [
    [merged, parted, others],
    [others, parted, merged],
  ])
    expect(latestOnEach(all)).toEqual([others, parted])
})
