import type { NotUnderstoodQuery } from '../generated/graphql.ts'

type Listed = NonNullable<Extract<NonNullable<NotUnderstoodQuery['node']>, { __typename: 'Document' }>['notUnderstood']>
export type Gap = Listed['nodes'][number]

/** A run of a line's text, and whether it is one that was not understood. */
export interface Run {
  readonly text: string
  readonly isGap: boolean
}

/** Lines of a text in which places were not understood, with these marked. */
export interface GapLines {
  /** The first of them; null where the text is not at hand. */
  readonly line: number | null
  readonly lastLine: number | null
  readonly page: number | null
  readonly runs: readonly Run[]
}

/** How many characters before and after a place are shown, and between two. */
const around = 160

const clippedStart = (text: string): string => (text.length <= around ? text : `…${text.slice(-around)}`)
const clippedEnd = (text: string): string => (text.length <= around ? text : `${text.slice(0, around)}…`)
const clippedMiddle = (text: string): string =>
  text.length <= 2 * around ? text : `${text.slice(0, around)} … ${text.slice(-around)}`

/** Of a place that is long itself, its beginning. */
const longest = 320
const clippedGap = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest)}…`)

const clipped = (text: string, first: boolean, last: boolean): string =>
  first ? clippedStart(text) : last ? clippedEnd(text) : clippedMiddle(text)

function runsOf(gaps: readonly Gap[]): Run[] {
  const [{ lines, linesStart, text } = { lines: null, linesStart: null, text: null }] = gaps
  if (lines === null || linesStart === null) return text === null ? [] : [{ text, isGap: true }]
  const runs: Run[] = []
  let from = 0
  for (const { start, end } of gaps) {
    const [at, to] = [Math.max(from, start - linesStart), Math.max(from, end - linesStart)]
    if (at > from) runs.push({ text: clipped(lines.slice(from, at), from === 0, false), isGap: false })
    if (to > at) runs.push({ text: clippedGap(lines.slice(at, to)), isGap: true })
    from = to
  }
  if (from < lines.length) runs.push({ text: clipped(lines.slice(from), false, true), isGap: false })
  return runs
}

/** Places that stand on the same lines together, in the order of the text; where the text is not at hand, all of them. */
export function byLines(gaps: readonly Gap[]): GapLines[] {
  const groups: Gap[][] = []
  for (const gap of gaps) {
    const before = groups.at(-1)
    if (before?.[0]?.line === gap.line && before[0].lastLine === gap.lastLine) before.push(gap)
    else groups.push([gap])
  }
  return groups.map((group) => {
    const [{ line, lastLine, page }] = group as [Gap, ...Gap[]]
    return { line, lastLine, page, runs: runsOf(group) }
  })
}
