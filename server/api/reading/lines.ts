export interface TextLine {
  readonly number: number
  readonly start: number
  readonly text: string
}

/** Where each line of a text starts. */
export function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)]
}

/** The number of the line that holds an offset. */
export function lineNumberAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(1, low)
}

/** So many lines of a text from a line on, and how many it has in all. Lines are counted from 1. */
export function linesFrom(text: string, from: number, count: number): { lines: TextLine[]; total: number } {
  const lines: TextLine[] = []
  let [number, start] = [1, 0]
  const add = (end: number): void => {
    if (number >= from && number < from + count) lines.push({ number, start, text: text.slice(start, end) })
  }
  for (const end of text.matchAll(/\r\n|\n|\r/g)) {
    add(end.index)
    number++
    start = end.index + end[0].length
  }
  add(text.length)
  return { lines, total: number }
}
