/** A word or mark of a text, in lower case, with its offsets. */
export interface Word {
  readonly text: string
  /** Its first letters, by which phrases are found. */
  readonly letters: string
  readonly start: number
  readonly end: number
  readonly isMark: boolean
  /** A verb that says how things are. */
  readonly isSaying: boolean
}

export const lettersOf = (word: string): string => word.slice(0, 4)

const saying = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had', 'does', 'do', 'can', 'could', 'remain', 'remains'])

/** Hyphens part words; apostrophes of both kinds are one. */
const pattern = /[a-z]+(?:[’'][a-z]+)?|\d[\d.,%]*|[.?!;:,()–—]/gi

function wordsOf(text: string): Word[] {
  const found: Word[] = []
  for (const match of text.matchAll(pattern)) {
    const word = match[0].toLowerCase().replace('’', "'")
    const end = match.index + match[0].length
    found.push({
      text: word,
      letters: lettersOf(word),
      start: match.index,
      end,
      isMark: !/[a-z\d]/.test(word),
      isSaying: saying.has(word),
    })
  }
  return found
}

/** A sentence ends at a full stop before a space, a bracket or quotes and then anything but a small letter. */
const endsHere = (text: string, mark: Word): boolean =>
  /[.?!]/.test(mark.text) && /^[’'”"\d)\]¹²³⁴-⁹]*(?:\s+[^a-z]|\s*$)/.test(text.slice(mark.end, mark.end + 8))

export function sentencesOf(text: string): Word[][] {
  const sentences: Word[][] = []
  let sentence: Word[] = []
  for (const word of wordsOf(text)) {
    sentence.push(word)
    if (!word.isMark || !endsHere(text, word)) continue
    sentences.push(sentence)
    sentence = []
  }
  if (sentence.length > 0) sentences.push(sentence)
  return sentences.filter((words) => words.some((word) => !word.isMark))
}
