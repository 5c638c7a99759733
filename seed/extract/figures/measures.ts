import { type GraphRecord, isNode, labelOfId } from '../../../schema/index.ts'
import type { Span } from '../../read/layer.ts'
import type { Collector } from '../collector.ts'
import type { Figure } from './figure.ts'
import { figuresInWords } from './sentences/index.ts'

/** A success measure and where it stands. */
export interface MeasurePlace {
  readonly id: string
  readonly text: string
  readonly spans: readonly Span[]
  /** What it is to measure, the nearest first: its action, and what that stands under. */
  readonly under: readonly string[]
}

type Link = Exclude<GraphRecord, { label: string }>

const textOf = (record: GraphRecord): string => {
  const { text, title, name } = record.properties as { text?: string; title?: string; name?: string }
  return text ?? title ?? name ?? ''
}

/** The success measures of a document, in the order of their ids. */
export function measuresIn({ records }: Collector): MeasurePlace[] {
  const nodes = new Map(records.filter(isNode).map((node) => [node.id, node]))
  const links = records.filter((record): record is Link => !isNode(record))
  const first = (type: string, by: 'from' | 'to'): Map<string, string> =>
    new Map(links.flatMap((link) => (link.type === type ? [[link[by], link[by === 'from' ? 'to' : 'from']] as const] : [])))
  const [judges, above] = [first('JUDGED_BY', 'to'), first('UNDER', 'from')]
  const spans = new Map<string, Span[]>()
  for (const { type, from, to, properties } of links) {
    if (type !== 'CITES' || (properties as { property?: string }).property !== undefined || labelOfId(from) !== 'SuccessMeasure')
      continue
    const { start, end } = (nodes.get(to)?.properties ?? {}) as { start?: number; end?: number }
    if (start !== undefined && end !== undefined) spans.set(from, [...(spans.get(from) ?? []), { start, end }])
  }
  return [...spans].map(([id, own]) => {
    const under: string[] = []
    for (let at = judges.get(id); at !== undefined && under.length < 6; at = above.get(at)) {
      const node = nodes.get(at)
      if (node !== undefined) under.push(textOf(node))
    }
    const node = nodes.get(id)
    return { id, text: node === undefined ? '' : textOf(node), spans: own.sort((a, b) => a.start - b.start), under }
  })
}

export const holds = ({ spans }: MeasurePlace, { printed }: Figure): boolean =>
  printed.spans.some((span) => spans.some(({ start, end }) => start <= span.start && span.end <= end))

const isAim = /^(?:ACTUAL|TARGET|THRESHOLD)$/

/** What success measures state, as figures to reach: those that are read already, and those of cells that nobody has read. */
export function withTargets(
  into: Collector,
  figures: readonly Figure[],
  measures: readonly MeasurePlace[],
  council: string,
): Figure[] {
  const aimed = figures.map(
    (figure): Figure =>
      figure.kind === 'ACTUAL' && measures.some((measure) => holds(measure, figure)) ? { ...figure, kind: 'TARGET' } : figure,
  )
  const unread = measures.filter((measure) => measure.text !== '' && !aimed.some((figure) => holds(measure, figure)))
  const more = unread.flatMap(({ text, spans, under }) =>
    figuresInWords(into.layer, { text, spans }, { under, locator: 'success measure' }, { council })
      .figures.filter(({ kind, printed }) => isAim.test(kind) && printed.spans.length > 0)
      .map((figure): Figure => ({ ...figure, kind: 'TARGET' })),
  )
  return [...aimed, ...more]
}
