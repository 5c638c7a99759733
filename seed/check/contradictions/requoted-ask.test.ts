import { describe, expect, it } from 'vitest'
import type { GraphRecord } from '../../../schema/index.ts'
import { raisedOn } from '../case.ts'
import { requotedAsk } from './requoted-ask.ts'

const council = 'otterby/council/otterby'

function paper(name: string, day: string, thing: string, label: 'Measure' | 'Recommendation', text: string): GraphRecord[] {
  const passage = `otterby/${name}/passage/1-90`
  const node = { label, id: thing, properties: { ...(label === 'Measure' ? { ref: 'A1' } : {}), text } } as GraphRecord
  return [
    { label: 'Document', id: `otterby/document/${name}`, properties: { title: name, kind: 'report', publishedOn: day, council } },
    node,
    { label: 'Passage', id: passage, properties: { start: 1, end: 90, quote: text, state: 'VERIFIED', council } },
    { type: 'CITES', from: thing, to: passage, properties: { basis: 'STATED', role: 'SAYS' } },
    { type: 'PART_OF', from: passage, to: `otterby/document/${name}`, properties: { basis: 'STRUCTURAL' } },
  ]
}

const ask =
  'Make sure that all lamps on the quay are trimmed within three weeks of a report, and tell the harbour board by May 2024'

const retold = (again: string, basis: 'STRUCTURAL' | 'REJECTED' = 'STRUCTURAL'): GraphRecord[] => [
  ...paper('report', '2024-03-01', 'otterby/inspection/recommendation/r1', 'Recommendation', ask),
  ...paper('plan', '2024-09-01', 'otterby/plan/measure/A1', 'Measure', again),
  { type: 'RESTATES', from: 'otterby/plan/measure/A1', to: 'otterby/inspection/recommendation/r1', properties: { basis } },
]

describe('an ask told again in another sense', () => {
  it('is raised with the words of both', () => {
    expect(raisedOn(requotedAsk, retold(ask.replace('three weeks', 'six weeks'))).map(({ says }) => says)).toEqual([
      'The report “plan” of 1 September 2024 tells again what the report “report” of 1 March 2024 asks, with another number: “six”, where the ask has “three”.',
    ])
    expect(raisedOn(requotedAsk, retold(ask.replace('May', 'October')))).toHaveLength(1)
    expect(raisedOn(requotedAsk, retold(ask.replace('are trimmed', 'are not trimmed')))).toHaveLength(1)
  })

  it('is not raised of other wording, numbers written otherwise, what is left out, or a link that was rejected', () => {
    for (const again of [
      ask,
      ask.replace('three', '3'),
      ask.replace('Make sure', 'Ensure'),
      ask.replace(', and tell the harbour board by May 2024', ''),
      'The timeliness of help for families in winter',
    ])
      expect(raisedOn(requotedAsk, retold(again)), again).toEqual([])
    expect(raisedOn(requotedAsk, retold(ask.replace('May', 'October'), 'REJECTED'))).toEqual([])
  })
})
