import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFailed } from 'vitest'
import { ask, digestAt } from './asking.ts'
import { fillFolder } from './filled.ts'
import { addressOf, expectEnd, folderOfFile, type Running, runScript, startServer, temporaryFolder } from './server.ts'

/** A folder of data as a server left it, and every digest that a graph opened from it may rightly have. */
export interface Left {
  readonly folder: string
  readonly digests: readonly string[]
}

/** As a start leaves it when it is stopped in good order. */
async function leftInOrder(folder: string): Promise<Left> {
  const server = startServer({ DATA_DIR: await fillFolder(folder) })
  const digest = await digestAt(await addressOf(server))
  server.signal('SIGTERM')
  expect((await server.ended).status).toBe(0)
  return { folder, digests: [digest] }
}

/** The same after more was written and the process was killed: the writes stand in the log alone. */
async function leftUnsettled(folder: string, from: Left): Promise<Left> {
  cpSync(from.folder, folder, { recursive: true })
  const writer = runScript('test/faults/unsettled-process.ts', [join(folder, 'graph')])
  const { signal, stdout } = await writer.ended
  expect(signal).toBe('SIGKILL')
  return {
    folder,
    digests: [...from.digests, ...[...stdout.matchAll(/^written \d+ (\w+)$/gm)].map(([, digest]) => digest as string)],
  }
}

export function copyOf({ folder, digests }: Left): Left {
  const copy = temporaryFolder()
  cpSync(folder, copy, { recursive: true })
  return { folder: copy, digests }
}

export const mainFile = (folder: string): string => join(folder, 'graph', 'graph.grafeo')

export const noteFile = (folder: string): string => join(folder, 'graph', 'seal.json')

/** The write-ahead log's newest file. */
export function logFile(folder: string): string {
  const logs = join(folder, 'graph', 'graph.grafeo.wal')
  return join(logs, readdirSync(logs).sort().at(-1) ?? '')
}

/** Every file below a folder, with a digest of what is in it. */
export function contentOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile())
  return Object.fromEntries(
    names.sort().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  )
}

export type Change = (bytes: Buffer, at: number, next: () => number) => Buffer

const page = 4096
function over(bytes: Buffer, at: number, put: () => number): Buffer {
  for (let i = at; i < Math.min(at + page, bytes.length); i++) bytes[i] = put()
  return bytes
}

export const changes = {
  'a flipped bit': (bytes, at, next) => {
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(next() * 8))
    return bytes
  },
  'a cut end': (bytes, at) => bytes.subarray(0, at),
  'a page of zeros': (bytes, at) => over(bytes, at, () => 0),
  'a page of garbage': (bytes, at, next) => over(bytes, at, () => Math.floor(next() * 256)),
  'zeros to the end': (bytes, at) => bytes.fill(0, at),
  'garbage behind the end': (bytes, _, next) =>
    Buffer.concat([bytes, Buffer.from(Array.from({ length: page }, () => next() * 256))]),
} satisfies Record<string, Change>

/** Damages one file at a place that chance picks. */
export function damage(file: string, change: Change, next: () => number): void {
  const bytes = readFileSync(file)
  const at = Math.floor(next() * bytes.length)
  onTestFailed(() => void process.stderr.write(`Damaged ${file} of ${bytes.length} bytes at ${at}\n`))
  writeFileSync(file, change(bytes, at, next))
}

/** The server has ended with one line that names the folder and the way out, and every file is there as it was. */
export async function expectRefusal(server: Running, folder: string, before: Record<string, string>): Promise<void> {
  expectEnd(await server.ended, 1, /Nothing was deleted\. .*start again.* \[STORE_DAMAGED\]$/)
  expect(server.output()).toContain(join(folder, 'graph'))
  expect(contentOf(folder)).toMatchObject(before)
}

/** Starts on what was damaged: it serves what is right, or refuses and leaves all as it was. True where it serves. */
export async function startsRightOrRefuses({ folder, digests }: Left): Promise<boolean> {
  const before = contentOf(folder)
  const server = startServer({ DATA_DIR: folder })
  const address = await addressOf(server, 20_000).catch(() => undefined)
  if (address === undefined) {
    // One that neither serves nor ends is stopped here, and fails for the signal.
    server.signal('SIGKILL')
    await expectRefusal(server, folder, before)
    return false
  }
  const { status, text } = await ask(address, '/ready')
  expect({ status, text }).toEqual({ status: 200, text: expect.stringMatching(/"digest"/) })
  expect(digests).toContain(JSON.parse(text).digest)
  expect(existsSync(mainFile(folder))).toBe(true)
  return true
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** Both stores, each made when it is first asked for. */
export function storesOfFile(): { inOrder(): Promise<Left>; unsettled(): Promise<Left> } {
  const [one, other] = [folderOfFile(), folderOfFile()]
  const inOrder = once(() => leftInOrder(one))
  return { inOrder, unsettled: once(async () => leftUnsettled(other, await inOrder())) }
}
