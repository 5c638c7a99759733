import { setImmediate as breathe } from 'node:timers/promises'
import { stemOf } from './words.ts'

const step = 2000

/** Every word of the index, in the order of the alphabet: a word's number is its place. */
export class Vocabulary {
  readonly words: readonly string[]
  readonly #numbers: ReadonlyMap<string, number>
  readonly #stems: ReadonlyMap<string, readonly number[]>

  private constructor(words: readonly string[], stems: ReadonlyMap<string, readonly number[]>) {
    this.words = words
    this.#numbers = new Map(words.map((word, number) => [word, number]))
    this.#stems = stems
  }

  /** `words` stand in the order of the alphabet. */
  static async of(words: readonly string[]): Promise<Vocabulary> {
    const stems = new Map<string, number[]>()
    for (const [number, word] of words.entries()) {
      const stem = stemOf(word)
      const same = stems.get(stem)
      if (same === undefined) stems.set(stem, [number])
      else same.push(number)
      if (number % step === step - 1) await breathe()
    }
    return new Vocabulary(words, stems)
  }

  numberOf(word: string): number | undefined {
    return this.#numbers.get(word)
  }

  /** The words with the stem of a word. */
  ofStem(word: string): readonly number[] {
    return this.#stems.get(stemOf(word)) ?? []
  }

  /** The words that begin so. */
  beginningWith(prefix: string): number[] {
    const found: number[] = []
    for (let at = this.#firstFrom(prefix); this.words[at]?.startsWith(prefix) === true; at++) found.push(at)
    return found
  }

  #firstFrom(word: string): number {
    let [low, high] = [0, this.words.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.words[middle] as string) < word) low = middle + 1
      else high = middle
    }
    return low
  }
}
