import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest'
import { type GraphRecord, isNode } from '../../schema/index.ts'
import { fillFromKept, Keep } from '../../seed/index.ts'
import { keepPapers, readPapers } from '../../seed/ingest.ts'
import { allRecords, checkLedger, digestOf } from '../../server/store/index.ts'
import { describeOnEngines } from '../engines.ts'
import { type Opened, openedOn } from '../store/graph.ts'
import { netherwickReports } from './netherwick-reports.ts'

const documents = mkdtempSync(join(tmpdir(), 'golden-thread-reports-'))
afterAll(() => rmSync(documents, { recursive: true }))
const papers = netherwickReports()
for (const [name, text] of Object.entries(papers)) writeFileSync(join(documents, name), text)
const names = Object.keys(papers)

describeOnEngines('reading inspectors’ reports', (engine) => {
  let opened: Opened
  let folder: string
  let keep: Keep

  beforeEach(async () => {
    opened = await openedOn(engine)
    folder = mkdtempSync(join(tmpdir(), 'golden-thread-data-'))
    keep = new Keep(folder)
  })
  afterEach(async () => {
    await opened.close()
    rmSync(folder, { recursive: true })
  })

  const fill = () => fillFromKept(opened.store, keep, folder, () => () => {}, ['Netherwick'])
  const kept = async (...some: string[]): Promise<void> =>
    keepPapers(
      keep,
      (
        await readPapers(
          some.map((name) => join(documents, name)),
          'Netherwick',
        )
      ).papers,
    )
  const withdrawn = async (...some: string[]): Promise<void> => {
    for (const each of await keep.list()) if (some.includes(each.name)) await keep.remove(each)
  }
  const graph = async (): Promise<string> => digestOf(await checkLedger(opened.store))

  async function ofNetherwick(): Promise<GraphRecord[]> {
    const found: GraphRecord[] = []
    for await (const record of allRecords(opened.store))
      if ((isNode(record) ? record.id : record.from).includes('netherwick')) found.push(record)
    return found
  }
  const idsOf = (records: readonly GraphRecord[], label: string): string[] =>
    records.flatMap((each) => (isNode(each) && each.label === label ? [each.id.replace('netherwick/', '')] : [])).sort()
  const linked = (records: readonly GraphRecord[], type: string): string[] =>
    records
      .flatMap((each) => (!isNode(each) && each.type === type ? [`${each.from} ${each.to}`.replaceAll('netherwick/', '')] : []))
      .sort()

  it('comes to the same whatever order they came in', async () => {
    await kept(...names)
    await fill()
    const first = await graph()
    await withdrawn(...names)
    await fill()
    for (const name of [...names].reverse()) {
      await kept(name)
      await fill()
    }
    expect(await graph()).toBe(first)
  })

  it('knows what is only named as what is read, joins a damaged copy, and goes back when they are withdrawn', async () => {
    await kept(...names)
    await fill()
    const all = await ofNetherwick()
    expect(idsOf(all, 'Inspection')).toEqual(['inspection/focused-visit-2021-03', 'inspection/inspection-2016-04'])
    expect(idsOf(all, 'Finding').filter((id) => id.startsWith('inspection-2016-04/'))).toHaveLength(9)
    expect(linked(all, 'EDITION_OF')).toHaveLength(1)
    expect(linked(all, 'RESTATES')).toEqual([
      'plan-2022-09/measure/A1 focused-visit-2021-03/recommendation/a1',
      'plan-2022-09/measure/A2 focused-visit-2021-03/recommendation/a3',
    ])
    expect(linked(all, 'REFERS_TO')).toContain('focused-visit-2021-03/finding/main-findings-1 inspection/inspection-2016-04')

    await withdrawn('visit.md')
    await fill()
    const left = await ofNetherwick()
    expect(idsOf(left, 'Inspection')).toEqual(['inspection/inspection-2016-04', 'inspection/named-focused-visit-2021-03'])
    expect(linked(left, 'RESTATES')).toEqual([])

    await withdrawn('report.md', 'copy.md')
    await kept('visit.md')
    await fill()
    expect(idsOf(await ofNetherwick(), 'Inspection')).toEqual([
      'inspection/focused-visit-2021-03',
      'inspection/named-inspection-2016',
    ])
  })
})
