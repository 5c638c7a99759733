import { describe, expect, it } from 'vitest'
import type { GraphRecord, LinkRecord, NodeRecord } from '../../../schema/index.ts'
import { Known } from '../known.ts'
import { measuredBy } from './measured-by.ts'

const node = (label: string, id: string, properties: object): NodeRecord =>
  ({ label, id, properties: { id, ...properties } }) as NodeRecord
const linked = (type: string, from: string, to: string, properties: object = {}): LinkRecord =>
  ({ type, from, to, properties: { basis: 'STATED', ...properties } }) as LinkRecord

/** A thing said in passages of papers: of each, where it begins and ends. */
const said = (
  label: string,
  id: string,
  properties: object,
  places: Record<string, readonly [number, number]>,
): GraphRecord[] => [
  node(label, id, properties),
  ...Object.entries(places).flatMap(([paper, [start, end]]) => [
    node('Passage', `${paper}/passage/${id}`, { start, end }),
    linked('PART_OF', `${paper}/passage/${id}`, paper),
    linked('CITES', id, `${paper}/passage/${id}`, { role: 'SAYS' }),
  ]),
]
const indicator = (key: string, name: string, unit: string): NodeRecord => node('Indicator', `c/indicator/${key}`, { name, unit })
const figure = (id: string, of: string, places: Record<string, readonly [number, number]>): GraphRecord[] => [
  ...said('Observation', id, { kind: 'ACTUAL', value: 7 }, places),
  linked('OF', id, `c/indicator/${of}`),
]
const finding = (text: string, places: Record<string, readonly [number, number]>): GraphRecord[] =>
  said('Finding', 'f', { text, polarity: 'WEAKNESS', voice: 'INSPECTOR' }, places)

const measured = (...records: GraphRecord[]): string[] =>
  measuredBy(new Known([node('Document', 'd', {}), node('Document', 'e', {}), ...records])).map(({ to }) =>
    to.id.replace('c/indicator/', ''),
  )

describe('what counts the very thing that a finding is about', () => {
  const outside = [
    indicator('children-in-care.outside-area.percentage', 'Percentage of children in care living outside the area', '%'),
    indicator('adoptions.outside-area.number', 'Number of adopted children placed outside the area', 'children'),
  ]
  const text = 'Most children adopted were placed outside the area.'

  it('is not what counts it of other people than its own figure does', () => {
    const own = figure('o', 'adoptions.outside-area.number', { d: [10, 40] })
    expect(measured(...outside, ...finding(text, { d: [0, 90] }), ...own)).toEqual(['adoptions.outside-area.number'])
    expect(measured(...outside, ...finding(text, { d: [0, 90] }))).toContain('children-in-care.outside-area.percentage')
  })

  it('is no figure that another of its papers tells in other words', () => {
    const sails = indicator('sails.number', 'Number of sails', 'sails')
    const both = finding('Sails are torn.', { d: [0, 90], e: [0, 200] })
    expect(measured(sails, ...both, ...figure('o', 'sails.number', { d: [10, 40], e: [10, 40] }))).toEqual(['sails.number'])
    expect(measured(sails, ...both, ...figure('o', 'sails.number', { d: [100, 140], e: [110, 140] }))).toEqual([])
    expect(measured(sails, ...both, ...figure('o', 'sails.number', { e: [110, 140] }))).toEqual(['sails.number'])
  })

  it('is no share of all pupils where it speaks of no share', () => {
    const pupils = indicator('ehc-plans.pupils.percentage', 'Percentage of pupils with education, health and care plans', '%')
    expect(measured(pupils, ...finding('More requests for EHC plans of pupils came.', { d: [0, 90] }))).toEqual([])
    expect(measured(pupils, ...finding('The proportion of pupils with EHC plans is too high.', { d: [0, 90] }))).toEqual([
      'ehc-plans.pupils.percentage',
    ])
  })
})
