import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql'
import { type Needs, needsOf } from '../appetite.ts'
import type { Context } from '../context.ts'
import { type FieldPlan, Planner } from './plan.ts'
import { type Outcome, Run } from './run.ts'
import type { Ground, Variables } from './select.ts'

/** How many ways of one document through its conditions are kept. */
const mostWays = 32

/** Narrow texts are made for operations that come again: one that comes once would cost an engine more to plan than it saves. */
const often = 3

/** What is known of an operation before it runs. */
interface Prepared {
  readonly operation: OperationDefinitionNode
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  /** The variables that say what is skipped or included. */
  readonly conditions: readonly string[]
  runs: number
  /** Which properties it can make use of, once it has run often. */
  needs: Needs | undefined
  readonly plans: Map<string, readonly FieldPlan[]>
}

/** What only graphql-js runs: what changes something, what asks of the schema itself, and a name that objects give a meaning. */
function isPlain(document: DocumentNode): boolean {
  let plain = true
  visit(document, {
    enter: (node) => {
      if (node.kind === Kind.OPERATION_DEFINITION && node.operation !== OperationTypeNode.QUERY) plain = false
      if (node.kind === Kind.FIELD && (/^__(schema|type)$/.test(node.name.value) || node.alias?.value === '__proto__'))
        plain = false
    },
  })
  return plain
}

function conditionsIn(document: DocumentNode): string[] {
  const names = new Set<string>()
  visit(document, {
    enter: (node) => {
      if (node.kind !== Kind.DIRECTIVE) return
      for (const { value } of node.arguments ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return [...names].sort()
}

function prepare(document: DocumentNode, operation: OperationDefinitionNode): Prepared | undefined {
  if (!isPlain(document)) return undefined
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null)
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition
  return { operation, fragments, conditions: conditionsIn(document), runs: 0, needs: undefined, plans: new Map() }
}

/** Runs operations by plans that are kept as long as their documents. */
export class Executor {
  readonly #schema: GraphQLSchema
  readonly #prepared = new WeakMap<OperationDefinitionNode, Prepared | 'other'>()

  constructor(schema: GraphQLSchema) {
    this.#schema = schema
  }

  /** Undefined for what is left to graphql-js: operations of another kind, and variables that do not fit. */
  execute(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    given: Variables | undefined,
    context: Context,
  ): Promise<Outcome> | undefined {
    const known = this.#prepared.get(operation) ?? prepare(document, operation) ?? 'other'
    this.#prepared.set(operation, known)
    if (known === 'other') return undefined
    const { coerced } = getVariableValues(this.#schema, operation.variableDefinitions ?? [], given ?? {}, { maxErrors: 1 })
    if (coerced === undefined) return undefined
    if (++known.runs === often) known.needs = needsOf(this.#schema, document)
    context.appetite.needs = known.needs
    const ground: Ground = { schema: this.#schema, fragments: known.fragments, variables: coerced }
    const fields = this.#plan(known, ground)
    return new Run(ground, operation, context).answer(fields)
  }

  #plan({ operation, conditions, plans }: Prepared, ground: Ground): readonly FieldPlan[] {
    const way = JSON.stringify(conditions.map((name) => ground.variables[name] ?? null))
    const before = plans.get(way)
    if (before !== undefined) return before
    const query = this.#schema.getQueryType()
    const made = query == null ? [] : new Planner(ground).fieldsOf(query, [operation])
    if (plans.size >= mostWays) plans.clear()
    plans.set(way, made)
    return made
  }
}
