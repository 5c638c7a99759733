import { describe, expect, it } from 'vitest'
import { type GraphRecord, isNode } from '../../schema/index.ts'
import type { DocumentRecords } from './editions.ts'
import { joinInspections } from './inspections.ts'
import { merge } from './merge.ts'

type Properties = Readonly<Record<string, unknown>>
const inspection = (name: string, properties: Properties): GraphRecord =>
  ({ label: 'Inspection', id: `a/inspection/${name}`, properties: { title: name, ...properties } }) as GraphRecord

const held = (name: string, kind: string, startedOn: string, endedOn: string, more: Properties = {}): DocumentRecords => ({
  document: `a/document/${name}`,
  records: [
    inspection(name, { kind, startedOn, endedOn, held: true, ...more }),
    { type: 'CITES', from: `a/inspection/${name}`, to: `a/${name}/passage/1-2`, properties: { basis: 'STATED', role: 'SAYS' } },
  ],
})
const naming = (name: string, properties: Properties = {}): DocumentRecords => ({
  document: `a/document/names-${name}`,
  records: [
    inspection(`named-${name}`, { held: false, ...properties }),
    {
      type: 'CITES',
      from: `a/inspection/named-${name}`,
      to: `a/${name}/passage/3-4`,
      properties: { basis: 'STATED', role: 'MENTIONS' },
    },
  ],
})
const joined = (...papers: DocumentRecords[]): GraphRecord[] => merge(joinInspections(papers))
const idsOf = (records: readonly GraphRecord[]): string[] =>
  records.flatMap((each) => (isNode(each) && each.label === 'Inspection' ? [each.id.replace('a/inspection/', '')] : [])).sort()

const spring = held('inspection-2022-02', 'STANDARD', '2022-02-21', '2022-03-04', {
  publishedOn: '2022-05-09',
  overall: 'INADEQUATE',
})
const visit = held('focused-visit-2021-03', 'FOCUSED_VISIT', '2021-03-10', '2021-03-11')

describe('an inspection that a paper names', () => {
  it.each([
    ['by its month', 'inspection-2022-03', {}],
    ['by its year', 'standard-inspection-2022', { kind: 'STANDARD' }],
    ['by the month of its report', 'inspection-2022-05', {}],
  ])('%s is the one whose report is held', (_, name, properties) =>
    expect(idsOf(joined(spring, visit, naming(name, properties)))).toEqual(['focused-visit-2021-03', 'inspection-2022-02']),
  )

  it.each([
    ['of another kind', 'joint-inspection-2022-02', { kind: 'JOINT_AREA' }],
    ['called a visit', 'visit-2022-02', {}],
    ['of another month', 'inspection-2022-07', {}],
    ['with other days', 'inspection-2022-03', { startedOn: '2022-03-20', endedOn: '2022-03-24' }],
  ])('%s is another', (_, name, properties) =>
    expect(idsOf(joined(spring, naming(name, properties)))).toEqual(['inspection-2022-02', `named-${name}`]),
  )

  it('stays what it is where two fit, and is the standard one where its kind is not told', () => {
    const again = held('focused-visit-2021-11', 'FOCUSED_VISIT', '2021-11-10', '2021-11-11')
    const joint = held('joint-inspection-2022-03', 'JOINT_AREA', '2022-03-01', '2022-03-04')
    expect(idsOf(joined(visit, again, naming('focused-visit-2021', { kind: 'FOCUSED_VISIT' })))).toContain(
      'named-focused-visit-2021',
    )
    expect(idsOf(joined(spring, joint, naming('inspection-2022-03')))).toHaveLength(2)
    expect(idsOf(joined(joint, naming('inspection-2022')))).toHaveLength(2)
  })

  it('tells what its own report tells otherwise after it', () => {
    const records = joined(naming('inspection-2022', { overall: 'GOOD' }), spring)
    expect(records.find(isNode)).toMatchObject({ id: 'a/inspection/inspection-2022-02', properties: { overall: 'INADEQUATE' } })
    const otherwise = records.filter((each) => !isNode(each) && each.type === 'CITES' && each.properties.role === 'DIFFERS')
    expect(otherwise).toMatchObject([
      { to: 'a/inspection-2022/passage/3-4', properties: { property: 'overall', printed: 'GOOD' } },
    ])
  })
})

describe('inspections that papers only name', () => {
  const [bare, year, month] = [
    naming('inspection-2011'),
    naming('standard-inspection-2011', { kind: 'STANDARD' }),
    naming('standard-inspection-2011-06', { kind: 'STANDARD', overall: 'ADEQUATE' }),
  ]

  it('are one where one tells all that the others tell, in whatever order they came', () => {
    expect(idsOf(joined(bare, year, month))).toEqual(['named-standard-inspection-2011-06'])
    const sorted = (records: readonly GraphRecord[]): string[] => records.map((each) => JSON.stringify(each)).sort()
    expect(sorted(joined(month, bare, year))).toEqual(sorted(joined(bare, year, month)))
  })

  it('are several where it is not told which one is meant', () =>
    expect(idsOf(joined(year, month, naming('standard-inspection-2011-11', { kind: 'STANDARD' })))).toHaveLength(3))

  it('are those told of by hand too', () =>
    expect(
      idsOf(
        joined(
          { document: 'hand', records: [inspection('2022-06', { kind: 'FOCUSED_VISIT', held: false })] },
          naming('focused-visit-2022-06', { kind: 'FOCUSED_VISIT' }),
        ),
      ),
    ).toHaveLength(1))
})
