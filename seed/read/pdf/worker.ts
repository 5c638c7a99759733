import { ReadingFailed } from '../threads/messages.ts'
import { type OpenFile, serveFiles } from '../threads/serve.ts'
import { Inflating } from './inflating.ts'
import { type Opened, openPdf } from './open.ts'
import { type Sight, sightOf } from './page.ts'
import type { PagesAsked, Seen } from './seen.ts'

const wordsOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown))

async function opened(bytes: Uint8Array): Promise<Opened> {
  try {
    return await openPdf(bytes)
  } catch (thrown) {
    const locked = thrown instanceof Error && thrown.name === 'PasswordException'
    throw new ReadingFailed({ why: locked ? 'password' : 'damaged', words: wordsOf(thrown) })
  }
}

class OpenPdf implements OpenFile<PagesAsked, Seen> {
  readonly #bytes: Uint8Array
  readonly #plain: Promise<Opened>
  #careful: Promise<Opened> | undefined

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#plain = opened(bytes)
  }

  async see({ from, count }: PagesAsked): Promise<Seen> {
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
      throw new ReadingFailed({ why: 'damaged', words: wordsOf(thrown), page: number })
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

globalThis.DecompressionStream = Inflating as unknown as typeof DecompressionStream
serveFiles((bytes) => new OpenPdf(bytes))
