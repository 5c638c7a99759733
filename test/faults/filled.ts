import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { inject } from 'vitest'
import { fillStore } from '../../server/run/fill.ts'
import { openStore } from '../../server/store/index.ts'
import { madeOnce } from '../once.ts'

/** The DATA_DIR of a first start that came to its end, made once in a run. */
const filledOnce = (): Promise<string> =>
  madeOnce(join(inject('runFolder'), 'filled'), async (folder) => {
    const store = await openStore({ kind: 'embedded', folder: join(folder, 'graph') })
    await fillStore(store, folder)
    await store.close()
  })

/** Makes a folder such a DATA_DIR, so that what is tried on one need not read and load all of it first. */
export async function fillFolder(folder: string): Promise<string> {
  await cp(await filledOnce(), folder, { recursive: true })
  return folder
}
