import { existsSync } from 'node:fs'
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inject } from 'vitest'
import { fromLine, type GraphRecord, toLine } from '../../schema/index.ts'
import { loadDataset, openForLoading, recordsOf, shippedSources } from '../../seed/index.ts'
import { openStore, type Store } from '../../server/store/index.ts'
import type { Engine, Ground } from '../engines.ts'

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

/** The records of the invented council, which has every label and every relationship; read from its papers once in a run. */
export async function aldermere(): Promise<readonly GraphRecord[]> {
  const path = join(inject('runFolder'), 'aldermere.jsonl')
  const read = await readFile(path, 'utf8').catch(() => undefined)
  if (read !== undefined) return read.split('\n').map((line, at) => fromLine(line, `${path}, line ${at + 1}`))
  const records = await recordsOf((await shippedSources()).filter(({ council }) => council === 'aldermere'))
  await writeFile(`${path}.${process.pid}`, records.map(toLine).join('\n'))
  await rename(`${path}.${process.pid}`, path)
  return records
}

const load = async (store: Store, name: string, records: readonly GraphRecord[]): Promise<void> =>
  void (await loadDataset(store, { name, digest: 'of a test', records }))

/** The folder of an embedded store that holds the invented council, filled once in a run. */
async function filledOnce(): Promise<string> {
  const filled = join(inject('runFolder'), 'aldermere-graph')
  if (existsSync(filled)) return filled
  const own = `${filled}.${process.pid}`
  const store = await openStore({ kind: 'embedded', folder: own })
  await openForLoading(store)
  await load(store, 'aldermere', await aldermere())
  await store.close()
  // A file that runs beside this one may have been first.
  await rename(own, filled).catch(() => rm(own, { recursive: true }))
  return filled
}

/** A store that holds the invented council, and what else is asked for; on the embedded engine it begins as a copy of one that was filled before. */
export async function withAldermere(engine: Engine, more: readonly GraphRecord[] = []): Promise<Opened> {
  const ground = await engine.ground()
  if (ground.settings.kind === 'embedded') await cp(await filledOnce(), ground.settings.folder, { recursive: true })
  const opened = await openedAt(ground)
  if (ground.settings.kind !== 'embedded') await load(opened.store, 'aldermere', await aldermere())
  if (more.length > 0) await load(opened.store, 'more', more)
  return opened
}
