import { expect, it } from 'vitest'
import { type GraphRecord, isNode, type LinkRecord, wrongs } from '../../../schema/index.ts'
import { passageId, passageOf } from '../../extract/passage.ts'
import { textLayer } from '../../read/layer.ts'
import { Known } from '../known.ts'
import { linkReferences } from './index.ts'
import { namedIn } from './named.ts'
import { numbersIn } from './numbers.ts'

const pack = 'aldermere/document/pack'
const council = 'council/aldermere'

const level = (label: 'Outcome' | 'Objective' | 'Action', ref: string, plan = '2024-09'): GraphRecord =>
  ({
    label,
    id: `aldermere/plan-${plan}/${label.toLowerCase()}/${ref.replace('/', '-')}`,
    properties: { ref, text: `Lamps ${ref}`, council },
  }) as GraphRecord

const held: readonly GraphRecord[] = [
  { label: 'Document', id: pack, properties: { title: 'Pack', kind: 'agenda pack', publishedOn: '2024-10-07' } },
  { label: 'Plan', id: 'aldermere/plan/2024-09', properties: { title: 'Aldermere Improvement Plan', statusAt: '2024-09-30' } },
  { type: 'REPORTED_IN', from: 'aldermere/plan/2024-09', to: pack, properties: { basis: 'STRUCTURAL' } },
  level('Outcome', '1.1'),
  level('Outcome', '1.2'),
  ...['1.1.1', '1.1.2', '1.1.3', '1.2.1'].map((ref) => level('Objective', ref)),
  level('Action', '1.1.1/2'),
  {
    label: 'Inspection',
    id: 'aldermere/inspection/inspection-2024-01',
    properties: { title: 'Inspection, January 2024', kind: 'STANDARD', startedOn: '2024-01-15', publishedOn: '2024-03-18' },
  },
  ...['3', '4', '14'].flatMap((number): GraphRecord[] => [
    {
      label: 'Finding',
      id: `aldermere/inspection-2024-01/finding/${number}`,
      properties: { number, text: `Lamps are dim ${number}` },
    },
    {
      type: 'GIVEN_BY',
      from: `aldermere/inspection-2024-01/finding/${number}`,
      to: 'aldermere/inspection/inspection-2024-01',
      properties: { basis: 'STRUCTURAL' },
    },
  ]),
]

function linked(text: string, more: readonly GraphRecord[] = [], document = pack): GraphRecord[] {
  const known = new Known([...held, ...more])
  const layer = textLayer(Buffer.from(text), text)
  return linkReferences({ known, texts: [{ document, layer }], vocabulary: { service: '', topics: [] } })
}

/** What a text's references lead to: the ends of their ids. */
const ledTo = (text: string, more: readonly GraphRecord[] = []): string[] =>
  linked(text, more)
    .filter((record): record is LinkRecord => !isNode(record) && record.type === 'REFERS_TO')
    .map(({ to }) => to.split('/').slice(-2).join('/'))
    .sort()

const dangling = (text: string): readonly string[] =>
  linked(text).flatMap((record) => (isNode(record) ? (record.properties.danglingRefs ?? []) : []))

it('reads lists and ranges of numbers', () => {
  expect(numbersIn('1.1/1.2')).toEqual(['1.1', '1.2'])
  expect(numbersIn('2.1.1 to 2.1.3')).toEqual(['2.1.1', '2.1.2', '2.1.3'])
  expect(numbersIn('1.1.1/2, 1.1.2 and 3')).toEqual(['1.1.1/2', '1.1.2', '3'])
})

it.each([
  ['Lamps are dealt with elsewhere (see 1.1.2).', ['objective/1.1.2']],
  ['Objectives 1.1.1 to 1.1.3 are on course.', ['objective/1.1.1', 'objective/1.1.2', 'objective/1.1.3']],
  ['It falls under outcomes 1.1/1.2 of the plan.', ['outcome/1.1', 'outcome/1.2']],
  ['The lamps of action 1.1.1/2 are lit.', ['action/1.1.1-2']],
  ['Lamps are cleaned once 1.1.2 is done.', ['objective/1.1.2']],
  ['This was done in 1.1.1/2 last summer.', ['action/1.1.1-2']],
])('finds what stands in the plan: %s', (text, ids) => expect(ledTo(text)).toEqual(ids))

