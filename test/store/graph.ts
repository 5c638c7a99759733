import { readFile, rename, writeFile } from 'node:fs/promises'
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

export async function openedOn(engine: Engine): Promise<Opened> {
  const ground = await engine.ground()
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

export async function withAldermere(opened: Opened, more: readonly GraphRecord[] = []): Promise<void> {
  const records = [...(await aldermere()), ...more]
  await loadDataset(opened.store, { name: 'aldermere', digest: 'of a test', records })
}
