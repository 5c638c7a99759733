import { existsSync, readdirSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type GraphRecord, isNode, type LinkRecord, type NodeRecord, toLine } from '../../schema/index.ts'
import { type DocumentRecords, join } from '../../seed/join/index.ts'
import { paperRead } from './paper-read.ts'

/** A real council's papers, which are not in this repository: its inspectors' reports, one of them twice, and a pack with its plan. */
const folder = new URL('../../../shared/documents/sefton/', import.meta.url)
const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.pdf$|^00[24]_.*\.txt$/.test(name)) : []

let papers: DocumentRecords[] = []
let joined: GraphRecord[] = []

const nodes = (label: string, scope = ''): NodeRecord[] =>
  joined.filter((record): record is NodeRecord => isNode(record) && record.label === label && record.id.startsWith(scope))
const links = (type: string): LinkRecord[] =>
  joined.filter((record): record is LinkRecord => !isNode(record) && record.type === type)

describe.skipIf(names.length < 8)('the papers of one council, joined', () => {
  beforeAll(async () => {
    papers = await Promise.all(
      names.map(async (name) => {
        const { document, records } = await paperRead(new URL(name, folder).pathname)
        return { document, records }
      }),
    )
    joined = join(papers)
  }, 120_000)

  it('tell the report that stands in two papers once, whole: its damaged copy adds nothing and takes nothing', () => {
    const scope = 'sefton/inspection-2016-04/'
    const findings = nodes('Finding', scope)
    expect(findings).toHaveLength(122)
    expect(findings.filter(({ properties }) => 'marked' in properties && properties.marked)).toHaveLength(29)
    expect(nodes('Recommendation', scope)).toHaveLength(18)
    expect(nodes('Judgement', scope)).toHaveLength(7)
    const copies = links('EDITION_OF').filter(({ to }) => to.includes('inspection-2016-04-report'))
    expect(copies).toHaveLength(1)
    expect(
      links('CITES').filter(
        ({ from, properties }) => from.startsWith(scope) && 'role' in properties && properties.role === 'DIFFERS',
      ),
    ).toEqual([])
  })

  it("tell of every row of the plan's appendices what it restates, and leave one priority action of 2019 unrestated", () => {
    const restated = links('RESTATES').map(
      ({ from, to }) => `${from.split('/').at(-1)} ${to.split('/').at(-3)} ${to.split('/').at(-1)}`,
    )
    expect(new Set(restated.map((each) => each.split(' ')[0])).size).toBe(22)
    const ofVisit = (visit: string): string[] =>
      restated.filter((each) => each.includes(visit)).map((each) => each.split(' ').at(-1) ?? '')
    expect(ofVisit('inspection-2022-02').sort()).toEqual(Array.from({ length: 14 }, (_, at) => `a${at + 1}`).sort())
    expect(ofVisit('focused-visit-2021-03').sort()).toEqual(['a1', 'a2', 'a3', 'p1', 'p2'])
    expect(ofVisit('joint-inspection-2019-09').sort()).toEqual(['p1', 'p2', 'p3'])
  })

  it('know inspections that are only named as the ones whose reports are read, where they are', () => {
    const inspections = nodes('Inspection')
    const held = inspections.filter(({ properties }) => properties.held !== false).map(({ id }) => id.split('/').at(-1))
    expect(held.sort()).toEqual([
      'commissioner-2022-06',
      'focused-visit-2018-09',
      'focused-visit-2021-03',
      'inspection-2016-04',
      'inspection-2022-02',
      'inspection-2025-06',
      'joint-inspection-2019-09',
    ])
    const named = inspections.filter(({ properties }) => properties.held === false).map(({ id }) => id.split('/').at(-1) ?? '')
    for (const known of ['2016', '2018-09', '2019-09', '2021-03', '2022-02'])
      expect(named.filter((id) => id.endsWith(known))).toEqual([])
  })

  it('are the same bytes in whatever order they came', () => {
    const told = (some: readonly DocumentRecords[]): string => join(some).map(toLine).join('\n')
    const first = told(papers)
    expect(told([...papers].reverse())).toBe(first)
    expect(told([...papers.slice(3), ...papers.slice(0, 3)])).toBe(first)
  })
})