it.each([
  'We met at 1.10 and again on 1.1.24 for lunch.',
  'An assessment under section 1.1 of the Act, and table 1.1.1, and version 1.1.2.',
  'Lamps cost 1.1 million, or 1.2 per cent of all outcomes.',
  'In 1.1 of cases lamps were dim.',
  'Objective 1 of the national lamp framework is light.',
  'Outcomes 14 children asked for.',
])('takes nothing for a reference that is none: %s', (text) => {
  expect(ledTo(text)).toEqual([])
  expect(dangling(text)).toEqual([])
})

it('keeps what resolves to nothing', () => {
  expect(dangling('Lamps are dealt with in objective 7.4.2 and in action 1.9.')).toEqual(['action 1.9', 'objective 7.4.2'])
  expect(dangling('In accordance with paragraph 9 of the Code of Conduct, a lamp was shown.')).toEqual(['paragraph 9'])
})

it('finds paragraphs and recommendations among what the same inspection gave', () => {
  const text = 'Light the lamps sooner (paragraphs 3 and 14).'
  const recommendation = 'aldermere/inspection-2024-01/recommendation/a1'
  const place = { start: 0, end: text.length }
  const passage = passageId(pack, place)
  const more: GraphRecord[] = [
    { label: 'Recommendation', id: recommendation, properties: { text, kind: 'RECOMMENDATION' } },
    {
      type: 'GIVEN_BY',
      from: recommendation,
      to: 'aldermere/inspection/inspection-2024-01',
      properties: { basis: 'STRUCTURAL' },
    },
    { label: 'Passage', id: passage, properties: passageOf(textLayer(Buffer.from(text), text), place, 'a line') },
    { type: 'CITES', from: recommendation, to: passage, properties: { basis: 'STATED', role: 'SAYS' } },
  ]
  expect(ledTo(text, more)).toEqual(['finding/14', 'finding/3'])
  const [link] = linked(text, more).filter((record): record is LinkRecord => !isNode(record))
  expect(link).toMatchObject({ from: recommendation, properties: { cites: [passage], printed: 'paragraphs 3 and 14' } })
})

it('knows an appendix by what the report calls it, else makes the section that it heads', () => {
  expect(ledTo('The Improvement Plan at Appendix A shows more.')).toEqual(['plan/2024-09'])
  const records = linked('The list of lamps is at Appendix B.\n\n## Appendix B: Lamps\n\nLamp one. Lamp two.')
  expect(records.find((record) => isNode(record) && record.label === 'Section')).toMatchObject({
    properties: { title: 'Lamps', number: 'B' },
  })
  const cited = records.find((record) => !isNode(record) && record.type === 'CITES' && record.from.includes('/section/'))
  const passage = records.find((record) => isNode(record) && record.id === (cited as LinkRecord | undefined)?.to)
  expect(passage?.properties).toMatchObject({ quote: expect.stringContaining('Appendix B: Lamps') })
  expect(dangling('The list of lamps is at Appendix C.')).toEqual(['Appendix C'])
})

it('knows the improvement plan of the time, and no other one', () => {
  expect(ledTo('Work on the Improvement Plan goes on.')).toEqual(['plan/2024-09'])
  expect(ledTo('An improvement plan will be written. Each SEND improvement plan differs.')).toEqual([])
})

const sendPlan: readonly GraphRecord[] = [
  {
    label: 'Plan',
    id: 'aldermere/plan/2024-07',
    properties: { title: 'Aldermere Plan for the Tides', statusAt: '2024-07-31' },
  },
  level('Action', '1.1.1/2', '2024-07'),
]

