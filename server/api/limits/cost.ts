import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { type Counted, largest, product, sum } from './counted.ts'
import type { Fragments } from './shape.ts'
import { type Definitions, pageOf } from './sizes.ts'
import { byField, estimates, leaf, looking, pageLists, usualChange, usualList, weights } from './weights.ts'

/** Arguments for whose sake all of a label is looked through. */
const lookedAt = new Set(['filter', 'orderBy'])

const fieldOf = (type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined =>
  'getFields' in type ? type.getFields()[name] : undefined

/**
 * What the parts of an operation cost, at the most: each thing that the answer may hold counts with what is asked of it, and
 * a list as often as it is asked to be long. Of things that may be of several types the costliest counts. A fragment is
 * counted once, however often it is spread.
 */
export class Costs {
  readonly #schema: GraphQLSchema
  readonly #fragments: Fragments
  readonly #definitions: Definitions
  readonly #counted = new Map<Counted | undefined, Map<string, Counted>>()

  constructor(schema: GraphQLSchema, fragments: Fragments, definitions: Definitions) {
    this.#schema = schema
    this.#fragments = fragments
    this.#definitions = definitions
  }

  /** What one thing of a type costs; `page` is how many the field asked for in which it stands. */
  of({ selections }: SelectionSetNode, type: GraphQLCompositeType, page?: Counted): Counted {
    const always: Counted[] = []
    const byType = new Map<string, Counted[]>()
    const put = (condition: GraphQLCompositeType, cost: Counted): void => {
      if (condition === type || !isObjectType(condition)) always.push(cost)
      else byType.set(condition.name, [...(byType.get(condition.name) ?? []), cost])
    }
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) always.push(this.#field(selection, type, page))
      else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = this.#fragments.get(selection.name.value)
        const condition = fragment && this.#typeNamed(fragment.typeCondition.name.value)
        if (condition !== undefined) put(condition, this.#fragment(selection.name.value, condition, page))
      } else {
        const condition = selection.typeCondition === undefined ? type : this.#typeNamed(selection.typeCondition.name.value)
        if (condition !== undefined) put(condition, this.of(selection.selectionSet, condition, page))
      }
    }
    return sum([...always, largest([...byType.values()].map(sum))])
  }

  #typeNamed(name: string): GraphQLCompositeType | undefined {
    const type = this.#schema.getType(name)
    return isCompositeType(type) ? type : undefined
  }

  /** A fragment on what stands in a page is counted anew for each length of page: its lists are as long as that. */
  #fragment(name: string, condition: GraphQLCompositeType, page: Counted | undefined): Counted {
    const counted = this.#counted.get(page) ?? new Map<string, Counted>()
    this.#counted.set(page, counted)
    const known = counted.get(name)
    const fragment = this.#fragments.get(name)
    if (known !== undefined || fragment === undefined) return known ?? 0
    const cost = this.of(fragment.selectionSet, condition, page)
    counted.set(name, cost)
    return cost
  }

  #own(node: FieldNode, type: GraphQLCompositeType): number {
    const weight = byField(weights, type.name, node.name.value)
    if (type === this.#schema.getMutationType()) return weight ?? usualChange
    const looks = type === this.#schema.getQueryType() && node.arguments?.some(({ name }) => lookedAt.has(name.value))
    return (weight ?? 0) + (looks ? looking : 0)
  }

  #field(node: FieldNode, type: GraphQLCompositeType, page: Counted | undefined): Counted {
    const name = node.name.value
    const field = fieldOf(type, name)
    if (name.startsWith('__') || field === undefined) return 0
    const own = this.#own(node, type)
    const inside = getNamedType(field.type)
    if (node.selectionSet === undefined || !isCompositeType(inside)) return own + leaf
    const asked = pageOf(node, field, `${type.name}.${name}`, this.#definitions)
    const one = sum([1, this.of(node.selectionSet, inside, asked)])
    if (!isListType(getNullableType(field.type))) return sum([own, one])
    const length = asked ?? (pageLists.has(name) ? page : undefined) ?? byField(estimates, type.name, name) ?? usualList
    return sum([own, product([length, one])])
  }
}
