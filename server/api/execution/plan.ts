import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getArgumentValues,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  TypeNameMetaFieldDef,
  type ValueNode,
} from 'graphql'
import type { Context } from '../context.ts'
import { fieldsAsked, type Ground } from './select.ts'

export type Resolve = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>
export type Arguments = Readonly<Record<string, unknown>>

/** How a value of some type goes into the answer. */
export type Shape = { readonly nullable: boolean } & (
  | { readonly kind: 'leaf'; readonly serialize: (value: unknown) => unknown }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'object'; readonly fields: () => readonly FieldPlan[] }
  | {
      readonly kind: 'abstract'
      readonly type: GraphQLAbstractType
      readonly fieldsOf: (type: GraphQLObjectType) => readonly FieldPlan[]
    }
)

/** One field of the answer: where its value comes from and how it goes in. */
export interface FieldPlan {
  /** What it is answered under. */
  readonly name: string
  readonly parent: GraphQLObjectType
  readonly definition: GraphQLField<unknown, unknown>
  readonly nodes: readonly FieldNode[]
  /** None where it is a property of what it is asked of. */
  readonly resolve: Resolve | undefined
  /** Undefined where they hang by variables: then they are worked out once a run, and kept at `place`. */
  readonly args: Arguments | undefined
  readonly place: number
  readonly shape: Shape
  /** The name of the type that it is asked of, where that is all it asks. */
  readonly typeName: string | undefined
}

const namesVariable = (value: ValueNode): boolean => {
  if (value.kind === Kind.VARIABLE) return true
  if (value.kind === Kind.LIST) return value.values.some(namesVariable)
  return value.kind === Kind.OBJECT && value.fields.some((field) => namesVariable(field.value))
}

/** The form of a value of a built-in type that goes in as it is. */
const plainForm: ReadonlyMap<string, string> = new Map([
  ['String', 'string'],
  ['ID', 'string'],
  ['Boolean', 'boolean'],
])

function serializer(type: GraphQLLeafType): (value: unknown) => unknown {
  if (isEnumType(type)) {
    const names = new Set(type.getValues().flatMap(({ name, value }) => (name === value ? [name] : [])))
    return (value) => (typeof value === 'string' && names.has(value) ? value : type.serialize(value))
  }
  const form = plainForm.get(type.name)
  return (value) => (typeof value === form ? value : type.serialize(value))
}

/** Works out, once for all runs that take the same ways, what is done for each field of an operation. */
export class Planner {
  readonly #ground: Ground
  #places = 0

  constructor(ground: Ground) {
    this.#ground = ground
  }

  fieldsOf(type: GraphQLObjectType, nodes: readonly Pick<FieldNode, 'selectionSet'>[]): readonly FieldPlan[] {
    const selections = nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]))
    return [...fieldsAsked(this.#ground, type, selections)].flatMap(([name, nodes]) => this.#field(type, name, nodes) ?? [])
  }

  #field(parent: GraphQLObjectType, name: string, nodes: readonly FieldNode[]): FieldPlan | undefined {
    const node = nodes[0] as FieldNode
    const asked = node.name.value
    const definition = asked === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : parent.getFields()[asked]
    // What is no field of its type is left out: no operation that was found valid asks for one.
    if (definition === undefined) return undefined
    const varies = (node.arguments ?? []).some(({ value }) => namesVariable(value))
    return {
      name,
      parent,
      definition,
      nodes,
      resolve: definition.resolve as Resolve | undefined,
      args: varies ? undefined : Object.freeze(getArgumentValues(definition, node)),
      place: varies ? this.#places++ : -1,
      shape: this.#shape(definition.type, nodes, true),
      typeName: definition === TypeNameMetaFieldDef ? parent.name : undefined,
    }
  }

  #shape(type: GraphQLOutputType, nodes: readonly FieldNode[], nullable: boolean): Shape {
    if (isNonNullType(type)) return this.#shape(type.ofType, nodes, false)
    if (isListType(type)) return { kind: 'list', nullable, of: this.#shape(type.ofType, nodes, true) }
    if (isLeafType(type)) return { kind: 'leaf', nullable, serialize: serializer(type) }
    const known = new Map<GraphQLObjectType, readonly FieldPlan[]>()
    const fieldsOf = (type: GraphQLObjectType): readonly FieldPlan[] => {
      const fields = known.get(type) ?? this.fieldsOf(type, nodes)
      known.set(type, fields)
      return fields
    }
    if (isAbstractType(type)) return { kind: 'abstract', nullable, type, fieldsOf }
    let fields: readonly FieldPlan[] | undefined
    return {
      kind: 'object',
      nullable,
      fields: () => {
        fields ??= this.fieldsOf(type, nodes)
        return fields
      },
    }
  }
}
