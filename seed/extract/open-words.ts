import type { Block } from '../outline/blocks/index.ts'
import type { TableRow } from '../outline/tables.ts'
import type { Layer, Line, Span } from '../read/layer.ts'
import { type Words, wordsAt } from '../read/words.ts'
import { merged } from './contacts.ts'
import { sentencesOf } from './figures/sentences/told.ts'
import { publicPlaces } from './meeting/personal.ts'
import { isOfOne, isPrivate } from './meeting/private.ts'
import { privatePlaces } from './private-places.ts'

/** A document as far as its words are open: blanks stand for what is private, so that all else keeps its place. */
export interface OpenWords {
  readonly layer: Layer
  readonly blocks: readonly Block[]
}

/** The sentences of a paragraph that tell of a person; what follows one that tells of a child is told of that child. */
function privateSentences(layer: Layer, words: Words): Span[] {
  const sentences = sentencesOf(layer, words)
  const child = sentences.findIndex(({ text }) => isOfOne(text))
  return sentences.flatMap(({ text, piece }, at) =>
    (child >= 0 && at >= child) || isPrivate(text) ? [...piece(0, text.length).spans] : [],
  )
}

const ofRow = ({ cells, start, end }: TableRow): Span[] => {
  const text = cells.flatMap(({ paragraphs }) => paragraphs.map((words) => words.text)).join(' ')
  return isOfOne(text) || isPrivate(text) ? [{ start, end }] : []
}

const ofBlock = (layer: Layer, { kind, rows, words }: Block): Span[] =>
  kind === 'table' && rows !== undefined ? rows.flatMap(ofRow) : privateSentences(layer, words)

const meets = (places: readonly Span[], { start, end }: Span): boolean =>
  places.some((place) => place.start < end && start < place.end)

/** A text in which blanks stand for some places, which are in order. */
function blanked(text: string, places: readonly Span[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end } of places) {
    parts.push(text.slice(from, start), text.slice(start, end).replace(/[^\n\r|]/g, ' '))
    from = end
  }
  return [...parts, text.slice(from)].join('')
}

/** What of a document figures are read from. */
export function openWords(layer: Layer, blocks: readonly Block[]): OpenWords {
  const places = merged([...privatePlaces(layer), ...publicPlaces(layer), ...blocks.flatMap((block) => ofBlock(layer, block))])
  if (places.length === 0) return { layer, blocks }
  const text = blanked(layer.text, places)
  const lines = layer.lines.map((line): Line => {
    const own = text.slice(line.start, line.end)
    return own === line.text ? line : { ...line, text: own }
  })
  const reread = (words: Words): Words => (words.spans.some((span) => meets(places, span)) ? wordsAt(text, words.spans) : words)
  const rowOf = (row: TableRow): TableRow => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(reread).filter((words) => words.text !== '') })),
  })
  const open = blocks.map((block): Block => {
    const words = reread(block.words)
    if (words === block.words) return block
    return { ...block, words, ...(block.rows === undefined ? {} : { rows: block.rows.map(rowOf) }) }
  })
  return { layer: { ...layer, text, lines }, blocks: open.filter(({ words }) => words.text !== '') }
}
