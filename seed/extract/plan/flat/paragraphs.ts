import type { Line } from '../../../read/layer.ts'

/** A word as printed, between spaces, with its place in the document. */
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly line: number
}

/** Lines that follow one another without a blank one: a cell, a part of one, or cells that share a line. */
export interface Paragraph {
  readonly tokens: readonly Token[]
  /** True where a page, or something that is not the table's, ends just before it. */
  readonly afterBreak: boolean
  /** True where it begins with a list's sign, which is none of its words. */
  readonly item: boolean
}

/** A list's sign before a line: a bullet, or the letter that stands for one in a font of signs. */
const bullet = /^\s*(?:[•▪■●○◦‣⁃·\ue000-\uf8ff]+\s*|\t[nolqvuü§Ø]\s+)/u
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff\ufffd\ue000-\uf8ff]/gu

export function tokensOf(line: Line): Token[] {
  const skip = bullet.exec(line.text)?.[0].length ?? 0
  return [...line.text.slice(skip).matchAll(/\S+/g)].flatMap(({ 0: text, index }) => {
    const start = line.start + skip + index
    return text.replace(unseen, '') === '' ? [] : [{ text, start, end: start + text.length, line: line.number }]
  })
}

const isBlank = (line: Line): boolean => line.text.replace(unseen, '').trim() === ''

/** A page's first line: after a form feed, or set in by the blank that is left of one, with no blank line before it. */
export const startsPage = (line: Line, previous: Line | undefined): boolean =>
  line.text.startsWith('\f') || (previous !== undefined && /^ \S/.test(line.text) && /^\S/.test(previous.text))

/** The paragraphs of some lines; `breaks` says before which lines something that is not the table's stands. */
export function paragraphsOf(lines: readonly Line[], breaks: ReadonlySet<number>): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let tokens: Token[] = []
  let [afterBreak, item] = [false, false]
  const close = (): void => {
    if (tokens.length > 0) {
      paragraphs.push({ tokens, afterBreak, item })
      afterBreak = false
    }
    tokens = []
    item = false
  }
  lines.forEach((line, at) => {
    const breaksHere = breaks.has(line.number) || startsPage(line, lines[at - 1])
    if (isBlank(line) || breaksHere || bullet.test(line.text)) close()
    if (breaksHere) afterBreak = true
    item ||= bullet.test(line.text)
    tokens.push(...tokensOf(line))
  })
  close()
  return paragraphs
}

/** Tokens as one line, and the place of each in it. */
export function lineOf(tokens: readonly Token[]): { text: string; at: readonly number[] } {
  let text = ''
  const at = tokens.map((token, index) => {
    const previous = tokens[index - 1]
    const joins =
      previous !== undefined &&
      previous.line !== token.line &&
      /\p{L}[-\u2010]$/u.test(previous.text) &&
      /^\p{L}/u.test(token.text)
    if (previous !== undefined && !joins) text += ' '
    const place = text.length
    text += token.text
    return place
  })
  return { text, at }
}

/** How many tokens a length of their text takes. */
export const taken = (at: readonly number[], from: number, length: number): number => {
  const end = (at[from] as number) + length
  const next = at.findIndex((place) => place >= end)
  return (next < 0 ? at.length : next) - from
}

/** The text of tokens from one on. */
export const restOf = (tokens: readonly Token[], from: number): string => lineOf(tokens.slice(from)).text
