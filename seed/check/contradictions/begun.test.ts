import { expect, test } from 'vitest'
import { raisedOn } from '../case.ts'
import { ClaimCase } from './claim-case.ts'
import { ratingAgainstUpdate } from './rating-against-update.ts'

const told = 'The Lantern Care Protocol (LCP) says who lights what. Work is under way to improve the timing of it.'

function raised(
  text: string,
  more: { readonly rag?: 'NOT_STARTED' | 'ON_TRACK'; readonly second?: string; readonly asAt?: string } = {},
) {
  const papers = new ClaimCase()
  papers.plan('2024-09-30')
  papers.document('report', '2024-10-15', 'Where we stand')
  papers.action('1.1/1', 'Track the path of children', {
    rag: more.rag ?? 'NOT_STARTED',
    measures: ['Children step up in time into the Lantern Care Protocol'],
  })
  papers.action('1.1/2', more.second ?? 'Paint the hall', { rag: 'COMPLETE' })
  papers.update('2.1', text, more.asAt ?? '2024-10-15')
  return raisedOn(ratingAgainstUpdate, papers.records)
}

test('what alone names something and has not started, while a report has work on it under way, is raised', () => {
  const [flag, ...others] = raised(told)
  expect(others).toEqual([])
  expect(flag?.says).toContain('rates action 1.1/1 (“Track the path of children”) not started.')
  expect(flag?.says).toContain('It is the one action whose success measures name “Lantern Care Protocol”.')
  expect(flag?.says).toContain('“Work is under way to improve the timing of it”')
})

test('what another action names too, what is on track, and a report of another year are not raised', () => {
  expect(raised(told, { second: 'Write the Lantern Care Protocol anew' })).toEqual([])
  expect(raised(told, { rag: 'ON_TRACK' })).toEqual([])
  expect(raised(told, { asAt: '2025-09-15' })).toEqual([])
})

test('a report that names it and has nothing begun, or names something else, is not raised', () => {
  expect(raised('The Lantern Care Protocol (LCP) says who lights what.')).toEqual([])
  expect(raised('The Harbour Care Protocol says who lights what. Work is under way on it.')).toEqual([])
})
