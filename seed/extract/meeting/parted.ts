import type { Block } from '../../outline/blocks/index.ts'
import type { Layer, Line, LinePlace } from '../../read/layer.ts'
import { wordsAt } from '../../read/words.ts'

/** So much wider than between the lines of a paragraph is the space between two. */
const wider = 1.35

/** How far below each other the lines of a paragraph stand: one of the smallest steps. */
function pitchOf(lines: readonly Line[]): number {
  const steps = lines
    .flatMap(({ place }, at) => {
      const before = lines[at - 1]?.place
      return place === undefined || before === undefined || place.page !== before.page ? [] : [place.y - before.y]
    })
    .filter((step) => step > 4 && step < 40)
    .sort((a, b) => a - b)
  return steps[Math.floor(steps.length / 10)] ?? 0
}

const isApart = (before: LinePlace | undefined, place: LinePlace | undefined, pitch: number): boolean =>
  before !== undefined &&
  place !== undefined &&
  ((place.page === before.page && place.y - before.y > pitch * wider) ||
    (place.bold !== before.bold && place.page === before.page))

/** What begins something new in minutes, whatever stands above it. */
const begins =
  /^[\s*_]*(?:(?:RESOLVED|RECOMMENDED|AGREED|DECISION|PENDERFYNWYD)\b|(?:Resolved|Agreed|Decision)\s*[:\u2013\u2014-]|\d{1,3}\.?\s+[\p{Lu}'\u2019&,() -]{6,}$|Action(?: point)?s?\s*[:\u2013\u2014-]|[QA]\d{0,2}\s?:\s)/u

/** A line of running text under one that is a number and a title, with no space between the two. */
const isUnderTitle = ({ text }: Line, next: Line): boolean =>
  /^\s*\d{1,3}[.)]?\s{2,}\p{Lu}.*[^\s.,;:-]\s*$/u.test(text) &&
  text.trim().length < 100 &&
  /^\s*(?:The|There|Members?|It|An?|Apologies|Councillors?|Cllrs?|No|None|RESOLVED|Resolved|AGREED|Agreed)\b/.test(next.text)

/** Blocks divided where their lines stand apart on the page, or begin what is always something new. */
export function partedBlocks(layer: Layer, blocks: readonly Block[]): Block[] {
  const pitch = pitchOf(
    layer.lines.filter(({ text, place }) => text.trim() !== '' && place?.furniture !== true && place?.table !== true),
  )
  return blocks.flatMap((block) => (block.kind === 'table' ? [block] : parted(layer, block, pitch)))
}

function parted(layer: Layer, block: Block, pitch: number): Block[] {
  const { spans } = block.words
  const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0]
  const own: Line[] = []
  for (let at = block.line - 1; at < layer.lines.length; at++) {
    const line = layer.lines[at] as Line
    if (line.start >= end) break
    if (line.end > start && line.text.trim() !== '') own.push(line)
  }
  const cuts = own.flatMap((line, at) =>
    at > 0 &&
    (isApart(own[at - 1]?.place, line.place, pitch) || begins.test(line.text) || (at === 1 && isUnderTitle(own[0] as Line, line)))
      ? [line.start]
      : [],
  )
  if (cuts.length === 0) return [block]
  const edges = [start, ...cuts, end]
  return edges.slice(1).flatMap((to, at): Block[] => {
    const from = edges[at] as number
    const inside = spans
      .map((span) => ({ start: Math.max(span.start, from), end: Math.min(span.end, to) }))
      .filter((span) => span.end > span.start)
    const words = wordsAt(layer.text, inside)
    if (words.text === '') return []
    if (at === 0) return [{ ...block, words }]
    const line = own.find((each) => each.start === from) ?? (own[0] as Line)
    const { marker: _, level: __, ...rest } = block
    const isBold = line.place?.bold === true && inside.length === 1
    return [
      {
        ...rest,
        kind: isBold ? 'heading' : 'paragraph',
        words,
        line: line.number,
        ...(line.place === undefined ? {} : { bold: line.place.bold, page: line.place.page }),
      },
    ]
  })
}
