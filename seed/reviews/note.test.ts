import { describe, expect, it } from 'vitest'
import { Problem, wrongs } from '../../schema/index.ts'
import { readReview } from './line.ts'
import { idOfNote, type Note, recordsOfNote } from './note.ts'

const note: Note = {
  note: 'The date is that of the earlier plan.\nSee page 3.',
  about: 'aldermere/plan-2024-09/action/2.1.2-3',
  by: 'A reader',
  kind: 'USER',
  at: '2024-11-04T10:00:00Z',
  aboutSaid: { words: 'a'.repeat(64), passages: [] },
}
const read = (value: object) => readReview(JSON.stringify(value), 'reviews.jsonl, line 3')

describe('a line of notes', () => {
  it('is read as it was written', () => expect(read(note)).toEqual(note))

  it.each<[string, object]>([
    ['nothing said', { ...note, note: ' \n' }],
    ['more than anybody reads', { ...note, note: 'x'.repeat(2001) }],
    ['a bell', { ...note, note: 'Wrong\u0007' }],
    ['words that turn the order of others', { ...note, note: 'Wrong \u202E!' }],
    ['half a character', { ...note, note: 'Wrong \uD800' }],
    ['no text', { ...note, note: 3 }],
    ['an e-mail address', { ...note, note: 'Write to reader@aldermere.example' }],
    ['a telephone number for a name', { ...note, by: 'Tel: 01632 960 123' }],
    ['nobody', { ...note, by: '' }],
    ['a name of two lines', { ...note, by: 'A\nreader' }],
    ['a name beyond all measure', { ...note, by: 'x'.repeat(201) }],
    ['no id', { ...note, about: '../x' }],
    ['a note for its thing', { ...note, about: 'aldermere/note/1' }],
    ['another kind of person', { ...note, kind: 'ROBOT' }],
    ['no instant', { ...note, at: '2024-11-04' }],
    ['digests that are none', { ...note, aboutSaid: { passages: ['x'] } }],
  ])('with %s is refused, with its place', (_, value) => {
    expect(() => read(value)).toThrow(Problem)
    expect(() => read(value)).toThrow(/no note on a thing .*reviews\.jsonl, line 3/)
  })
})

describe('a note in the graph', () => {
  it('fits the model, on whatever it is', () => {
    for (const about of [note.about, 'council/aldermere', 'topic/visits'])
      expect(recordsOfNote({ ...note, about }, about).flatMap(wrongs)).toEqual([])
  })

  it('belongs to the council of its thing; on a topic, to none', () => {
    const owner = (about: string) => recordsOfNote({ ...note, about }, about)[0].properties.council
    expect([note.about, 'council/aldermere', 'topic/visits'].map(owner)).toEqual([
      'council/aldermere',
      'council/aldermere',
      undefined,
    ])
  })

  it('is the same one when the same person says the same of the same thing again', () => {
    const again = { ...note, at: '2024-12-01T10:00:00Z', aboutSaid: { passages: [] } }
    expect(idOfNote(again)).toBe(idOfNote(note))
    const others: Partial<Note>[] = [{ by: 'Another' }, { note: 'Another' }, { kind: 'EDITOR' }, { about: 'council/aldermere' }]
    const ids = others.map((other) => idOfNote({ ...note, ...other }))
    expect(new Set([...ids, idOfNote(note)]).size).toBe(5)
  })
})
