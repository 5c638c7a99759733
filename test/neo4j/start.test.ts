import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeWithOwnNeo4j } from '../engines.ts'
import { answers, countNodes, withDriver } from './bolt.ts'
import { startNeo4j, type TestNeo4j } from './start.ts'

describeWithOwnNeo4j('a Neo4j of our own, with authentication on', () => {
  let neo4j: TestNeo4j
  beforeAll(async () => {
    neo4j = await startNeo4j({ auth: true })
  })
  afterAll(() => neo4j?.stop())

  test('lets in who knows its password, and nobody else', async () => {
    await expect(answers(neo4j)).resolves.toBeUndefined()
    await expect(answers({ ...neo4j, password: 'another' })).rejects.toThrow(/authentication failure/)
  })

  test('is gone when killed, and back with what it held', async () => {
    await withDriver(neo4j, (driver) => driver.executeQuery('CREATE (:Kept)'))
    const before = neo4j.pid
    await neo4j.kill()
    await expect(answers(neo4j)).rejects.toThrow()
    await neo4j.restart()
    expect(neo4j.pid).not.toBe(before)
    expect(await countNodes(neo4j)).toBe(1)
  })
})
