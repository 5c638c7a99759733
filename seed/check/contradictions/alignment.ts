import type { Span } from '../../read/layer.ts'

/** A word of a text as it is compared with others, and where it stands. */
export interface Word extends Span {
  readonly form: string
}

const pattern = /[\p{L}\p{N}]+(?:[.,]\d+)*(?:['’ʼ]\p{L}+)*%?/gu

export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    form: word.toLowerCase().replace(/['’ʼ]/g, ''),
    start: index,
    end: index + word.length,
  }))

/** A place where two texts part: words of the one that stand for words of the other. */
export interface Hunk {
  readonly here: readonly Word[]
  readonly there: readonly Word[]
  /** Whether it lies before the first or behind the last word that both have. */
  readonly isAtEdge: boolean
}

export interface Alignment {
  readonly shared: number
  readonly hunks: readonly Hunk[]
}

/** Longer texts are not compared. */
export const longest = 260

/** The words that two texts share in one order, as many as can be, and where they part. */
export function align(here: readonly Word[], there: readonly Word[]): Alignment {
  const [rows, columns] = [here.length, there.length]
  const width = columns + 1
  const lengths = new Uint16Array((rows + 1) * width)
  const at = (row: number, column: number): number => lengths[row * width + column] as number
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--)
      lengths[row * width + column] =
        here[row]?.form === there[column]?.form ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
  const hunks: Hunk[] = []
  let [row, column, seen] = [0, 0, 0]
  let [a, b]: [Word[], Word[]] = [[], []]
  const close = (isLast: boolean): void => {
    if (a.length + b.length > 0) hunks.push({ here: a, there: b, isAtEdge: seen === 0 || isLast })
    ;[a, b] = [[], []]
  }
  while (row < rows && column < columns) {
    if (here[row]?.form === there[column]?.form) {
      close(false)
      seen++
      row++
      column++
    } else if (at(row + 1, column) >= at(row, column + 1)) a.push(here[row++] as Word)
    else b.push(there[column++] as Word)
  }
  a.push(...here.slice(row))
  b.push(...there.slice(column))
  close(true)
  return { shared: at(0, 0), hunks }
}

/** Hunks with no more than one word between them are one: "Director of Lamps" for "Head of Ferries". */
export function joined(hunks: readonly Hunk[], here: readonly Word[], there: readonly Word[]): Hunk[] {
  const found: Hunk[] = []
  for (const hunk of hunks) {
    const last = found.at(-1)
    const [a, b] = [last?.here.at(-1), last?.there.at(-1)].map((word, side) => (side === 0 ? here : there).indexOf(word as Word))
    const [c, d] = [here.indexOf(hunk.here[0] as Word), there.indexOf(hunk.there[0] as Word)]
    const isNear = last !== undefined && a !== -1 && b !== -1 && c - (a as number) === 2 && d - (b as number) === 2
    if (!isNear || last.isAtEdge || hunk.isAtEdge) found.push(hunk)
    else
      found[found.length - 1] = {
        here: here.slice(here.indexOf(last.here[0] as Word), c + hunk.here.length),
        there: there.slice(there.indexOf(last.there[0] as Word), d + hunk.there.length),
        isAtEdge: false,
      }
  }
  return found
}

/** The words of a hunk as they are printed, with what stands between them. */
export function printedIn(text: string, words: readonly Word[]): string {
  const [first, last] = [words[0], words.at(-1)]
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end)
}
