import { expect, it } from 'vitest'
import { notesOf } from './notes.ts'

const end = (polarity: 'STRENGTH' | 'WEAKNESS') => ({ id: 'aldermere/finding/1', polarity })
const link = { type: 'RECURS_AS', from: end('WEAKNESS'), to: end('WEAKNESS'), concern: null, leftOut: [], softened: [] } as const

it('says what came back', () => {
  expect(notesOf({ ...link, concern: 'lamps are lit late' })).toEqual(['The same concern: lamps are lit late'])
  expect(notesOf(link)).toEqual([])
})

it('says which way something turned', () => {
  const turned = { ...link, type: 'TURNED_INTO', concern: 'lamps' } as const
  expect(notesOf({ ...turned, from: end('STRENGTH') })).toEqual(['A strength then, a concern now: lamps'])
  expect(notesOf({ ...turned, to: end('STRENGTH') })).toEqual(['A concern then, a strength now: lamps'])
  expect(notesOf({ ...turned, concern: null })).toEqual(['It turned into its opposite'])
})

it('says what a telling leaves out and says more mildly', () => {
  expect(notesOf({ ...link, type: 'RETELLS', leftOut: ['too many', '12'], softened: ['failed: did not'] })).toEqual([
    'The telling leaves out “too many”, “12”',
    'It says more mildly: “failed: did not”',
  ])
})
