export interface TextLine {
  readonly number: number
  /** Where its first character stands in the text layer. */
  readonly start: number
  readonly text: string
}

/** Where a passage stands in the text layer: from `start` up to `end`, which is not in it. */
export interface Marked {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** A run of characters of one line that the same passages hold. */
export interface Piece {
  /** Where it starts in the text layer. */
  readonly start: number
  readonly text: string
  /** The passages that hold it, the longest first; none where no fact was taken from it. */
  readonly within: readonly Marked[]
  /** True for what only draws a table: a bar between two cells, a line of dashes. */
  readonly ruling: boolean
  /** True where a new cell that is not blank starts: it is shown on a line of its own. */
  readonly newCell: boolean
}

const isRow = (text: string): boolean => /^\s*\|.*\|/.test(text)
const isRule = (text: string): boolean => /^\s*\|[\s:|-]*-[\s:|-]*$/.test(text)

/** Where the bars of a table's row stand in the line. */
const barsOf = (text: string): number[] => (isRow(text) ? [...text.matchAll(/\|/g)].map(({ index }) => index) : [])

const cellAfter = (text: string, bar: number): string => text.slice(bar + 1).split('|')[0] ?? ''

const longest = (a: Marked, b: Marked): number => b.end - b.start - (a.end - a.start) || a.start - b.start

/** A line divided wherever a passage starts or ends, passages overlap, or a cell of a table starts. Nothing of it is lost. */
export function piecesOf(line: TextLine, passages: readonly Marked[]): Piece[] {
  const end = line.start + line.text.length
  const here = passages.filter((each) => each.start < end && each.end > line.start)
  const bars = barsOf(line.text)
  const cuts = new Set([line.start, end])
  for (const each of here) for (const cut of [each.start, each.end]) if (cut > line.start && cut < end) cuts.add(cut)
  for (const bar of bars) cuts.add(line.start + bar).add(line.start + bar + 1)
  const places = [...cuts].sort((a, b) => a - b)
  const ruled = isRule(line.text)
  return places.slice(0, -1).map((start, at) => {
    const text = line.text.slice(start - line.start, (places[at + 1] ?? end) - line.start)
    const bar = bars.includes(start - line.start)
    return {
      start,
      text,
      within: here.filter((each) => each.start <= start && each.end > start).sort(longest),
      ruling: bar || ruled,
      newCell: bar && !ruled && start > line.start && cellAfter(line.text, start - line.start).trim() !== '',
    }
  })
}

/** For each passage, the piece to reach it by: the first in which it is the shortest; of one that shorter ones cover, its first. */
export function waysIn(pieces: readonly Piece[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const own = new Set<string>()
  for (const { start, text, within } of pieces) {
    if (text.trim() === '') continue
    const shortest = within.at(-1)
    for (const { id } of within) {
      if (id === shortest?.id && !own.has(id)) {
        own.add(id)
        found.set(id, start)
      } else if (!found.has(id)) found.set(id, start)
    }
  }
  return found
}
