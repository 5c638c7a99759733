/** A run of words of a text, and whether the other text has it too. */
export interface Run {
  readonly words: string
  readonly isChanged: boolean
  readonly start: number
}

/** More words than these are not compared: the whole then counts as changed. */
const most = 1500

interface Word {
  readonly folded: string
  readonly start: number
  readonly end: number
}

const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** The words of a text; what has neither letter nor digit goes with the word before it. */
function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const folded = fold(word)
    const end = index + word.length
    const before = words.at(-1)
    if (folded === '' && before !== undefined) words[words.length - 1] = { ...before, end }
    else words.push({ folded, start: index, end })
  }
  return words
}

/** How many words at most stand in both from each place on, in order. */
function lengths(ones: readonly Word[], others: readonly Word[]): Uint16Array[] {
  const table = Array.from({ length: ones.length + 1 }, () => new Uint16Array(others.length + 1))
  const at = (row: number, column: number): number => table[row]?.[column] ?? 0
  for (let row = ones.length - 1; row >= 0; row--)
    for (let column = others.length - 1; column >= 0; column--) {
      const isSame = ones[row]?.folded === others[column]?.folded
      const longest = isSame ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
      ;(table[row] as Uint16Array)[column] = longest
    }
  return table
}

/** Which words of each stand in both, in order. */
function shared(ones: readonly Word[], others: readonly Word[]): readonly [Set<Word>, Set<Word>] {
  const table = lengths(ones, others)
  const both: [Set<Word>, Set<Word>] = [new Set(), new Set()]
  let [row, column] = [0, 0]
  while (row < ones.length && column < others.length) {
    const [one, other] = [ones[row] as Word, others[column] as Word]
    if (one.folded === other.folded) {
      both[0].add(one)
      both[1].add(other)
      row++
      column++
    } else if ((table[row + 1]?.[column] ?? 0) >= (table[row]?.[column + 1] ?? 0)) row++
    else column++
  }
  return both
}

/** A text as runs of words that the other has too and runs that it has not; the space after a run goes with it. */
function runsOf(text: string, words: readonly Word[], kept: ReadonlySet<Word>): Run[] {
  const runs: Run[] = []
  let start = 0
  words.forEach((word, at) => {
    const next = words[at + 1]
    if (next !== undefined && kept.has(next) === kept.has(word)) return
    const end = next?.start ?? text.length
    runs.push({ words: text.slice(start, end), isChanged: !kept.has(word), start })
    start = end
  })
  return runs
}

/** Two texts, each divided into what is the same in both and what is not, whatever its case and punctuation. */
export function wordDiff(before: string, after: string): readonly [Run[], Run[]] {
  const [ones, others] = [wordsOf(before), wordsOf(after)]
  const none: ReadonlySet<Word> = new Set()
  const [kept, keptLater] = ones.length > most || others.length > most ? [none, none] : shared(ones, others)
  return [runsOf(before, ones, kept), runsOf(after, others, keptLater)]
}
