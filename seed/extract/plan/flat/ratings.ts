import { readMilestone } from '../milestone.ts'
import { type KeyPhrase, ratingOf } from '../rating-words.ts'
import { goesOn, isNameLike, isOfficeLike } from './cues.ts'
import { lineOf, type Paragraph, restOf, type Token, taken } from './paragraphs.ts'

/** Where a rating stands in a paragraph, by its words. */
export interface Rated {
  readonly from: number
  /** The end of its own words; a remark may follow. */
  readonly said: number
  readonly to: number
}

/** What follows a rating in its own cell: "- annual monitoring", "(was Amber)". A date after a mark is none of it. */
function remark(tokens: readonly Token[], from: number): number {
  if (!/^[-–—(,;:]/.test(tokens[from]?.text ?? '')) return from
  const closed = tokens.findIndex(({ text }, at) => at >= from && text.endsWith(')'))
  if (tokens[from]?.text.startsWith('(') && closed >= 0) return closed + 1
  const begins = tokens.findIndex((_, at) => at > from && isMilestone(restOf(tokens, at), at === from + 1))
  return begins < 0 ? tokens.length : begins
}

/** "Annual" begins a remark as well as it tells when; a day doesn't. */
const isMilestone = (text: string, mustBeDay: boolean): boolean => {
  const read = readMilestone(text)
  return read !== undefined && (!mustBeDay || read.dueOn !== undefined)
}

/** What may stand before a rating on its line: an owner, a date, or both. */
function mayStandBefore(tokens: readonly Token[]): boolean {
  const words = tokens.findIndex((_, at) => readMilestone(restOf(tokens, at))?.length === restOf(tokens, at).length)
  const owner = words < 0 ? tokens : tokens.slice(0, words)
  return owner.length === 0 || isOfficeLike(owner.map(({ text }) => text))
}

/** The first rating of a paragraph: at its beginning, at a line's, or on its first line after an owner or a date. */
export function ratingIn(tokens: readonly Token[], key: readonly KeyPhrase[]): Rated | undefined {
  const firstLine = tokens[0]?.line
  for (let from = 0; from < tokens.length; from++) {
    const starts = tokens[from]?.line !== tokens[from - 1]?.line
    if (!starts && tokens[from]?.line !== firstLine) continue
    const { text, at } = lineOf(tokens.slice(from))
    const read = ratingOf(text, key)
    if (read === undefined) continue
    const to = from + taken(at, 0, read.length)
    const sure = from === 0 || (mayStandBefore(tokens.slice(0, from)) && endsWell(tokens, to))
    if (sure && (from > 0 || fits(tokens, to))) return { from, said: to, to: remark(tokens, to) }
  }
  return undefined
}

/** After a rating's words come a remark, a milestone, a name, or nothing; running text does not. */
const fits = (tokens: readonly Token[], to: number): boolean => {
  const rest = tokens.slice(to)
  if (rest.length === 0 || /^[-–—(,;:]/.test(rest[0]?.text ?? '')) return true
  return readMilestone(restOf(tokens, to)) !== undefined || isNameLike(rest.map(({ text }) => text))
}

const endsWell = (tokens: readonly Token[], to: number): boolean =>
  !/[.!?]$/.test(tokens[to - 1]?.text ?? '') &&
  (to === tokens.length || /^[-–—(]/.test(tokens[to]?.text ?? '') || readMilestone(restOf(tokens, to)) !== undefined)

/** Paragraphs that a page's end has parted in the middle of a sentence, or of a rating, are one again. */
export function mended(paragraphs: readonly Paragraph[], key: readonly KeyPhrase[]): Paragraph[] {
  const whole: Paragraph[] = []
  for (const paragraph of paragraphs) {
    const before = whole.at(-1)
    if (before === undefined || !paragraph.afterBreak) {
      whole.push(paragraph)
      continue
    }
    const tokens = [...before.tokens, ...paragraph.tokens]
    const rated = ratingIn(tokens, key)
    const acrossRating = rated !== undefined && rated.from < before.tokens.length && rated.said > before.tokens.length
    const sentence =
      ratingIn(before.tokens, key) === undefined && goesOn(lineOf(before.tokens).text, lineOf(paragraph.tokens).text)
    if (acrossRating || sentence) whole[whole.length - 1] = { ...before, tokens }
    else whole.push(paragraph)
  }
  return whole
}
