import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines, ownNeo4j } from './engines.ts'
import { withDriver } from './neo4j/bolt.ts'
import { type Opened, withAldermere } from './store/graph.ts'

const page = readFileSync(new URL('../schema/MODEL.md', import.meta.url), 'utf8')
const examples = [...page.matchAll(/```cypher\n([\s\S]*?)```/g)].map(([, code]) => code as string)
const neo4j = engines.find(({ name, here }) => name === 'neo4j' && here)

describe.skipIf(neo4j === undefined)('the page about the model', () => {
  let opened: Opened | undefined
  beforeAll(async () => {
    if (neo4j === undefined) return
    opened = await withAldermere(neo4j)
  })
  afterAll(() => opened?.close())

  it('has examples', () => expect(examples.length).toBeGreaterThan(0))

  it.each(examples)('has an example that finds something:\n%s', async (cypher) => {
    const address = ownNeo4j()
    if (address === undefined) throw new Error('There is no Neo4j')
    const { records } = await withDriver(address, (driver) => driver.executeQuery(cypher))
    expect(records.length).toBeGreaterThan(0)
  })
})
