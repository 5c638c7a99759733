import type { Block } from '../../outline/blocks/index.ts'
import type { Layer } from '../../read/layer.ts'
import { asOne, type Words } from '../../read/words.ts'
import { without } from './blocks.ts'

/** One line of an audit: what was found, what is recommended, and what managers answer. */
export interface Entry {
  number?: string
  finding?: Words
  ask?: Words
  response?: Words
  officer?: Words
  due?: Words
}

type Field = Exclude<keyof Entry, 'number'>

/** What the fields of an entry are called, as labels of paragraphs and as headings of columns. */
const names: readonly (readonly [Field, string])[] = [
  [
    'response',
    "(?:management|agreed management|manager'?s|service|auditee) (?:response|comments?|actions?)|agreed actions?|response",
  ],
  ['officer', '(?:responsible|lead|action) (?:officer|owner|manager|person)|officer responsible|owner|responsible|lead'],
  ['due', '(?:target|due|implementation|completion|agreed) date|(?:target )?timescales?|deadline|by when|date'],
  ['ask', '(?:audit |agreed )?recommendations?|action required'],
  ['finding', '(?:audit |key |detailed )?(?:findings?|observations?|issues?)(?: identified)?|weakness(?:es)?'],
]

const labels = names.map(
  ([field, name]) =>
    [field, new RegExp(`^[\\s*#]*(?:${name})(?: (?:no\\.? ?)?(\\d{1,3}))?[\\s*]*(?:[:\\u2013-][\\s*]*|$)`, 'i')] as const,
)
const columns = names.map(([field, name]) => [field, new RegExp(`^(?:${name})$`, 'i')] as const)
const numberColumn = /^(?:no\.?|ref\.?|number|reference|#)$/i

const joined = (a: Words | undefined, b: Words): Words =>
  a === undefined ? b : { spans: [...a.spans, ...b.spans], text: `${a.text} ${b.text}` }

/** The entries of a table whose columns are those of an audit's action plan; none where they are not. */
export function tableEntries(block: Block): Entry[] {
  const rows = block.rows ?? []
  const head = (rows[0]?.cells ?? []).map(({ paragraphs }) => asOne(paragraphs).text.replace(/[:*]+/g, '').trim())
  const fields = head.map((text) => columns.find(([, pattern]) => pattern.test(text))?.[0])
  const number = head.findIndex((text) => numberColumn.test(text))
  const known = new Set(fields.filter((field) => field !== undefined))
  if (known.size < 2 || !(known.has('ask') || known.has('finding'))) return []
  return rows.slice(1).flatMap(({ cells }): Entry[] => {
    const entry: Entry = {}
    const printed = number < 0 ? '' : asOne(cells[number]?.paragraphs ?? []).text.replace(/[.)]+$/, '')
    if (printed !== '') entry.number = printed
    for (const [at, field] of fields.entries()) {
      const words = asOne(cells[at]?.paragraphs ?? [])
      if (field !== undefined && words.text !== '') entry[field] = words
    }
    return entry.ask === undefined && entry.finding === undefined ? [] : [entry]
  })
}

/** Paragraphs and headings that begin with a label, as entries; none where there are no labels. */
export function labelledEntries(layer: Layer, blocks: readonly Block[]): Entry[] {
  const entries: Entry[] = []
  let field: Field | undefined
  for (const block of blocks) {
    if (block.kind === 'table') continue
    const told = labels
      .map(([name, pattern]) => ({ name, ...without(layer, block.words, pattern) }))
      .find(({ lead }) => lead !== undefined)
    if (told === undefined && block.kind === 'heading') field = undefined
    if (told !== undefined) {
      field = told.name
      const number = told.lead?.[1]
      const last = entries.at(-1)
      const again = last === undefined || last[field] !== undefined || (field === 'finding' && last.ask !== undefined)
      if (again) entries.push(number === undefined ? {} : { number })
      else if (number !== undefined && last.number === undefined) last.number = number
    }
    const [entry, words] = [entries.at(-1), told?.words ?? block.words]
    if (entry !== undefined && field !== undefined && words.text !== '') entry[field] = joined(entry[field], words)
  }
  return entries.filter(({ finding, ask }) => finding !== undefined || ask !== undefined)
}
