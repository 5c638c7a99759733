import { describe, expect, it } from 'vitest'
import { type GraphRecord, isNode, type NodeRecord } from '../../schema/index.ts'
import { textLayer } from '../read/layer.ts'
import { corrected } from './correcting.ts'
import type { Correction } from './correction.ts'

const text = 'The lamps are lit by May 2025.\nEnquiries: 0151 496 0123\n'
const layers = new Map([['otterby/document/plan-2024', textLayer(Buffer.from(text), text)]])
const about = 'otterby/plan-2024/action/1'
const records = [
  { label: 'Action', id: about, properties: { ref: '1', dueOn: '2024-05-01', council: 'council/otterby' } },
] as unknown as GraphRecord[]
const correction: Correction = {
  ...{ about, property: 'dueOn', was: '2024-05-01', value: '2025-05-01', reason: 'A slip.' },
  ...{ passage: 'otterby/plan-2024/passage/0-30', by: 'An editor', kind: 'EDITOR', at: '2025-01-01T10:00:00Z' },
}
const outcome = (change: Partial<Correction> = {}) => corrected(records, [{ ...correction, ...change }], layers)

describe('what is corrected', () => {
  it('has the value, the passage that shows it, and a note', () => {
    const { records: now, unfit } = outcome()
    expect(unfit).toEqual([])
    expect(now).toContainEqual(
      expect.objectContaining({ id: about, properties: expect.objectContaining({ dueOn: '2025-05-01' }) }),
    )
    expect(now).toContainEqual(
      expect.objectContaining({
        id: correction.passage,
        properties: expect.objectContaining({ quote: text.slice(0, 30), state: 'VERIFIED' }),
      }),
    )
    expect(now).toContainEqual(
      expect.objectContaining({
        type: 'CITES',
        to: correction.passage,
        properties: expect.objectContaining({
          basis: 'CONFIRMED',
          property: 'dueOn',
          reviewedBy: 'An editor',
          reviewReason: 'A slip.',
        }),
      }),
    )
    const note = 'Corrected: due on 1 May 2025; rules had read 1 May 2024. A slip.'
    expect(now).toContainEqual(expect.objectContaining({ label: 'Note', properties: expect.objectContaining({ text: note }) }))
  })

  it('can be taken out', () => {
    expect(outcome({ value: null }).records[0]).toEqual({ ...records[0], properties: { ref: '1', council: 'council/otterby' } })
  })

  it('takes out a thing as a whole, with the passages that nothing else cites, and tells it on their document', () => {
    const passage = 'otterby/plan-2024/passage/0-9'
    const document = {
      label: 'Document',
      id: 'otterby/document/plan-2024',
      properties: { title: 'A plan' },
    } as NodeRecord<'Document'>
    const place = { label: 'Passage', id: passage, properties: { state: 'VERIFIED' } } as GraphRecord
    const cites = { type: 'CITES', from: about, to: passage, properties: { basis: 'STATED', role: 'SAYS' } } as GraphRecord
    const part = { type: 'PART_OF', from: passage, to: document.id, properties: { basis: 'STRUCTURAL' } } as GraphRecord
    const whole = { ...correction, property: 'id', was: about, value: null, passage }
    const { records: now, unfit } = corrected([...records, document, place, cites, part], [whole], new Map())
    expect(unfit).toEqual([])
    expect(now.filter((each) => isNode(each) && each.label !== 'Note')).toEqual([document])
    expect(now.filter((each) => !isNode(each)).map((each) => 'to' in each && each.to)).toEqual([document.id])
  })

  it.each([
    ['its thing is gone', { about: `${about}9` }, /is not there/],
    ['it is read otherwise by now', { was: '2023-05-01' }, /is read as 1 May 2024/],
    ['it is read so by now', { value: '2024-05-01' }, /read so by now/],
    ['the value is no such value', { value: 'soon' }, /must be a day/],
    ['the thing needs it', { property: 'ref', was: '1', value: 5 }, /must be/],
    ['the passage is beyond the end', { passage: 'otterby/plan-2024/passage/0-999' }, /is not there/],
    ['the passage is empty', { passage: 'otterby/plan-2024/passage/9-9' }, /is not there/],
    ['the passage is a private place', { passage: 'otterby/plan-2024/passage/31-55' }, /private/],
    ['its document is not at hand', { passage: 'otterby/letter/passage/0-9' }, /is not there/],
  ])('is nothing where %s', (_, change, why) => {
    const { records: now, unfit } = outcome(change as Partial<Correction>)
    expect(now).toEqual(records)
    expect(unfit).toEqual([{ correction: { ...correction, ...change }, why: expect.stringMatching(why) }])
  })
})
