import type { Block } from '../../outline/blocks/index.ts'
import type { Table, TableRow } from '../../outline/tables.ts'
import type { Layer, Span } from '../../read/layer.ts'
import type { Words } from '../../read/words.ts'
import { endOf, startOf, without } from '../pack/blocks.ts'
import { joined } from './cut.ts'
import { type Cells, type Commitment, type Content, contentOf } from './entry.ts'
import { labelOf } from './labels.ts'
import type { Entry } from './minutes.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { actionIn } from './promised.ts'
import { actionsIn, cellAt, columnsOf, isOfActions, type Places, wordsOf } from './tabled.ts'

const pieceOf = (layer: Layer, words: Words, line: number): Piece => {
  const { words: rest, lead } = without(layer, words, /^[\s*_]*(?:\((\d{1,2}|[a-z])\)|(\d{1,2}|[a-z])[.)]|[-•–])[\s*_]+/i)
  const block: Block = { kind: 'paragraph', depth: 0, words, line }
  return { kind: 'paragraph', mark: lead?.[0].trim(), depth: 0, words: rest, whole: words, block, overPage: false }
}

const isMinutes = (places: Places | undefined): places is Places =>
  places !== undefined &&
  (places.title !== undefined || places.number !== undefined) &&
  (places.discussion !== undefined || places.decision !== undefined)

/** "1.2.3": the number of an objective, as plans have them. */
const objective = /^[A-Z]?\d{1,2}\.\d{1,2}\.\d{1,2}/

/** Whether a table holds minutes or the actions that they end with: it stands in them, and its columns are theirs. */
export const isOfMinutes = ({ heading, start, rows }: Table, regions: readonly Span[]): boolean =>
  (isMinutes(columnsOf(heading)) ||
    (isOfActions(heading) && !rows.some(({ cells }) => objective.test(cells[0]?.paragraphs[0]?.text ?? '')))) &&
  regions.some((region) => region.start <= start && start < region.end)

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

/** What is decided or to be done by what stands below a table of minutes: its last row's. */
function below(layer: Layer, blocks: readonly Block[], after: Span, body: string): Piece[] {
  const own = blocks.filter((block) => startOf(block) >= after.start && endOf(block) <= after.end)
  const next = own.find(({ kind, rows }) => kind === 'table' && isMinutes(columnsOf(rows?.[0])))
  const pieces = piecesOf(layer, own, { start: after.start, end: next === undefined ? after.end : startOf(next) }, body)
  const from = pieces.findIndex(
    ({ kind, whole, block }) =>
      (kind === 'table' && isOfActions(block.rows?.[0])) || ['decision', 'action'].includes(labelOf(whole.text) ?? ''),
  )
  return from < 0 ? [] : pieces.slice(from)
}

/** Minutes that are nothing but a table of actions. */
export function actionsAlone(layer: Layer, blocks: readonly Block[], { start, end }: Span): { entry: Entry; content: Content }[] {
  const inside = blocks.filter((block) => startOf(block) >= start && startOf(block) < end)
  return inside.flatMap((block, at) => {
    const [head] = block.rows ?? []
    const title = inside.slice(0, at).findLast(({ kind }) => kind === 'heading')?.words ?? wordsOf(head?.cells[0])
    if (block.kind !== 'table' || !isOfActions(head) || title === undefined) return []
    const entry: Entry = { number: undefined, title, pieces: [], start: startOf(block), end: endOf(block) }
    return [{ entry, content: contentOf(layer, entry, { actions: actionsIn(block) }) }]
  })
}

/** The entries of minutes that are printed as a table, one a row. */
export function rowsIn(
  layer: Layer,
  blocks: readonly Block[],
  { start, end }: Span,
  body: string,
): { entry: Entry; content: Content }[] {
  return blocks.flatMap((block) => {
    const [head, ...rows] = block.kind === 'table' ? (block.rows ?? []) : []
    const places = columnsOf(head)
    if (head === undefined || startOf(block) < start || startOf(block) >= end || !isMinutes(places)) return []
    const drafts = draftsOf(layer, rows, places)
    return drafts.map(({ number, title, rows: own }, place) => {
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
        pieces: [
          ...paragraphs(places.discussion),
          ...(place === drafts.length - 1 ? below(layer, blocks, { start: endOf(block), end }, body) : []),
        ],
        start: own[0]?.start ?? start,
        end: own.at(-1)?.end ?? end,
      }
      return { entry, content: contentOf(layer, entry, cells) }
    })
  })
}
