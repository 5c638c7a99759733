import { expect, it } from 'vitest'
import type { GraphRecord } from '../../../schema/index.ts'
import { raisedOn } from '../case.ts'
import { askedDayPassed } from './asked-day-passed.ts'

const council = 'council/aldermere'
const asked = 'aldermere/review-2024-08/recommendation/r2'
const passage = 'aldermere/document/pack/passage/10-60'
const records = (dueOn: string | undefined, publishedOn: string): GraphRecord[] =>
  [
    { label: 'Document', id: 'aldermere/document/pack', properties: { title: 'Harbour Committee', publishedOn, council } },
    { label: 'Recommendation', id: asked, properties: { number: '2', text: 'The rota should be done by then.', dueOn, council } },
    { label: 'Passage', id: passage, properties: { quote: 'The rota should be done by then.', start: 10, end: 60, council } },
    { type: 'CITES', from: asked, to: passage, properties: { basis: 'STATED', role: 'SAYS' } },
    { type: 'PART_OF', from: passage, to: 'aldermere/document/pack', properties: { basis: 'STRUCTURAL' } },
  ] as GraphRecord[]

it('is raised where a paper prints what was to be done before its own day', () => {
  const [flag, ...others] = raisedOn(askedDayPassed, records('2024-10-31', '2024-11-14'))
  expect(others).toEqual([])
  expect(flag?.says).toContain('asks for something by 31 October 2024. The paper “Harbour Committee”, of 14 November 2024,')
})

it.each([
  ['the day is still to come', '2024-11-30', '2024-11-14'],
  ['no day is told', undefined, '2024-11-14'],
  ['it was long ago', '2023-10-31', '2024-11-14'],
])('is not raised where %s', (_, dueOn, publishedOn) => {
  expect(raisedOn(askedDayPassed, records(dueOn, publishedOn))).toEqual([])
})

it('is not raised where an update tells of it', () => {
  const update = [
    { label: 'Update', id: 'aldermere/document-pack/update/1', properties: { text: 'The rota is done.', council } },
    { type: 'REPORTS_ON', from: 'aldermere/document-pack/update/1', to: asked, properties: { basis: 'STATED' } },
  ] as GraphRecord[]
  expect(raisedOn(askedDayPassed, [...records('2024-10-31', '2024-11-14'), ...update])).toEqual([])
})
