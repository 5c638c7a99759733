import { describe, expect, it } from 'vitest'
import type { GraphRecord, LinkRecord } from '../../schema/index.ts'
import type { Decision } from './decision.ts'
import { replay } from './replay.ts'

const [finding, action, moved] = ['a/inspection-1/finding/1', 'a/plan-1/action/1', 'a/inspection-1/finding/9']
const digest = (digit: string): string => digit.repeat(64)

/** A thing, and the passage that says it. */
const said = (label: 'Finding' | 'Action', id: string, words: string): GraphRecord[] =>
  [
    { label, id, properties: { text: words } },
    { label: 'Passage', id: `a/paper/passage/${words}`, properties: { digest: digest(words), locator: words } },
    { type: 'CITES', from: id, to: `a/paper/passage/${words}`, properties: { basis: 'STATED', role: 'SAYS' } },
  ] as unknown as GraphRecord[]

const suggested: LinkRecord = {
  type: 'ADDRESSED_BY',
  from: finding,
  to: action,
  properties: { basis: 'SUGGESTED', method: 'shared-words', score: 0.7, reasons: ['Both speak of lamps.'] },
}
const things = [...said('Finding', finding, '1'), ...said('Action', action, '2')]

const decision: Decision = {
  decision: 'CONFIRMED',
  type: 'ADDRESSED_BY',
  from: finding,
  to: action,
  by: 'A reader',
  kind: 'USER',
  at: '2024-11-04T10:00:00Z',
  reason: 'So it is.',
  fromDigests: [digest('1')],
}
const linksOf = (records: readonly GraphRecord[]): GraphRecord[] =>
  records.filter((each) => 'type' in each && each.type === 'ADDRESSED_BY')

describe('what a person decided', () => {
  it('stands on the link, beside why it was suggested', () => {
    const { records, unfit } = replay([...things, suggested], [decision])
    expect(unfit).toEqual([])
    expect(linksOf(records)).toMatchObject([
      {
        properties: { basis: 'CONFIRMED', score: 0.7, method: 'shared-words', reviewedBy: 'A reader', reviewReason: 'So it is.' },
      },
    ])
  })

  it('is what was decided last, in whatever order it is read', () => {
    const later: Decision = { ...decision, decision: 'REJECTED', at: '2024-12-01T10:00:00Z' }
    for (const order of [
      [decision, later],
      [later, decision],
    ])
      expect(linksOf(replay([...things, suggested], order).records)).toMatchObject([{ properties: { basis: 'REJECTED' } }])
  })

  it('is there too where no rule suggests the link any more', () =>
    expect(linksOf(replay(things, [decision]).records)).toMatchObject([{ properties: { basis: 'CONFIRMED' } }]))

  it('follows a thing whose id has moved, by its words', () => {
    const after = [...said('Finding', moved, '1'), ...said('Action', action, '2')]
    const { records, unfit } = replay(after, [decision])
    expect(unfit).toEqual([])
    expect(linksOf(records)).toMatchObject([{ from: moved, properties: { basis: 'CONFIRMED' } }])
  })

  it('is told where the thing says something else now, and counts for nothing', () => {
    const after = [...said('Finding', finding, '3'), ...said('Action', action, '2'), suggested]
    const { records, unfit } = replay(after, [decision])
    expect(unfit).toHaveLength(1)
    expect(linksOf(records)).toEqual([suggested])
  })

  it('is told where two things say the same words, and neither has the id', () => {
    const twins = [...said('Finding', moved, '1'), ...said('Finding', `${moved}0`, '1'), ...said('Action', action, '2')]
    expect(replay(twins, [decision]).unfit).toHaveLength(1)
  })

  it('is told where a document says so itself', () => {
    const stated = { ...suggested, properties: { basis: 'STATED' } } as LinkRecord
    const { records, unfit } = replay([...things, stated], [{ ...decision, decision: 'REJECTED' }])
    expect(unfit).toHaveLength(1)
    expect(linksOf(records)).toEqual([stated])
  })
})
