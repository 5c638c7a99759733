import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { isNode } from '../../schema/index.ts'
import { paperRead } from './paper-read.ts'
import { readByHand } from './standard.ts'

interface Mentions {
  readonly mentions?: readonly { readonly date: string }[]
}

const reports = readByHand()
const standards = new URL('./standards/', import.meta.url)

/** As far as an id tells a date: its month, else its year. */
const told = (date: string): string => date.slice(0, 7)

describe.skipIf(reports.length === 0)('other inspections that reports name, against those read by hand', () => {
  const missing: string[] = []
  const more: string[] = []
  let count = 0

  beforeAll(async () => {
    // From the end: another file reads the same reports from the beginning.
    for (const { name, path } of [...reports].reverse()) {
      const { records } = await paperRead(path)
      const found = new Set(
        records.flatMap((record) =>
          isNode(record) && record.label === 'Inspection' && record.properties.held === false
            ? [/\d{4}(?:-\d\d)?$/.exec(record.id)?.[0] ?? record.id]
            : [],
        ),
      )
      const { mentions = [] } = JSON.parse(readFileSync(new URL(`${name}.json`, standards), 'utf8')) as Mentions
      const wanted = new Set(mentions.map(({ date }) => told(date)))
      count += wanted.size
      missing.push(...[...wanted].filter((date) => !found.has(date)).map((date) => `${name} ${date}`))
      more.push(...[...found].filter((date) => !wanted.has(date)).map((date) => `${name} ${date}`))
    }
  }, 180_000)

  it('are all found', () => {
    expect(count).toBeGreaterThan(50)
    expect(missing).toEqual([])
  })

  it('are found where nobody saw them in four places, which name one indeed', () =>
    expect(more.map((each) => each.replace(/^.*-(?=\d{4}-\d\d-\d\d )/, '')).sort()).toEqual([
      '2016-12-09 2016-04',
      '2022-05-09 2021',
      '2023-05-25 2018',
      '2024-08-30 2016',
    ]))
})
