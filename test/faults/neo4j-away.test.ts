import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeWithOwnNeo4j } from '../engines.ts'
import { answers, withDriver } from '../neo4j/bolt.ts'
import { startNeo4j, type TestNeo4j } from '../neo4j/start.ts'
import { ask } from './asking.ts'
import { environmentOf, expectAway, expectServing, expectServingSoon } from './neo4j-away.ts'
import { builtBefore, expectEnd, listeningAt, startServer } from './server.ts'

describeWithOwnNeo4j('a server on a Neo4j', () => {
  let neo4j: TestNeo4j

  beforeAll(async () => {
    await builtBefore()
    neo4j = await startNeo4j({ auth: true })
  })

  afterAll(() => neo4j?.stop())

  test('ends with one line where the password is wrong', async () => {
    const end = await startServer({ ...environmentOf(neo4j), NEO4J_PASSWORD: 'wrong' }).ended
    expectEnd(end, 1, /refused the user or the password .*: bolt:.* Set NEO4J_USER and NEO4J_PASSWORD .*\[STORE_REFUSED\]$/)
    expect(end.stderr).not.toContain(neo4j.password)
  })

  test('ends with one line where the database is unknown', async () => {
    const end = await startServer({ ...environmentOf(neo4j), NEO4J_DATABASE: 'nowhere' }).ended
    expectEnd(end, 1, /no such database: bolt:.*\. Set NEO4J_DATABASE .*\[STORE_REFUSED\]$/)
  })

  test('waits for one that is not there yet, and outlasts one that hangs', async () => {
    await withDriver(neo4j, (driver) => driver.executeQuery('CREATE (:Kept)'))
    const before = neo4j.pid
    await neo4j.kill()
    await expect(answers(neo4j)).rejects.toThrow()
    const server = startServer(environmentOf(neo4j))
    const address = await listeningAt(server)
    await expectAway(address, 'unfilled')
    expect((await ask(address, '/health')).status).toBe(200)
    await neo4j.restart()
    expect(neo4j.pid).not.toBe(before)
    const kept = await withDriver(neo4j, (driver) => driver.executeQuery('MATCH (:Kept) RETURN 1'))
    expect(kept.records, 'what it held before it was killed').toHaveLength(1)
    const digest = await expectServingSoon(address)
    process.kill(neo4j.pid, 'SIGSTOP')
    await expectAway(address, 'filled')
    process.kill(neo4j.pid, 'SIGCONT')
    expect(await expectServingSoon(address)).toBe(digest)
    await expectServing(address, digest)
    server.signal('SIGTERM')
    expect((await server.ended).status).toBe(0)
  })
})
