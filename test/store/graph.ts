import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inject } from 'vitest'
import { fromLine, type GraphRecord, isNode, recordId, toLine } from '../../schema/index.ts'
import { loadDataset, openForLoading, recordsOf, shippedSources } from '../../seed/index.ts'
import { openStore, type Store } from '../../server/store/index.ts'
import { type Engine, type Ground, ownNeo4j } from '../engines.ts'
import type { BoltAddress } from '../neo4j/bolt.ts'
import { keep, restore } from '../neo4j/kept.ts'
import { madeOnce } from '../once.ts'

/** An open store on ground of its own. */
export interface Opened {
  readonly store: Store
  readonly ground: Ground
  close(): Promise<void>
}

export const openedOn = async (engine: Engine): Promise<Opened> => openedAt(await engine.ground())

async function openedAt(ground: Ground): Promise<Opened> {
  const store = await openStore(ground.settings)
  await openForLoading(store)
  return {
    store,
    ground,
    async close() {
      await store.close()
      await ground.clear()
    },
  }
}

async function readOnce(): Promise<readonly GraphRecord[]> {
  const path = await madeOnce(join(inject('runFolder'), 'aldermere.jsonl'), async (to) => {
    const records = await recordsOf((await shippedSources()).filter(({ council }) => council === 'aldermere'))
    await writeFile(to, records.map(toLine).join('\n'))
  })
  return (await readFile(path, 'utf8')).split('\n').map((line, at) => fromLine(line, `${path}, line ${at + 1}`))
}

let records: Promise<readonly GraphRecord[]> | undefined

/** The records of the invented council, which has every label and every relationship; read from its papers once in a run. */
export function aldermere(): Promise<readonly GraphRecord[]> {
  records ??= readOnce()
  return records
}

const load = async (store: Store, name: string, records: readonly GraphRecord[]): Promise<void> =>
  void (await loadDataset(store, { name, digest: 'of a test', records }))

/** The folder of an embedded store that holds the invented council, filled once in a run. */
const filledOnce = (): Promise<string> =>
  madeOnce(join(inject('runFolder'), 'aldermere-graph'), async (folder) => {
    const store = await openStore({ kind: 'embedded', folder })
    await openForLoading(store)
    await load(store, 'aldermere', await aldermere())
    await store.close()
  })

async function copied(engine: Engine): Promise<Opened> {
  const ground = await engine.ground()
  if (ground.settings.kind === 'embedded') await cp(await filledOnce(), ground.settings.folder, { recursive: true })
  return openedAt(ground)
}

/** The Neo4j of this file as an earlier file left it, without what that added; undefined where it is not as it was loaded. */
async function left(address: BoltAddress): Promise<Opened | undefined> {
  const records = await aldermere()
  const ids = (of: readonly GraphRecord[]): Set<string> => new Set(of.map(recordId))
  const holding = { things: ids(records.filter(isNode)), links: ids(records.filter((record) => !isNode(record))) }
  if (!(await restore(address, holding))) return undefined
  const settings = { kind: 'neo4j', ...address, database: 'neo4j' } as const
  return openedAt({ settings, clear: async () => {} }).catch(() => undefined)
}

async function onNeo4j(engine: Engine): Promise<Opened> {
  const address = ownNeo4j()
  const before = address && (await left(address))
  if (address === undefined || before !== undefined) return before ?? openedOn(engine)
  const opened = await openedOn(engine)
  await load(opened.store, 'aldermere', await aldermere())
  await keep(address)
  return { ...opened, close: () => opened.store.close() }
}

/** A store that holds the invented council, and what else is asked for: it is loaded once in a run, and taken up again from there. */
export async function withAldermere(engine: Engine, more: readonly GraphRecord[] = []): Promise<Opened> {
  const opened = await (engine.name === 'embedded' ? copied(engine) : onNeo4j(engine))
  if (more.length > 0) await load(opened.store, 'more', more)
  return opened
}
