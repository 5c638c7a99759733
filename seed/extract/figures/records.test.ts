import { beforeAll, describe, expect, it } from 'vitest'
import { type GraphRecord, isNode } from '../../../schema/index.ts'
import { councilOf } from '../../identify/council.ts'
import { readFile } from '../../read/file.ts'
import { extract } from '../index.ts'

const invented = (name: string): string => new URL(`../../councils/aldermere/documents/${name}`, import.meta.url).pathname

async function recordsOf(name: string): Promise<readonly GraphRecord[]> {
  const { layer } = await readFile(invented(name))
  return extract(layer, councilOf(layer.text, undefined, name), invented(name)).records
}

describe('what a plan calls success, with a number', () => {
  let records: readonly GraphRecord[] = []
  beforeAll(async () => {
    records = await recordsOf('pack-2024-10-15.md')
  })
  const measured = () =>
    records.flatMap((each) => (!isNode(each) && each.type === 'MEASURED_BY' && each.to.includes('/indicator/') ? [each] : []))

  it('is measured by the indicator that it states', () => {
    const ends = measured().map(({ from, to }) => [from.split('/').at(-1), to.split('/').at(-1)])
    expect(ends).toContainEqual(['1.1.1-1-1', 'care-visits.children-in-care.on-time.percentage'])
    expect(ends).toContainEqual(['1.1.2-1-1', 'visit-records.percentage'])
    expect(ends).toContainEqual(['2.1.2~2-1-1', 'new-social-workers.retained.after-24-months.percentage'])
  })

  it('is suggested where the words leave open what stands above them, else stated', () => {
    for (const { properties } of measured()) {
      const isOpen = properties.reasons?.some((reason) => reason.includes('stands above')) === true
      expect(properties.basis).toBe(isOpen ? 'SUGGESTED' : 'STATED')
      expect(properties.score === undefined).toBe(!isOpen)
      expect(properties.cites?.length).toBeGreaterThan(0)
    }
  })

  it('is a target, of an indicator that is there', () => {
    const ids = new Set(records.flatMap((each) => (isNode(each) ? [each.id] : [])))
    for (const { from, to } of measured()) expect([ids.has(from), ids.has(to)]).toEqual([true, true])
    const targets = records.filter((each) => isNode(each) && each.label === 'Observation' && each.properties.kind === 'TARGET')
    expect(targets.length).toBeGreaterThanOrEqual(3)
  })
})

it('a count under five is small, also where only that is printed', async () => {
  const records = await recordsOf('dashboard-2025-01.md')
  const small = records.flatMap((each) =>
    isNode(each) && each.label === 'Observation' && each.properties.small === true ? [each.properties.printed] : [],
  )
  expect(small).toContain('<5')
  for (const each of records)
    if (isNode(each) && each.label === 'Observation' && (each.properties.value ?? 0) > 5 && each.properties.count === undefined)
      expect(each.properties.small).toBeUndefined()
})
