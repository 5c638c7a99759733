import { expect, it } from 'vitest'
import { saySeverities } from './checks.ts'

it('says how many there are of each severity, without those of which there is none', () => {
  expect(
    saySeverities([
      { severity: 'HIGH', total: 1200 },
      { severity: 'MEDIUM', total: 0 },
      { severity: 'LOW', total: 3 },
    ]),
  ).toBe('1,200 high, 3 low')
})
