import { expect, it } from 'vitest'
import { kindNamed, sayStanding, sayWho } from './reviews.ts'

it('tells who decided, as what and when', () => {
  const review = { kind: 'REJECTED', by: 'A. Reader', byKind: 'USER', at: '2025-06-04T10:00:00Z' } as const
  expect(sayWho(review)).toBe('Rejected by A. Reader, a user of this site, on 4 June 2025')
  expect(sayWho({ ...review, byKind: 'EDITOR', kind: 'MERGED' })).toBe(
    'Made one by A. Reader, an editor of the data set, on 4 June 2025',
  )
})

it('tells what no longer counts, and why', () => {
  expect(sayStanding('STANDS', null)).toBeNull()
  expect(sayStanding('REPLACED', null)).toMatch(/no longer counts/)
  expect(sayStanding('UNFIT', 'the link is gone')).toMatch(/counts no more.*\(the link is gone\)/)
})

it('knows a kind by its name in an address', () => {
  expect(kindNamed('rejected')).toBe('REJECTED')
  expect(kindNamed('else')).toBeUndefined()
  expect(kindNamed(undefined)).toBeUndefined()
})
