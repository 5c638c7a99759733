import type { Block } from '../../outline/blocks/index.ts'
import type { Layer } from '../../read/layer.ts'
import { startOf } from './blocks.ts'

/** How deep a heading stands, where the text marks it by hashes. */
function levelOf(layer: Layer, block: Block): number | undefined {
  const start = startOf(block)
  const marks = /(?:^|\n) {0,3}(#{1,6})\s+\**$/.exec(layer.text.slice(Math.max(0, start - 12), start))?.[1]
  return marks?.length
}

/**
 * The place of the heading that ends what begins at `at`: the next one that stands as high as its title, where the headings below the
 * title stand deeper; -1 where headings are not told apart so.
 */
export function endOfNested(layer: Layer, blocks: readonly Block[], at: number, title: number): number {
  const own = levelOf(layer, blocks[title] as Block)
  if (own === undefined) return -1
  const levels = blocks.map((block, place) => (place > at && block.kind === 'heading' ? levelOf(layer, block) : undefined))
  const first = levels.findIndex((level, place) => place > title && level !== undefined && level !== own)
  if (first < 0 || (levels[first] as number) < own || levels.slice(title + 1, first).some((level) => level === own)) return -1
  return levels.findIndex((level, place) => place > first && level !== undefined && level <= own)
}
