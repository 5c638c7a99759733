import { type Block, blocksOf } from '../../outline/blocks/index.ts'
import type { Layer } from '../../read/layer.ts'
import { type Word, wordsOf } from './alignment.ts'
import type { Told } from './told.ts'

const blocks = new WeakMap<Layer, readonly Block[]>()

/** The blocks of a text, read once for all rules. */
export function blocksIn(layer: Layer): readonly Block[] {
  const known = blocks.get(layer) ?? blocksOf(layer)
  blocks.set(layer, known)
  return known
}

const words = new WeakMap<Told, readonly Word[]>()

/** The words of a sentence, read once for all rules. */
export function wordsIn(told: Told): readonly Word[] {
  const known = words.get(told) ?? wordsOf(told.text)
  words.set(told, known)
  return known
}
