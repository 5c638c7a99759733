import { expect, it } from 'vitest'
import { type Table, tableNamed } from './index.ts'
import { readVariables } from './variables.ts'

const read = (name: string, query: string): unknown => readVariables(tableNamed(name) as Table, new URLSearchParams(query))

it.each([
  ['late', '', {}],
  ['late', 'council=council/thornby&classes=LATE&classes=DUE', { council: 'council/thornby', classes: ['LATE', 'DUE'] }],
  ['decisions', 'council=c&open=false', { council: 'c', open: false }],
  ['trace', 'from=a&depth=3', { from: 'a', depth: 3 }],
  ['actions', 'filter={"council":["c"]}', { filter: { council: ['c'] } }],
] as const)('%s reads "%s"', (name, query, variables) => {
  expect(read(name, query)).toEqual(variables)
})

it.each([
  ['late', 'day=2024-01-01', 'It takes council, asAt, classes'],
  ['graph', 'day=2024-01-01', 'It takes nothing'],
  ['late', 'first=5', 'knows no "first"'],
  ['late', 'classes=late', 'Give one of LATE, DUE_SINCE, DUE'],
  ['late', 'asAt=2024-01-01&asAt=2024-01-02', 'Give it once'],
  ['trace', '', 'needs "from"'],
  ['trace', 'from=a&depth=', 'Give a number'],
  ['decisions', 'council=c&open=yes', 'Give true or false'],
  ['actions', 'filter={', 'Give ActionFilter as JSON'],
] as const)('%s refuses "%s"', (name, query, words) => {
  expect(() => read(name, query)).toThrow(words)
})
