/** A part of a text. */
export interface Part {
  readonly start: number
  readonly end: number
}

export interface Sentence extends Part {
  /** Parts that can praise and blame apart from each other ("visits are regular, but plans drift"). */
  readonly clauses: readonly Part[]
  /** Goes on about what the sentence before it is about. */
  readonly goesOn: boolean
}

const sentenceEnd = /[.?!][’'”")\]]{0,2}\s+(?=[^a-z\s])|[\n•]/gu
const parting =
  /;|(?<=,)\s(?=(?:but|although|though|however|while|whereas|yet|despite)\b)|\s(?=(?:but|although|whereas|despite)\b)|,\s(?=(?:some|others|which)\b)/giu
const goingOn = /^[\s(‘'“"]*(?:they|these|this|it|others|some|however|as a result|for some|in some|for example|consequently)\b/iu

/** The parts between places, without those that hold nothing. */
function between(text: string, start: number, end: number, places: readonly number[]): Part[] {
  const ends = [...places, end]
  return ends
    .map((to, at): Part => ({ start: at === 0 ? start : (ends[at - 1] as number), end: to }))
    .filter((part) => /[\p{L}\p{N}]/u.test(text.slice(part.start, part.end)))
}

function clausesOf(text: string, { start, end }: Part): Part[] {
  const places = [...text.slice(start, end).matchAll(parting)].map(({ index }) => start + index)
  return between(
    text,
    start,
    end,
    places.filter((place) => place - start > 12 && end - place > 12),
  )
}

export function sentencesOf(text: string): Sentence[] {
  const places = [...text.matchAll(sentenceEnd)].map(({ index, 0: mark }) => index + mark.length)
  return between(text, 0, text.length, places).map((part) => ({
    ...part,
    clauses: clausesOf(text, part),
    goesOn: goingOn.test(text.slice(part.start, part.start + 40)),
  }))
}

/** The number of the part that holds a place; the parts are in order. */
export function partAt(parts: readonly Part[], place: number): number {
  let [low, high] = [0, parts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((parts[middle] as Part).start <= place) low = middle
    else high = middle - 1
  }
  return low
}
