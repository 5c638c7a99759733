import type { Layer } from '../read/layer.ts'
import { readable } from '../read/words.ts'

/** How much of a document its title stands in, in lines that are not blank. */
const front = 24
const longestLine = 110
const longest = 170

const kinds = [
  ['dashboard', /\b(?:dashboard|scorecard)\b/i],
  ['report', /\b(?:report|review|self[- ]assessment|self[- ]evaluation|update)\b/i],
] as const

export type TitledKind = (typeof kinds)[number][0]

const heading = /^#{1,2}\s+(?=\S)/
/** What stands above titles and is none: a label, a cell, a quoted note, a place in a list, a sentence. */
const isNoTitle = (line: string): boolean =>
  line.length > longestLine ||
  /[:|]|^>|^[-*•]\s|[.;!?]$|\.{3}|^(?:this|these|the following|report (?:to|of|by))\b|^\(?\d+(?:\.\d+)*[.)]?\s|\b(?:attached|enclosed|page \d+|intentionally)\b/i.test(
    line,
  )

const kindOf = (title: string): TitledKind | undefined => kinds.find(([, words]) => words.test(title))?.[0]

/** The title that a document bears on its front: of its first heading, else of the first lines together that call it one. */
export function frontTitle({ lines }: Layer): { readonly title: string; readonly kind: TitledKind } | undefined {
  const first = lines.filter(({ text }) => text.trim() !== '').slice(0, front)
  const marked = first.find(({ text }) => heading.test(text))
  const runs: string[][] = []
  let last = -2
  for (const { text, number } of marked === undefined ? first : [marked]) {
    const line = readable(text.replace(heading, ''))
    if (marked === undefined ? isNoTitle(line) : /^\d/.test(line)) continue
    if (number === last + 1) runs.at(-1)?.push(line)
    else runs.push([line])
    last = number
  }
  for (const run of runs) {
    const title = run.join(' ').slice(0, longest).trim()
    const kind = kindOf(title)
    if (kind !== undefined && /\p{L}{4}/u.test(title)) return { title, kind }
  }
  return undefined
}
