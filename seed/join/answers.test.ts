import { describe, expect, it } from 'vitest'
import type { GraphRecord, LinkRecord } from '../../schema/index.ts'
import { joinAnswers } from './answers.ts'

const node = (label: string, id: string, properties: object): GraphRecord => ({ label, id, properties }) as GraphRecord
const link = (type: string, from: string, to: string, properties: object = { basis: 'STRUCTURAL' }): GraphRecord =>
  ({ type, from, to, properties }) as GraphRecord

const body = 'Scrutiny Panel'
const meeting = (day: string, of = body): GraphRecord => node('Meeting', `a/meeting/${day}`, { date: day, body: of })
const minute = (day: string, number: string, properties: object = {}): GraphRecord[] => [
  node('Minute', `a/meeting-${day}/minute/${number}`, { number, ...properties }),
  link('MINUTE_OF', `a/meeting-${day}/minute/${number}`, `a/meeting/${day}`),
]
const resolution = (day: string, number: string, kind: string, text: string): GraphRecord[] => [
  node('Resolution', `a/meeting-${day}/resolution/${number}`, {
    kind,
    text,
    ...(text.includes('Head of') ? { askedOf: /Head of \w+/.exec(text)?.[0] } : {}),
  }),
  link('RESOLVED_IN', `a/meeting-${day}/resolution/${number}`, `a/meeting-${day}/minute/${number.split('-')[0]}`),
]
const item = (day: string, number: string, title: string): GraphRecord[] => [
  node('AgendaItem', `a/meeting-${day}/agenda-item/${number}`, { number, title }),
  link('ON_AGENDA_OF', `a/meeting-${day}/agenda-item/${number}`, `a/meeting/${day}`),
]
const report = (day: string, words: string, to: string, properties: object): GraphRecord[] => [
  node('Document', 'a/document/report', { title: 'A report', kind: 'report', publishedOn: day }),
  node('Passage', 'a/passage/1', { quote: words, state: 'VERIFIED' }),
  link('REFERS_TO', 'a/document/report', to, { basis: 'STATED', kind: 'NAMES', cites: ['a/passage/1'], ...properties }),
]

const asked = [
  meeting('2024-05-01'),
  ...minute('2024-05-01', '7'),
  ...resolution('2024-05-01', '7-1', 'REQUEST', 'That the Head of Play be asked which playgrounds are without a fence.'),
  ...resolution('2024-05-01', '7-2', 'REQUEST', 'That the Head of Fostering be asked why carers leave.'),
  ...resolution('2024-05-01', '7-3', 'NOTE', 'That the new swings be noted.'),
]
const told = (records: readonly GraphRecord[]): string[] =>
  joinAnswers(records).map(({ from, to, properties }: LinkRecord) => `${properties.basis} ${from.slice(2)} -> ${to.slice(2)}`)

