import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFailed } from 'vitest'
import { openForLoading } from '../../seed/index.ts'
import { checkLedger, digestOf, type Ledger, openStore, type StoreSettings } from '../../server/store/index.ts'
import { writeThornmere } from './council.ts'
import { type Running, runScript, temporaryFolder } from './server.ts'

/** How many records a load writes at once; its last batch holds what is left. */
const batchSize = 2000

/** A file of records that is large enough to be killed in the middle of. */
export function fileOf(things: number): string {
  const path = join(temporaryFolder(), 'thornmere.jsonl')
  writeThornmere(path, things)
  return path
}

export const startLoad = (settings: StoreSettings, path: string, environment = {}): Running =>
  runScript('test/faults/load-process.ts', [JSON.stringify(settings), path], environment)

/** Loads to the end, and gives the digest of what is then in the store. */
export async function loadWhole(settings: StoreSettings, path: string): Promise<string> {
  const load = startLoad(settings, path)
  const [, digest] = await load.says(/^loaded (\w+)$/m, 120_000)
  expect((await load.ended).status).toBe(0)
  return digest as string
}

/** Opens the store as a start does, and gives its ledger, which has then been found to be right. */
export async function ledgerOf(settings: StoreSettings): Promise<Ledger> {
  const store = await openStore(settings)
  try {
    await openForLoading(store)
    return await checkLedger(store)
  } finally {
    await store.close()
  }
}

/** Each batch that was begun, the last apart, must be there; and what is there must be whole batches. */
export function expectWholeBatches(ledger: Ledger, total: number, begun: number): void {
  const records = ledger.nodes + ledger.relationships
  expect(records === total || records % batchSize === 0, `${records} of ${total} records are no whole batches`).toBe(true)
  expect(ledger.turn, 'batches that wrote').toBe(Math.ceil(records / batchSize))
  expect(records, `more than was begun (${begun})`).toBeLessThanOrEqual(Math.min(total, begun + batchSize))
}

const begunBy = (load: Running): number => Number([...load.output().matchAll(/^begun (\d+)$/gm)].at(-1)?.[1] ?? 0)

/** Kills a load so many milliseconds after it has begun with a batch. Gives how many records it had begun with. */
async function killedLoad(settings: StoreSettings, path: string, batch: number, after: number): Promise<number> {
  const load = startLoad(settings, path)
  // One that finds all of it there already begins with nothing.
  await Promise.race([load.says(new RegExp(`^(begun ${batch * batchSize}|loaded .*)$`, 'm')), load.ended])
  await pause(after)
  load.signal('SIGKILL')
  await load.ended
  return begunBy(load)
}

export interface Undisturbed {
  readonly path: string
  readonly total: number
  readonly digest: string
  /** Between the opening of the store and the end of the load, in milliseconds. */
  readonly took: number
}

/** What a load gives, and how long it takes, when nothing gets in its way. */
export async function undisturbed(settings: StoreSettings, path: string): Promise<Undisturbed> {
  const load = startLoad(settings, path)
  await load.says(/^opened$/m)
  const started = performance.now()
  const [, digest] = await load.says(/^loaded (\w+)$/m, 120_000)
  const took = performance.now() - started
  await load.ended
  const ledger = await ledgerOf(settings)
  expect(digestOf(ledger)).toBe(digest)
  return { path, total: ledger.nodes + ledger.relationships, digest: digest as string, took }
}

/**
 * Kills a load, perhaps twice, at moments that chance picks; then looks at what is there, and loads to the end.
 * Gives whether a kill hit the middle.
 */
export async function killRound(settings: StoreSettings, load: Undisturbed, next: () => number): Promise<boolean> {
  const moments: string[] = []
  onTestFailed(() => void process.stderr.write(`Killed at ${moments.join(', ')}\n`))
  const batches = Math.floor(load.total / batchSize)
  let [hit, reached] = [false, 0]
  for (const _ of next() < 0.3 ? [1, 2] : [1]) {
    const [batch, after] = [Math.floor(next() * (batches - 1)), (next() * load.took) / batches]
    moments.push(`batch ${batch} + ${Math.round(after)} ms`)
    const begun = await killedLoad(settings, load.path, batch, after)
    const ledger = await ledgerOf(settings)
    reached = Math.max(reached, begun)
    expectWholeBatches(ledger, load.total, reached)
    hit ||= ledger.nodes + ledger.relationships < load.total
  }
  expect(await loadWhole(settings, load.path)).toBe(load.digest)
  return hit
}
