import { openWords } from '../extract/open-words.ts'
import { blocksOf } from '../outline/blocks/index.ts'
import type { Layer } from '../read/layer.ts'
import type { OpenText } from './linking.ts'

/** A document's text with blanks for what is private. */
export const openTextOf = (document: string, layer: Layer): OpenText => ({
  document,
  layer: openWords(layer, blocksOf(layer)).layer,
})
