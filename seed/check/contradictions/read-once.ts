import { type Block, blocksOf } from '../../outline/blocks/index.ts'
import type { Layer } from '../../read/layer.ts'
import { once } from '../once.ts'
import { type Word, wordsOf } from './alignment.ts'
import type { Told } from './told.ts'

/** The blocks of a text, read once for all rules. */
export const blocksIn = once((layer: Layer): readonly Block[] => blocksOf(layer))

/** The words of a sentence, read once for all rules. */
export const wordsIn = once((told: Told): readonly Word[] => wordsOf(told.text))
