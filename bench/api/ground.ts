import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadDataset, openForLoading } from '../../seed/load/index.ts'
import { openStore, type StoreSettings } from '../../server/store/index.ts'
import { localNeo4jMissing } from '../../test/neo4j/available.ts'
import { startNeo4j } from '../../test/neo4j/start.ts'
import type { WholeCouncil } from './council.ts'

/** A filled store, as each server opens it. Of the embedded one, which one process alone may open, the bare handler has a copy. */
export interface Ground {
  readonly ours: StoreSettings
  readonly bare: StoreSettings
}

/** An engine that can be filled with more and more. */
export interface Engine {
  readonly name: 'embedded' | 'neo4j'
  fill(councils: readonly WholeCouncil[]): Promise<Ground>
  clear(): Promise<void>
}

async function load(settings: StoreSettings, councils: readonly WholeCouncil[]): Promise<void> {
  const store = await openStore(settings)
  try {
    await openForLoading(store)
    for (const { id, records } of councils) await loadDataset(store, { name: id.replaceAll('/', '-'), digest: '1', records })
  } finally {
    await store.close()
  }
}

export function embedded(): Engine {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-bench-'))
  const [ours, bare] = ['ours', 'bare'].map((name) => ({ kind: 'embedded', folder: join(folder, name) }) as const)
  return {
    name: 'embedded',
    async fill(councils) {
      await load(ours as StoreSettings, councils)
      rmSync(join(folder, 'bare'), { recursive: true, force: true })
      cpSync(join(folder, 'ours'), join(folder, 'bare'), { recursive: true })
      return { ours, bare } as Ground
    },
    clear: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** NEO4J_BENCH_URI names an empty one; else one of our own is started, as the tests start theirs. Undefined where there is neither. */
export async function neo4j(): Promise<Engine | undefined> {
  const uri = process.env.NEO4J_BENCH_URI
  if (uri === undefined && localNeo4jMissing() !== undefined) return undefined
  const started = uri === undefined ? await startNeo4j() : undefined
  const address = started ?? { uri: uri as string, user: 'neo4j', password: process.env.NEO4J_PASSWORD ?? '' }
  const settings = { kind: 'neo4j', uri: address.uri, user: address.user, password: address.password, database: 'neo4j' } as const
  return {
    name: 'neo4j',
    async fill(councils) {
      await load(settings, councils)
      return { ours: settings, bare: settings }
    },
    clear: async () => started?.stop(),
  }
}
