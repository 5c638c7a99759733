import { describe, expect, it } from 'vitest'
import type { StoredNode } from '../loaders/nodes.ts'
import { figureReader } from '../series/figures.ts'
import { bearsOn, claimedSince } from './since.ts'

const node = (properties: object): StoredNode => ({ id: 'a/1', key: 'a/1', ...properties })
const figure = (properties: object) => figureReader('Thornby', '%')(node({ value: 71, kind: 'ACTUAL', ...properties }))
const plan = node({ statusAt: '2024-03-31' })

describe('an action is claimed to be done', () => {
  it.each([
    ['from its milestone, where that had come', { dueOn: '2023-12-31' }, '2023-12-31'],
    ['from the day of the ratings, where its milestone was to come', { dueOn: '2024-12-31' }, '2024-03-31'],
    ['from the day of the ratings, where it has none', {}, '2024-03-31'],
  ])('%s', (_, action, day) => expect(claimedSince(node(action), plan)).toBe(day))

  it('from the day a plan was published that tells none of its ratings', () => {
    expect(claimedSince(node({}), node({ publishedOn: '2024-05-01' }))).toBe('2024-05-01')
    expect(claimedSince(node({ dueOn: '2023-12-31' }), node({}))).toBeUndefined()
  })
})

describe('a claim is borne on', () => {
  const bears = (properties: object, since: string | undefined = '2024-03-31'): boolean =>
    bearsOn(figure(properties), since, '2024-12-31')

  it('by what was measured on its day or later', () => {
    expect(bears({ end: '2024-03-31' })).toBe(true)
    expect(bears({ end: '2024-09-30', place: 'Thornby' })).toBe(true)
  })

  it.each([
    ['what was measured before', { end: '2024-03-30' }],
    ['a figure without a period', {}],
    ['a figure whose period is not known', { end: '2024-09-30', periodBasis: 'UNKNOWN' }],
    ['a target', { end: '2024-09-30', kind: 'TARGET' }],
    ['a figure of another place', { end: '2024-09-30', place: 'Wendmoor' }],
    ['what the day asked for does not know yet', { end: '2025-01-01' }],
  ])('never by %s', (_, properties) => expect(bears(properties)).toBe(false))

  it('by any such figure where nothing tells from when it is claimed', () => {
    expect(bearsOn(figure({ end: '2020-01-31' }), undefined, '2024-12-31')).toBe(true)
  })
})
