import { expect, it } from 'vitest'
import type { Late } from '../ask/use-late.ts'
import { everything, filterAddress, filterIn, fits, limits, type PlanFilter } from './filters.ts'

const read = (address: string) => filterIn(new URL(address, 'http://localhost').searchParams)

const full: PlanFilter = {
  ratings: ['COMPLETE', 'ON_TRACK'],
  owner: 'aldermere/role/head?of&care',
  priority: 'aldermere/plan/priority/1',
  before: '2022-10-01',
  after: '2022-01-01',
  class: 'DUE_SINCE',
}

it('comes out of the address as it went in', () => {
  expect(read(filterAddress('a/plan/1', full))).toEqual(full)
  expect(filterAddress('a/plan/1', everything)).toBe('/plan/a/plan/1')
  expect(filterAddress('a/plan/1', { ...everything, ratings: ['COMPLETE', 'DEFERRED'] })).toBe(
    '/plan/a/plan/1?rating=complete,deferred',
  )
})

it('leaves out of an address what nobody can mean', () => {
  expect(read('/plan/a?rating=purple,,complete&before=soon&after=&class=lost&owner=')).toEqual({
    ...everything,
    ratings: ['COMPLETE'],
  })
})

const action = { id: 'x', rag: null, dueOn: '2022-09-30', owners: ['head', 'lead'], priority: 'p1' }
const late: Late = {
  today: null,
  standings: new Map([['x', { class: 'LATE', days: 1, statusAt: null, asAt: '2022-11-07' }]]),
  plans: new Set(),
  documents: 1,
}

it.each<[Partial<PlanFilter>, boolean]>([
  [{}, true],
  [{ ratings: ['UNKNOWN'] }, true],
  [{ ratings: ['COMPLETE'] }, false],
  [{ owner: 'lead' }, true],
  [{ owner: 'other' }, false],
  [{ priority: 'p2' }, false],
  [{ before: '2022-10-01' }, true],
  [{ before: '2022-09-30' }, false],
  [{ after: '2022-09-30' }, false],
  [{ after: '2022-09-29', before: '2022-10-01' }, true],
  [{ class: 'LATE' }, true],
  [{ class: 'DUE' }, false],
])('asks of an action all that is given: %o', (given, expected) => {
  expect(fits(action, { ...everything, ...given }, late)).toBe(expected)
})

it('takes an action without a day for due neither before nor after any', () => {
  const undated = { ...action, dueOn: null }
  expect(fits(undated, { ...everything, before: '2100-01-01' }, late)).toBe(false)
  expect(fits(undated, { ...everything, after: '1900-01-01' }, late)).toBe(false)
})

it('counts its limits', () => {
  expect(limits(everything)).toBe(0)
  expect(limits(full)).toBe(6)
})
