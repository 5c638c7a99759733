import { parentPort } from 'node:worker_threads'
import { Inflating } from './inflating.ts'
import type { Answer, Failure, Order, Seen } from './messages.ts'
import { type Opened, openPdf } from './open.ts'
import { type Sight, sightOf } from './page.ts'

/** A file that is kept open between orders. */
class OpenFile {
  readonly #bytes: Uint8Array
  readonly #plain: Promise<Opened>
  #careful: Promise<Opened> | undefined

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#plain = openPdf(bytes)
  }

  async see(from: number, count: number): Promise<Seen> {
    const { document } = await this.#plain
    const sights: Sight[] = []
    const last = Math.min(document.numPages, from + count - 1)
    for (let number = from; number <= last; number++) sights.push(await this.#page(number))
    return { pages: document.numPages, labels: await document.getPageLabels(), sights }
  }

  async close(): Promise<void> {
    await (await this.#plain).close()
    await (await this.#careful)?.close()
  }

  async #page(number: number): Promise<Sight> {
    try {
      const { document } = await this.#plain
      const sight = await sightOf(await document.getPage(number))
      return sight.runs.length === 0 && (await this.#showsPicture(number)) ? { ...sight, pictures: 1 } : sight
    } catch (thrown) {
      throw new PageFailed(number, thrown)
    }
  }

  /** Pictures are passed over in silence; a file that was opened carefully complains of them instead. */
  async #showsPicture(number: number): Promise<boolean> {
    this.#careful ??= openPdf(this.#bytes, true)
    const { document } = await this.#careful
    try {
      const page = await document.getPage(number)
      await page.getOperatorList()
      page.cleanup()
      return false
    } catch {
      return true
    }
  }
}

class PageFailed extends Error {
  readonly page: number
  constructor(page: number, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause))
    this.page = page
  }
}

function failureOf(thrown: unknown): Failure {
  const { name, message } = thrown instanceof Error ? thrown : { name: '', message: String(thrown) }
  const why = name === 'PasswordException' ? 'password' : 'damaged'
  return { why, words: message, ...(thrown instanceof PageFailed ? { page: thrown.page } : {}) }
}

globalThis.DecompressionStream = Inflating as unknown as typeof DecompressionStream

const port = parentPort
const files = new Map<number, OpenFile>()

async function forget(file: number): Promise<void> {
  const open = files.get(file)
  files.delete(file)
  // A file that could not be opened has nothing to close.
  await open?.close().catch(() => undefined)
}

async function obey(order: Exclude<Order, { forget: number }>): Promise<Answer> {
  try {
    if (order.bytes !== undefined) files.set(order.file, new OpenFile(order.bytes))
    const open = files.get(order.file)
    if (open === undefined) throw new Error('This file was not given')
    return { seen: await open.see(order.from, order.count) }
  } catch (thrown) {
    return { failure: failureOf(thrown) }
  }
}

port?.on('message', (order: Order) => {
  if ('forget' in order) void forget(order.forget)
  else void obey(order).then((answer) => port.postMessage(answer))
})
