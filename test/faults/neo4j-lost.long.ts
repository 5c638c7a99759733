import { beforeAll, expect, test } from 'vitest'
import { describeWithOwnNeo4j } from '../engines.ts'
import { startNeo4j } from '../neo4j/start.ts'
import { environmentOf, expectAway, expectServing, expectServingSoon } from './neo4j-away.ts'
import { addressOf, builtBefore, startServer } from './server.ts'

const rounds = 2

describeWithOwnNeo4j('a server that loses its Neo4j', () => {
  beforeAll(builtBefore)

  test.each(['bolt', 'neo4j'])(`recovers without a restart, by %s:// (rounds: ${rounds})`, async (scheme) => {
    const neo4j = await startNeo4j()
    try {
      const server = startServer({ ...environmentOf(neo4j), NEO4J_URI: neo4j.uri.replace('bolt', scheme) })
      const address = await addressOf(server)
      const digest = await expectServingSoon(address)
      for (let round = 0; round < rounds; round++) {
        await neo4j.kill()
        await expectAway(address, 'filled')
        await expectAway(address, 'filled')
        await neo4j.restart()
        expect(await expectServingSoon(address)).toBe(digest)
        process.kill(neo4j.pid, 'SIGSTOP')
        // More requests than a pool has connections: none may be lost to it for good.
        for (let wave = 0; wave < 3; wave++) await Promise.all(Array.from({ length: 50 }, () => expectAway(address, 'filled')))
        process.kill(neo4j.pid, 'SIGCONT')
        expect(await expectServingSoon(address)).toBe(digest)
        await expectServing(address, digest)
      }
      process.kill(neo4j.pid, 'SIGSTOP')
      server.signal('SIGTERM')
      expect((await server.ended).status).toBe(0)
    } finally {
      await neo4j.kill()
      await neo4j.stop()
    }
  })
})
