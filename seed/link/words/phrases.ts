import { type Word, wordsOf } from './words.ts'

/** Where a phrase stands in a text, and what it stands for. */
export interface Found<T> {
  readonly means: T
  readonly start: number
  readonly end: number
}

interface Node<T> {
  readonly next: Map<string, Node<T>>
  readonly means: T[]
}

const newNode = <T>(): Node<T> => ({ next: new Map(), means: [] })

/** How many phrases a phrase with choices stands for. */
export const readingCount = (phrase: string): number =>
  phrase
    .trim()
    .split(/\s+/)
    .reduce((count, part) => count * part.split('/').length, 1)

/** "foster/kinship carer" is "foster carer" and "kinship carer". */
function readings(phrase: string): string[] {
  let all = ['']
  for (const part of phrase.trim().split(/\s+/))
    all = all.flatMap((before) => part.split('/').map((choice) => (before === '' ? choice : `${before} ${choice}`)))
  return all
}

/** What a phrase's word must be: written in capitals it must stand in capitals ("SEND"). */
const wanted = ({ capitals, stem }: Word): string => capitals ?? stem

/**
 * Finds phrases in a text, in a time that grows as the text does, however many phrases there are. Inflections, hyphens, quotation marks and
 * small or capital letters make no difference ("looked-after child" is "Looked after children"), but a phrase never runs over a stop or comma.
 */
export class Phrases<T> {
  readonly #root = newNode<T>()

  constructor(phrases: Iterable<readonly [phrase: string, means: T]>) {
    for (const [phrase, means] of phrases)
      for (const reading of readings(phrase)) {
        let node = this.#root
        for (const word of wordsOf(reading)) {
          const key = wanted(word)
          const next = node.next.get(key) ?? newNode<T>()
          node.next.set(key, next)
          node = next
        }
        if (node !== this.#root) node.means.push(means)
      }
  }

  /** Every phrase that stands in the text, one in another too, in the order in which they begin. */
  in(text: string): Found<T>[] {
    const words = wordsOf(text)
    const found: Found<T>[] = []
    for (const [at, { start }] of words.entries())
      this.#from(words, at, this.#root, (means, end) => found.push({ means, start, end }))
    return found
  }

  #from(words: readonly Word[], at: number, node: Node<T>, tell: (means: T, end: number) => void): void {
    const word = words[at]
    if (word === undefined || (node !== this.#root && !word.follows)) return
    this.#on(words, at, node.next.get(word.stem), tell)
    if (word.capitals !== undefined && word.capitals !== word.stem) this.#on(words, at, node.next.get(word.capitals), tell)
  }

  #on(words: readonly Word[], at: number, node: Node<T> | undefined, tell: (means: T, end: number) => void): void {
    if (node === undefined) return
    for (const means of node.means) tell(means, words[at]?.end ?? 0)
    this.#from(words, at + 1, node, tell)
  }
}

/** Those that stand in no longer one: in "private fostering" there is no "fostering". */
export function outermost<T>(found: readonly Found<T>[]): Found<T>[] {
  const inOrder = [...found].sort((a, b) => a.start - b.start || b.end - a.end)
  let start = -1
  let reach = -1
  return inOrder.filter((each) => {
    const same = each.start === start && each.end === reach
    if (each.end <= reach && !same) return false
    if (!same) start = each.start
    reach = Math.max(reach, each.end)
    return true
  })
}
