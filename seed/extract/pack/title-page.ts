import { fullMonth } from '../../dates/index.ts'
import { type Block, together } from '../../outline/blocks/index.ts'
import type { Words } from '../../read/words.ts'
import { plain } from '../inspection/plain.ts'
import { reviewRoleOf } from './sections.ts'

/** The lines with which a report within a pack begins. */
export interface TitlePage {
  readonly title: Words
  readonly text: string
  /** Who published it, where a line of its own says so. */
  readonly publisher: Words | undefined
  /** A month or day that stands alone. */
  readonly dated: Words | undefined
  /** The place of the first block after it. */
  readonly next: number
}

const longest = 200
const dateLine = new RegExp(
  `^(?:date:? )?(?:\\d{1,2}(?:st|nd|rd|th)? )?${fullMonth},? \\d{4}$|^(?:date:? )?\\d{1,2}/\\d{1,2}/\\d{2,4}$`,
)
const appendix = /^(?:appendix|annex|enclosure) ?[a-z0-9]{0,3}$/
const publisher =
  /^(?:(?:department|ministry|office) (?:for|of) .{3,60}|.{0,40}\b(?:internal audit(?: service)?|audit (?:service|partnership|office))|(?:(?!(?:in|of|for|to)\b)[\p{L}'.&]+ ){1,5}(?:council|association|llp|limited|partnership))$/u
const signs =
  /^(?:dear |prepared by|report author|authors?:|review(?:ed)? (?:dates?|team)|lead (?:peer|auditor|reviewer)|commissioner:|audit (?:opinion|reference)|date (?:of )?(?:report|issue))/

const isLine = ({ kind, words }: Block): boolean =>
  words.text.length <= longest &&
  (kind === 'heading' || (kind === 'paragraph' && (!/[.;]$/.test(words.text) || words.text.length < 60)))

/** Lines of a title that a line's end has parted: the next one begins in the middle of a phrase, or the last ends in one. */
function wholeTitle(lines: readonly Block[], at: number): Block[] {
  const title = [lines[at] as Block]
  for (const next of lines.slice(at + 1)) {
    const last = title.at(-1) as Block
    if (!/\b(?:of|for|the|and|to|in|on)$/i.test(last.words.text)) break
    title.push(next)
  }
  return title
}

/** A title page that begins at a block; undefined where what stands there has no sign of one. */
export function titlePageAt(blocks: readonly Block[], at: number): TitlePage | undefined {
  const lines: Block[] = []
  for (const block of blocks.slice(at, at + 12)) {
    if (!isLine(block) || reviewRoleOf(block.words.text).kind !== 'unknown') {
      if (!(block.kind === 'heading' && appendix.test(plain(block.words.text)))) break
    }
    lines.push(block)
  }
  if (lines.length === 0) return undefined
  const told = lines.map(({ words }) => plain(words.text))
  const own = lines.filter((_, place) => {
    const text = told[place] as string
    return !dateLine.test(text) && !appendix.test(text) && !publisher.test(text) && !signs.test(text)
  })
  const [title] = own
  if (title === undefined || title.kind !== 'heading') return undefined
  const after = blocks[at + lines.length]
  const [isDated, isAppendix] = [told.findIndex((text) => dateLine.test(text)), told.some((text) => appendix.test(text))]
  const published = told.findIndex((text) => publisher.test(text))
  const contents = after !== undefined && reviewRoleOf(after.words.text).kind === 'contents'
  const isSigned = told.some((text) => signs.test(text))
  if (isDated < 0 && !isAppendix && published < 0 && !contents && !isSigned) return undefined
  return {
    title: together(wholeTitle(own, 0)),
    text: together(lines).text,
    publisher: lines[published]?.words,
    dated: lines[isDated]?.words,
    next: at + lines.length,
  }
}
