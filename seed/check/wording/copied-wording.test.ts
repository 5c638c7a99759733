import { expect, it } from 'vitest'
import type { GraphRecord, LinkRecord, RelationshipType } from '../../../schema/index.ts'
import { raisedOn } from '../case.ts'
import { copiedWording } from './copied-wording.ts'

const passage = (document: string, at: number) =>
  ({
    label: 'Passage',
    id: `otterby/${document}/passage/${at}`,
    properties: {
      start: at,
      end: at + 50,
      lineStart: at,
      lineEnd: at + 1,
      quote: 'the lamps were lit again this year',
      state: 'VERIFIED',
    },
  }) as GraphRecord
const paper = (name: string, publishedOn?: string) =>
  ({
    label: 'Document',
    id: `otterby/document/${name}`,
    properties: { title: `Report ${name}`, ...(publishedOn === undefined ? {} : { publishedOn }) },
  }) as GraphRecord
const old = 'otterby/document/old'
const link = (type: RelationshipType, from: string, to: string, properties: object = { basis: 'STRUCTURAL' }): LinkRecord =>
  ({ type, from, to, properties }) as LinkRecord
const repeats = (at: number, shared: number, reason = 'the paper of 2018-03-31') =>
  link('REPEATS', `otterby/new/passage/${at}`, `otterby/old/passage/${at}`, { basis: 'STRUCTURAL', shared, reasons: [reason] })
const of = (...links: readonly LinkRecord[]): GraphRecord[] => [
  ...['old', 'new'].flatMap((name) => [
    paper(name),
    ...[10, 200, 900].flatMap((at) => [
      passage(name, at),
      link('PART_OF', `otterby/${name}/passage/${at}`, `otterby/document/${name}`),
    ]),
  ]),
  { label: 'Update', id: 'otterby/new/update/1', properties: { text: 'x' } },
  link('CITES', 'otterby/new/update/1', 'otterby/new/passage/200', { basis: 'STATED', role: 'SAYS' }),
  ...links,
]

it('is raised of a long run in a paper that tells progress', () =>
  expect(
    raisedOn(copiedWording, [
      paper('old', '2018-06-12'),
      ...of(repeats(200, 21)).filter((each) => !('id' in each && each.id === old)),
    ]).map(({ says }) => says),
  ).toEqual([
    'The paper “Report new” has 21 words in a row that the paper “Report old” of 12 June 2018 had: “the lamps were lit again this year”.',
  ]))

it('tells no day of a paper that tells none of itself: its newest figure is not its day', () =>
  expect(raisedOn(copiedWording, of(repeats(200, 21))).map(({ says }) => says)).toEqual([
    'The paper “Report new” has 21 words in a row that the paper “Report old” had: “the lamps were lit again this year”.',
  ]))

it('is raised for each place', () => expect(raisedOn(copiedWording, of(repeats(200, 21), repeats(900, 30)))).toHaveLength(2))

it('is not raised of short runs, of what stands before any progress, nor of what is told again as such', () => {
  expect(raisedOn(copiedWording, of(repeats(200, 8)))).toEqual([])
  expect(raisedOn(copiedWording, of(repeats(10, 21)))).toEqual([])
  expect(raisedOn(copiedWording, of(repeats(200, 21, 'The words before it say that something is told again.')))).toEqual([])
})

it('is not raised of the rows of a plan', () =>
  expect(
    raisedOn(copiedWording, [
      ...of(repeats(900, 21)),
      { label: 'Action', id: 'otterby/plan-1/action/1', properties: { text: 'x' } } as GraphRecord,
      link('CITES', 'otterby/plan-1/action/1', 'otterby/new/passage/900', { basis: 'STATED', role: 'SAYS' }),
    ]),
  ).toEqual([]))
