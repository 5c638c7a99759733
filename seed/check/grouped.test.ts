import { expect, test } from 'vitest'
import { groupedBy } from './grouped.ts'

test('groups stand in the order of their first things, and what has no key in none', () => {
  const groups = groupedBy(['lamp', 'ferry', 'ladder', '', 'fog'], ([letter]) => letter)
  expect([...groups]).toEqual([
    ['l', ['lamp', 'ladder']],
    ['f', ['ferry', 'fog']],
  ])
})
