import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { labels, shapeOf } from '../../schema/index.ts'
import { contentsOf, type Table, tableNamed, tableNames } from '../../server/tables/index.ts'

const folder = new URL('../../client/pages/', import.meta.url)
const pages = readdirSync(folder).filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))

/** The tables that pages offer, and the variables that they name. */
const offered = pages.flatMap((file) =>
  [...readFileSync(new URL(file, folder), 'utf8').matchAll(/<Download\s+table="([^"]+)"(?:\s+asked=\{\{([\s\S]*?)\}\})?/g)].map(
    ([, table = '', asked = '']) => ({
      file,
      table,
      asked: asked
        .split(/,(?![^([]*[)\]])/)
        .map((each) => each.trim().split(':')[0] ?? '')
        .filter((name) => name !== ''),
    }),
  ),
)

it('pages offer tables that there are, and all that these need', () => {
  expect(offered.length).toBeGreaterThan(15)
  for (const { file, table, asked } of offered) {
    expect(tableNames, file).toContain(table)
    const [{ takes } = { takes: [] }] = contentsOf([tableNamed(table) as Table])
    const known = takes.map(({ name }) => name)
    expect(
      asked.filter((name) => !known.includes(name)),
      `${file}: ${table}`,
    ).toEqual([])
    const needed = takes.filter(({ required }) => required).map(({ name }) => name)
    expect(
      needed.filter((name) => !asked.includes(name)),
      `${file}: ${table}`,
    ).toEqual([])
  }
})

it('there is a table for each label, under the name that its page gives it', () => {
  for (const label of labels) expect(tableNames).toContain(shapeOf(label).words[1].replaceAll(' ', '-'))
})
