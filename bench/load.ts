import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isNode, orderKey } from '../schema/index.ts'
import { loadDataset, openForLoading } from '../seed/index.ts'
import {
  checkLedger,
  lastKey,
  linksPage,
  nodesByIds,
  nodesForward,
  openStore,
  type Parameters,
  type Store,
  type StoreSettings,
  type Text,
} from '../server/store/index.ts'
import { madeUpCouncil } from './council.ts'

const sizes = [5_000, 20_000]
const rounds = 15

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

async function median(store: Store, text: Text, parameters: Parameters): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) times.push(await milliseconds(() => store.run(text, parameters)))
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
}

async function measure(settings: StoreSettings, size: number): Promise<Record<string, string>> {
  const store = await openStore(settings)
  await openForLoading(store)
  const records = madeUpCouncil(size)
  const ids = records
    .filter((record) => isNode(record) && record.label === 'Action')
    .slice(100, 125)
    .map((record) => ('id' in record ? record.id : ''))
  const load = await milliseconds(() => loadDataset(store, { name: `bench-${size}`, digest: '1', records }))
  const again = await milliseconds(() => loadDataset(store, { name: `bench-${size}`, digest: '2', records }))
  const check = await milliseconds(() => checkLedger(store))
  const middle = { after: orderKey(`bench-${size}/action/${Math.floor(size / 4)}`), before: lastKey, limit: 51 }
  const links = { ids, basis: ['STATED'], afterKey: '', afterLink: '', beforeKey: lastKey, beforeLink: '', limit: 21 }
  const result = {
    engine: store.engine,
    things: String(size),
    links: String(records.length - size),
    'load s': (load / 1000).toFixed(2),
    'again s': (again / 1000).toFixed(2),
    'check ms': check.toFixed(0),
    '25 ids ms': (await median(store, nodesByIds, { ids })).toFixed(2),
    'links of 25 ms': (await median(store, linksPage('OWNED_BY', 'OUT', 'forward'), links)).toFixed(2),
    'page of 50 ms': (await median(store, nodesForward.of('Action'), middle)).toFixed(2),
    'memory MB': (process.memoryUsage().rss / 2 ** 20).toFixed(0),
  }
  await store.close()
  return result
}

/** Loading and the plainest reads, on each engine at hand. */
export async function benchLoad(): Promise<Record<string, string>[]> {
  const results: Record<string, string>[] = []
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'golden-thread-bench-'))
    results.push(await measure({ kind: 'embedded', folder }, size))
    rmSync(folder, { recursive: true })
    const uri = process.env.NEO4J_BENCH_URI
    if (uri)
      results.push(
        await measure({ kind: 'neo4j', uri, user: 'neo4j', password: process.env.NEO4J_PASSWORD ?? '', database: 'neo4j' }, size),
      )
  }
  return results
}
