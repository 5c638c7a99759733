import { type FieldNode, type GraphQLField, Kind, type ValueNode, type VariableDefinitionNode } from 'graphql'
import { type Counted, largest } from './counted.ts'
import { usualPage, usualPages } from './weights.ts'

export type Definitions = ReadonlyMap<string, VariableDefinitionNode>

const numberIn = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? Math.max(0, value) : undefined

const literal = (node: ValueNode | undefined): number | undefined =>
  node?.kind === Kind.INT ? numberIn(Number(node.value)) : undefined

function sized(node: ValueNode, usual: number, definitions: Definitions): Counted {
  if (node.kind !== Kind.VARIABLE) return literal(node) ?? usual
  const name = node.name.value
  const otherwise = literal(definitions.get(name)?.defaultValue) ?? usual
  return (variables) => numberIn(variables[name]) ?? otherwise
}

/** How many entries a list of values has. */
function entries(node: ValueNode, definitions: Definitions): Counted {
  if (node.kind === Kind.LIST) return node.values.length
  if (node.kind !== Kind.VARIABLE) return 1
  const name = node.name.value
  const otherwise = definitions.get(name)?.defaultValue
  const usual = otherwise?.kind === Kind.LIST ? otherwise.values.length : 1
  return (variables) => {
    const value = variables[name]
    return Array.isArray(value) ? value.length : usual
  }
}

/** How many a field asks for by "first", "last" or ids, or as many as it gives untold; undefined where it takes none of these. */
export function pageOf(
  node: FieldNode,
  { args }: GraphQLField<unknown, unknown>,
  place: string,
  definitions: Definitions,
): Counted | undefined {
  const given = (name: string): ValueNode | undefined => node.arguments?.find((each) => each.name.value === name)?.value
  const ids = args.some(({ name }) => name === 'ids') ? given('ids') : undefined
  if (ids !== undefined) return entries(ids, definitions)
  if (!args.some(({ name }) => name === 'first' || name === 'last')) return undefined
  const usual = usualPages[place] ?? usualPage
  const told = [given('first'), given('last')].filter((each) => each !== undefined && each.kind !== Kind.NULL)
  return told.length === 0 ? usual : largest(told.map((each) => sized(each as ValueNode, usual, definitions)))
}
