import type { Line, Span } from '../../read/layer.ts'
import type { Checking } from '../checking.ts'
import { once } from '../once.ts'

/** A place where a paper names an appendix. */
export interface Mention extends Span {
  readonly document: string
  /** The report that it stands in. */
  readonly holder: string
  /** "Appendix A" */
  readonly printed: string
  readonly mark: string
  /** The words after it on its line: what the appendix is called, where it says so. */
  readonly title: string
  /** Whether the line begins with it: an entry of a list, or the appendix's own heading. */
  readonly isEntry: boolean
  readonly line: Line
}

const form = /\b(?:appendix|annexe?)\s{1,3}([A-Z]|\d{1,2})(?![\p{L}\p{N}.])/giu
const bullet = /^[\s#*•|-]*$/

/** Words that say nothing of what an appendix is. */
const small =
  /^(?:the|a|an|of|and|for|to|at|as|in|is|on|draft|final|updated?|latest|current|full|new|our|this|attached|report|copy|follow|follows)$/

export const contentOf = (title: string): string[] => [
  ...new Set(
    title
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1 && !small.test(word)),
  ),
]

/** Every place where the papers name an appendix by its letter or number. */
export const mentionsIn = once((checking: Checking): readonly Mention[] =>
  checking.texts.flatMap(({ document, layer }) =>
    layer.lines.flatMap((line): Mention[] =>
      [...line.text.matchAll(form)].map(({ 0: printed, 1: mark = '', index }) => {
        const span = { start: line.start + index, end: line.start + index + printed.length }
        const rest = line.text.slice(index + printed.length)
        const isEntry = bullet.test(line.text.slice(0, index))
        return {
          document,
          ...span,
          holder: checking.places.holderOf(document, span),
          printed: printed.replace(/\s+/g, ' '),
          mark: mark.toUpperCase(),
          title: isEntry ? rest.replace(/^[\s:.)–—-]+|[\s|*]+$/g, '').slice(0, 120) : '',
          isEntry,
          line,
        }
      }),
    ),
  ),
)

/** So many lines on, a heading and the table under it still tell what an appendix is. */
const reach = 6
/** Lines with more words are running text. */
const longest = 14

/** Whether lines after a place have all the words that an appendix is called by: it stands there under no letter. */
export function standsUnmarked(checking: Checking, { document, end }: Mention, words: readonly string[]): boolean {
  const text = checking.texts.find((each) => each.document === document)
  if (text === undefined || words.length === 0) return false
  const lines = text.layer.lines
    .filter(({ start, text: line }) => start > end && /[\p{L}\p{N}]/u.test(line))
    .map(({ text: line }) => ({ line, words: line.split(/\s+/).length }))
  return lines.some((_, at) => {
    const window = lines.slice(at, at + reach).filter((each) => each.words <= longest && each.line.search(form) < 0)
    const there = new Set(contentOf(window.map(({ line }) => line).join(' ')))
    return words.every((word) => there.has(word))
  })
}
