import {
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  isObjectType,
  locatedError,
  type OperationDefinitionNode,
} from 'graphql'
import type { Context } from '../context.ts'
import type { Arguments, FieldPlan, Shape } from './plan.ts'
import type { Ground } from './select.ts'

type Key = string | number
type Holder = Record<Key, unknown>

/** Where an object or a list stands in the answer. */
interface Place {
  readonly above: Place | undefined
  readonly holder: Holder
  readonly key: Key
  readonly nullable: boolean
  /** Null was put in its stead, or in the stead of what holds it. */
  gone: boolean
}

export interface Outcome {
  readonly data: Record<string, unknown> | null
  readonly errors: readonly GraphQLError[]
}

const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'

function pathOf(above: Place | undefined, key: Key): Key[] {
  const path = [key]
  for (let place = above; place !== undefined; place = place.above) path.push(place.key)
  return path.reverse()
}

/**
 * One run of an operation. The answer is filled where its parts stand, so that a value that is there already costs no promise;
 * those that are awaited are counted, and the run is over when none is left.
 */
export class Run {
  readonly #ground: Ground
  readonly #operation: OperationDefinitionNode
  readonly #context: Context
  readonly #args: (Arguments | undefined)[] = []
  readonly #errors: GraphQLError[] = []
  readonly #answer: { data: Record<string, unknown> | null } = { data: {} }
  #awaited = 0
  #over: (() => void) | undefined

  constructor(ground: Ground, operation: OperationDefinitionNode, context: Context) {
    this.#ground = ground
    this.#operation = operation
    this.#context = context
  }

  async answer(fields: readonly FieldPlan[]): Promise<Outcome> {
    this.#fill(fields, undefined, this.#answer.data as Holder, undefined)
    if (this.#awaited > 0)
      await new Promise<void>((over) => {
        this.#over = over
      })
    return { data: this.#answer.data, errors: this.#errors }
  }

  #fill(fields: readonly FieldPlan[], source: unknown, holder: Holder, here: Place | undefined): void {
    for (const field of fields) {
      if (field.typeName !== undefined) {
        holder[field.name] = field.typeName
        continue
      }
      let value: unknown
      try {
        value = this.#resolve(field, source, here)
      } catch (thrown) {
        this.#fail(field, field.shape, holder, field.name, here, thrown)
        if (here?.gone === true) return
        continue
      }
      this.#put(field, field.shape, holder, field.name, here, value)
      if (here?.gone === true) return
    }
  }

  #resolve(field: FieldPlan, source: unknown, here: Place | undefined): unknown {
    const { resolve } = field
    if (resolve !== undefined)
      return resolve(
        source,
        this.#argumentsOf(field),
        this.#context,
        (resolve.length > 3 ? this.#info(field, here) : undefined) as never,
      )
    const property = (source as Record<string, unknown> | undefined)?.[field.definition.name]
    if (typeof property !== 'function') return property
    return property.call(
      source,
      this.#argumentsOf(field),
      this.#context,
      property.length > 2 ? this.#info(field, here) : undefined,
    )
  }

  #argumentsOf(field: FieldPlan): Record<string, unknown> {
    if (field.args !== undefined) return field.args
    const known = this.#args[field.place]
    if (known !== undefined) return known
    const args = getArgumentValues(field.definition, field.nodes[0] as never, this.#ground.variables as Record<string, unknown>)
    this.#args[field.place] = args
    return args
  }

  #info({ definition, nodes, parent, name }: FieldPlan, here: Place | undefined): GraphQLResolveInfo {
    const path = pathOf(here, name).reduce<GraphQLResolveInfo['path'] | undefined>(
      (prev, key) => ({ prev, key, typename: undefined }),
      undefined,
    )
    return {
      fieldName: definition.name,
      fieldNodes: nodes,
      returnType: definition.type,
      parentType: parent,
      path: path as GraphQLResolveInfo['path'],
      schema: this.#ground.schema,
      fragments: this.#ground.fragments,
      rootValue: undefined,
      operation: this.#operation,
      variableValues: this.#ground.variables,
    } as GraphQLResolveInfo
  }

