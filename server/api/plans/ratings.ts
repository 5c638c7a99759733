import { type EnumValue, enumValues } from '../../../schema/index.ts'
import type { StoredNode } from '../loaders/nodes.ts'

export type Rag = EnumValue<'Rag'>

export interface RagCount {
  readonly rag: Rag
  readonly total: number
}

const rags = enumValues('Rag')

/** The rating of an action; one without counts as not known. */
export const ratingOf = (action: StoredNode): Rag => rags.find((rag) => rag === action.rag) ?? 'UNKNOWN'

/** How many there are of each rating, in the order of the ratings; those that none has are left out. */
export function ratingCounts(given: readonly Rag[]): RagCount[] {
  return rags.map((rag) => ({ rag, total: given.filter((each) => each === rag).length })).filter(({ total }) => total > 0)
}
