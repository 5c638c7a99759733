import type { Layer } from '../../read/layer.ts'
import type { Block } from './block.ts'
import { plainBlocks } from './plain.ts'
import { setBlocks } from './set.ts'

export { type Block, numberOf, together } from './block.ts'

/** A document as headings, paragraphs, items of lists, and tables, in the order in which it is read. */
export function blocksOf(layer: Layer): Block[] {
  return layer.pages === undefined ? plainBlocks(layer) : setBlocks(layer)
}
