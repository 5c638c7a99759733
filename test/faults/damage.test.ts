import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { seededChance } from './chance.ts'
import {
  changes,
  contentOf,
  copyOf,
  damage,
  expectRefusal,
  logFile,
  mainFile,
  noteFile,
  startsRightOrRefuses,
  storesOfFile,
} from './damage.ts'
import { builtBefore, startServer } from './server.ts'

beforeAll(builtBefore)
const { inOrder, unsettled } = storesOfFile()

describe('a store that was left in order', () => {
  test.each(['a flipped bit', 'a cut end'] as const)('and has %s', async (change) => {
    const left = copyOf(await inOrder())
    damage(mainFile(left.folder), changes[change], seededChance())
    await startsRightOrRefuses(left)
  })

  test.each([
    ['its file is empty', (folder: string) => writeFileSync(mainFile(folder), '')],
    ['its file is gone', (folder: string) => rmSync(mainFile(folder))],
    [
      'its file is of something else',
      (folder: string) => writeFileSync(mainFile(folder), readFileSync(process.execPath).subarray(0, 1 << 16)),
    ],
    ['its note is broken', (folder: string) => writeFileSync(noteFile(folder), '{"turn":')],
    [
      'its note is of other data',
      (folder: string) => {
        const { turn } = JSON.parse(readFileSync(noteFile(folder), 'utf8'))
        writeFileSync(noteFile(folder), JSON.stringify({ turn, digest: '0123456789abcdef' }))
      },
    ],
  ])('is refused where %s', async (_, change) => {
    const { folder } = copyOf(await inOrder())
    change(folder)
    const before = contentOf(folder)
    await expectRefusal(startServer({ DATA_DIR: folder }), folder, before)
    expect(existsSync(mainFile(folder)), 'no new file stands in the place of the lost one').toBe('graph/graph.grafeo' in before)
  })
})

describe('a store that was killed with writes in its log', () => {
  test('holds them all', async () => {
    const left = await unsettled()
    const last = left.digests.at(-1) as string
    expect(await startsRightOrRefuses({ ...copyOf(left), digests: [last] })).toBe(true)
  })

  test('is refused where its note knows of more writes', async () => {
    const { folder } = copyOf(await unsettled())
    writeFileSync(noteFile(folder), '{"turn":99,"digest":"0123456789abcdef"}')
    const before = contentOf(folder)
    await expectRefusal(startServer({ DATA_DIR: folder }), folder, before)
  })

  test.each(['a flipped bit', 'a cut end'] as const)('and has %s in its log', async (change) => {
    const left = copyOf(await unsettled())
    damage(logFile(left.folder), changes[change], seededChance())
    await startsRightOrRefuses(left)
  })
})
