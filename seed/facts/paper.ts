import type { DocumentRecords } from '../join/index.ts'
import type { Layer } from '../read/layer.ts'

/** What a paper tells by itself, with its text. */
export interface ReadPaper extends DocumentRecords {
  readonly layer: Layer
}
