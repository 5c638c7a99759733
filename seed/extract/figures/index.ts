import type { Block } from '../../outline/blocks/index.ts'
import type { Layer, Span } from '../../read/layer.ts'
import { openWords } from '../open-words.ts'
import type { Figure } from './figure.ts'
import { inSenseOf } from './indicators/paragraph.ts'
import { contextsOf, type Known, type PeriodContext } from './periods/index.ts'
import { figuresInBlocks } from './sentences/index.ts'
import { figuresInTables } from './tables/index.ts'

export { writeFigures } from './records.ts'

/** The figures of a document, and numbers of which it is not told what they measure. */
export interface FiguresFound {
  readonly figures: readonly Figure[]
  readonly notUnderstood: readonly Span[]
}

const startOf = ({ printed }: Figure): number => printed.spans[0]?.start ?? 0

/** A number that cannot be a percentage, read as one. */
const isNoShare = ({ unit, value }: Figure): boolean => unit === '%' && Math.abs(value) > 1000

/** What both ways of reading have found at one place is one figure: that of the way that comes first. */
function onceByPlace(ways: readonly (readonly Figure[])[]): Figure[] {
  const taken: Span[] = []
  return ways.flatMap((figures) => {
    const free = figures.filter(
      ({ printed }) => !printed.spans.some((span) => taken.some(({ start, end }) => span.start < end && start < span.end)),
    )
    taken.push(...free.flatMap(({ printed }) => printed.spans))
    return free
  })
}

/** Blocks that follow one another and of which the same is known. */
function runsOf(blocks: readonly Block[], contextAt: (at: number) => PeriodContext): { context: PeriodContext; own: Block[] }[] {
  const runs: { context: PeriodContext; own: Block[] }[] = []
  for (const block of blocks) {
    const context = contextAt(block.words.spans[0]?.start ?? 0)
    const last = runs.at(-1)
    if (last?.context === context) last.own.push(block)
    else runs.push({ context, own: [block] })
  }
  return runs
}

/** The figures that a document of a council tells, in its tables and in its sentences; none of what is private. */
export function figuresOf(whole: Layer, all: readonly Block[], { council, ...known }: Known & { council: string }): FiguresFound {
  const { layer, blocks } = openWords(whole, all)
  const contextAt = contextsOf(layer, blocks, known)
  const inTables = figuresInTables(layer, blocks, council, contextAt)
  const inSentences = runsOf(blocks, contextAt).map(({ context, own }) => figuresInBlocks(layer, own, { ...context, council }))
  const found = onceByPlace([inTables.figures, ...inSentences.map((told) => told.figures)])
  const figures = found.filter((figure) => !isNoShare(figure))
  const read = figures.flatMap(({ printed }) => printed.spans)
  const unread = [
    ...[inTables, ...inSentences].flatMap(({ notUnderstood }) => notUnderstood),
    ...found.filter(isNoShare).flatMap(({ printed }) => printed.spans),
  ]
  return {
    figures: inSenseOf(figures, blocks).sort((a, b) => startOf(a) - startOf(b)),
    notUnderstood: unread.filter(({ start, end }) => !read.some((span) => span.start < end && start < span.end)),
  }
}
