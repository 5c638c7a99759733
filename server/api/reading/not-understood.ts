import type { Context } from '../context.ts'
import { type Listed, listed, type Place } from '../listed.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import type { PageArguments } from '../range.ts'
import { layerAround } from './holder.ts'
import { lineNumberAt } from './lines.ts'
import { type Span, sightsOf } from './sights.ts'

/** A place of a document's text that was not understood. */
export interface GapSource {
  readonly document: StoredNode
  readonly span: Span
}

export type GapsOfText = Listed<GapSource>

const digits = 12
const written = (offset: number): string => String(offset).padStart(digits, '0')
const comparing = (a: Place, b: Place): number => {
  const [one, other] = [a.join(' '), b.join(' ')]
  return one === other ? 0 : one < other ? -1 : 1
}

/** In the order of the text. */
const order = {
  parts: 2,
  placeOf: ({ span: { start, end } }: GapSource): Place => [written(start), written(end)],
  compare: comparing,
}

/** The places of a document's text that were not understood; null where that was not kept. */
export async function notUnderstood(document: StoredNode, args: PageArguments, context: Context): Promise<GapsOfText | null> {
  if (typeof document.sha256 !== 'string') return null
  const spans = await context.gapsOf(document.sha256)
  if (spans === undefined) return null
  const all = spans.map((span) => ({ document, span }))
  return listed(all, args, order)
}

async function seen({ document, span }: GapSource, context: Context) {
  const around = await layerAround(document, context)
  if (around === undefined) return undefined
  const { text } = around.layer
  const sights = sightsOf(around.layer)
  return { text, sights, first: lineNumberAt(sights.starts, span.start), last: lineNumberAt(sights.starts, span.end - 1) }
}

const withoutEnd = (line: string): string => line.replace(/[\r\n]+$/, '')

/** The resolvers of what was not understood. */
export const gapResolvers = {
  NotUnderstoodInfo: {
    line: async (gap: GapSource, _: unknown, context: Context) => (await seen(gap, context))?.first ?? null,
    lastLine: async (gap: GapSource, _: unknown, context: Context) => (await seen(gap, context))?.last ?? null,
    page: async (gap: GapSource, _: unknown, context: Context) => {
      const pages = (await seen(gap, context))?.sights.pages ?? []
      return pages.find(({ start, end }) => start <= gap.span.start && gap.span.start < end)?.number ?? null
    },
    text: async (gap: GapSource, _: unknown, context: Context) =>
      (await seen(gap, context))?.text.slice(gap.span.start, gap.span.end) ?? null,
    lines: async (gap: GapSource, _: unknown, context: Context) => {
      const found = await seen(gap, context)
      if (found === undefined) return null
      const { text, sights, first, last } = found
      return withoutEnd(text.slice(sights.starts[first - 1], sights.starts[last]))
    },
    linesStart: async (gap: GapSource, _: unknown, context: Context) => {
      const found = await seen(gap, context)
      return found?.sights.starts[found.first - 1] ?? null
    },
    start: ({ span }: GapSource) => span.start,
    end: ({ span }: GapSource) => span.end,
  },
}
