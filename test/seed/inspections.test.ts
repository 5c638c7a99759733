import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { type GraphRecord, isNode } from '../../schema/index.ts'
import { describeOnEngines } from '../engines.ts'
import { netherwickReports } from './netherwick-reports.ts'
import { readingOn } from './reading.ts'

const documents = mkdtempSync(join(tmpdir(), 'golden-thread-reports-'))
afterAll(() => rmSync(documents, { recursive: true }))
const papers = netherwickReports()
for (const [name, text] of Object.entries(papers)) writeFileSync(join(documents, name), text)
const names = Object.keys(papers)

describeOnEngines('reading inspectors’ reports', (engine) => {
  const { fill, graph, kept: keptAt, ofNetherwick, withdrawn } = readingOn(engine, async () => [])
  const kept = (...some: string[]): Promise<void> => keptAt(...some.map((name) => join(documents, name)))

  const idsOf = (records: readonly GraphRecord[], label: string): string[] =>
    records.flatMap((each) => (isNode(each) && each.label === label ? [each.id.replace('netherwick/', '')] : [])).sort()
  const linked = (records: readonly GraphRecord[], type: string): string[] =>
    records
      .flatMap((each) => (!isNode(each) && each.type === type ? [`${each.from} ${each.to}`.replaceAll('netherwick/', '')] : []))
      .sort()

  // Papers are joined before a store sees them.
  if (engine.name === 'embedded')
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
