import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { asProblem } from '../../schema/index.ts'
import { loadDataset, openForLoading } from '../../seed/index.ts'
import { openingProblem, runningProblem } from '../../server/store/embedded/problems.ts'
import { checkLedger, openStore, type Store } from '../../server/store/index.ts'
import { thornmere } from './council.ts'
import { fileOf, ledgerOf, loadWhole, startLoad } from './load.ts'
import { addressOf, builtBefore, expectEnd, startServer, temporaryFolder } from './server.ts'

const dataset = { name: 'thornmere', digest: 'of a test', records: thornmere(2500) }

/** A store whose commits fail from one on, as the engine's do when no space is left. */
function fullAfter(store: Store, commits: number): Store {
  const noSpace = new Error('WAL append failed: No space left on device (os error 28)')
  let done = 0
  const transaction: Store['transaction'] = (work) =>
    store.transaction(async (run) => {
      const result = await work(run)
      if (++done > commits) throw runningProblem(noSpace, store.where, 'a commit')
      return result
    })
  return new Proxy(store, {
    get: (_, name: keyof Store) => {
      if (name === 'transaction') return transaction
      const member: unknown = store[name]
      return typeof member === 'function' ? member.bind(store) : member
    },
  })
}

describe('a disk that is full', () => {
  test('stops a load with one line; the next load goes on', async () => {
    const settings = { kind: 'embedded', folder: temporaryFolder() } as const
    const store = await openStore(settings)
    await openForLoading(store)
    const problem = asProblem(await loadDataset(fullAfter(store, 1), dataset).catch((thrown) => thrown))
    expect(problem.code).toBe('STORE_FULL')
    expect(problem.message).toMatch(/^No space is left to write the store: .*\. Make room and start again: .*\.$/)
    expect(problem.message).toContain(settings.folder)
    const { nodes, relationships } = await checkLedger(store)
    expect(nodes + relationships).toBe(2000)
    expect(await loadDataset(store, dataset)).toMatchObject({ unchanged: 2000, changed: 0 })
    await store.close()
    const { nodes: all, relationships: links } = await ledgerOf(settings)
    expect(all + links).toBe(dataset.records.length)
  })

  test.each([
    'IO error: No space left on device (os error 28)',
    'Io(Os { code: 122, kind: QuotaExceeded, message: "Disk quota exceeded" })',
    'ENOSPC: no space left on device, write',
    'IO error: File too large (os error 27)',
  ])('is known by "%s"', (message) => {
    expect(runningProblem(new Error(message), '/data', 'a commit').code).toBe('STORE_FULL')
    expect(openingProblem(new Error(message), '/data').code).toBe('STORE_FULL')
  })
})

/** Mounts a file system in memory of so many bytes; undefined where this user may not. */
function smallDisk(size: string): { folder: string; grow(size: string): void } | undefined {
  const folder = join(temporaryFolder(), 'disk')
  mkdirSync(folder)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return undefined
  }
  onTestFinished(() => void execFileSync('umount', ['--lazy', folder]))
  return { folder, grow: (larger) => void execFileSync('mount', ['-o', `remount,size=${larger}`, folder]) }
}

/** What a first start keeps beside the store may be the first to find no space. */
const eitherLine = (folder: string): RegExp =>
  new RegExp(
    `No space is left to (write the store: ${folder}/graph|keep what has been read: ${folder}/documents)\\. Make room and start again: .*\\[STORE_FULL\\]\\n?$`,
  )

const line = (folder: string): RegExp =>
  new RegExp(`No space is left to write the store: ${folder}/graph\\. Make room and start again: .*\\[STORE_FULL\\]\\n?$`)

describe('a disk that is really full', () => {
  let whole: Promise<string> | undefined
  /** What a load with room gives. */
  const undisturbed = (path: string): Promise<string> => {
    whole ??= loadWhole({ kind: 'embedded', folder: temporaryFolder() }, path)
    return whole
  }

  test('ends a first start with one line; after making room the next one finishes', async ({ skip }) => {
    await builtBefore()
    const disk = smallDisk('300k') ?? skip('mounting takes a user who may')
    expectEnd(await startServer({ DATA_DIR: disk.folder }).ended, 1, eitherLine(disk.folder))
    disk.grow('40m')
    await addressOf(startServer({ DATA_DIR: disk.folder }))
  })

  test.for(['40k', '1m'])('ends a load on %s with one line; after making room the next one finishes', async (size, { skip }) => {
    const disk = smallDisk(size) ?? skip('mounting takes a user who may')
    const settings = { kind: 'embedded', folder: join(disk.folder, 'graph') } as const
    const path = fileOf(2500)
    const { status, stderr } = await startLoad(settings, path).ended
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(line(disk.folder)) })
    disk.grow('40m')
    expect(await loadWhole(settings, path)).toBe(await undisturbed(path))
  })
})
