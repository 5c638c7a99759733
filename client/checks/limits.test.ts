import { expect, it } from 'vitest'
import { checksAddress } from '../addresses.ts'
import { askedBy, limitsIn, limitsSet } from './limits.ts'

const council = 'council/aldermere'

it('reads from an address what was written into it', () => {
  const limits = { group: 'gap', severity: 'high', sure: 'likely', about: 'aldermere/plan/2024-06', asAt: '2024-10-15' }
  const address = new URL(checksAddress(council, limits), 'http://localhost')
  expect(address.pathname).toBe('/checks/council/aldermere')
  expect(limitsIn(address.searchParams)).toEqual(limits)
  expect(limitsSet(limitsIn(address.searchParams))).toBe(5)
  expect(checksAddress(council)).toBe('/checks/council/aldermere')
})

it('asks as the API names things, and leaves out what there is not', () => {
  expect(askedBy({ group: 'gap', severity: 'low', sure: 'proven', asAt: '2024-02-29' })).toEqual({
    group: 'GAP',
    severity: 'LOW',
    certainty: 'PROVEN',
    about: null,
    asAt: '2024-02-29',
  })
  expect(askedBy({ group: 'gaps', severity: 'HIGH', sure: '', asAt: '2023-02-29' })).toEqual({
    group: null,
    severity: null,
    certainty: null,
    about: null,
    asAt: null,
  })
  expect(askedBy({ asAt: 'soon' }).asAt).toBeNull()
})