  /** Puts a value in its place, or null once it is known, and keeps that place until then. */
  #put(field: FieldPlan, shape: Shape, holder: Holder, key: Key, here: Place | undefined, value: unknown): void {
    if (!isPromise(value)) {
      this.#complete(field, shape, holder, key, here, value)
      return
    }
    holder[key] = null
    this.#awaited++
    value.then(
      (settled) => {
        this.#complete(field, shape, holder, key, here, settled)
        this.#settled()
      },
      (thrown) => {
        this.#fail(field, shape, holder, key, here, thrown)
        this.#settled()
      },
    )
  }

  #settled(): void {
    this.#awaited--
    if (this.#awaited === 0) this.#over?.()
  }

  #complete(field: FieldPlan, shape: Shape, holder: Holder, key: Key, here: Place | undefined, value: unknown): void {
    try {
      if (value instanceof Error) throw value
      if (value === null || value === undefined) {
        if (!shape.nullable)
          throw new Error(`Cannot return null for non-nullable field ${field.parent.name}.${field.definition.name}.`)
        holder[key] = null
      } else if (shape.kind === 'leaf') holder[key] = leafOf(shape.serialize, value)
      else if (shape.kind === 'list')
        this.#list(field, shape.of, value, { above: here, holder, key, nullable: shape.nullable, gone: false })
      else this.#object(field, shape, value, { above: here, holder, key, nullable: shape.nullable, gone: false })
    } catch (thrown) {
      this.#fail(field, shape, holder, key, here, thrown)
    }
  }

  #list(field: FieldPlan, of: Shape, value: unknown, here: Place): void {
    if (typeof value !== 'object' || value === null || !(Symbol.iterator in value))
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${field.parent.name}.${field.definition.name}".`)
    const items: unknown[] = []
    here.holder[here.key] = items
    let at = 0
    for (const item of value as Iterable<unknown>) {
      this.#put(field, of, items as unknown as Holder, at++, here, item)
      if (here.gone) return
    }
  }

  #object(field: FieldPlan, shape: Shape & { kind: 'object' | 'abstract' }, value: unknown, here: Place): void {
    const holder: Holder = {}
    here.holder[here.key] = holder
    const fields = shape.kind === 'object' ? shape.fields() : shape.fieldsOf(this.#typeOf(field, shape.type, value, here))
    this.#fill(fields, value, holder, here)
  }

  #typeOf(field: FieldPlan, abstract: (Shape & { kind: 'abstract' })['type'], value: unknown, here: Place): GraphQLObjectType {
    const resolve = abstract.resolveType
    const name = resolve?.(value, this.#context, (resolve.length > 2 ? this.#info(field, here) : undefined) as never, abstract)
    const type = typeof name === 'string' ? this.#ground.schema.getType(name) : undefined
    if (isObjectType(type) && this.#ground.schema.isSubType(abstract, type)) return type
    throw new GraphQLError(
      `Abstract type "${abstract.name}" must resolve to an Object type at runtime for field "${field.parent.name}.${field.definition.name}".`,
    )
  }

  /** Notes an error, and puts null where it arose, or in the stead of the nearest around it that may be null. */
  #fail(field: FieldPlan, shape: Shape, holder: Holder, key: Key, here: Place | undefined, thrown: unknown): void {
    for (let place = here; place !== undefined; place = place.above) if (place.gone) return
    this.#errors.push(locatedError(thrown, field.nodes, pathOf(here, key)))
    if (shape.nullable) {
      holder[key] = null
      return
    }
    let place = here
    for (; place !== undefined && !place.nullable; place = place.above) place.gone = true
    if (place === undefined) this.#answer.data = null
    else {
      place.gone = true
      place.holder[place.key] = null
    }
  }
}

function leafOf(serialize: (value: unknown) => unknown, value: unknown): unknown {
  const leaf = serialize(value)
  if (leaf === null || leaf === undefined) throw new Error('A leaf was serialized to nothing.')
  return leaf
}
