import { expect, it } from 'vitest'
import { sayState } from './states.ts'

it('says of what is not here where it stands, and of each state something else', () => {
  expect(sayState('UNREAD', 'page 3, lines 12 to 14')).toBe(
    'The document is not here: what is cited is page 3, lines 12 to 14 of it. Read it in to see the words.',
  )
  const states = (['VERIFIED', 'MATCHED', 'AMBIGUOUS', 'ORPHAN', 'UNREAD'] as const).map((state) => sayState(state, 'line 1'))
  expect(new Set(states).size).toBe(5)
})
