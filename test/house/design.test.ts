import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { isLabel, isRelationshipType, labels, relationshipTypes } from '../../schema/index.ts'

/** The tables of the design, where its document is at hand beside the repository. */
const design = new URL('../../../shared/DESIGN.md', import.meta.url)
const here = existsSync(design)
const rows = here
  ? readFileSync(design, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
  : []
const named = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name as string))

/** What the model has beside the design: each says something that no relationship of the design says. */
const beyond = ['NEAREST_TO', 'NOTED_ON', 'Note', 'REPEATS', 'TURNED_INTO']

it.skipIf(!here)('holds the labels and relationships of the design, and no others but those that are listed', () => {
  expect([...new Set([...named, ...beyond])].sort()).toEqual([...labels, ...relationshipTypes].sort())
  expect(named.filter((name) => !isLabel(name) && !isRelationshipType(name))).toEqual([])
})
