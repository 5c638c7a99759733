import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fillFromKept, Keep, openForLoading, shippedSources } from '../seed/index.ts'
import { openStore } from '../server/store/index.ts'
import { millisecondsSince } from './processor-time.ts'

/** Fills an empty embedded store with some of the data sets that come with the software, each time anew. */
async function fill(councils: readonly string[]): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-first-'))
  const store = await openStore({ kind: 'embedded', folder: join(folder, 'graph') })
  try {
    await openForLoading(store)
    const [started, used] = [performance.now(), process.cpuUsage()]
    const chosen = async () => (await shippedSources()).filter(({ council }) => councils.includes(council))
    const filled = await fillFromKept(store, new Keep(folder), folder, () => () => {}, [], chosen)
    return {
      'data sets': councils.join(', '),
      records: String(filled.reduce((sum, { added }) => sum + added, 0)),
      s: ((performance.now() - started) / 1000).toFixed(2),
      'processor s': (millisecondsSince(used) / 1000).toFixed(2),
    }
  } finally {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** How long a first start takes to load the data sets, after a round that nobody counts. */
export async function benchFirstStart(): Promise<Record<string, string>[]> {
  const all = (await shippedSources()).map(({ council }) => council)
  await fill(all)
  const rows: Record<string, string>[] = []
  for (const councils of [...all.map((council) => [council]), all]) rows.push(await fill(councils))
  return rows
}
