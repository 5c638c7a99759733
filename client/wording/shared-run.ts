/** A text divided where a run of words that stands in another too begins and ends. */
export interface Divided {
  readonly before: string
  readonly shared: string
  readonly after: string
}

/** More words than these are not compared: the whole then counts as shared. */
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

function wordsOf(text: string): Word[] {
  const found = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    folded: fold(word),
    start: index,
    end: index + word.length,
  }))
  return found.filter(({ folded }) => folded !== '')
}

const whole = (text: string): Divided => ({ before: '', shared: text, after: '' })

function divide(text: string, words: readonly Word[], from: number, length: number): Divided {
  const [start, end] = [words[from]?.start ?? 0, words[from + length - 1]?.end ?? text.length]
  return { before: text.slice(0, start), shared: text.slice(start, end), after: text.slice(end) }
}

/** The longest run of words that stands in both texts, whatever their case and punctuation; the whole of both where there is none. */
export function sharedRun(one: string, other: string): readonly [Divided, Divided] {
  const [ones, others] = [wordsOf(one), wordsOf(other)]
  if (ones.length > most || others.length > most) return [whole(one), whole(other)]
  let best = { length: 0, at: 0, otherAt: 0 }
  let above = new Uint16Array(others.length + 1)
  for (const [at, { folded }] of ones.entries()) {
    const row = new Uint16Array(others.length + 1)
    for (const [otherAt, word] of others.entries()) {
      if (word.folded !== folded) continue
      const length = (above[otherAt] ?? 0) + 1
      row[otherAt + 1] = length
      if (length > best.length) best = { length, at: at - length + 1, otherAt: otherAt - length + 1 }
    }
    above = row
  }
  if (best.length === 0) return [whole(one), whole(other)]
  return [divide(one, ones, best.at, best.length), divide(other, others, best.otherAt, best.length)]
}
