import type { Block } from '../../outline/blocks/index.ts'
import { plain } from './plain.ts'

/** What stands at the front of papers that only tell of an inspection: a meeting's minutes, an officer's report, a notice to the press. */
const signs: readonly RegExp[] = [
  /^(?:draft )?minutes\b|^minutes of (?:the|a) meeting\b/,
  /^(?:present|in attendance|apologies(?: for absence)?|declarations? of interests?|notes of the last meeting)(?::.*)?$/,
  /^report (?:to|of|by|author)(?:$| ?:)/,
  /^(?:wards? affected|key decision|is this a key decision|portfolio holder|cabinet member|lead officer|contact officer)\b ?:?/,
  /^purpose of (?:the |this )?(?:report|briefing)$/,
  /^(?:press|news|media) release\b|^notes (?:to|for) editors$/,
  /^resolved\b/,
]

/** So far into a document such signs count. */
const front = 30

/** Whether the front of a document says that it is another kind of paper than an inspectors' report. */
export function isOtherPaper(blocks: readonly Block[]): boolean {
  const told = blocks
    .slice(0, front)
    .flatMap(({ words, rows }) => [
      plain(words.text),
      ...(rows ?? []).map(({ cells }) => plain(cells[0]?.paragraphs[0]?.text ?? '')),
    ])
  return told.some((text) => text.length < 160 && signs.some((sign) => sign.test(text)))
}
