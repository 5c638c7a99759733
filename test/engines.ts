import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, inject } from 'vitest'
import { labels } from '../schema/index.ts'
import { Problem } from '../schema/problem.ts'
import type { StoreSettings } from '../server/store/index.ts'
import { localNeo4jMissing } from './neo4j/available.ts'
import { type BoltAddress, emptyDatabase } from './neo4j/bolt.ts'
import { claimed } from './neo4j/claim.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The Neo4js of this run, with nobody's data in them, one for each file that runs at a time; none where there is none. */
    neo4js: readonly BoltAddress[]
    /** A folder of this run's own, for what is read once for all of it. */
    runFolder: string
  }
}

/** Room for one store that holds nothing yet. */
export interface Ground {
  /** What `openStore` of server/store takes. */
  settings: StoreSettings
  /** To be called when the store is closed: leaves nothing behind but, on a Neo4j, the indexes of our labels. */
  clear(): Promise<void>
}

export interface Engine {
  name: 'embedded' | 'neo4j'
  here: boolean
  /** Empties the Neo4j of this file: no two grounds on it at a time. */
  ground(): Promise<Ground>
}

const embedded: Engine = {
  name: 'embedded',
  here: true,
  async ground() {
    const folder = mkdtempSync(join(tmpdir(), 'golden-thread-embedded-'))
    const clear = async (): Promise<void> => rmSync(folder, { recursive: true, force: true })
    return { settings: { kind: 'embedded', folder }, clear }
  },
}

let own: BoltAddress | undefined

/** The Neo4j that is this file's while it runs; undefined where the run has none. */
export function ownNeo4j(): BoltAddress | undefined {
  const all = inject('neo4js')
  if (all.length > 0) own ??= all[claimed(inject('runFolder'), all.length)]
  return own
}

const ourLabels = ['Thing', 'Ledger', ...labels]

const neo4j: Engine = {
  name: 'neo4j',
  here: ownNeo4j() !== undefined,
  async ground() {
    const address = ownNeo4j()
    if (!address) throw new Problem('STORE_UNREACHABLE', { what: 'This run has no Neo4j', todo: 'Run "npm run setup"' })
    const clear = (): Promise<void> => emptyDatabase(address, ourLabels)
    await clear()
    return { settings: { kind: 'neo4j', ...address, database: 'neo4j' }, clear }
  },
}

export const engines: readonly Engine[] = [embedded, neo4j]

/** The same cases on each engine; those of an engine that is not here are skipped, and counted as such. */
export function describeOnEngines(title: string, cases: (engine: Engine) => void): void {
  for (const engine of engines) describe.skipIf(!engine.here)(`${title} on ${engine.name}`, () => cases(engine))
}

/** A suite that starts a Neo4j of its own with `startNeo4j`, to stop, kill or lock it. */
export const describeWithOwnNeo4j = describe.skipIf(localNeo4jMissing() !== undefined)
