import { existsSync } from 'node:fs'
import { cp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inject } from 'vitest'
import { fillStore } from '../../server/run/fill.ts'
import { openStore } from '../../server/store/index.ts'

/** The DATA_DIR of a first start that came to its end, made once in a run. */
async function filledOnce(): Promise<string> {
  const filled = join(inject('runFolder'), 'filled')
  if (existsSync(filled)) return filled
  const own = `${filled}.${process.pid}`
  const store = await openStore({ kind: 'embedded', folder: join(own, 'graph') })
  await fillStore(store, own)
  await store.close()
  // A file that runs beside this one may have been first.
  await rename(own, filled).catch(() => rm(own, { recursive: true }))
  return filled
}

/** Makes a folder such a DATA_DIR, so that what is tried on one need not read and load all of it first. */
export async function fillFolder(folder: string): Promise<string> {
  await cp(await filledOnce(), folder, { recursive: true })
  return folder
}
