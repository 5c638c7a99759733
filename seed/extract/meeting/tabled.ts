import type { Block } from '../../outline/blocks/index.ts'
import type { Cell, TableRow } from '../../outline/tables.ts'
import type { Words } from '../../read/words.ts'
import { joined } from './cut.ts'
import type { Commitment } from './entry.ts'
import { actionIn } from './promised.ts'

/** The columns of minutes that are printed as a table, by what they are called. */
const columns = {
  number: /^(?:item|no|number|ref|reference|minute|minute no|item no|#)\.?(?: number)?$/i,
  title: /^(?:title|subject|agenda item|item|topic|heading)$/i,
  discussion:
    /^(?:discussion|minutes?|key points|notes?|details?|summary|discussion points|points? raised|comments?|discussion and decisions?|narrative)$/i,
  decision: /^(?:decisions?|resolutions?|outcome|agreed|resolved|decision \/ resolution)$/i,
  action: /^(?:what|actions?|action points?|actions? (?:required|agreed)|agreed actions?|what (?:will|is to) be done|task)$/i,
  owner: /^(?:owner|lead|who|by whom|responsible|action by|lead officer|responsibility|assigned to|action owner)$/i,
  due: /^(?:date|deadline|due|by when|when|due date|timescale|target date|date due|completion date)$/i,
} as const
type Column = keyof typeof columns

export type Places = Readonly<Partial<Record<Column, number>>>

/** Which column is what; undefined where the first row names none that minutes have. */
export function columnsOf(head: TableRow | undefined): Places | undefined {
  if (head === undefined) return undefined
  const names = head.cells.map(({ paragraphs }) =>
    paragraphs
      .map(({ text }) => text)
      .join(' ')
      .replace(/[:.]$/, '')
      .trim(),
  )
  const places: Partial<Record<Column, number>> = {}
  for (const column of Object.keys(columns) as Column[]) {
    const at = names.findIndex((name, place) => columns[column].test(name) && !Object.values(places).includes(place))
    if (at >= 0) places[column] = at
  }
  return places
}

export const cellAt = (row: TableRow, at: number | undefined): Cell | undefined => (at === undefined ? undefined : row.cells[at])
export const wordsOf = (cell: Cell | undefined): Words | undefined =>
  cell === undefined || cell.paragraphs.length === 0 ? undefined : joined(cell.paragraphs)

const follow =
  /^(?:status|progress|update|complete\??|completed\??|comments?|date raised|raised|meeting date|minute(?: ref\w*)?|date of meeting|outcome|notes)$/i

/** Whether a table holds nothing but actions that a meeting agreed: what, who, by when, and what came of them; a plan has more. */
export function isOfActions(head: TableRow | undefined): boolean {
  const places = columnsOf(head)
  if (head === undefined || places?.action === undefined || (places.owner === undefined && places.due === undefined)) return false
  const known = new Set<number | undefined>([places.number, places.action, places.owner, places.due, places.title])
  return head.cells.every(({ paragraphs }, at) => {
    const name = paragraphs
      .map(({ text }) => text)
      .join(' ')
      .trim()
    return name === '' || known.has(at) || follow.test(name)
  })
}

/** What a table of actions says was promised: each with its owner and day. */
export function actionsIn({ rows = [] }: Block): Commitment[] {
  const [head, ...body] = rows
  const places = columnsOf(head)
  if (places?.action === undefined || (places.owner === undefined && places.due === undefined)) return []
  return body.flatMap((row): Commitment[] => {
    const [words, owner, due] = [
      wordsOf(cellAt(row, places.action)),
      wordsOf(cellAt(row, places.owner)),
      wordsOf(cellAt(row, places.due)),
    ]
    if (words === undefined || /^(?:none|n\/?a|-+|no actions?)\.?$/i.test(words.text)) return []
    return [{ words, ...actionIn(words.text, owner?.text, due?.text) }]
  })
}
