import { describe, expect, it } from 'vitest'
import { type GraphRecord, isNode, type LinkRecord } from '../../schema/index.ts'
import type { DocumentRecords } from './editions.ts'
import { merge } from './merge.ts'
import { joinReports } from './reports.ts'

const scope = 'a/inspection-2016-04'
const inspection = 'a/inspection/inspection-2016-04'

interface Told {
  readonly text: string
  readonly number?: string
  readonly marked?: boolean
  readonly label?: 'Finding' | 'Recommendation'
}

/** An invented report as a document tells it: paragraphs, each with a passage, in their order. */
function report(name: string, pages: number | undefined, told: readonly Told[], lead = 'Ida Quill'): DocumentRecords {
  const document = `a/document/report-${name}`
  const paragraphs = told.flatMap(({ text, number, marked = false, label = 'Finding' }, at): GraphRecord[] => {
    const id = `${scope}/${label.toLowerCase()}/${number ?? `${label === 'Finding' ? 'lamps' : 'r'}-${at + 1}`}`
    const passage = `a/report-${name}/passage/${at}-${at + 1}`
    return [
      {
        label,
        id,
        properties: { text, ...(number === undefined ? {} : { number }), ...(label === 'Finding' ? { marked } : {}) },
      } as GraphRecord,
      { label: 'Passage', id: passage, properties: { quote: text } } as GraphRecord,
      { type: 'CITES', from: id, to: passage, properties: { basis: 'STATED', role: 'SAYS' } },
      { type: 'GIVEN_BY', from: id, to: inspection, properties: { basis: 'STATED', cites: [passage] } },
    ]
  })
  const records = [
    {
      label: 'Document',
      id: document,
      properties: { title: 'Report', kind: 'inspection report', ...(pages === undefined ? {} : { pages }) },
    },
    { label: 'Inspection', id: inspection, properties: { title: 'Inspection', leadInspector: lead, held: true } },
    { type: 'REPORTED_IN', from: inspection, to: document, properties: { basis: 'STRUCTURAL' } },
    { type: 'CITES', from: inspection, to: `a/report-${name}/passage/0-1`, properties: { basis: 'STATED', role: 'SAYS' } },
    { label: 'Judgement', id: `${scope}/judgement/overall`, properties: { area: `Overall, ${name}`, grade: 'GOOD' } },
    {
      type: 'CITES',
      from: `${scope}/judgement/overall`,
      to: `a/report-${name}/passage/0-1`,
      properties: { basis: 'STATED', role: 'SAYS' },
    },
  ] as GraphRecord[]
  return { document, records: [...records, ...paragraphs] }
}

const lamps = 'The lamps along the north quay are lit each evening by the keeper, who walks from the fish steps to the mole.'
const oil = 'Nobody counts the barrels of oil that come ashore, and so the harbour office cannot say when they will run out.'
const rope = 'Ropes on the ferry were renewed last winter after two of them had parted in a gale off the western rocks.'
const bells = 'Bell buoys are heard in every weather, and masters of coasters told us that they trust them more than lights.'
const ask = 'Count the barrels of oil that come ashore, and tell the harbour office each month how many are left in store.'

const whole = report('whole', 9, [
  { text: lamps, number: '1' },
  { text: oil, number: '2', marked: true },
  { text: rope, number: '3' },
  { text: bells, number: '4' },
  { text: ask, label: 'Recommendation', number: '1' },
])
const joined = (...papers: DocumentRecords[]): GraphRecord[] => {
  const { documents, editions } = joinReports(papers)
  return merge([...documents, { document: '', records: editions }])
}
const ids = (records: readonly GraphRecord[], label: string): string[] =>
  records.flatMap((each) => (isNode(each) && each.label === label ? [each.id.replace(`${scope}/`, '')] : [])).sort()
const links = (records: readonly GraphRecord[]): LinkRecord[] => records.filter((each): each is LinkRecord => !isNode(each))
const differing = (records: readonly GraphRecord[]): LinkRecord[] =>
  links(records).filter(({ properties }) => 'role' in properties && properties.role === 'DIFFERS')
const citing = (records: readonly GraphRecord[], id: string): string[] =>
  links(records)
    .filter(({ type, from, to }) => type === 'CITES' && from === `${scope}/${id}` && to.includes('damaged'))
    .map(({ to }) => to.split('/').at(-1) ?? '')

describe('a damaged copy of a report', () => {
  const damaged = report('damaged', undefined, [
    { text: lamps.slice(24).replace('evening', 'even ing'), marked: true },
    { text: `${oil.slice(30)} ${rope.slice(20)}` },
    { text: bells.slice(0, 42) },
    { text: ask.slice(10), label: 'Recommendation' },
  ])
  const both = joined(whole, damaged)

  it('is an edition of the better one, and tells no paragraph besides', () => {
    expect(links(both).filter(({ type }) => type === 'EDITION_OF')).toMatchObject([
      { from: damaged.document, to: whole.document },
    ])
    expect(ids(both, 'Finding')).toEqual(['finding/1', 'finding/2', 'finding/3', 'finding/4'])
    expect(ids(both, 'Recommendation')).toEqual(['recommendation/1'])
    expect(ids(both, 'Judgement')).toEqual(['judgement/overall'])
  })

  it('is cited where it says the same: a first line lost, two run together, a piece', () => {
    expect(['1', '2', '3', '4'].map((number) => citing(both, `finding/${number}`))).toEqual([['0-1'], ['1-2'], ['1-2'], ['2-3']])
    expect(citing(both, 'recommendation/1')).toEqual(['3-4'])
    expect(differing(both)).toEqual([])
  })

  it('keeps what it alone marks', () => {
    const marked = both.filter((each) => isNode(each) && each.label === 'Finding' && each.properties.marked === true)
    expect(ids(marked, 'Finding')).toEqual(['finding/1', 'finding/2'])
  })

  it('gives the same in whatever order they came', () => {
    const sorted = (records: readonly GraphRecord[]): string[] => records.map((each) => JSON.stringify(each)).sort()
    expect(sorted(joined(damaged, whole))).toEqual(sorted(both))
  })
})

it('a copy that prints another fact is cited for it', () => {
  const other = report('other', undefined, [{ text: lamps, number: '7' }, { text: oil }, { text: rope }], 'Ada Quill')
  expect(differing(joined(whole, other)).map(({ from, properties }) => [from, properties])).toMatchObject([
    [`${scope}/finding/1`, { property: 'number', printed: '7' }],
    [inspection, { property: 'leadInspector', printed: 'Ada Quill' }],
  ])
})

it('a paragraph that only one copy has stays, under a name of its own', () => {
  const more = 'Gulls have come back to the western rocks since the cannery closed, and the wardens count their nests in May.'
  const records = joined(whole, report('longer', undefined, [{ text: lamps }, { text: oil }, { text: more, number: '3' }]))
  expect(ids(records, 'Finding')).toContain('finding/3~longer')
})

it('another report of the same month that says something else is no edition', () => {
  const else_ = report('else', undefined, [
    { text: rope.split(' ').reverse().join(' ') },
    { text: oil.split(' ').reverse().join(' ') },
  ])
  expect(links(joined(whole, else_)).filter(({ type }) => type === 'EDITION_OF')).toEqual([])
})
