import {
  type DocumentNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/** Which properties an operation can make use of. */
export interface Needs {
  readonly nodes: ReadonlySet<string>
  readonly links: ReadonlySet<string>
}

/** What loaders are to bring: what the operation needs, or all where that is not known. */
export interface Appetite {
  needs: Needs | undefined
}

const told = new WeakMap<object, Needs>()

/** Says which properties of things and links a resolver makes use of, beside those that the fields under it are asked for. */
export function needing<R extends object>(resolve: R, nodes: readonly string[] = [], links: readonly string[] = []): R {
  told.set(resolve, { nodes: new Set(nodes), links: new Set(links) })
  return resolve
}

const implementing = (type: GraphQLObjectType, name: string): boolean => type.getInterfaces().some((each) => each.name === name)

/**
 * The properties that an operation can make use of; undefined where it asks for a field whose resolver says nothing of that.
 * A field without one gives the property of its name.
 */
export function needsOf(schema: GraphQLSchema, document: DocumentNode): Needs | undefined {
  const [nodes, links] = [new Set<string>(), new Set<string>()]
  let known = true
  const take = (type: GraphQLObjectType, name: string): void => {
    const resolve = type.getFields()[name]?.resolve
    if (resolve === undefined) {
      if (implementing(type, 'Node')) nodes.add(name)
      else if (implementing(type, 'Link')) links.add(name)
      return
    }
    const needs = told.get(resolve)
    if (needs === undefined) known = false
    for (const each of needs?.nodes ?? []) nodes.add(each)
    for (const each of needs?.links ?? []) links.add(each)
  }
  const info = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(info, {
      enter: (node) => {
        if (node.kind !== Kind.FIELD) return
        const name = node.name.value
        const parent = info.getParentType()
        if (isAbstractType(parent)) for (const type of schema.getPossibleTypes(parent)) take(type, name)
        else if (isObjectType(parent)) take(parent, name)
      },
    }),
  )
  return known ? { nodes, links } : undefined
}
