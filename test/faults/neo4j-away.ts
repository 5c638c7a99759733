import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'vitest'
import type { BoltAddress } from '../neo4j/bolt.ts'
import { ask, askGraphql, codeIn, digestAt, stack } from './asking.ts'
import { type Environment, temporaryFolder } from './server.ts'

/** How long an answer may take when Neo4j is away, in milliseconds. */
const bound = 10_000
const query = '{ graph { digest councils { name } } }'

export const environmentOf = ({ uri, user, password }: BoltAddress): Environment => ({
  NEO4J_URI: uri,
  NEO4J_USER: user,
  NEO4J_PASSWORD: password,
  DATA_DIR: temporaryFolder(),
})

/** Everything is answered, soon, with a code and without a stack. What was never filled is refused before it is run. */
export async function expectAway(address: string, was: 'filled' | 'unfilled'): Promise<void> {
  const ready = ask(address, '/ready')
  const asked = [ready, ...[1, 2, 3].map(() => askGraphql(address, query))]
  for (const answer of await Promise.all(asked)) {
    expect(answer.took).toBeLessThan(bound)
    expect(answer.text).not.toMatch(stack)
    expect(codeIn(answer), answer.text).toMatch(/^(STORE_UNREACHABLE|NOT_READY)$/)
    if (was === 'unfilled') expect(answer.status).toBe(503)
  }
  expect((await ready).status).toBe(503)
}

export async function expectServing(address: string, digest: string): Promise<void> {
  const { status, text } = await askGraphql(address, query)
  expect({ status, digest: JSON.parse(text).data?.graph.digest }).toEqual({ status: 200, digest })
}

/** Gives the digest once the server is ready, which must be soon. */
export async function expectServingSoon(address: string): Promise<string> {
  for (const until = Date.now() + 30_000; ; await pause(200)) {
    const digest = await digestAt(address).catch((thrown) => {
      if (Date.now() > until) throw thrown
    })
    if (digest !== undefined) {
      await expectServing(address, digest)
      return digest
    }
  }
}
