import type { SearchIndex } from './filing.ts'
import type { Slot } from './patterns.ts'

/** Goes through the occurrences of one word, forward only. */
class Reader {
  readonly #index: SearchIndex
  #at: number
  readonly end: number

  constructor(index: SearchIndex, word: number) {
    this.#index = index
    this.#at = index.occurrences.starts[word] as number
    this.end = index.occurrences.starts[word + 1] as number
  }

  #isBefore(at: number, thing: number, place: number): boolean {
    const { things, places } = this.#index.occurrences
    const there = things[at] as number
    return there < thing || (there === thing && (places[at] as number) < place)
  }

  /** Whether the word stands there. What is asked for must not come before what was asked for last. */
  standsAt(thing: number, place: number): boolean {
    let low = this.#at
    let step = 1
    while (low + step < this.end && this.#isBefore(low + step, thing, place)) {
      low += step
      step *= 2
    }
    let high = Math.min(low + step, this.end)
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#isBefore(middle, thing, place)) low = middle + 1
      else high = middle
    }
    this.#at = low
    const { things, places } = this.#index.occurrences
    return low < this.end && things[low] === thing && places[low] === place
  }
}

const sizeOf = ({ occurrences: { starts } }: SearchIndex, slot: Slot): number =>
  slot.reduce((sum, word) => sum + (starts[word + 1] as number) - (starts[word] as number), 0)

/** Words that may stand at one place beside another, so many places away. */
interface Beside {
  readonly away: number
  readonly readers: readonly Reader[]
}

function stands({ readers, away }: Beside, thing: number, place: number): boolean {
  for (const reader of readers) if (reader.standsAt(thing, place + away)) return true
  return false
}

/** Things of which occurrences are wanted: all unless told. */
type Among = (thing: number) => boolean

const everything: Among = () => true

/** Calls for each place at which words of the slots stand side by side: with the thing and the place of the first. */
export function eachOccurrence(
  index: SearchIndex,
  slots: readonly Slot[],
  call: (thing: number, place: number) => void,
  among: Among = everything,
): void {
  const { starts, things, places } = index.occurrences
  const sizes = slots.map((slot) => sizeOf(index, slot))
  const rarest = sizes.indexOf(Math.min(...sizes))
  const others = slots.flatMap((slot, at) => (at === rarest ? [] : [{ slot, away: at - rarest }]))
  for (const word of slots[rarest] ?? []) {
    const beside = others.map(({ slot, away }): Beside => ({ away, readers: slot.map((each) => new Reader(index, each)) }))
    const end = starts[word + 1] as number
    for (let at = starts[word] as number; at < end; at++) {
      const [thing, place] = [things[at] as number, places[at] as number]
      if (place < rarest || !among(thing)) continue
      if (beside.every((each) => stands(each, thing, place))) call(thing, place - rarest)
    }
  }
}
