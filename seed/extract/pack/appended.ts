import type { Block } from '../../outline/blocks/index.ts'
import type { Layer, Span } from '../../read/layer.ts'
import { extractInspection, type Report } from '../inspection/index.ts'
import { kindOf } from '../inspection/kinds.ts'
import { plain } from '../inspection/plain.ts'
import { roleOf } from '../inspection/sections.ts'
import { blocksWithin, endOf, startOf } from './blocks.ts'
import { endOfNested } from './levels.ts'
import { goesOn } from './reviews.ts'

/** An inspectors' letter or report that is printed within another document. */
export interface Appended extends Span {
  readonly report: Report
  readonly blocks: readonly Block[]
}

const longestTitle = 200
/** What is written about an inspection, and is no report of it. */
const about =
  /\b(?:action plan|response|update|progress (?:on|against|report|since)|improvement plan|outcomes? of|self-evaluation|self-assessment|preparation|readiness|minutes|agenda item|following|recommendations? (?:of|from)|implications)\b/
/** What stands on the front of an inspectors' report or letter, and on no officers' report. */
const front =
  /^(?:\**)(?:dear [\p{L}'. -]{2,40},?$|inspection dates?\b|inspected by\b|lead inspector\b|dates? of (?:the )?(?:inspection|visit)\b|visit dates?\b|report published\b|this letter (?:summarises|outlines|sets out)\b)/u
const frontBlocks = 14
const appendix = /^(?:appendix|annex|enclosure)\b/

/** So many areas graded, or so many known headings with so many findings below them, are no mention of an inspection. */
const least = { judged: 3, headings: 2, found: 4 } as const

/** The layer of a part: its lines counted from 1, its offsets those of the whole. */
function layerOf(layer: Layer, first: number, last: number): Layer {
  const lines = layer.lines.slice(first - 1, last).map((line) => ({ ...line, number: line.number - first + 1 }))
  return { ...layer, lines }
}

function isReport({ judged, found, parts }: Report): boolean {
  const known = new Set(
    parts.flatMap(({ heading }) => {
      const role = heading === undefined ? undefined : roleOf(heading.text)
      return heading === undefined || role === undefined || role.kind === 'aside' ? [] : [plain(heading.text)]
    }),
  )
  return judged.length >= least.judged || (known.size >= least.headings && found.length >= least.found)
}

function appendedAt(layer: Layer, blocks: readonly Block[], at: number, stops: readonly number[]): Appended | undefined {
  const [title] = blocks.slice(at)
  if (title?.kind !== 'heading' || title.words.text.length > longestTitle || /^\d+(?:\.\d+)*[.)\s]/.test(title.words.text))
    return undefined
  const [told, second] = [plain(title.words.text), plain(blocks[at + 1]?.words.text ?? '')]
  const isOverTwo = kindOf(second) === undefined && roleOf(told) === undefined && kindOf(`${told} ${second}`) !== undefined
  if ((kindOf(told) === undefined && !isOverTwo) || about.test(told)) return undefined
  const far = blocks.findIndex(
    (block, place) =>
      (place > at && stops.includes(startOf(block))) ||
      (place > at + 3 && block.kind === 'heading' && appendix.test(plain(block.words.text))),
  )
  const nested = endOfNested(layer, blocks, at, at)
  const own = blocks.slice(at, Math.min(...[far, nested, blocks.length].filter((place) => place >= 0)))
  if (goesOn(blocks.slice(0, at), own)) return undefined
  const below = own.findIndex(
    ({ kind, words: { text } }, place) => place > 0 && kind === 'heading' && (roleOf(text) ?? kindOf(text)) !== undefined,
  )
  const opening = own.slice(1, Math.min(frontBlocks, below < 0 ? frontBlocks : below))
  if (!opening.some(({ words }) => front.test(plain(words.text)))) return undefined
  const last = layer.lines.findIndex(({ end }) => end >= endOf(own.at(-1) as Block))
  const [from, to] = [title.line, last < 0 ? layer.lines.length : last + 1]
  const report = extractInspection(
    layerOf(layer, from, to),
    own.map((block) => ({ ...block, line: block.line - from + 1 })),
  )
  if (report === undefined || !isReport(report)) return undefined
  return { report, blocks: own, start: startOf(title), end: endOf(own.at(-1) as Block) }
}

/** The inspectors' letters and reports within a part of a document, none over the `stops` where something else begins: by a title of a known kind, their own front, and their headings or grades. */
export function inspectionsIn(layer: Layer, all: readonly Block[], within: Span, stops: readonly number[] = []): Appended[] {
  const blocks = blocksWithin(all, within)
  const found: Appended[] = []
  for (const at of blocks.keys()) {
    if (startOf(blocks[at] as Block) < (found.at(-1)?.end ?? 0)) continue
    const one = appendedAt(layer, blocks, at, stops)
    if (one !== undefined) found.push(one)
  }
  return found
}
