import { type Block, blocksOf } from '../../outline/blocks/index.ts'
import type { Layer } from '../../read/layer.ts'
import type { Words } from '../../read/words.ts'
import { type Asked, asksIn } from './asks.ts'
import { type Found, findingsIn } from './findings.ts'
import { type Front, frontOf } from './front.ts'
import { type Judged, judgementsIn } from './judgements.ts'
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
}

/** Reads a document as an inspectors' report; undefined where it is none. */
export function extractInspection(layer: Layer, blocks: readonly Block[] = blocksOf(layer)): Report | undefined {
  const front = frontOf(layer, blocks)
  if (front === undefined) return undefined
  const parts = partsOf(blocks)
  const { judged, differing } = judgementsIn(layer, parts)
  const { found, summary } = findingsIn(parts)
  const asked = asksIn(parts)
  if (judged.length === 0 && found.length === 0 && asked.length === 0) return undefined
  return { front, parts, judged, differing, found, summary, asked }
}
