import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { openStore } from '../../server/store/index.ts'
import { askGraphql, codeIn } from './asking.ts'
import { contentOf } from './damage.ts'
import { fillFolder } from './filled.ts'
import { addressOf, builtBefore, type Environment, expectEnd, runExport, startServer, temporaryFolder } from './server.ts'

beforeAll(builtBefore)

async function takenPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => new Promise((closed) => server.close(() => closed())))
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

describe('a setting that cannot be used', () => {
  test.each<[string, Environment, RegExp]>([
    ['PORT=abc', { PORT: 'abc' }, /PORT is "abc"\. Set it to a number.* \[SETTING_INVALID\]$/],
    ['NEO4J_URI=nonsense', { NEO4J_URI: 'nonsense' }, /NEO4J_URI is no address.*: nonsense\. Set it as .* \[SETTING_INVALID\]$/],
    [
      'NEO4J_URI with a password',
      { NEO4J_URI: 'bolt://me:secret@h' },
      /NEO4J_URI holds a .*\. Set NEO4J_USER and NEO4J_PASSWORD/,
    ],
  ])('%s is told in one line, with status 2', async (_, environment, line) => {
    const end = await startServer({ DATA_DIR: join(temporaryFolder(), 'data'), ...environment }).ended
    expectEnd(end, 2, line)
    expect(end.stderr).not.toContain('secret')
  })
})

test('a port of NEO4J_URI that there is not is told before anything is asked of it', () =>
  expect(openStore({ kind: 'neo4j', uri: 'bolt://h:99999', user: 'u', password: 'p', database: 'd' })).rejects.toMatchObject({
    code: 'SETTING_INVALID',
    message: expect.stringMatching(/NEO4J_URI is no address.*bolt:\/\/h:99999\. Set it as /),
  }))

describe('a place that cannot be used', () => {
  test('a taken PORT is told in one line', async () => {
    const port = await takenPort()
    const end = await startServer({ DATA_DIR: temporaryFolder(), PORT: String(port) }).ended
    expectEnd(
      end,
      1,
      new RegExp(`Something else listens on this port: 127\\.0\\.0\\.1:${port}\\. Stop it, or set PORT .*\\[PORT_TAKEN\\]$`),
    )
  })

  test('a DATA_DIR below a file is told in one line', async () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    const end = await startServer({ DATA_DIR: join(file, 'data') }).ended
    expectEnd(
      end,
      1,
      new RegExp(`cannot be written \\(ENOTDIR\\): ${file}.*set DATA_DIR to another folder\\. \\[FOLDER_REFUSED\\]$`),
    )
  })

  test('a DATA_DIR where no folder can be made is told in one line', async () => {
    const end = await startServer({ DATA_DIR: '/proc/golden-thread' }).ended
    expectEnd(end, 1, /cannot be written \(\w+\): \/proc\/golden-thread.*set DATA_DIR to another folder\. \[FOLDER_REFUSED\]$/)
  })

  test.skipIf(process.getuid?.() === 0)('a DATA_DIR without the right to write is told in one line', async () => {
    const folder = temporaryFolder()
    chmodSync(folder, 0o500)
    onTestFinished(() => chmodSync(folder, 0o700))
    const end = await startServer({ DATA_DIR: folder }).ended
    expectEnd(end, 1, /cannot be written \(EACCES\).*set DATA_DIR to another folder\. \[FOLDER_REFUSED\]$/)
  })

  test('a folder where the file of the store should be is told in one line', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'graph', 'graph.grafeo'), { recursive: true })
    const end = await startServer({ DATA_DIR: folder }).ended
    expectEnd(end, 1, /Nothing was deleted.* \[STORE_DAMAGED\]$/)
  })
})

describe('a second process on the same DATA_DIR', () => {
  test('is refused, and the first is unharmed', async () => {
    const folder = await fillFolder(temporaryFolder())
    const first = startServer({ DATA_DIR: folder })
    const address = await addressOf(first)
    const before = contentOf(folder)
    const refused = /Another process has this store open: .*graph\. .*\[STORE_LOCKED\]$/
    const ends = [startServer({ DATA_DIR: folder }).ended, runExport({ DATA_DIR: folder }, join(folder, 'out.jsonl')).ended]
    for (const end of await Promise.all(ends)) expectEnd(end, 1, refused)
    expect(contentOf(folder)).toEqual(before)
    const answer = await askGraphql(address, '{ graph { nodes } }')
    expect(answer.status, answer.text).toBe(200)
    expect(codeIn(answer)).toBeUndefined()
    first.signal('SIGTERM')
    expect((await first.ended).status).toBe(0)
  })
})
