import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { leaf, schemaLists } from './weights.ts'

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** What an operation looks like when its fragments are written out where they are spread. */
export interface Shape {
  readonly depth: number
  readonly aliases: number
  readonly directives: number
  /** Fields at the top: questions, or changes. */
  readonly roots: number
  /** What its questions about the schema cost. */
  readonly introspection: number
}

export const fragmentsIn = ({ definitions }: DocumentNode): Fragments =>
  new Map(definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])))

const nothing: Shape = { depth: 0, aliases: 0, directives: 0, roots: 0, introspection: 0 }

const beside = (one: Shape, other: Shape): Shape => ({
  depth: Math.max(one.depth, other.depth),
  aliases: one.aliases + other.aliases,
  directives: one.directives + other.directives,
  roots: one.roots + other.roots,
  introspection: one.introspection + other.introspection,
})

/** The shape of an operation that is valid, so that no fragment spreads itself. Each fragment is looked at once. */
export function shapeOf(operation: OperationDefinitionNode, fragments: Fragments): Shape {
  const known = new Map<string, Shape>()
  const spread = (name: string): Shape => {
    const before = known.get(name)
    const fragment = fragments.get(name)
    if (before !== undefined || fragment === undefined) return before ?? nothing
    const shape = inside(fragment.selectionSet)
    const own = { ...shape, directives: shape.directives + (fragment.directives?.length ?? 0) }
    known.set(name, own)
    return own
  }
  const inside = ({ selections }: SelectionSetNode): Shape =>
    selections.reduce((all, selection) => {
      const directives = selection.directives?.length ?? 0
      if (selection.kind !== Kind.FIELD) {
        const part = selection.kind === Kind.FRAGMENT_SPREAD ? spread(selection.name.value) : inside(selection.selectionSet)
        return beside(all, { ...part, directives: part.directives + directives })
      }
      const part = selection.selectionSet === undefined ? nothing : inside(selection.selectionSet)
      return beside(all, {
        depth: part.depth + 1,
        aliases: part.aliases + (selection.alias === undefined ? 0 : 1),
        directives: part.directives + directives,
        roots: 1,
        introspection: (schemaLists[selection.name.value] ?? 1) * (leaf + part.introspection),
      })
    }, nothing)
  const shape = inside(operation.selectionSet)
  return {
    ...shape,
    directives: shape.directives + (operation.directives?.length ?? 0),
    introspection: asksSchema(operation.selectionSet, fragments) ? shape.introspection : 0,
  }
}

/** Whether the schema is asked about at the top, also through fragments. */
function asksSchema({ selections }: SelectionSetNode, fragments: Fragments, seen: Set<string> = new Set()): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === '__schema' || selection.name.value === '__type'
    if (selection.kind === Kind.INLINE_FRAGMENT) return asksSchema(selection.selectionSet, fragments, seen)
    const name = selection.name.value
    const fragment = seen.has(name) ? undefined : fragments.get(name)
    seen.add(name)
    return fragment !== undefined && asksSchema(fragment.selectionSet, fragments, seen)
  })
}
