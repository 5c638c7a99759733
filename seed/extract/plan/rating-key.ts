import type { Layer, Line } from '../../read/layer.ts'
import { type Words, wordsAt } from '../../read/words.ts'
import { type KeyPhrase, meaningOf } from './rating-words.ts'

export interface KeyRow extends KeyPhrase {
  readonly words: Words
}

const heading =
  /\bb?rag\b.*\b(?:status|rating|key|progress)\b|\bkey to (?:the )?(?:ratings?|status)\b|^\s*(?:status|rating) key\b/i
/** The head of a column of the key, on a line of its own. */
const columnHead = /^(?:progress|status|rating|colour|meaning|description|definition|key)(?: \w+){0,2}$/i
const longestPhrase = 120
const mostRows = 12

/** Bullets and pipes before a phrase, and pipes after it, are none of its words. */
const withoutMarks = (line: Line): { start: number; end: number } => {
  const text = line.text.replace(/[|\s]+$/, '')
  const lead = text.length - text.replace(/^[|\s*\-•■\ue000-\uf8ff\ufffd]+/, '').length
  return { start: line.start + lead, end: line.start + text.length }
}

/** A phrase that we don't understand is one of the key's where the next one is. */
function rowsAfter(layer: Layer, at: number): KeyRow[] {
  const rows: KeyRow[] = []
  let doubtful: KeyRow | undefined
  for (const line of layer.lines.slice(at + 1)) {
    const words = wordsAt(layer.text, [withoutMarks(line)])
    if (words.text === '' || /^[-|: ]+$/.test(line.text)) continue
    const rag = words.text.length > longestPhrase ? undefined : meaningOf(words.text)
    if (rag === undefined && rows.length === 0 && columnHead.test(words.text)) continue
    const row = { phrase: words.text.replace(/[.;,]$/, ''), rag: rag ?? 'UNKNOWN', words } satisfies KeyRow
    if (rows.length === mostRows || (rag === undefined && (doubtful !== undefined || rows.length === 0 || /\d/.test(words.text))))
      break
    if (rag === undefined) doubtful = row
    else {
      rows.push(...(doubtful === undefined ? [] : [doubtful]), row)
      doubtful = undefined
    }
  }
  return rows
}

/** The key to its ratings that a plan prints: a heading, and then one phrase a line. The longest that there is. */
export function ratingKeyOf(layer: Layer): KeyRow[] {
  return layer.lines
    .flatMap((line, at) => (heading.test(line.text) ? [rowsAfter(layer, at)] : []))
    .reduce((best, rows) => (rows.length > best.length ? rows : best), [])
    .filter(({ phrase }, at, rows) => rows.findIndex((row) => row.phrase === phrase) === at)
}
