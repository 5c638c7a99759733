import { describe, expect, it } from 'vitest'
import { Problem } from '../../schema/index.ts'
import { connectionOf } from './connection.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import type { StoredNode } from './loaders/nodes.ts'
import { rangeOf } from './range.ts'

const row = (key: string): { node: StoredNode } => ({ node: { id: key, key } })
const page = (keys: string, args: Parameters<typeof rangeOf>[0]) =>
  connectionOf(
    [...keys].map(row),
    rangeOf(args, 1),
    ({ node }) => [node.key],
    async () => 9,
  )

describe('a cursor', () => {
  it('gives back its place', () => expect(decodeCursor(encodeCursor(['a/b', 'ü']), 2)).toEqual(['a/b', 'ü']))

  it.each([
    '',
    'x',
    '%',
    encodeCursor(['one']),
    encodeCursor(['1', '2', '3']),
    Buffer.from('[1,2]').toString('base64url'),
    Buffer.from('{}').toString('base64url'),
  ])('of another list or none is refused: %j', (cursor) => expect(() => decodeCursor(cursor, 2)).toThrow(Problem))
})

describe('a range', () => {
  it('is twenty from the start unless told', () => expect(rangeOf({}, 1)).toMatchObject({ way: 'forward', size: 20 }))
  it('goes backward for "last"', () => expect(rangeOf({ last: 3 }, 1)).toMatchObject({ way: 'backward', size: 3 }))
  it.each([
    [{ first: -1 }],
    [{ last: -1 }],
    [{ first: 201 }],
    [{ last: 1000 }],
    [{ first: 1, last: 1 }],
    [{ after: 'nonsense' }],
  ])('refuses %j', (args) => expect(() => rangeOf(args, 1)).toThrow(Problem))
})

describe('a page', () => {
  it('that has one row too many says that more follow, and leaves it out', () => {
    const { nodes, pageInfo } = page('abc', { first: 2 })
    expect(nodes.map(({ key }) => key)).toEqual(['a', 'b'])
    expect(pageInfo).toMatchObject({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: encodeCursor(['a']),
      endCursor: encodeCursor(['b']),
    })
  })

  it('from the end leaves out its first', () => {
    const { nodes, pageInfo } = page('abc', { last: 2 })
    expect(nodes.map(({ key }) => key)).toEqual(['b', 'c'])
    expect(pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
  })

  it('in the middle says that some come before', () => {
    expect(page('b', { first: 2, after: encodeCursor(['a']) }).pageInfo).toMatchObject({
      hasNextPage: false,
      hasPreviousPage: true,
    })
    expect(page('b', { last: 2, before: encodeCursor(['c']) }).pageInfo).toMatchObject({
      hasNextPage: true,
      hasPreviousPage: false,
    })
  })

  it('of nothing has no cursors', () => expect(page('', {}).pageInfo).toMatchObject({ startCursor: null, endCursor: null }))
})
