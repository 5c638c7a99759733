import { asOne, type Words } from '../../read/words.ts'
import type { TableRow } from '../tables.ts'

/** A part of a document as a reader sees it. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'table' | 'note'
  /** What numbers or marks an item, as printed: "14.", "•". */
  readonly marker?: string
  /** How deep an item stands in its list, from 0. */
  readonly depth: number
  /** Its words, without the marker; of a table, of all its cells. */
  readonly words: Words
  /** The line it begins on. */
  readonly line: number
  readonly page?: number
  /** In points, where pages are known. */
  readonly size?: number
  readonly bold?: boolean
  /** Of a heading that is marked as one, its level, from 1. */
  readonly level?: number
  readonly rows?: readonly TableRow[]
}

/** The number that marks an item, without its full stop or brackets; undefined where a bullet marks it. */
export function numberOf({ marker }: Block): string | undefined {
  return marker === undefined
    ? undefined
    : /\d+(?:\.\d+)*[a-z]?(?![a-z])|^\(?[a-z]{1,4}(?=[.)])/i.exec(marker)?.[0].replace('(', '')
}

/** The words of several blocks as one text. */
export const together = (blocks: readonly Block[]): Words => asOne(blocks.map(({ words }) => words))
