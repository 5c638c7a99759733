import { type Block, blocksOf } from '../../outline/blocks/index.ts'
import type { Layer } from '../../read/layer.ts'
import type { Words } from '../../read/words.ts'
import { type Asked, asksIn } from './asks.ts'
import { type Found, findingsIn } from './findings.ts'
import { type Front, frontOf } from './front.ts'
import { gridsIn } from './grids.ts'
import type { Judged } from './judged.ts'
import { judgementsIn } from './judgements.ts'
import { openingOf } from './opening.ts'
import { stepsIn } from './steps.ts'
import { toldInAsks } from './told-in-asks.ts'
import { type Part, partsOf } from './walk.ts'

/** An inspectors' report as it was understood. */
export interface Report {
  readonly front: Front
  readonly parts: readonly Part[]
  readonly judged: readonly Judged[]
  readonly differing: readonly Judged[]
  readonly found: readonly Found[]
  readonly summary: readonly Words[]
  readonly asked: readonly Asked[]
  /** Headings under which nothing was taken, grids and rows whose grade is not known, and grades told twice and otherwise. */
  readonly notUnderstood: readonly Words[]
}

/** Statements with the lists that they lead to: "Action was taken on:" says something only with what follows. */
function withTheirLists(blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (block.kind === 'item' && last !== undefined && last.kind === 'paragraph' && /:/.test(last.words.text)) {
      const words = { spans: [...last.words.spans, ...block.words.spans], text: `${last.words.text} ${block.words.text}` }
      joined[joined.length - 1] = { ...last, words }
    } else joined.push(block)
  }
  return joined
}

/** Reads a document as an inspectors' report; undefined where it is none. */
export function extractInspection(layer: Layer, blocks: readonly Block[] = blocksOf(layer)): Report | undefined {
  const front = frontOf(layer, blocks)
  if (front === undefined) return undefined
  const { scale } = front.named
  const grids = gridsIn(layer)
  const body = scale === 'four' && grids.rows.length > 0 ? blocksOf(grids.without) : blocks
  const walked = partsOf(body)
  // Where there is no outcome to give, what stands under that heading is found.
  const parts = walked.parts.map(
    (part): Part =>
      scale === 'none' && part.role.kind === 'outcome'
        ? { ...part, role: { kind: 'findings' }, blocks: withTheirLists(part.blocks) }
        : part,
  )
  const { judged, differing, unread } = judgementsIn(parts, grids, front.named)
  const { found: told, summary } = findingsIn(parts)
  const asked = [...asksIn(layer, parts), ...stepsIn(layer, parts)]
  const found = [...told, ...toldInAsks(parts, asked)]
  if (judged.length === 0 && found.length === 0 && asked.length === 0) return undefined
  const notUnderstood = [...walked.unknown, ...unread, ...differing.flatMap(({ words }) => words)]
  return { front, parts, judged, differing, found, summary: [...openingOf(parts, front), ...summary], asked, notUnderstood }
}
