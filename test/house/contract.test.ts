import { existsSync, readFileSync } from 'node:fs'
import { buildASTSchema, buildSchema, findBreakingChanges, lexicographicSortSchema, parse, printSchema, visit } from 'graphql'
import { expect, test } from 'vitest'
import { readSdl } from '../../schema/index.ts'

const kept = new URL('./contract.graphql.snap', import.meta.url)
const update = 'npx vitest run --project house test/house/contract.test.ts -u'

/** The contract without its descriptions, in an order that hangs on nothing but names. */
function contract(): string {
  const bare = visit(parse(readSdl()), {
    enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
  })
  return `${printSchema(lexicographicSortSchema(buildASTSchema(bare)))}\n`
}

const broken = (before: string, now: string): string[] =>
  findBreakingChanges(buildSchema(before), buildSchema(now)).map(({ description }) => description)

test('what was asked yesterday can be asked today', async () => {
  const now = contract()
  const changes = existsSync(kept) ? broken(readFileSync(kept, 'utf8'), now) : []
  const todo = `Clients that ask for these would fail. If it is meant so, delete test/house/contract.graphql.snap and run "${update}".`
  expect(changes, todo).toEqual([])
  await expect(now, `The contract has grown. Run "${update}".`).toMatchFileSnapshot('./contract.graphql.snap')
})

test('a field that is gone, an argument that must be given and a type that is another are told', () => {
  const before = 'type Query { a: Int b(c: Int): String d: [String] }'
  expect(broken(before, 'type Query { a: Int b(c: Int): String d: [String] e: Int }')).toEqual([])
  expect(broken(before, 'type Query { b(c: Int!): String d: Int }').length).toBe(3)
})