it('takes a number for one of the plan that the text names, and of no other', () => {
  const text = 'Lamps are lit (action 1.1.1/2 of the Tides Improvement Plan).'
  const [link] = linked(text, sendPlan).filter((record): record is LinkRecord => !isNode(record) && record.type === 'REFERS_TO')
  expect(link?.to).toBe('aldermere/plan-2024-07/action/1.1.1-2')
  expect(ledTo(text)).toEqual([])
  expect(dangling(text)).toEqual(['action 1.1.1/2'])
  expect(ledTo('Lamps are lit (action 1.1.1/2 of the Aldermere Improvement Plan).')).toEqual(['action/1.1.1-2'])
})

it('keeps a number of which nobody knows what plan it is of', () => {
  const more: GraphRecord[] = [
    ...sendPlan,
    {
      label: 'Document',
      id: 'aldermere/document/minutes',
      properties: { title: 'Minutes', publishedOn: '2024-11-02' },
    } as GraphRecord,
  ]
  const [node] = linked('Lamps of action 1.1.1/2 are lit.', more, 'aldermere/document/minutes').filter(isNode)
  expect(node?.properties).toMatchObject({ danglingRefs: ['action 1.1.1/2'] })
})

it('takes a paragraph of another report for none of the report that it stands in', () => {
  const own: GraphRecord[] = [
    { type: 'REPORTED_IN', from: 'aldermere/inspection/inspection-2024-01', to: pack, properties: { basis: 'STRUCTURAL' } },
  ]
  expect(ledTo('Lamps were dim (paragraph 3).', own)).toEqual(['finding/3'])
  const text = 'Lamps were dim, as paragraph 3 of the inspection report of May 2019 says.'
  expect(ledTo(text, own)).toEqual([])
  expect(dangling(text)).toEqual(['paragraph 3'])
})

const minutes = 'aldermere/document/minutes'
const paperOf = (day: string): GraphRecord =>
  ({ label: 'Document', id: minutes, properties: { title: 'Minutes', kind: 'minutes', publishedOn: day } }) as GraphRecord

const referring = (text: string, more: readonly GraphRecord[], document: string): LinkRecord[] =>
  linked(text, more, document).filter((record): record is LinkRecord => !isNode(record) && record.type === 'REFERS_TO')

it.each(['The Improvement Plan goes on.', 'Lamps of action 1.1.1/2 are lit.'])(
  'states what the paper of the plan says, and suggests what another one seems to mean: %s',
  (text) => {
    expect(referring(text, [], pack)).toMatchObject([{ properties: { basis: 'STATED' } }])
    const [link] = referring(text, [paperOf('2024-11-02')], minutes)
    expect(link?.properties).toMatchObject({ basis: 'SUGGESTED', score: 0.8 })
    expect(link?.properties.reasons?.join(' ')).toContain('does not say which plan')
  },
)

it('leads nothing that was said before a plan came out to that plan, though it stands in later papers', () => {
  expect(referring('The Improvement Plan goes on.', [paperOf('2024-09-29')], minutes)).toEqual([])
  const text = 'Councillors asked for the Improvement Plan.'
  const [matter, minute, meeting] = ['matter/1', 'minute/1', 'meeting/2024-09-27'].map((end) => `aldermere/${end}`) as string[]
  const place = { start: 0, end: text.length }
  const passage = passageId(pack, place)
  const said = (date: string): GraphRecord[] =>
    [
      { label: 'Matter', id: matter, properties: { text } },
      { label: 'Minute', id: minute, properties: { title: 'Lamps' } },
      { label: 'Meeting', id: meeting, properties: { title: 'Lamps', body: 'Lamp Committee', date } },
      { type: 'RAISED_IN', from: matter, to: minute, properties: { basis: 'STRUCTURAL' } },
      { type: 'MINUTE_OF', from: minute, to: meeting, properties: { basis: 'STRUCTURAL' } },
      { label: 'Passage', id: passage, properties: passageOf(textLayer(Buffer.from(text), text), place, 'a line') },
      { type: 'CITES', from: matter, to: passage, properties: { basis: 'STATED', role: 'SAYS' } },
    ] as GraphRecord[]
  expect(referring(text, said('2024-09-27'), pack)).toEqual([])
  expect(referring(text, said('2024-10-01'), pack)).toHaveLength(1)
})

