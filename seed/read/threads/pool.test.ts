import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { Pool, type PoolSettings } from './pool.ts'

/** A thread that does what its file says: answers, dies, hangs, or fills up. */
const script = `
import { parentPort, threadId } from 'node:worker_threads'
const files = new Map()
parentPort.on('message', (order) => {
  if ('forget' in order) return files.delete(order.forget)
  if (order.bytes) files.set(order.file, Buffer.from(order.bytes).toString())
  const does = files.get(order.file)
  if (does === 'die') throw new Error('It died')
  if (does === 'hang') for (;;) {}
  if (does === 'fill') for (const all = []; ; ) all.push({ number: Math.random() })
  if (does === 'swell') for (const all = []; ; ) all.push(Buffer.alloc(1 << 24, 1))
  if (does === 'fail') return parentPort.postMessage({ failure: { why: 'password', words: 'It is locked' } })
  setTimeout(() => parentPort.postMessage({ seen: { thread: threadId, ask: order.ask, given: order.bytes !== undefined } }), 20)
})
`

interface Seen {
  readonly thread: number
  readonly ask: number
  readonly given: boolean
}

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-pool-'))
afterAll(() => rmSync(folder, { recursive: true }))
writeFileSync(join(folder, 'thread.mjs'), script)
const url = pathToFileURL(join(folder, 'thread.mjs'))

describe('threads that read', () => {
  let pool: Pool<number, Seen>
  const made = (settings: Partial<PoolSettings> = {}): Pool<number, Seen> => {
    pool = new Pool(url, { workers: 2, ...settings })
    return pool
  }
  afterEach(() => pool.close())

  const see = (file: number, does = 'answer', ask = 0, patience = 10_000): Promise<Seen> =>
    pool.see({ file, bytes: Buffer.from(does), ask, patience: () => patience })

  it('are as many as are allowed, however much there is to do', async () => {
    made()
    const seen = await Promise.all(Array.from({ length: 12 }, (_, file) => see(file)))
    expect(new Set(seen.map(({ thread }) => thread)).size).toBe(2)
    expect(pool.seated).toBe(2)
  })

  it('get a file once, and go on with the one they have before they begin another', async () => {
    made({ workers: 1 })
    const order: number[] = []
    const asked = [0, 1, 2].flatMap((ask) => [1, 2].map((file) => ({ file, ask })))
    const seen = await Promise.all(asked.map(({ file, ask }) => see(file, 'answer', ask).finally(() => order.push(file))))
    expect(order).toEqual([1, 1, 1, 2, 2, 2])
    expect(seen.filter(({ given }) => given)).toHaveLength(2)
    expect(seen.map(({ ask }) => ask)).toEqual(asked.map(({ ask }) => ask))
  })

  it('help with a file that another has open when there is nothing else', async () => {
    made()
    const seen = await Promise.all([0, 1, 2, 3].map((ask) => see(1, 'answer', ask)))
    expect(new Set(seen.map(({ thread }) => thread)).size).toBe(2)
  })

  it.each([
    ['take too long', 'hang', 300, 'time'],
    ['fill their memory', 'fill', 30_000, 'memory'],
    ['swell the process', 'swell', 30_000, 'memory'],
    ['die', 'die', 10_000, 'damaged'],
    ['say why they cannot', 'fail', 10_000, 'password'],
  ])('that %s are told of, and the others read on', async (_, does, patience, why) => {
    made({ workers: 2, heap: 32, growth: 200 })
    const bad = expect(see(1, does, 0, patience)).rejects.toMatchObject({ failure: { why } })
    const others = await Promise.all([2, 3, 4, 5].map((file) => see(file)))
    await bad
    expect(others).toHaveLength(4)
    expect(await see(6)).toMatchObject({ ask: 0 })
  })

  it('drop what is still to be read of a file that is forgotten', async () => {
    made({ workers: 1 })
    const asked = [0, 1, 2].map((ask) => see(1, 'answer', ask))
    pool.forget(1)
    const [first, ...more] = await Promise.allSettled(asked)
    expect(first?.status).toBe('fulfilled')
    expect(more.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })

  it('leave when there is nothing to do, and come back', async () => {
    made({ idle: 50 })
    await see(1)
    await expect.poll(() => pool.seated).toBe(0)
    expect(await see(2)).toMatchObject({ given: true })
  })
})