describe('what came back', () => {
  it('is stated where a report tells which request it answers, in whatever words', () => {
    const words = 'At its meeting of 1 May 2024 the Panel asked for a list of playgrounds without a fence.'
    const back = report('2024-09-01', words, 'a/meeting/2024-05-01', { method: 'asked-there' })
    expect(told([...asked, ...back])).toEqual(['STATED meeting-2024-05-01/resolution/7-1 -> document/report'])
  })

  it('is stated where a report or a later minute names the resolution', () => {
    const back = report('2024-09-01', 'The Panel asked for this (minute 7 (2)).', 'a/meeting-2024-05-01/resolution/7-2', {})
    const later = [
      meeting('2024-09-04'),
      ...minute('2024-09-04', '12', { title: 'Carers' }),
      link('REFERS_TO', 'a/meeting-2024-09-04/minute/12', 'a/meeting-2024-05-01/resolution/7-2', {
        basis: 'STATED',
        kind: 'FURTHER_TO',
      }),
    ]
    expect(told([...asked, ...back, ...later])).toEqual([
      'STATED meeting-2024-05-01/resolution/7-2 -> document/report',
      'STATED meeting-2024-05-01/resolution/7-2 -> meeting-2024-09-04/minute/12',
    ])
  })

  it('is only suggested where a text names the request and no more', () => {
    const back = report('2024-09-01', 'See minute 7 (2).', 'a/meeting-2024-05-01/resolution/7-2', {})
    expect(told([...asked, ...back])).toEqual(['SUGGESTED meeting-2024-05-01/resolution/7-2 -> document/report'])
    const refers = report('2024-09-01', 'Carers leave (minute 7 (2) refers).', 'a/meeting-2024-05-01/resolution/7-2', {
      kind: 'FURTHER_TO',
    })
    expect(told([...asked, ...refers])).toEqual(['SUGGESTED meeting-2024-05-01/resolution/7-2 -> document/report'])
  })

  it.each([
    'The Panel has had no answer to its request (minute 7 (2) refers).',
    'An answer to what the Panel asked for is still awaited (minute 7 (2)).',
    'What was requested in minute 7 (2) has not been sent.',
  ])('is nothing where a text tells that nothing came: %s', (words) => {
    const back = report('2024-09-01', words, 'a/meeting-2024-05-01/resolution/7-2', { method: 'asked-there', kind: 'FURTHER_TO' })
    expect(told([...asked, ...back])).toEqual([])
  })

  it('is of a decision only where a text says so', () => {
    const decided = resolution('2024-05-01', '7-4', 'DECISION', 'That the old barn be sold.')
    const named = report('2024-09-01', 'See minute 7 (4).', 'a/meeting-2024-05-01/resolution/7-4', {})
    const further = report('2024-09-01', 'Further to minute 7 (4) the barn went.', 'a/meeting-2024-05-01/resolution/7-4', {})
    expect(told([...asked, ...decided, ...named])).toEqual([])
    expect(told([...asked, ...decided, ...further])).toEqual(['STATED meeting-2024-05-01/resolution/7-4 -> document/report'])
  })

  it.each([
    ['Visits were made by nine Members on 3 June.', 'STATED'],
    ['The first arrangements for this are being made.', 'SUGGESTED'],
    ['A separate report on barns will be before Members today.', undefined],
    ['', undefined],
  ])('is not that a decision is quoted again, but what is told behind it: %s', (behind, basis) => {
    const decided = resolution('2024-05-01', '7-5', 'DECISION', 'visits by Members to the old barn be made by May')
    const quoted = report(
      '2024-09-01',
      `\u201c(5) Visits by Members to the old barn be made by May;\u201d (minute 7 (5) refers). ${behind}`,
      'a/meeting-2024-05-01/resolution/7-5',
      { kind: 'FURTHER_TO' },
    )
    expect(told([...asked, ...decided, ...quoted])).toEqual(
      basis === undefined ? [] : [`${basis} meeting-2024-05-01/resolution/7-5 -> document/report`],
    )
  })

  it('is suggested alone where the rest is still to come', () => {
    const words =
      'On 1 May 2024 the Panel asked for playgrounds without a fence; this is the list to date and further sites will be told of.'
    const back = report('2024-09-01', words, 'a/meeting/2024-05-01', { method: 'asked-there' })
    expect(told([...asked, ...back])).toEqual(['SUGGESTED meeting-2024-05-01/resolution/7-1 -> document/report'])
  })

  it('is not known where the words fit two requests alike, or none', () => {
    const vague = report('2024-09-01', 'In May the Panel asked for a paper.', 'a/meeting/2024-05-01', { method: 'asked-there' })
    expect(told([...asked, ...vague])).toEqual([])
  })

  it('never came before it was asked for, and answers nothing that was only noted', () => {
    const before = report('2024-04-01', 'See minute 7 (2).', 'a/meeting-2024-05-01/resolution/7-2', {})
    const noted = report('2024-09-01', 'See minute 7 (3).', 'a/meeting-2024-05-01/resolution/7-3', {})
    expect(told([...asked, ...before])).toEqual([])
    expect(told([...asked, ...noted])).toEqual([])
  })

  it('is suggested, with reasons, where only words and days fit, at the same body and later', () => {
    const later = [meeting('2024-09-04'), ...item('2024-09-04', '5', 'Playgrounds without a fence')]
    const [found] = joinAnswers([...asked, ...later])
    expect(found).toMatchObject({
      from: 'a/meeting-2024-05-01/resolution/7-1',
      to: 'a/meeting-2024-09-04/agenda-item/5',
      properties: { basis: 'SUGGESTED', method: 'shared-words-later' },
    })
    expect(found?.properties.reasons).toEqual([
      expect.stringMatching(/^Both speak of: .*playgrounds/),
      'It came to the meeting of 4 September 2024, 126 days later.',
    ])
    const elsewhere = [meeting('2024-09-04', 'Cabinet'), ...item('2024-09-04', '5', 'Playgrounds without a fence')]
    const earlier = [meeting('2024-03-04'), ...item('2024-03-04', '5', 'Playgrounds without a fence')]
    expect(told([...asked, ...elsewhere])).toEqual([])
    expect(told([...asked, ...earlier])).toEqual([])
  })
})
