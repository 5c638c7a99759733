import { expect, it } from 'vitest'
import { kindsIn, openIn, stateIn } from './limits.ts'

it('reads what an address asks for, and leaves out what nobody can mean', () => {
  expect(kindsIn('asked')).toEqual(['REQUEST'])
  expect(kindsIn('everything')).toContain('NOTE')
  expect(kindsIn('nonsense')).toBeNull()
  expect(stateIn('open')).toBe('NOT_FOUND')
  expect(stateIn(undefined)).toBeNull()
})

it('asks for what is open where an answer is missing or only suggested', () => {
  expect([openIn('answered'), openIn('perhaps'), openIn('open'), openIn(undefined)]).toEqual([false, true, true, null])
})
