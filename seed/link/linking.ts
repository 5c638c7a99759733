import type { GraphRecord } from '../../schema/index.ts'
import type { Layer } from '../read/layer.ts'
import type { Known } from './known.ts'
import type { Vocabulary } from './topics/vocabulary.ts'

/** A document as far as its words are open: blanks stand for what is private. */
export interface OpenText {
  readonly document: string
  readonly layer: Layer
}

/** What linking looks at: everything that is known of one council, its documents' texts in the order of their ids, and the vocabulary of topics. */
export interface Linking {
  readonly known: Known
  readonly texts: readonly OpenText[]
  readonly vocabulary: Vocabulary
}

/** Gives what it adds. Pure; whatever order documents came in, it gives the same. */
export type Linker = (linking: Linking) => GraphRecord[]
