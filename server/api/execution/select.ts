import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql'

export type Variables = Readonly<Record<string, unknown>>

/** What the meaning of a selection hangs by. */
export interface Ground {
  readonly schema: GraphQLSchema
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly variables: Variables
}

function isAsked(node: SelectionNode, variables: Variables): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true
  if (getDirectiveValues(GraphQLSkipDirective, node, variables as Record<string, unknown>)?.if === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, node, variables as Record<string, unknown>)?.if !== false
}

/** The fields that some selections ask of a type, by the name they are answered under, in the order of the answer. */
export function fieldsAsked(
  ground: Ground,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const asked = new Map<string, FieldNode[]>()
  const entered = new Set<string>()
  const { schema, fragments, variables } = ground
  const applies = (condition: FragmentDefinitionNode['typeCondition'] | undefined): boolean => {
    if (condition === undefined) return true
    const wanted = typeFromAST(schema, condition)
    return wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type))
  }
  const enter = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (!isAsked(node, variables)) continue
      if (node.kind === Kind.FIELD) {
        const name = (node.alias ?? node.name).value
        const before = asked.get(name)
        if (before === undefined) asked.set(name, [node])
        else before.push(node)
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        if (applies(node.typeCondition)) enter(node.selectionSet)
      } else if (!entered.has(node.name.value)) {
        entered.add(node.name.value)
        const fragment = fragments[node.name.value]
        if (fragment !== undefined && applies(fragment.typeCondition)) enter(fragment.selectionSet)
      }
    }
  }
  for (const selection of selections) enter(selection)
  return asked
}