it('only suggests the one review by such a person', () => {
  const review = {
    label: 'Inspection',
    id: 'aldermere/inspection/commissioner-2024-05',
    properties: { title: 'Review', kind: 'OTHER', body: 'Commissioner for Lamps', startedOn: '2024-05-01' },
  } as const satisfies GraphRecord
  const text = 'The Commissioner carried out a review of the lamps.'
  expect(referring(text, [review], pack)).toMatchObject([{ to: review.id, properties: { basis: 'SUGGESTED', score: 0.85 } }])
  expect(referring(text, [review, paperOf('2024-03-01')], minutes)).toEqual([])
})

it.each([
  ['Lamps of action 1.1.1/2 are lit.', 'Of the lamps in action 1.1.1/2 of September 2024 few are lit.'],
  ['Of the lamps in action 1.1.1/2 of September 2024 few are lit.', 'Lamps of action 1.1.1/2 are lit.'],
])('takes what one place states for stated, though another only suggests it', (...texts) => {
  const [link, ...others] = referring(texts.join(' '), [paperOf('2024-11-02')], minutes)
  expect(others).toEqual([])
  expect(link?.properties).toMatchObject({ basis: 'STATED', reasons: ['The text names 1.1.1/2.'] })
  expect(link?.properties.cites).toHaveLength(1)
})

it('follows a version that the text names', () => {
  const later = 'aldermere/document/pack-2025'
  const more: GraphRecord[] = [
    { label: 'Document', id: later, properties: { title: 'Later pack', kind: 'agenda pack', publishedOn: '2025-02-03' } },
    { label: 'Plan', id: 'aldermere/plan/2025-01', properties: { title: 'Aldermere Improvement Plan', statusAt: '2025-01-31' } },
    { type: 'REPORTED_IN', from: 'aldermere/plan/2025-01', to: later, properties: { basis: 'STRUCTURAL' } },
    level('Action', '1.1.1/2', '2025-01'),
  ]
  const [link] = linked('The lamps (1.1.1/2 in September) are no longer in it.', more, later).filter(
    (record): record is LinkRecord => !isNode(record) && record.type === 'REFERS_TO',
  )
  expect(link?.to).toBe('aldermere/plan-2024-09/action/1.1.1-2')
})

it('makes passages of whole sentences, and nothing that the model does not know', () => {
  const records = linked('All is well. Lamps are dealt with elsewhere (see 1.1.2). All is dark.')
  const [passage] = records.filter((record) => isNode(record) && record.label === 'Passage')
  expect(passage?.properties).toMatchObject({ quote: 'Lamps are dealt with elsewhere (see 1.1.2).', state: 'VERIFIED' })
  expect(records.flatMap((record) => wrongs(record))).toEqual([])
})

it('gives the same whatever order things came in', () => {
  const text = 'The Improvement Plan at Appendix A shows more (see 1.1.2 and 1.1.9).\n\nObjectives 1.1.1 to 1.1.3 are on course.'
  const layer = textLayer(Buffer.from(text), text)
  const of = (records: readonly GraphRecord[]): GraphRecord[] =>
    linkReferences({ known: new Known(records), texts: [{ document: pack, layer }], vocabulary: { service: '', topics: [] } })
  expect(of([...held].reverse())).toEqual(of(held))
})

it('gets through long and hostile texts', () => {
  const began = performance.now()
  for (const piece of [
    'a',
    'a ',
    '1.1',
    '1.1.',
    'see 1.1.1, ',
    'Appendix A ',
    'the improvement plan ',
    'paragraph 1 ',
    '(',
    'action ',
  ])
    for (const length of [40_000, 1_000_000]) namedIn(piece.repeat(length / piece.length))
  for (const piece of ['a ', 'see 1.1.1, ', 'Appendix A ', 'the improvement plan ']) linked(piece.repeat(45_000 / piece.length))
  expect(performance.now() - began).toBeLessThan(4_000)
})
