import { expect, it } from 'vitest'
import type { GraphRecord } from '../../schema/index.ts'
import { joinAnswers } from './answers.ts'

const node = (label: string, id: string, properties: object): GraphRecord => ({ label, id, properties }) as GraphRecord
const link = (type: string, from: string, to: string, properties: object = { basis: 'STRUCTURAL' }): GraphRecord =>
  ({ type, from, to, properties }) as GraphRecord

const body = 'Scrutiny Panel'
const asked = (kind: string, text: string): GraphRecord[] => [
  node('Meeting', 'a/meeting/may', { date: '2024-05-01', body }),
  node('Minute', 'a/meeting-may/minute/7', { number: '7' }),
  link('MINUTE_OF', 'a/meeting-may/minute/7', 'a/meeting/may'),
  node('Resolution', 'a/meeting-may/resolution/7-1', { kind, text }),
  link('RESOLVED_IN', 'a/meeting-may/resolution/7-1', 'a/meeting-may/minute/7'),
]
const later: GraphRecord[] = [
  node('Meeting', 'a/meeting/june', { date: '2024-06-05', body }),
  node('AgendaItem', 'a/meeting-june/agenda-item/9', { number: '9', title: 'Work programme' }),
  link('ON_AGENDA_OF', 'a/meeting-june/agenda-item/9', 'a/meeting/june'),
  node('Document', 'a/document/report-3', { title: 'Work programme', kind: 'report' }),
  link('REFERS_TO', 'a/meeting-june/agenda-item/9', 'a/document/report-3', { basis: 'STRUCTURAL', kind: 'NAMES' }),
]
const row = (words: string, printed: string): GraphRecord[] => [
  node('Passage', 'a/passage/row', { quote: words }),
  link('CITES', 'a/document/report-3', 'a/passage/row', {
    basis: 'STATED',
    role: 'MENTIONS',
    property: 'workProgramme',
    printed,
  }),
]
const noted = (text: string): GraphRecord[] => [
  node('Recommendation', 'a/recommendation/1', { text }),
  node('Passage', 'a/passage/ask', { quote: text }),
  link('CITES', 'a/recommendation/1', 'a/passage/ask', { basis: 'STATED', role: 'SAYS' }),
  link('GIVEN_BY', 'a/recommendation/1', 'a/document/report-3', { basis: 'STATED' }),
]
const told = (...records: GraphRecord[][]): unknown[] =>
  joinAnswers(records.flat()).map(({ to, properties }) => [to, properties.basis, properties.method, properties.reasons?.[1]])

it('a work programme that lists what was asked for a meeting to come', () => {
  const request = asked('REQUEST', 'That the Warden of the Marsh Trust be asked to attend in autumn.')
  expect(told(request, later, row('Warden of the Marsh Trust to attend', '2024-10-02, 2025-01-15'))).toEqual([
    [
      'a/document/report-3',
      'SUGGESTED',
      'in-work-programme',
      'A work programme in it lists this for the meeting of 2 October 2024.',
    ],
  ])
  expect(told(request, later, row('Flood Warden Annual Survey', '2024-10-02'))).toEqual([])
})

it('what officers ask to have noted of a thing that was to be arranged', () => {
  const decision = asked('DECISION', 'a briefing on the Heron model of fostering be arranged for all Members')
  expect(told(decision, later, noted('note the intention to hold a briefing on the Heron model of fostering'))).toEqual([
    ['a/document/report-3', 'SUGGESTED', 'told-in-passing', 'Its officers ask to have noted what was done so far.'],
  ])
  expect(told(decision, later, noted('note the progress of the bus lanes'))).toEqual([])
  const done = asked('DECISION', 'the Heron model of fostering is the right one')
  expect(told(done, later, noted('note the progress of the Heron model of fostering'))).toEqual([])
})
