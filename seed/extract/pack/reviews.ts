import type { Block } from '../../outline/blocks/index.ts'
import type { Layer, Span } from '../../read/layer.ts'
import { blocksWithin, endOf, startOf } from './blocks.ts'
import { type Content, contentOf } from './content.ts'
import { endOfNested } from './levels.ts'
import { type ReviewKind, reviewKindOf } from './review-kinds.ts'
import { type Section, sectionsIn } from './sections.ts'
import { type TitlePage, titlePageAt } from './title-page.ts'

/** A review that stands within a document. */
export interface Review extends Span {
  readonly kind: ReviewKind
  readonly page: TitlePage
  readonly sections: readonly Section[]
  readonly content: Content
  readonly blocks: readonly Block[]
}

/** How much of a review says what it is, in blocks. */
const openingBlocks = 25
/** A review's first known heading stands so near its title. */
const nearest = 14

/** The number of a paragraph that a report counts in one run with those before: "2.8" as [2, 8]. */
function counted({ kind, marker }: Block): readonly [number, number] | undefined {
  const found = kind === 'item' ? /^(\d{1,2})\.(\d{1,2})\.?$/.exec(marker ?? '') : null
  return found === null ? undefined : [Number(found[1]), Number(found[2])]
}

/** Whether the numbered paragraphs after a heading go on from those before: then it heads a part of the same report. */
export function goesOn(before: readonly Block[], after: readonly Block[]): boolean {
  const last = before.map(counted).findLast((number) => number !== undefined)
  const next = after.map(counted).find((number) => number !== undefined)
  if (last === undefined || next === undefined) return false
  return (next[0] === last[0] && next[1] > last[1]) || (next[0] === last[0] + 1 && next[0] > 1)
}

const appendix = /^(?:appendix|annex|enclosure)\b/i

function reviewAt(layer: Layer, blocks: readonly Block[], at: number, stops: readonly number[]): Review | undefined {
  const page = titlePageAt(blocks, at)
  if (page === undefined) return undefined
  const rest = blocks.slice(page.next)
  const opening = rest.slice(0, openingBlocks).map(({ words }) => words.text)
  const kind = reviewKindOf(page.title.text, opening.join(' ')) ?? reviewKindOf(page.text, opening.join(' '))
  if (kind === undefined || goesOn(blocks.slice(0, at), rest)) return undefined
  const far = rest.findIndex(
    (block, place) =>
      stops.includes(startOf(block)) || (place > 3 && block.kind === 'heading' && appendix.test(block.words.text)),
  )
  const title = blocks.findIndex((block) => startOf(block) === page.title.spans[0]?.start)
  const nested = endOfNested(layer, blocks, at, title) - page.next
  const own = rest.slice(0, Math.min(...[far, nested, rest.length].filter((place) => place >= 0)))
  const sections = sectionsIn(own)
  const first = own.findIndex(({ kind: each }) => each === 'heading')
  const known = new Set(
    sections.filter(({ role }) => role.kind !== 'unknown' && role.kind !== 'contents').map(({ heading }) => heading.text),
  )
  if (first < 0 || first > nearest || known.size < 2) return undefined
  const content = contentOf(layer, sections)
  if (content.found.length < 2 || content.asked.length + content.summary.length === 0) return undefined
  const last = own.at(-1) as Block
  return { kind, page, sections, content, blocks: own, start: startOf(blocks[at] as Block), end: endOf(last) }
}

/** The reviews within a part of a document, none over the `stops` where something else begins, each with its own title page and known headings. */
export function reviewsIn(layer: Layer, all: readonly Block[], within: Span, stops: readonly number[] = []): Review[] {
  const blocks = blocksWithin(all, within)
  const found: Review[] = []
  for (let at = 0; at < blocks.length; at++) {
    const review = blocks[at]?.kind === 'heading' ? reviewAt(layer, blocks, at, stops) : undefined
    if (review === undefined) continue
    found.push(review)
    at = blocks.findIndex((block) => startOf(block) >= review.end) - 1
    if (at < 0) break
  }
  return found
}
