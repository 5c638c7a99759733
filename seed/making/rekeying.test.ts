import { describe, expect, it } from 'vitest'
import type { GraphRecord } from '../../schema/index.ts'
import type { Decision } from '../reviews/decision.ts'
import { rekeyedReviews, rekeyedSummaries } from './rekeying.ts'

const digest = (letter: string): string => letter.repeat(64)
const said = (letter: string) => ({ passages: [letter.repeat(16)] })
const of = (ref: string): string => `otterby/plan-2024/action/${ref}`
const passage = (at: string, letter: string) => ({
  label: 'Passage',
  id: `otterby/plan-2024/passage/${at}`,
  properties: { normalDigest: digest(letter), state: 'UNREAD' },
})
const says = (ref: string, at: string) => ({
  type: 'CITES',
  from: of(ref),
  to: `otterby/plan-2024/passage/${at}`,
  properties: { basis: 'STATED', role: 'SAYS' },
})
const action = (ref: string) => ({ label: 'Action', id: of(ref), properties: {} })
const records = [
  action('1'),
  action('2'),
  passage('1-2', 'a'),
  passage('3-4', 'b'),
  says('1', '1-2'),
  says('2', '3-4'),
] as unknown as GraphRecord[]
const by = { by: 'An editor', kind: 'EDITOR', at: '2025-01-01T10:00:00Z' } as const

describe('what editors wrote, under the ids of now', () => {
  it('is summaries: what moved, and what fits nothing as it was', () => {
    const [moved, lost] = [
      { id: of('7'), said: ['a'.repeat(16), 'c'.repeat(16)], summary: 'Light lamps.' },
      { id: of('8'), said: ['d'.repeat(16)], summary: 'Trim lamps.' },
    ]
    expect(rekeyedSummaries(records, [moved, lost])).toEqual([{ ...moved, id: of('1'), said: ['a'.repeat(16)] }, lost])
  })

  it('is notes and decisions, known by the beginning of a passage and by no words', () => {
    const note = { note: 'Seen.', about: of('1'), ...by, aboutSaid: { words: digest('e'), passages: [digest('a')] } }
    const decision: Decision = {
      ...{ decision: 'REJECTED', type: 'LED_TO', from: of('1'), to: of('2'), reason: 'They differ.', ...by },
      ...{ fromSaid: said('a'), toSaid: { passages: [digest('b')] } },
    }
    const lost = { ...decision, to: of('9') }
    expect(rekeyedReviews(records, [note, decision, lost])).toEqual([
      { ...note, aboutSaid: said('a') },
      { ...decision, toSaid: said('b') },
      lost,
    ])
  })
})
