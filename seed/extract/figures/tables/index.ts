import type { Block } from '../../../outline/blocks/index.ts'
import type { TableRow } from '../../../outline/tables.ts'
import type { Layer, Span } from '../../../read/layer.ts'
import type { Words } from '../../../read/words.ts'
import type { Figure } from '../figure.ts'
import type { PeriodContext } from '../periods/index.ts'
import { standings } from '../sentences/standing.ts'
import { chunksOf } from './chunks.ts'
import { flattenedFigures } from './flattened.ts'
import { loneFigures } from './lone.ts'
import { type Around, figuresOfTable } from './piped.ts'
import { spacedTables } from './spaced.ts'

export interface TablesRead {
  readonly figures: readonly Figure[]
  /** Figures of tables that tell not what they count. */
  readonly notUnderstood: readonly Span[]
}

const longestCaption = 200
const noteLine = /^[^\p{L}*]*(?:(?:source|notes?)\s*:\s*)?(\*+|[\u00b9\u00b2\u00b3\u2074-\u2079])\s*(?=\p{L})/iu

/** The notes under a table: lines that begin with the stars, or the raised number, that its heads bear. */
function notesUnder({ lines }: Layer, blocks: readonly Block[], at: number): Map<string, Words> {
  const notes = new Map<string, Words>()
  for (const { words, kind, line } of blocks.slice(at + 1, at + 7)) {
    if (kind === 'table') break
    const stars = noteLine.exec(lines[line - 1]?.text ?? '')?.[1]
    if (stars !== undefined && !notes.has(stars)) notes.set(stars, words)
  }
  return notes
}

const isCaption = ({ kind, words }: Block): boolean => kind !== 'table' && kind !== 'note' && words.text.length <= longestCaption
const hasWords = (text: string): boolean => /\p{L}{3}/u.test(text)
const isShort = (block: Block): boolean => isCaption(block) && block.words.text.length <= 80 && !/[.;,]$/.test(block.words.text)

/** The short lines right before a block, which head it, whether or not they are set as headings. */
function shortBefore(blocks: readonly Block[], at: number): string[] {
  const found: string[] = []
  let before = at - 1
  for (; before >= at - 6 && found.length < 4; before--) {
    const block = blocks[before]
    if (block === undefined || !isShort(block)) break
    if (hasWords(block.words.text)) found.push(block.words.text)
  }
  // What stands over a table and its caption stands over the next table and its caption too.
  const [table, caption] = [blocks[before], blocks[before - 1]]
  const next = blocks[before - 2]
  const goesOn = table?.kind === 'table' && caption !== undefined && isShort(caption) && next !== undefined && isShort(next)
  return goesOn && hasWords(next.words.text) ? [...found, next.words.text] : found
}

/** What stands over each table: its caption and the headings. */
function aroundTable(blocks: readonly Block[], at: number, headings: readonly string[]): string[] {
  const before = blocks[at - 1]
  const caption = before !== undefined && isCaption(before) ? [before.words.text] : []
  return [...new Set([...caption, ...shortBefore(blocks, at), ...headings])]
}

/** What a table is called: the caption right over it, else its heading. */
function titleOf(blocks: readonly Block[], at: number, [heading]: readonly string[]): { title?: string } {
  const before = blocks[at - 1]
  const isCalled = before !== undefined && isShort(before) && hasWords(before.words.text)
  const title = isCalled ? before.words.text : heading
  return title === undefined ? {} : { title: title.replace(/^\d+(?:\.\d+)*[.)]?\s+|:$/g, '') }
}

/**
 * The figures of a document's tables: between pipes, flattened, and labels with a lone figure under them. A count beside its share is told
 * with it, and not again; a total row is a base; a cell without a figure ("-", "n/a", "c") gives none.
 */
export function figuresInTables(
  layer: Layer,
  blocks: readonly Block[],
  council: string,
  contextAt: (at: number) => PeriodContext,
): TablesRead {
  const places = standings(blocks)
  const figures: Figure[] = []
  const notUnderstood: Span[] = []
  const over = (line: number): readonly string[] => {
    const at = blocks.findLastIndex((block) => block.line <= line)
    const { headings = [] } = places[at] ?? {}
    return [...new Set([...shortBefore(blocks, at + 1), ...headings])]
  }
  for (const [at, { kind, rows, line, page }] of blocks.entries()) {
    if (kind !== 'table' || rows === undefined || rows.length < 2) continue
    const around: Around = {
      council,
      context: contextAt(rows[0]?.start ?? 0),
      over: aroundTable(blocks, at, places[at]?.headings ?? []),
      notes: notesUnder(layer, blocks, at),
      text: layer.text,
      ...titleOf(blocks, at, places[at]?.headings ?? []),
      locator: page === undefined ? `table at line ${line}` : `page ${page}, table at line ${line}`,
    }
    const told = figuresOfTable(rows, around)
    figures.push(...told.figures)
    notUnderstood.push(...told.notUnderstood)
  }
  for (const rows of spacedTables(layer)) {
    const [{ start, line }] = rows as [TableRow, ...TableRow[]]
    const page = layer.lines[line - 1]?.place?.page
    const at = blocks.findLastIndex((block) => (block.words.spans[0]?.start ?? 0) < start)
    const around: Around = {
      council,
      context: contextAt(start),
      over: over(line - 1),
      notes: notesUnder(layer, blocks, at),
      text: layer.text,
      locator: page === undefined ? `table at line ${line}` : `page ${page}, table at line ${line}`,
    }
    const told = figuresOfTable(rows, around)
    figures.push(...told.figures)
    notUnderstood.push(...told.notUnderstood)
  }
  const chunks = chunksOf(layer)
  const flattened = flattenedFigures(layer, chunks, council, contextAt, over)
  figures.push(...flattened.figures, ...loneFigures(layer, chunks, council, contextAt, over))
  notUnderstood.push(...flattened.notUnderstood)
  return { figures, notUnderstood }
}
