import type { Tokens } from './tokens.ts'

/** Words of one document that stand in the same order in another. */
export interface Run {
  /** The number of the other document. */
  readonly of: number
  /** Numbers of the first word there and here, and how many they are. */
  readonly there: number
  readonly here: number
  readonly length: number
}

/** Fewer words in a row are chance. */
export const leastRun = 12
/** A run of the least length holds, wherever it begins, one window of so many words that begins at every so-manieth word. */
const window = 9
const every = leastRun - window + 1
/** What stands in more places than this is a form of words that everybody uses. */
const mostPlaces = 6

interface Place {
  readonly of: number
  readonly at: number
}

/** Two hashes in one number. */
function hashOf({ words, follows }: Tokens, at: number): number | undefined {
  if (at + window > words.length) return undefined
  let [one, other] = [17, 31]
  for (let next = at; next < at + window; next++) {
    if (next > at && follows[next] === 0) return undefined
    const word = (words[next] as number) + 1
    one = (Math.imul(one, 0x01000193) ^ word) >>> 0
    other = (Math.imul(other, 0x85ebca6b) + Math.imul(word, 0xc2b2ae35)) >>> 0
  }
  return one * 0x200000 + (other & 0x1fffff)
}

/** The documents that were read before, by the windows of their words. */
export class Index {
  readonly #documents: Tokens[] = []
  readonly #places = new Map<number, Place[]>()

  /** The number of the document in the index. */
  add(tokens: Tokens): number {
    const of = this.#documents.push(tokens) - 1
    for (let at = 0; at < tokens.words.length; at += every) {
      const hash = hashOf(tokens, at)
      if (hash === undefined) continue
      const places = this.#places.get(hash)
      if (places === undefined) this.#places.set(hash, [{ of, at }])
      else if (places.length <= mostPlaces) places.push({ of, at })
    }
    return of
  }

  /** The runs of a document that stand in those of the index that count, the longest at each word; of equal ones the one read last. */
  runsIn(tokens: Tokens, counts: (of: number) => boolean): Run[] {
    const runs: Run[] = []
    for (let at = 0; at < tokens.words.length; at++) {
      const hash = hashOf(tokens, at)
      const places = hash === undefined ? [] : (this.#places.get(hash) ?? [])
      if (places.length > mostPlaces) continue
      let best: Run | undefined
      for (const place of places) {
        if (!counts(place.of)) continue
        const run = this.#extended(tokens, at, place, runs.at(-1))
        if (run !== undefined && run.length >= leastRun && run.length >= (best?.length ?? 0)) best = run
      }
      if (best === undefined) continue
      runs.push(best)
      at = best.here + best.length - 1
    }
    return runs
  }

  /** The run around a window, as far as it goes to both sides, not back into the run before it. */
  #extended(here: Tokens, at: number, place: Place, before: Run | undefined): Run | undefined {
    const there = this.#documents[place.of] as Tokens
    const free = before === undefined ? 0 : before.here + before.length
    let back = 0
    while (
      at - back - 1 >= free &&
      place.at - back - 1 >= 0 &&
      here.follows[at - back] === 1 &&
      there.follows[place.at - back] === 1 &&
      here.words[at - back - 1] === there.words[place.at - back - 1]
    )
      back++
    let length = 0
    while (
      at + length < here.words.length &&
      place.at + length < there.words.length &&
      here.words[at + length] === there.words[place.at + length] &&
      (length === 0 || (here.follows[at + length] === 1 && there.follows[place.at + length] === 1))
    )
      length++
    return length < window ? undefined : { of: place.of, there: place.at - back, here: at - back, length: length + back }
  }
}
