import type { SearchIndex } from './filing.ts'
import type { Matches } from './matching.ts'
import type { Narrowed } from './narrowing.ts'

/** A place in the list: a score as it is told, then a key. */
export interface Place {
  readonly score: number
  readonly key: string
}

export interface Hit extends Place {
  readonly thing: number
  readonly id: string
}

/** Which part of the list is asked for. */
export interface Part {
  readonly way: 'forward' | 'backward'
  readonly size: number
  readonly after?: Place | undefined
  readonly before?: Place | undefined
}

export interface Page {
  /** The best first. */
  readonly hits: readonly Hit[]
  readonly hasPrevious: boolean
  readonly hasNext: boolean
}

/** Scores are told, and compared, to this many parts of one. */
const parts = 10_000

/** The better score first; of one score, by key. */
const compare = (a: Place, b: Place): number => b.score - a.score || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)

/** Keeps the first few of many, in order. */
class Foremost {
  readonly hits: Hit[] = []
  readonly #most: number
  readonly #compare: (a: Place, b: Place) => number

  constructor(most: number, comparing: (a: Place, b: Place) => number) {
    this.#most = most
    this.#compare = comparing
  }

  take(hit: Hit): void {
    const last = this.hits.at(-1)
    if (this.hits.length === this.#most && (last === undefined || this.#compare(hit, last) >= 0)) return
    let [low, high] = [0, this.hits.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#compare(this.hits[middle] as Hit, hit) < 0) low = middle + 1
      else high = middle
    }
    this.hits.splice(low, 0, hit)
    if (this.hits.length > this.#most) this.hits.pop()
  }
}

/** A part of the matches that are left, the best first. */
export function pageOf(index: SearchIndex, matches: Matches, { places }: Narrowed, { way, size, after, before }: Part): Page {
  const foremost = new Foremost(size, way === 'forward' ? compare : (a, b) => compare(b, a))
  let [earlier, later, within] = [0, 0, 0]
  for (let at = 0; at < places.length; at++) {
    const place = places[at] as number
    const thing = matches.things[place] as number
    const score = Math.round((matches.scores[place] as number) * parts) / parts
    const hit = { thing, id: index.ids[thing] as string, key: index.keys[thing] as string, score }
    if (after !== undefined && compare(hit, after) <= 0) earlier++
    else if (before !== undefined && compare(hit, before) >= 0) later++
    else {
      within++
      foremost.take(hit)
    }
  }
  const isCut = within > foremost.hits.length
  return {
    hits: way === 'forward' ? foremost.hits : foremost.hits.reverse(),
    hasPrevious: earlier > 0 || (way === 'backward' && isCut),
    hasNext: later > 0 || (way === 'forward' && isCut),
  }
}
