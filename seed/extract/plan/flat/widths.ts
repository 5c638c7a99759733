import type { Atom } from './atoms.ts'

/** Between which widths, in characters, the column of a text can be, as far as one of its lines tells. */
interface Line {
  /** The line itself has room. */
  readonly holds: number
  /** The next word would have had no room; undefined for a last line. */
  readonly fails: number | undefined
}

/** Widths of letters differ, so that a column's width in characters is not one number. */
const spread = 2.2
const most = 4
const narrowest = 6
const widest = 140

export function linesOf({ tokens }: Atom): Line[] {
  const lines: Line[] = []
  for (let from = 0; from < tokens.length; ) {
    const next = tokens.findIndex((token, at) => at > from && token.line !== tokens[from]?.line)
    const to = next < 0 ? tokens.length : next
    const holds = tokens.slice(from, to).reduce((sum, { text }) => sum + text.length + 1, -1)
    // A word may be broken at a hyphen or a stroke of its own.
    const word = tokens[to]?.text.split(/(?<=[-/])/)[0]
    lines.push({ holds, fails: word === undefined ? undefined : holds + 1 + word.length })
    from = to
  }
  return lines
}

/** How badly the breaks of a text fit a column of this width. */
export function widthCost(lines: readonly Line[], width: number): number {
  let cost = 0
  for (const { holds, fails } of lines) {
    const over = Math.max(0, holds - width)
    const under = fails === undefined ? 0 : Math.max(0, width - fails + 1)
    cost += Math.min(most, (over / spread) ** 2) + Math.min(most, (under / spread) ** 2)
  }
  return cost
}

/** The width that fits the breaks of all these texts best; undefined where too few have any. */
export function fittedWidth(texts: readonly (readonly Line[])[]): number | undefined {
  const broken = texts.filter((lines) => lines.length > 1)
  if (broken.length < 2) return undefined
  let [best, least] = [narrowest, Number.POSITIVE_INFINITY]
  for (let width = narrowest; width <= widest; width++) {
    const cost = broken.reduce((sum, lines) => sum + Math.min(3 * most, widthCost(lines, width)), 0)
    if (cost < least) [best, least] = [width, cost]
  }
  return best
}
