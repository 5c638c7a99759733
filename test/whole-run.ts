import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildIfStale } from '../client/build/index.ts'
import { Problem } from '../schema/problem.ts'
import { chromiumAvailability } from './browser/chromium.ts'
import { localNeo4jMissing, neo4jAvailability } from './neo4j/available.ts'
import { type BoltAddress, countNodes, emptyDatabase } from './neo4j/bolt.ts'
import { startNeo4j } from './neo4j/start.ts'

const inCi = (): boolean => ['true', '1'].includes(process.env.CI ?? '')

/** Says in one line what is missing, be it only for suites that start a Neo4j of their own; where nothing may be, that is a failure. */
function sayWhatIsMissing(): void {
  const noNeo4j = localNeo4jMissing()
  const chromium = chromiumAvailability()
  const missing = [
    ...(noNeo4j ? [`Neo4j (${noNeo4j})`] : []),
    ...(chromium.kind === 'missing' ? [`Chromium (${chromium.why})`] : []),
  ]
  if (missing.length === 0) return
  const what = `Missing: ${missing.join(' and ')}`
  const todo = `"npm run setup" brings ${missing.length === 1 ? 'it' : 'both'}`
  if (inCi()) throw new Problem('SETTING_INVALID', { what: `${what}; with CI set no test may be skipped for that`, todo })
  process.stderr.write(`${what}: the tests that need ${missing.length === 1 ? 'it' : 'them'} are skipped; ${todo}.\n`)
}

/** The tests empty what they are given: what holds anything must be given in so many words. */
async function takeRunning(address: BoltAddress): Promise<void> {
  const nodes = await countNodes(address)
  if (nodes === 0 || process.env.NEO4J_TEST_EMPTY === 'yes') return
  const todo = 'Name an empty one, or set NEO4J_TEST_EMPTY=yes if what it holds may be deleted'
  throw new Problem('SETTING_INVALID', {
    what: `NEO4J_TEST_URI names a Neo4j that holds data (nodes: ${nodes})`,
    where: address.uri,
    todo,
  })
}

/** Before the first test that crosses rooms: the explorer, a Neo4j for each file that runs at a time, and one place for what is read once for all. */
export default async function wholeRun({ provide, config }: TestProject): Promise<() => Promise<void>> {
  sayWhatIsMissing()
  const folder = await mkdtemp(join(tmpdir(), 'golden-thread-run-'))
  provide('runFolder', folder)
  await buildIfStale()
  const stop = await neo4js(provide, Number(config.maxWorkers))
  return async () => {
    await stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function neo4js(provide: TestProject['provide'], atOnce: number): Promise<() => Promise<void>> {
  const available = neo4jAvailability()
  if (available.kind === 'missing') {
    provide('neo4js', [])
    return async () => {}
  }
  if (available.kind === 'uri') {
    const { uri, user, password } = available
    await takeRunning({ uri, user, password })
    provide('neo4js', [{ uri, user, password }])
    return () => emptyDatabase({ uri, user, password })
  }
  const started = await Promise.all(Array.from({ length: atOnce }, () => startNeo4j()))
  provide(
    'neo4js',
    started.map(({ uri, user, password }) => ({ uri, user, password })),
  )
  return async () => void (await Promise.all(started.map(({ stop }) => stop())))
}
