import type { Atom } from './atoms.ts'

/**
 * How wide letters are, in widths of a digit, as in the sans-serif fonts that papers are set in: Helvetica's measures, rounded.
 * Other fonts differ from these by less than letters differ from one another.
 */
const letterWidths: readonly (readonly [string, number])[] = [
  ["ijl'’‘|", 0.42],
  ['ft.,:;!/()[]- I', 0.52],
  ['r“”"', 0.62],
  ['ckszvxyJ', 0.9],
  ['FTZL', 1.1],
  ['ABEKPSVXYwCDHNRU&', 1.25],
  ['GOQ', 1.4],
  ['mM', 1.5],
  ['W—@%', 1.7],
]
const widthOfLetter = new Map(letterWidths.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)))

const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (widthOfLetter.get(letter) ?? 1), 0)
const space = widthOf(' ')

/** Between which widths the column of a text can be, as far as one of its lines tells. */
interface Line {
  /** The line itself has room. */
  readonly holds: number
  /** The next word would have had no room; undefined for a last line. */
  readonly fails: number | undefined
}

/** How far widths differ from ours, by the font and by what a reader made of the page. */
const spread = 1.2
const most = 4
const narrowest = 5
const widest = 140
const finely = 0.5

export function linesOf({ tokens }: Atom): Line[] {
  const lines: Line[] = []
  for (let from = 0; from < tokens.length; ) {
    const next = tokens.findIndex((token, at) => at > from && token.line !== tokens[from]?.line)
    const to = next < 0 ? tokens.length : next
    const holds = tokens.slice(from, to).reduce((sum, { text }) => sum + widthOf(text) + space, -space)
    // A word may be broken at a hyphen or a stroke of its own.
    const word = tokens[to]?.text.split(/(?<=[-/])/)[0]
    lines.push({ holds, fails: word === undefined ? undefined : holds + space + widthOf(word) })
    from = to
  }
  return lines
}

/** How badly the breaks of a text fit a column of this width. */
export function widthCost(lines: readonly Line[], width: number): number {
  let cost = 0
  for (const { holds, fails } of lines) {
    const over = Math.max(0, holds - width)
    const under = fails === undefined ? 0 : Math.max(0, width - fails)
    cost += Math.min(most, (over / spread) ** 2) + Math.min(most, (under / spread) ** 2)
  }
  return cost
}

/** The width that fits the breaks of all these texts best; undefined where too few have any. */
export function fittedWidth(texts: readonly (readonly Line[])[]): number | undefined {
  const broken = texts.filter((lines) => lines.length > 1)
  if (broken.length < 2) return undefined
  let [best, least] = [narrowest, Number.POSITIVE_INFINITY]
  for (let width = narrowest; width <= widest; width += finely) {
    const cost = broken.reduce((sum, lines) => sum + Math.min(3 * most, widthCost(lines, width)), 0)
    if (cost < least) [best, least] = [width, cost]
  }
  return best
}
