import type { Block } from '../../outline/blocks/index.ts'
import type { Layer, Span } from '../../read/layer.ts'
import { type Words, wordsAt } from '../../read/words.ts'

export const startOf = ({ words }: Block): number => words.spans[0]?.start ?? 0
export const endOf = ({ words }: Block): number => words.spans.at(-1)?.end ?? 0

/** What a pack prints at the head or foot of its pages. */
const furniture = /^(?:agenda (?:item|page)|page) \d+[a-z]?(?: of \d+)?$/i

/** The blocks that stand in a part of a document. */
export function blocksWithin(blocks: readonly Block[], { start, end }: Span): Block[] {
  return blocks.filter(
    (block) =>
      block.kind !== 'note' && startOf(block) >= start && startOf(block) < end && !furniture.test(block.words.text.trim()),
  )
}

/** Words without what a pattern finds at their beginning; the pattern is tried on the source. */
export function without(layer: Layer, words: Words, lead: RegExp): { words: Words; lead: RegExpExecArray | undefined } {
  const [first, ...rest] = words.spans
  if (first === undefined) return { words, lead: undefined }
  const found = lead.exec(layer.text.slice(first.start, first.end)) ?? undefined
  if (found === undefined || found.index > 0) return { words, lead: undefined }
  const left = wordsAt(layer.text, [{ start: first.start + found[0].length, end: first.end }, ...rest])
  return { words: left, lead: found }
}

/** A list's own punctuation: what ends an item that another one follows. */
const listEnd = /[;,]\s*(?:and|or)?\s*$/i

/** Words without the mark, or the "and", that leads to the next item of their list. */
export function withoutListEnd(layer: Layer, words: Words): Words {
  const last = words.spans.at(-1)
  if (last === undefined) return words
  const tail = listEnd.exec(layer.text.slice(last.start, last.end))?.[0].length ?? 0
  if (tail === 0) return words
  const { spans } = wordsAt(layer.text, [...words.spans.slice(0, -1), { start: last.start, end: last.end - tail }])
  return { spans, text: words.text.replace(listEnd, '') }
}

/** Whether words are all one quotation: what somebody said to those who report. */
export const isQuotation = (text: string): boolean =>
  /^["'\u2018\u201c]/.test(text) && /["'\u2019\u201d][.,;]?$/.test(text.trim())

export const isEnded = (text: string): boolean => /[.!?:;]["')\]\u2019\u201d]*$/.test(text.trim())
