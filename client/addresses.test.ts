import { matchRoutes } from 'react-router'
import { expect, it } from 'vitest'
import {
  kindAddress,
  listAddress,
  measuresAddress,
  meetingsAddress,
  recommendationsAddress,
  searchAddress,
  tableAddress,
  thingAddress,
  topicAddress,
} from './addresses.ts'

const idIn = (address: string): string | undefined => matchRoutes([{ path: '/thing/*' }], address)?.[0]?.params['*']

it.each([
  'sefton/plan-2022-09/action/1.1.1-5',
  'sefton/role/head of service?',
  'sefton/section/50%',
  'sefton/topic/a#b&c=d',
  'sefton/finding/éire',
])('leads to the page of %s and back to its id', (id) => {
  const address = new URL(thingAddress(id), 'http://localhost')
  expect(address.search + address.hash).toBe('')
  expect(idIn(address.pathname)).toBe(id)
})

it('keeps the slashes of an id readable', () => {
  expect(thingAddress('sefton/plan-2022-09/action/1.1.1-5')).toBe('/thing/sefton/plan-2022-09/action/1.1.1-5')
})

it('holds cursors and words in the address, and nothing that was not given', () => {
  expect(kindAddress('Action')).toBe('/kind/Action')
  expect(kindAddress('Action', { after: 'a+b/c=' })).toBe('/kind/Action?after=a%2Bb%2Fc%3D')
  expect(searchAddress('care leavers')).toBe('/search?q=care+leavers')
  expect(searchAddress('care leavers', { kind: 'Finding', council: 'council/otterby', year: '2022' })).toBe(
    '/search?q=care+leavers&kind=Finding&council=council/otterby&year=2022',
  )
})

it('keeps what a list or a page is limited to', () => {
  expect(measuresAddress('council/thornby', { answered: 'no', after: 'a=' })).toBe(
    '/measures/council/thornby?answered=no&after=a%3D',
  )
  expect(meetingsAddress('council/thornby', { body: 'Lamps & Oil' })).toBe('/meetings?council=council/thornby&body=Lamps+%26+Oil')
  expect(topicAddress('topic/x', { since: '2024-01-31', of: 'finding' })).toBe('/topic/topic/x?since=2024-01-31&of=finding')
})

it('leads to the better list of a kind where its council is known', () => {
  expect(listAddress('Recommendation', 'council/otterby')).toBe('/recommendations/council/otterby')
  expect(listAddress('Recommendation', undefined)).toBe('/kind/Recommendation')
  expect(listAddress('SuccessMeasure', 'council/otterby')).toBe('/kind/SuccessMeasure')
  expect(recommendationsAddress('council/otterby', { by: 'otterby/inspection/1', words: 'oil lamps' })).toBe(
    '/recommendations/council/otterby?by=otterby/inspection/1&q=oil+lamps',
  )
})

it('asks a table for what is given, a list by its name again and again', () => {
  expect(tableAddress('late')).toBe('/export/late.csv?excel=yes')
  expect(tableAddress('plan', { council: 'council/thornby', asAt: null })).toBe(
    '/export/plan.csv?council=council/thornby&excel=yes',
  )
  expect(tableAddress('trace', { from: 'a/b&c', basis: ['STATED', 'CONFIRMED'] })).toBe(
    '/export/trace.csv?from=a/b%26c&basis=STATED&basis=CONFIRMED&excel=yes',
  )
})
