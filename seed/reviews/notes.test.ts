import { describe, expect, it } from 'vitest'
import { type GraphRecord, isNode } from '../../schema/index.ts'
import { normalDigest, normalForm } from '../read/normal.ts'
import { Digests } from './digests.ts'
import type { Note } from './note.ts'
import { replayNotes } from './notes.ts'

const digest = (words: string): string => normalDigest(normalForm(words).text)

const action = (id: string, words: string): GraphRecord[] =>
  [
    { label: 'Action', id, properties: { text: words } },
    { label: 'Passage', id: `a/paper/passage/${id.split('/').at(-1)}`, properties: { normalDigest: digest(words) } },
    {
      type: 'CITES',
      from: id,
      to: `a/paper/passage/${id.split('/').at(-1)}`,
      properties: { basis: 'STATED', role: 'SAYS' },
    },
  ] as unknown as GraphRecord[]

const [here, moved] = ['a/plan-1/action/1', 'a/plan-1/action/9']
const before = new Digests(action(here, 'Put lamps on stairs'))
const note: Note = {
  note: 'There are no stairs.',
  about: here,
  by: 'A reader',
  kind: 'USER',
  at: '2024-11-04T10:00:00Z',
  aboutSaid: before.of(here),
}
const answer: Note = { ...note, note: 'There are two.', by: 'An editor', kind: 'EDITOR', at: '2024-11-05T10:00:00Z' }

const ends = (records: readonly GraphRecord[]) => records.flatMap((each) => (isNode(each) ? [] : [each.to]))

describe('what a person noted', () => {
  it('stands on its thing, with who says so', () => {
    const { records, unfit } = replayNotes(before, [note])
    expect(unfit).toEqual([])
    expect(records).toMatchObject([
      { label: 'Note', properties: { text: note.note, by: 'A reader', byKind: 'USER', at: note.at, council: 'council/a' } },
      { type: 'NOTED_ON', to: here, properties: { basis: 'CONFIRMED', reviewedBy: 'A reader', reviewerKind: 'USER' } },
    ])
  })

  it('gives the same graph in whatever order it is read, and when it is said twice', () => {
    const again = { ...note, at: '2024-12-01T10:00:00Z' }
    const all = [note, answer, again]
    const [first, ...others] = [all, [...all].reverse(), [answer, again, note]].map((notes) => replayNotes(before, notes))
    for (const other of others) expect(other).toEqual(first)
    expect(first?.records).toHaveLength(4)
    expect(JSON.stringify(first)).not.toContain(again.at)
  })

  it('follows a thing whose id has moved, by its words and passage', () =>
    expect(ends(replayNotes(new Digests(action(moved, 'Put  lamps on stairs')), [note]).records)).toEqual([moved]))

  it.each([
    ['is gone', action(moved, 'Sweep the stairs')],
    ['says something else now', action(here, 'Sweep the stairs')],
  ])('is told where its thing %s, and shown nowhere', (_, records) => {
    const replayed = replayNotes(new Digests(records), [note, answer])
    expect(replayed.records).toEqual([])
    expect(replayed.unfit).toEqual([
      { note, why: expect.stringContaining(here) },
      { note: answer, why: expect.stringContaining(here) },
    ])
  })
})
