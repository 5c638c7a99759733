import { expect, it } from 'vitest'
import { coverageAddress } from '../addresses.ts'
import { choiceIn, inAddress, unlisted } from './choice.ts'

const read = (address: string) => choiceIn(new URL(address, 'http://x').searchParams)

it('reads back what it puts in an address', () => {
  const choice = {
    rows: 'TOPIC',
    columns: 'INSPECTION',
    isThinFirst: true,
    asAt: '2024-10-15',
    inspection: 'a/inspection/1',
    row: 'topic/visits',
    column: 'NONE',
    after: 'x',
  } as const
  const address = coverageAddress('council/a', inAddress(choice))
  expect(address.startsWith('/coverage/council/a?')).toBe(true)
  expect(read(address)).toEqual(choice)
})

it('shows areas by ratings unless told, and leaves out what nobody can mean', () => {
  const usual = read('/coverage')
  expect(usual).toEqual({ rows: 'AREA', columns: 'RATING', isThinFirst: false, asAt: null, inspection: null, ...unlisted })
  expect(coverageAddress('council/a', inAddress(usual))).toBe('/coverage/council/a')
  expect(read('/coverage?rows=toString&columns=x&as-at=soon&column=COMPLETE')).toEqual(usual)
  expect(read('/coverage?rows=owner&columns=owner').columns).toBe('RATING')
})
