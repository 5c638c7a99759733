import type { Label } from './labels.ts'
import { type RelationshipType, relationshipShape, relationshipTypes } from './relationships.ts'

export type LinkDirection = 'OUT' | 'IN'

/** A relationship as one of its ends sees it: the field it is read by, and which labels stand at the other end. */
export interface Edge {
  readonly field: string
  readonly type: RelationshipType
  readonly direction: LinkDirection
  readonly others: readonly Label[]
}

function collect(label: Label): readonly Edge[] {
  const found = new Map<string, Edge>()
  const add = (field: string, type: RelationshipType, direction: LinkDirection, others: readonly Label[]): void => {
    const before = found.get(field)
    if (before !== undefined && before.type !== type) throw new Error(`${label}.${field} is two relationships`)
    found.set(field, { field, type, direction, others: [...new Set([...(before?.others ?? []), ...others])] })
  }
  for (const type of relationshipTypes)
    for (const end of relationshipShape(type).ends) {
      if (end.from.includes(label)) add(end.out, type, 'OUT', end.to)
      if (end.to.includes(label)) add(end.in, type, 'IN', end.from)
    }
  return [...found.values()]
}

const known = new Map<Label, readonly Edge[]>()

/** Every relationship that a label can have, out and in, by field name. */
export function edgesOf(label: Label): readonly Edge[] {
  const edges = known.get(label) ?? collect(label)
  known.set(label, edges)
  return edges
}
