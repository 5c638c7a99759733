import { expect, it } from 'vitest'
import type { GraphRecord } from '../../schema/index.ts'
import { unfitting } from './unfitting.ts'

const text = 'The harbour school had 14 lamps in May 2031, and none of them was lit by night.'
const records = [
  { label: 'Council', id: 'council/netherwick', properties: { name: 'Netherwick' } },
  { label: 'Finding', id: 'netherwick/finding/1', properties: { text } },
] as unknown as GraphRecord[]
const of = (summary: string) => unfitting(records, [text], [{ id: 'netherwick/finding/1', summary }])

it('tells nothing of a summary that fits, be it that it names the council', () => {
  expect(of('In Netherwick, no lamp of 14 at the school by the harbour was lit in May 2031.')).toEqual([])
})

it('tells in what one does not fit', () => {
  const wrong = of('All 41 lamps of the school by the harbour were lit in June 2031.')
  expect(new Set(wrong.map(({ id }) => id))).toEqual(new Set(['netherwick/finding/1']))
  expect(wrong.map(({ why }) => why).join(' ')).toMatch(/41/)
})

it('leaves one whose thing is gone to who looks for it', () => {
  expect(unfitting(records, [text], [{ id: 'netherwick/finding/2', summary: 'Nothing.' }])).toEqual([])
})
