import type { Block } from '../../outline/blocks/index.ts'
import type { Table, TableRow } from '../../outline/tables.ts'
import type { Layer, Span } from '../../read/layer.ts'
import type { Words } from '../../read/words.ts'
import { startOf, without } from '../pack/blocks.ts'
import { joined } from './cut.ts'
import { type Cells, type Commitment, type Content, contentOf } from './entry.ts'
import type { Entry } from './minutes.ts'
import type { Piece } from './pieces.ts'
import { actionIn } from './promised.ts'
import { cellAt, columnsOf, type Places, wordsOf } from './tabled.ts'

const pieceOf = (layer: Layer, words: Words, line: number): Piece => {
  const { words: rest, lead } = without(layer, words, /^[\s*_]*(?:\((\d{1,2}|[a-z])\)|(\d{1,2}|[a-z])[.)]|[-•–])[\s*_]+/i)
  const block: Block = { kind: 'paragraph', depth: 0, words, line }
  return { kind: 'paragraph', mark: lead?.[0].trim(), depth: 0, words: rest, whole: words, block, overPage: false }
}

const isMinutes = (places: Places | undefined): places is Places =>
  places !== undefined &&
  (places.title !== undefined || places.number !== undefined) &&
  (places.discussion !== undefined || places.decision !== undefined)

/** Whether a table holds minutes: it stands in them, and its columns are theirs. */
export const isOfMinutes = ({ heading, start }: Table, regions: readonly Span[]): boolean =>
  isMinutes(columnsOf(heading)) && regions.some((region) => region.start <= start && start < region.end)

const numberLead = /^[\s*_]*(\d{1,3}(?:\.\d{1,2})?)[.)]?[\s*_]+/
const numberAlone = /^[A-Z]{0,6}[/.-]?\d{1,4}(?:[/.-]\d{1,4})*[.)]?$/

interface Draft {
  readonly number: string | undefined
  readonly title: Words
  readonly rows: TableRow[]
}

function draftsOf(layer: Layer, rows: readonly TableRow[], places: Places): Draft[] {
  const drafts: Draft[] = []
  for (const row of rows) {
    const [number, title] = [wordsOf(cellAt(row, places.number)), wordsOf(cellAt(row, places.title))]
    const isNumber = number !== undefined && numberAlone.test(number.text)
    const named = title ?? (isNumber ? undefined : number)
    const last = drafts.at(-1)
    if (named === undefined && !isNumber) {
      last?.rows.push(row)
      continue
    }
    const own = named === undefined ? undefined : without(layer, named, numberLead)
    const printed = isNumber ? number.text.replace(/[.)]$/, '') : own?.lead?.[1]
    const heading = own?.words ?? number
    if (heading !== undefined && heading.spans.length > 0) drafts.push({ number: printed, title: heading, rows: [row] })
  }
  return drafts
}

/** The entries of minutes that are printed as a table, one a row. */
export function rowsIn(layer: Layer, blocks: readonly Block[], { start, end }: Span): { entry: Entry; content: Content }[] {
  return blocks.flatMap((block) => {
    const [head, ...rows] = block.kind === 'table' ? (block.rows ?? []) : []
    const places = columnsOf(head)
    if (head === undefined || startOf(block) < start || startOf(block) >= end || !isMinutes(places)) return []
    return draftsOf(layer, rows, places).map(({ number, title, rows: own }) => {
      const paragraphs = (at: number | undefined): Piece[] =>
        at === undefined
          ? []
          : own.flatMap((row) => (cellAt(row, at)?.paragraphs ?? []).map((words) => pieceOf(layer, words, row.line)))
      const actions = own.flatMap((row): Commitment[] => {
        const [words, owner, due] = [places.action, places.owner, places.due].map((at) => wordsOf(cellAt(row, at)))
        return words === undefined || /^(?:none|n\/?a|[-–]+|no actions?)\.?$/i.test(words.text)
          ? []
          : [{ words: joined([words]), ...actionIn(words.text, owner?.text, due?.text) }]
      })
      const cells: Cells = { decided: paragraphs(places.decision), actions }
      const entry: Entry = {
        number,
        title,
        pieces: paragraphs(places.discussion),
        start: own[0]?.start ?? start,
        end: own.at(-1)?.end ?? end,
      }
      return { entry, content: contentOf(layer, entry, cells) }
    })
  })
}
