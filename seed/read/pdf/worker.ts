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
    await this.#careful?.then((careful) => careful.close())
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

  /** Pictures are passed over in silence; a file that was opened carefully gives up where one stands, and lists less of what is drawn. */
  async #showsPicture(number: number): Promise<boolean> {
    this.#careful ??= openPdf(this.#bytes, true)
    const drawn = await drawnOn(await this.#plain, number)
    // What cannot be opened with such care is rather taken for a picture than passed over.
    const seen = await this.#careful.then((careful) => drawnOn(careful, number)).catch(() => -1)
    return seen < drawn
  }
}

async function drawnOn({ document }: Opened, number: number): Promise<number> {
  const page = await document.getPage(number)
  const { fnArray } = await page.getOperatorList()
  page.cleanup()
  return fnArray.length
}

globalThis.DecompressionStream = Inflating as unknown as typeof DecompressionStream
serveFiles((bytes) => new OpenPdf(bytes))
