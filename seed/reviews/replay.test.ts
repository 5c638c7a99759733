import { describe, expect, it } from 'vitest'
import type { GraphRecord, LinkRecord } from '../../schema/index.ts'
import { normalDigest, normalForm } from '../read/normal.ts'
import type { Decision } from './decision.ts'
import { Digests } from './digests.ts'
import { replay } from './replay.ts'

const [finding, action, moved] = ['a/inspection-1/finding/1', 'a/plan-1/action/1', 'a/inspection-1/finding/9']
const digest = (words: string): string => normalDigest(normalForm(words).text)

const idOf = (passage: string): string => passage.toLowerCase().replace(/\W+/g, '-')

/** A thing, and the passage that says it. */
const said = (label: 'Finding' | 'Action', id: string, words: string, passage = words): GraphRecord[] =>
  [
    { label, id, properties: { text: words } },
    {
      label: 'Passage',
      id: `a/paper/passage/${idOf(passage)}`,
      properties: { normalDigest: digest(passage), locator: passage },
    },
    { type: 'CITES', from: id, to: `a/paper/passage/${idOf(passage)}`, properties: { basis: 'STATED', role: 'SAYS' } },
  ] as unknown as GraphRecord[]

const suggested: LinkRecord = {
  type: 'ADDRESSED_BY',
  from: finding,
  to: action,
  properties: { basis: 'SUGGESTED', method: 'shared-words', score: 0.7, reasons: ['Both speak of lamps.'] },
}
const lamps = said('Finding', finding, 'The lamps are late')
const stairs = said('Action', action, 'Put lamps on stairs')
const things = [...lamps, ...stairs]

const decision: Decision = {
  decision: 'CONFIRMED',
  type: 'ADDRESSED_BY',
  from: finding,
  to: action,
  by: 'A reader',
  kind: 'USER',
  at: '2024-11-04T10:00:00Z',
  reason: 'So it is.',
  fromSaid: new Digests(lamps).of(finding),
}
const linksOf = (records: readonly GraphRecord[], type = 'ADDRESSED_BY'): GraphRecord[] =>
  records.filter((each) => 'type' in each && each.type === type)

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

  it('is what was decided last, in whatever order it is read, to the part of a second', () => {
    const later: Decision = { ...decision, decision: 'REJECTED', at: '2024-11-04T10:00:00.500Z' }
    for (const order of [
      [decision, later],
      [later, decision],
    ])
      expect(linksOf(replay([...things, suggested], order).records)).toMatchObject([{ properties: { basis: 'REJECTED' } }])
  })

  it('is there too where no rule suggests the link any more', () =>
    expect(linksOf(replay(things, [decision]).records)).toMatchObject([{ properties: { basis: 'CONFIRMED' } }]))

  it('is told where no link can be made of it alone', () => {
    const [from, to] = ['a/paper/passage/1-2', 'a/paper/passage/3-4']
    const passages = [from, to].map((id) => ({ label: 'Passage', id, properties: {} }) as unknown as GraphRecord)
    const { records, unfit } = replay(passages, [{ ...decision, type: 'REPEATS', from, to, fromSaid: { passages: [] } }])
    expect(unfit).toMatchObject([{ why: expect.stringMatching(/"shared" is missing/) }])
    expect(records).toEqual(passages)
  })

  it('follows a thing whose id has moved, by its words and passage', () => {
    const after = [...said('Finding', moved, 'The lamps  are late'), ...stairs]
    const { records, unfit } = replay(after, [decision])
    expect(unfit).toEqual([])
    expect(linksOf(records)).toMatchObject([{ from: moved, properties: { basis: 'CONFIRMED' } }])
  })

  it('on a link of a thing that is one with another by now is on the link of that', () => {
    const ones = new Map([[finding, { into: moved, said: new Digests(lamps).of(finding) }]])
    const after = [...said('Finding', moved, 'Lamps come late'), ...stairs]
    const { records, unfit } = replay(after, [decision], ones)
    expect(unfit).toEqual([])
    expect(linksOf(records)).toMatchObject([{ from: moved, to: action, properties: { basis: 'CONFIRMED' } }])
  })

  it('is told where the two things are one now', () => {
    const again: Decision = { ...decision, type: 'RECURS_AS', to: moved }
    const ones = new Map([[finding, { into: moved, said: new Digests(lamps).of(finding) }]])
    const after = said('Finding', moved, 'Lamps come late')
    expect(replay(after, [again], ones)).toMatchObject({ records: after, unfit: [{ why: 'the two things are one now' }] })
  })

  it('does not move to another thing that is said in the same passage', () => {
    const other = said('Finding', moved, 'The stairs are steep', 'The lamps are late')
    expect(replay([...other, ...stairs], [decision])).toMatchObject({ unfit: [{ decision }] })
  })

  it('is told where the thing says something else now, and counts for nothing', () => {
    const after = [...said('Finding', finding, 'The stairs are steep'), ...stairs, suggested]
    const { records, unfit } = replay(after, [decision])
    expect(unfit).toHaveLength(1)
    expect(linksOf(records)).toEqual([suggested])
  })

  it('is told where a document says so itself', () => {
    const stated = { ...suggested, properties: { basis: 'STATED' } } as LinkRecord
    const { records, unfit } = replay([...things, stated], [{ ...decision, decision: 'REJECTED' }])
    expect(unfit).toHaveLength(1)
    expect(linksOf(records)).toEqual([stated])
  })

  it('holds of one concern alone where two come back between the same findings', () => {
    const later = said('Finding', moved, 'Lamps are late and records are thin')
    const again = (concern: string): LinkRecord => ({
      type: 'RECURS_AS',
      from: finding,
      to: moved,
      properties: { basis: 'SUGGESTED', score: 0.6, concern },
    })
    const records = [...lamps, ...later, again('Lamps are late'), again('Records are thin')]
    const rejected: Decision = { ...decision, decision: 'REJECTED', type: 'RECURS_AS', to: moved }
    const one = replay(records, [{ ...rejected, which: { concern: 'Lamps are late' } }])
    expect(linksOf(one.records, 'RECURS_AS')).toMatchObject([
      { properties: { basis: 'REJECTED' } },
      { properties: { basis: 'SUGGESTED' } },
    ])
    expect(replay(records, [rejected]).unfit).toMatchObject([{ why: expect.stringContaining('several such links') }])
  })
})
