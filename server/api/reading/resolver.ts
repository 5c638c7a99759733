import { Problem } from '../../../schema/index.ts'
import { passagesBetween } from '../../store/index.ts'
import type { Context } from '../context.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { boxesOf, type PageBox } from './boxes.ts'
import { layerAround } from './holder.ts'
import { lineNumberAt, linesFrom } from './lines.ts'
import { pagesBetween, pageWith, type SeenPage, type Sights, type Span, sightsOf } from './sights.ts'

const usual = 200
const most = 1000
const mostPassages = 500

export interface ReadingArguments {
  readonly from?: number | null
  readonly lines?: number | null
}

function within(name: string, value: number, least: number, greatest: number): number {
  if (value < least || value > greatest)
    throw new Problem('LIMIT_EXCEEDED', { what: `"${name}" is ${value}`, todo: `Give a number from ${least} to ${greatest}` })
  return value
}

async function passagesIn(holder: StoredNode, { start, end }: Span, { store }: Context): Promise<StoredNode[]> {
  if (start >= end) return []
  const rows = await store.run(passagesBetween, { id: holder.id, start, end, limit: mostPassages })
  return rows.map(({ node }) => node as StoredNode)
}

const pageShown = (page: SeenPage, sights: Sights, holder: StoredNode) => ({
  number: page.number,
  label: page.label ?? null,
  firstLine: lineNumberAt(sights.starts, page.start),
  width: page.width,
  height: page.height,
  passages: (_: unknown, context: Context) => passagesIn(holder, page, context),
})

/** Some lines of a document's text, with the passages in them and the pages they stand on. */
export async function reading(document: StoredNode, args: ReadingArguments, context: Context) {
  const count = within('lines', args.lines ?? usual, 1, most)
  const from = within('from', args.from ?? 1, 1, Number.MAX_SAFE_INTEGER)
  const around = await layerAround(document, context)
  if (around === undefined) return null
  const { holder, layer } = around
  const { lines, total } = linesFrom(layer.text, from, count)
  const [first, last] = [lines[0], lines.at(-1)]
  const span = { start: first?.start ?? 0, end: last === undefined ? 0 : last.start + last.text.length + 1 }
  const sights = sightsOf(layer)
  return {
    document: holder,
    totalLines: total,
    totalPages: layer.pages?.length ?? null,
    lines,
    pages: pagesBetween(sights, span).map((page) => pageShown(page, sights, holder)),
    passages: await passagesIn(holder, span, context),
  }
}

export interface ReadPageArguments {
  readonly number?: number | null
  readonly label?: string | null
}

/** One page of a document's file, by its number or by what is printed on it. */
export async function readPage(document: StoredNode, { number, label }: ReadPageArguments, context: Context) {
  const asked = number == null ? (label == null ? undefined : { label }) : label == null ? { number } : undefined
  if (asked === undefined)
    throw new Problem('INVALID_INPUT', { what: 'A page is asked for by its number or by its label', todo: 'Give one of the two' })
  const around = await layerAround(document, context)
  if (around === undefined) return null
  const sights = sightsOf(around.layer)
  const page = pageWith(sights, asked)
  return page === undefined ? null : pageShown(page, sights, around.holder)
}

/** Where a passage is seen on the pages of its file. */
export async function passageBoxes(passage: StoredNode, _: unknown, context: Context): Promise<PageBox[]> {
  const { start, end } = passage
  if (typeof start !== 'number' || typeof end !== 'number') return []
  const around = await layerAround(passage, context)
  if (around === undefined) return []
  const { runs, pages } = sightsOf(around.layer)
  return boxesOf({ start, end }, runs, pages)
}
