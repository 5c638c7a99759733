import { digestOf, type Reading } from '../layer.ts'
import { readers } from '../readers.ts'
import { refusal } from '../refusal.ts'
import { ReadingFailed } from '../threads/messages.ts'
import { Pool, type PoolSettings } from '../threads/pool.ts'
import { refusalOf } from '../threads/refusal.ts'
import { compose } from './compose.ts'
import type { Sight } from './page.ts'
import type { PagesAsked, Seen } from './seen.ts'
import { wholenessOf } from './whole.ts'

/** How many pages one worker is given at a time. */
const atOnce = 32
/** No report is longer. */
const mostPages = 20_000

/** Milliseconds a file may be read for: so many, and some more a page. */
export interface Patience {
  readonly file: number
  readonly page: number
}
const usual: Patience = { file: 60_000, page: 100 }

/** Threads that read pages: as many as there are processors, to a bound. */
export type PdfPool = Pool<PagesAsked, Seen>
export const pdfPool = (settings: Partial<PoolSettings> = {}): PdfPool =>
  new Pool(new URL('./thread.mjs', import.meta.url), settings)

let filesSoFar = 0

/** Counts the time that workers spend on one file. */
class Budget {
  #pages = 0
  #spent = 0
  readonly #patience: Patience

  constructor(patience: Patience) {
    this.#patience = patience
  }

  get whole(): number {
    return this.#patience.file + this.#pages * this.#patience.page
  }

  get left(): number {
    return Math.max(1, this.whole - this.#spent)
  }

  of(pages: number): void {
    this.#pages = pages
  }

  spend(milliseconds: number): void {
    this.#spent += milliseconds
  }
}

async function see(pool: PdfPool, bytes: Uint8Array, budget: Budget): Promise<Seen> {
  const file = filesSoFar++
  const ask = async (from: number): Promise<Seen> => {
    let began = performance.now()
    const patience = (): number => {
      began = performance.now()
      return budget.left
    }
    try {
      return await pool.see({ file, bytes, ask: { from, count: atOnce }, patience })
    } finally {
      budget.spend(performance.now() - began)
    }
  }
  try {
    const first = await ask(1)
    budget.of(Math.min(first.pages, mostPages))
    if (first.pages > mostPages) return first
    const more: Promise<Seen>[] = []
    for (let from = atOnce + 1; from <= first.pages; from += atOnce) more.push(ask(from))
    // The first that fails ends the others, which then fail too: nobody waits for those.
    for (const each of more) each.catch(() => pool.forget(file))
    const rest = await Promise.all(more)
    return { ...first, sights: [first, ...rest].flatMap(({ sights }) => sights) }
  } finally {
    pool.forget(file)
  }
}

/** Numbers as people list them: 3, 7 and 9-12. */
export function listed(numbers: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last?.[1] === number - 1) last[1] = number
    else ranges.push([number, number])
  }
  const words = ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`))
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

const pagesOf = (count: number): string => (count === 1 ? 'The only page' : `All ${count} pages`)

function picturesIn(sights: readonly Sight[]): string[] {
  const blind = sights.filter(({ runs, pictures }) => runs.length === 0 && pictures > 0).map(({ number }) => number)
  if (blind.length === 0) return []
  const which = blind.length === 1 ? `page ${blind[0]} is a picture` : `pages ${listed(blind)} are pictures`
  return [`${which} without text, which needs OCR`]
}

/** Reads a PDF: its pages by workers, and what they come to as one text. */
export async function readPdf(bytes: Uint8Array, where: string, pool: PdfPool, patience: Patience = usual): Promise<Reading> {
  const wholeness = wholenessOf(bytes)
  if (wholeness === 'cut')
    throw refusal('This PDF is cut off: its end is missing', where, 'Fetch it again; nothing was taken from it')
  const budget = new Budget(patience)
  let seen: Seen
  try {
    seen = await see(pool, bytes, budget)
  } catch (thrown) {
    if (thrown instanceof ReadingFailed) throw refusalOf(thrown.failure, 'PDF', where, budget.whole)
    throw thrown
  }
  const { sights, labels, pages } = seen
  if (pages > mostPages) throw refusal(`This PDF has ${pages} pages, and more than ${mostPages} are not read`, where, 'Divide it')
  if (sights.every(({ runs }) => runs.length === 0))
    throw sights.some(({ pictures }) => pictures > 0)
      ? refusal(
          `${pagesOf(pages)} of this PDF ${pages === 1 ? 'is a picture' : 'are pictures'} without text`,
          where,
          'It needs OCR: give it a text layer first',
        )
      : refusal('This PDF holds no text', where, 'Fetch it again')
  const { text, lines, pages: composed, boxes } = compose(sights, labels)
  const remarks = picturesIn(sights)
  if (wholeness === 'unindexed') remarks.push('its index is damaged, and its parts were found without it')
  return { layer: { text, lines, pages: composed, boxes, reader: readers.pdf, sha256: digestOf(bytes) }, remarks }
}
