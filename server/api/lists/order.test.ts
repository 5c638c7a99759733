import { describe, expect, it } from 'vitest'
import { Problem } from '../../../schema/index.ts'
import { orderingOf } from './order.ts'

const due = orderingOf('Action', { by: 'DUE_ON' }, false)
const rated = orderingOf('Action', { by: 'RAG' }, false)
const read = orderingOf('Action', undefined, false)

describe('a cursor', () => {
  it.each([
    ['a day', due, { value: '2024-09-30', key: 'a' }],
    ['nothing', due, { value: null, key: 'a' }],
    ['the place of a value in its enumeration', rated, { value: 3, key: 'a' }],
    ['the place in reading order', read, { value: null, key: 'a/b' }],
    ['a link', orderingOf('Action', { by: 'DUE_ON' }, true), { value: '2024-09-30', key: 'a', link: 'b' }],
    ['a link in reading order', orderingOf(undefined, undefined, true), { value: null, key: 'a', link: 'b' }],
  ])('tells %s', (_, ordering, stand) => expect(ordering.standOf(ordering.cursorOf(stand))).toEqual(stand))

  it('of another order is refused', () => {
    const cursor = due.cursorOf({ value: '2024-09-30', key: 'a' })
    expect(() => rated.standOf(cursor)).toThrow(Problem)
    expect(() => read.standOf(cursor)).toThrow(Problem)
    expect(() => due.standOf(read.cursorOf({ value: null, key: 'a' }))).toThrow(Problem)
  })

  it('that tells no number where one stands is refused', () => {
    const text = orderingOf('Action', { by: 'TEXT' }, false).cursorOf({ value: 'x', key: 'a' })
    const forged = Buffer.from(Buffer.from(text, 'base64url').toString().replace('TEXT', 'RAG')).toString('base64url')
    expect(() => rated.standOf(forged)).toThrow(Problem)
  })
})

describe('an order', () => {
  it('of an enumeration goes by the place of its values', () =>
    expect(rated.order.by?.ranks?.slice(0, 2)).toEqual(['COMPLETE', 'ON_TRACK']))
  it('of a flag puts what is not before what is', () =>
    expect(orderingOf('Action', { by: 'ONGOING', direction: 'DESC' }, false).order).toEqual({
      by: { property: 'ongoing', ranks: [false, true] },
      descending: true,
    }))
})
