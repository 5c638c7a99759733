import { expect, it } from 'vitest'
import { countOf, inAddress, limitsIn } from './kinds.ts'

it('reads back what it puts in an address, and leaves out what nobody can mean', () => {
  const read = (text: string) => limitsIn(new URLSearchParams(text))
  expect(read(`kind=${inAddress('SPLIT_OR_MERGED')}&part=${inAddress('OBJECTIVE')}&after=x`)).toEqual({
    kind: 'SPLIT_OR_MERGED',
    part: 'OBJECTIVE',
    after: 'x',
  })
  expect(read('kind=constructor&part=plan&after=')).toEqual({ kind: null, part: null, after: null })
})

it('counts those of one part', () => {
  const count = { kind: 'ADDED', total: 5, actions: 3, objectives: 2 } as const
  expect([countOf(count, null), countOf(count, 'ACTION'), countOf(count, 'OBJECTIVE')]).toEqual([5, 3, 2])
})
