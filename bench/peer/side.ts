import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Problem } from '../../schema/index.ts'
import type { StoreSettings } from '../../server/store/index.ts'
import { localNeo4jMissing } from '../../test/neo4j/available.ts'
import type { Side } from '../api/compare.ts'
import { start } from '../api/contender.ts'
import { questions } from './questions.ts'

/** Throws where the peer's packages, which are none of ours, are not installed, or no Neo4j is at hand. */
export function needPeer(): void {
  if (!existsSync(fileURLToPath(new URL('node_modules/@neo4j/graphql', import.meta.url)))) {
    const todo = 'Run "npm ci --prefix bench/peer"'
    throw new Problem('SETTING_INVALID', { what: '--peer needs @neo4j/graphql, which is not installed', todo })
  }
  const why = process.env.NEO4J_BENCH_URI === undefined ? localNeo4jMissing() : undefined
  if (why !== undefined) {
    const todo = 'Run "npm run setup", or name an empty Neo4j by NEO4J_BENCH_URI'
    throw new Problem('STORE_UNREACHABLE', { what: `--peer needs a Neo4j: ${why}`, todo })
  }
}

/** `@neo4j/graphql` on a filled Neo4j, for the operations that it can be asked. */
export async function startPeer(settings: StoreSettings): Promise<Side> {
  const contender = await start('../peer/serve.mjs', settings)
  return {
    name: 'peer',
    contender,
    targetOf({ name }, asked) {
      const query = questions[name]?.query
      const bodies = asked.map((variables) => JSON.stringify({ query, variables }))
      return query === undefined ? undefined : { port: contender.port, path: '/', bodies }
    },
    facts: ({ name }) => questions[name],
  }
}
