import { describe, expect, it } from 'vitest'
import { type GraphRecord, isNode, toLine } from '../../schema/index.ts'
import { join } from './index.ts'
import { joinIndicators } from './indicators.ts'
import { merge } from './merge.ts'

const indicator = (key: string, name = key): GraphRecord =>
  ({ label: 'Indicator', id: `aldermere/indicator/${key}`, properties: { name, unit: 'boats' } }) as GraphRecord

/** A figure of a paper, with the words that carry it. */
function told(paper: string, key: string, value: number, quote: string, more: object = {}): GraphRecord[] {
  const [id, passage] = [`aldermere/${paper}/observation/${key}.${value}`, `aldermere/${paper}/passage/${key}-${value}`]
  return [
    indicator(key),
    { label: 'Observation', id, properties: { value, unit: 'boats', kind: 'ACTUAL', place: 'Aldermere', ...more } },
    { label: 'Passage', id: passage, properties: { quote } },
    { type: 'CITES', from: id, to: passage, properties: { basis: 'STATED', role: 'SAYS' } },
    { type: 'OF', from: id, to: `aldermere/indicator/${key}`, properties: { basis: 'STATED' } },
  ] as unknown as GraphRecord[]
}

const paper = (name: string, ...records: GraphRecord[][]) => ({ document: `aldermere/document/${name}`, records: records.flat() })
const edition = (from: string, to: string): GraphRecord =>
  ({
    type: 'EDITION_OF',
    from: `aldermere/document/${from}`,
    to: `aldermere/document/${to}`,
    properties: { basis: 'STRUCTURAL' },
  }) as GraphRecord

const observations = (records: readonly GraphRecord[]): string[] => [
  ...new Set(records.flatMap((each) => (isNode(each) && each.label === 'Observation' ? [each.id] : []))),
]

const moored = 'At the end of the winter there were 412 boats on their moorings in the harbour'

describe('a figure told in two editions of one publication', () => {
  const whole = paper('whole', told('whole', 'moored', 412, moored))
  const joined = (own: GraphRecord[]) =>
    joinIndicators([whole, paper('damaged', own)], [edition('damaged', 'whole')]).flatMap(({ records }) => records)

  it('is one figure that is cited in both', () => {
    const records = joined(told('damaged', 'moored', 412, moored))
    expect(observations(records)).toEqual(['aldermere/whole/observation/moored.412'])
    const cites = records.filter((each) => !isNode(each) && each.type === 'CITES')
    expect(cites).toHaveLength(2)
  })

  it('is one where damage has changed its value, or what is read as counted', () => {
    expect(observations(joined(told('damaged', 'moored', 41, moored.replace('412', '41'))))).toHaveLength(1)
    const records = joined(told('damaged', 'on-the-moorings', 412, moored.replace('there were', 'thre wre')))
    expect(observations(records)).toHaveLength(1)
    expect(
      records.filter((each) => isNode(each) && each.label === 'Indicator').map((each) => (isNode(each) ? each.id : '')),
    ).toEqual(['aldermere/indicator/moored'])
  })

  it('says what the damaged copy prints', () => {
    const damaged = paper('damaged', told('damaged', 'moored', 41, moored.replace('412', '41')))
    const records = joinIndicators([whole, damaged], [edition('damaged', 'whole')])[1]?.records ?? []
    const values = records.flatMap((each) => (isNode(each) && each.label === 'Observation' ? [each.properties.value] : []))
    expect(values).toEqual([41])
  })

  it('keeps what the damaged copy prints as what differs', () => {
    const damaged = paper('damaged', told('damaged', 'moored', 41, moored.replace('412', '41')))
    const records = merge(joinIndicators([whole, damaged], [edition('damaged', 'whole')]))
    const cites = records.flatMap((each) => (!isNode(each) && each.type === 'CITES' ? [each.properties] : []))
    expect(cites).toContainEqual({ basis: 'STATED', role: 'DIFFERS', property: 'value', printed: '41' })
    const values = records.flatMap((each) => (isNode(each) && each.label === 'Observation' ? [each.properties.value] : []))
    expect(values).toEqual([412])
  })

  it('is one where a reader inferred another time in the damaged copy; that of the better one stays', () => {
    const stated = { periodBasis: 'STATED', start: '2024-03-31', end: '2024-03-31' }
    const inferred = { periodBasis: 'INFERRED', start: '2024-01-01', end: '2024-02-01' }
    const better = paper('whole', told('whole', 'moored', 412, moored, stated))
    const worse = paper('damaged', told('damaged', 'moored', 412, moored, inferred))
    const records = merge(joinIndicators([better, worse], [edition('damaged', 'whole')]))
    const ends = records.flatMap((each) => (isNode(each) && each.label === 'Observation' ? [each.properties.end] : []))
    expect(ends).toEqual(['2024-03-31'])
  })

  it('takes what is linked to its indicator with it', () => {
    const own = told('damaged', 'on-the-moorings', 412, moored)
    const link = {
      type: 'MEASURED_BY',
      from: 'aldermere/plan/success-measure/1',
      to: 'aldermere/indicator/on-the-moorings',
      properties: {},
    }
    const records = joined([...own, link as unknown as GraphRecord])
    const ends = records.flatMap((each) => (!isNode(each) && each.type === 'MEASURED_BY' ? [each.to] : []))
    expect(ends).toEqual(['aldermere/indicator/moored'])
  })

  it('stays apart where place, kind or time differ', () => {
    for (const more of [{ place: 'England' }, { kind: 'TARGET' }])
      expect(observations(joined(told('damaged', 'moored', 412, moored, more)))).toHaveLength(2)
    const dated = paper('whole', told('whole', 'moored', 412, moored, { start: '2024-03-31', end: '2024-03-31' }))
    const other = paper('damaged', told('damaged', 'moored', 412, moored, { start: '2023-03-31', end: '2023-03-31' }))
    const records = joinIndicators([dated, other], [edition('damaged', 'whole')]).flatMap((each) => each.records)
    expect(observations(records)).toHaveLength(2)
  })
})

describe('figures of two publications', () => {
  const [one, two] = [paper('one', told('one', 'moored', 412, moored)), paper('two', told('two', 'moored', 412, moored))]

  it('stay two figures of one indicator', () => {
    const records = join([one, two])
    expect(observations(records)).toHaveLength(2)
    expect(records.filter((each) => isNode(each) && each.label === 'Indicator')).toHaveLength(1)
  })

  it('give an indicator the same name in whatever order they come', () => {
    const named = (name: string, records: GraphRecord[]) =>
      records.map((each) => (isNode(each) && each.label === 'Indicator' ? indicator('moored', name) : each))
    const papers = [
      { ...one, records: named('Boats moored in the harbour', one.records as GraphRecord[]) },
      { ...two, records: named('Boats moored', two.records as GraphRecord[]) },
    ]
    const names = [papers, [...papers].reverse()].map((some) => join(some).map(toLine).sort().join('\n'))
    expect(names[0]).toContain('"name":"Boats moored"')
    expect(names[0]).toBe(names[1])
  })
})
