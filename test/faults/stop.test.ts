import { rmSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { digestOf } from '../../server/store/index.ts'
import { ask, askGraphql, codeIn, digestAt } from './asking.ts'
import { seededChance } from './chance.ts'
import { fillFolder } from './filled.ts'
import { fileOf, ledgerOf, loadWhole } from './load.ts'
import { addressOf, builtBefore, type Running, run, runScript, startServer, temporaryFolder } from './server.ts'

beforeAll(builtBefore)
const graph = (folder: string) => ({ kind: 'embedded', folder: join(folder, 'graph') }) as const

/** Reads an answer as slowly as it is told to. */
function slowly(address: string, path: string): { begun: Promise<void>; goOn(): void; text: Promise<string> } {
  let goOn = (): void => {}
  let start = (): void => {}
  const begun = new Promise<void>((done) => {
    start = done
  })
  const text = new Promise<string>((done, failed) => {
    const asked = request(`${address}${path}`, (response) => {
      let all = ''
      response.setEncoding('utf8').once('data', (first: string) => {
        all += first
        response.pause()
        start()
      })
      goOn = () => {
        response.on('data', (part: string) => {
          all += part
        })
        response.resume()
      }
      response.once('end', () => done(all)).once('error', failed)
    })
    asked.once('error', failed).end()
  })
  return { begun, goOn: () => goOn(), text }
}

const endedOrHangs = (server: Running): Promise<unknown> => Promise.race([server.ended, pause(8_000, 'it hangs')])

describe('SIGTERM', () => {
  test('finishes what is under way, refuses what is new, and closes the store in order', async () => {
    const folder = temporaryFolder()
    await loadWhole(graph(folder), fileOf(4000))
    const server = startServer({ DATA_DIR: folder })
    const address = await addressOf(server)
    const digest = await digestAt(address)
    const reading = slowly(address, '/export/graph.jsonl')
    await reading.begun
    const query = '{ graph { digest } search(words: "visit") { nodes { id } } }'
    const asked = Array.from({ length: 20 }, () => askGraphql(address, query))
    await Promise.any(asked)
    server.signal('SIGTERM')
    const started = performance.now()
    await server.says(/"stopping"/)
    const refused = await askGraphql(address, '{ graph { digest } }').then(codeIn, ({ cause }) => cause.code)
    expect(['STOPPING', 'ECONNREFUSED']).toContain(refused)
    for (const answer of await Promise.all(asked))
      if (codeIn(answer) !== 'STOPPING') expect(JSON.parse(answer.text).data?.graph, answer.text).toEqual({ digest })
    await pause(300)
    reading.goOn()
    const lines = (await reading.text).trimEnd().split('\n')
    const read = performance.now()
    expect((await server.ended).status).toBe(0)
    expect(performance.now() - read, 'after the last answer, with connections kept alive').toBeLessThan(3_000)
    expect(performance.now() - started).toBeLessThan(10_000)
    const ledger = await ledgerOf(graph(folder))
    expect(digestOf(ledger)).toBe(digest)
    expect(lines).toHaveLength(ledger.nodes + ledger.relationships)
    for (const line of lines) JSON.parse(line)
  })

  test('during a first start ends with status 0, and the next start completes', async () => {
    const folder = temporaryFolder()
    const server = startServer({ DATA_DIR: folder })
    await server.says(/^Loading /m)
    await pause(seededChance()() * 400)
    server.signal('SIGTERM')
    expect((await server.ended).status, server.output()).toBe(0)
    const address = await addressOf(startServer({ DATA_DIR: folder }))
    expect(await digestAt(address)).toMatch(/^\w{16}$/)
  })

  test('ends a server whose output nobody reads any more', async () => {
    const server = startServer({ DATA_DIR: await fillFolder(temporaryFolder()) })
    const address = await addressOf(server)
    server.leave()
    await pause(100)
    expect((await ask(address, '/health')).status).toBe(200)
    server.signal('SIGTERM')
    expect(await endedOrHangs(server)).toMatchObject({ status: 0, signal: null })
  })

  test('is not held up by last words that nobody reads', async () => {
    const speaker = runScript('test/faults/last-words-process.ts', [])
    await speaker.says(/^here$/m)
    await pause(50)
    speaker.leave()
    speaker.signal('SIGTERM')
    expect(await endedOrHangs(speaker)).toMatchObject({ status: 3, signal: null })
  })

  test('ends a server that cannot close its store, and whose output nobody reads any more', async () => {
    const folder = await fillFolder(join(temporaryFolder(), 'data'))
    const server = startServer({ DATA_DIR: folder })
    await addressOf(server)
    rmSync(folder, { recursive: true })
    server.signal('SIGTERM')
    await server.says(/"stopping"/)
    server.leave()
    expect(await endedOrHangs(server)).toMatchObject({ status: 1, signal: null })
  })

  test.skipIf(process.platform === 'win32')('sent to "npm start" stops the server', async () => {
    const folder = await fillFolder(temporaryFolder())
    const npm = run('npm', ['start', '--silent'], { DATA_DIR: folder, PORT: '0', HOST: '127.0.0.1' })
    const address = await addressOf(npm)
    npm.signal('SIGTERM')
    // Its output ends with the last process that holds it, the server.
    await npm.ended
    expect(npm.output()).toMatch(/"stopping"/)
    await expect(fetch(`${address}/health`)).rejects.toThrow()
    await ledgerOf(graph(folder))
  })
})
