import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { type GraphRecord, isNode } from '../../schema/index.ts'
import { fillFromKept, Keep } from '../../seed/index.ts'
import { keepPapers, readPapers } from '../../seed/ingest.ts'
import type { Filled } from '../../seed/keep/fill.ts'
import type { Source } from '../../seed/keep/sources.ts'
import { reviewsIn } from '../../seed/reviews/log.ts'
import { allRecords, checkLedger, digestOf, type Store } from '../../server/store/index.ts'
import type { Engine } from '../engines.ts'
import { type Opened, openedOn } from '../store/graph.ts'

/**
 * A store and a folder of kept papers, and what is done to them: papers of Netherwick kept, filled in, withdrawn. Each case finds
 * there what `shipped` gives in the place of what comes with the software, and nothing besides.
 */
export interface Reading {
  readonly store: Store
  readonly folder: string
  kept(...paths: string[]): Promise<void>
  fill(store?: Store): Promise<Filled[]>
  withdrawn(...names: string[]): Promise<void>
  /** The vocabulary of topics that DATA_DIR holds from now on; none to go back to the one that comes with the software. */
  vocabulary(own?: object): void
  /** The digest of all that the store holds. */
  graph(): Promise<string>
  ofNetherwick(): Promise<GraphRecord[]>
}

export function readingOn(engine: Engine, shipped: () => Promise<readonly Source[]>): Reading {
  let opened: Opened
  let folder: string
  let keep: Keep

  const fill = (store = opened.store): Promise<Filled[]> =>
    fillFromKept(store, keep, folder, () => () => {}, ['Netherwick'], shipped)
  const vocabulary = (own?: object): void => {
    const path = join(folder, 'topics.json')
    if (own === undefined) rmSync(path, { force: true })
    else writeFileSync(path, JSON.stringify(own))
  }

  beforeAll(async () => {
    opened = await openedOn(engine)
    folder = mkdtempSync(join(tmpdir(), 'golden-thread-data-'))
    keep = new Keep(folder)
    await fill()
  })
  afterEach(async () => {
    vocabulary()
    rmSync(reviewsIn(folder), { force: true })
    for (const each of await keep.list()) await keep.remove(each)
    await fill()
  })
  afterAll(async () => {
    await opened.close()
    rmSync(folder, { recursive: true })
  })

  return {
    fill,
    vocabulary,
    get store() {
      return opened.store
    },
    get folder() {
      return folder
    },
    async kept(...paths) {
      await keepPapers(keep, (await readPapers(paths, undefined)).papers)
    },
    async withdrawn(...names) {
      for (const each of await keep.list()) if (names.includes(each.name)) await keep.remove(each)
    },
    graph: async () => digestOf(await checkLedger(opened.store)),
    async ofNetherwick() {
      const found: GraphRecord[] = []
      for await (const record of allRecords(opened.store))
        if ((isNode(record) ? record.id : record.from).includes('netherwick')) found.push(record)
      return found
    },
  }
}
