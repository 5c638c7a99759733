import type { Line } from '../../read/layer.ts'

/** An entry of a list of contents, or of the parts that a paper says it has. */
export interface Entry {
  readonly title: string
  readonly number: string | undefined
  readonly line: Line
}

/** Letters and digits alone, so that a title is found again whatever stands between its words. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** A line without the marks of a table, a list or emphasis. */
export const unmarked = (text: string): string =>
  text
    .replace(/[|*#_\uFFFD\uF000-\uF8FF•]+/gu, ' ')
    .replace(/^\s*[-–]\s+/u, '')
    .replace(/\s+/gu, ' ')
    .trim()

const contentsHead = /^(?:table of )?contents:?$/iu
const withPage = /^(.*?\p{L}.*?)[\s.…·]*\s(\d{1,3})$/u
/** A contents list goes on over so many lines that are no entries. */
const patience = 4

/** The entries of a paper's list of contents, each with the number of a page; none where it has no such list. */
export function contentsOf(lines: readonly Line[]): Entry[] {
  const entries: Entry[] = []
  for (const [at, { text }] of lines.entries()) {
    if (!/contents/iu.test(text) || !contentsHead.test(unmarked(text))) continue
    for (let next = at + 1, missed = 0; next < lines.length && missed < patience; next++) {
      const line = lines[next] as Line
      const told = unmarked(line.text)
      if (told === '' || /^-+$/u.test(told.replace(/\s/gu, ''))) continue
      const [, title] = withPage.exec(told) ?? []
      if (title === undefined) missed++
      else {
        missed = 0
        entries.push({ title: title.replace(/[\s.…·:]+$/u, ''), number: undefined, line })
      }
    }
  }
  return entries
}

/** The parts that a paper numbers in lines of their own: "3.4 Title". */
export function numberedParts(lines: readonly Line[]): Entry[] {
  return lines.flatMap((line): Entry[] => {
    const [, number, title] = /^(\d{1,2}\.\d{1,2})\.?\s+(\p{Lu}.{2,80})$/u.exec(unmarked(line.text)) ?? []
    return number === undefined || title === undefined || /[.;]$/u.test(title) ? [] : [{ title, number, line }]
  })
}

const attachedHead = /^the following (?:appendices|appendix|annex(?:es)?) (?:are|is) attached(?: to (?:this|the) report)?:?$/iu
const attachedEnd = /^(?:background papers?|there are no|none\b|n\/a|introduction|\d)/iu

/** What a paper says is attached to it. */
export function attachedTo(lines: readonly Line[]): Entry[] {
  const entries: Entry[] = []
  for (const [at, { text }] of lines.entries()) {
    if (!/attached/iu.test(text) || !attachedHead.test(unmarked(text))) continue
    for (let next = at + 1; next < lines.length && next <= at + 12; next++) {
      const line = lines[next] as Line
      const title = unmarked(line.text)
      if (title === '') continue
      if (attachedEnd.test(title)) break
      entries.push({ title, number: undefined, line })
    }
  }
  return entries
}
