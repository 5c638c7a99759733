import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { Costs } from './cost.ts'
import { type Counted, counting, type Variables } from './counted.ts'
import { fragmentsIn, type Shape, shapeOf } from './shape.ts'
import { within } from './table.ts'
import { type Literals, literalsIn } from './values.ts'

/** How many points of a question about the schema take as long as one about the data. */
const ofSchema = 5

/** What is known of an operation before it is carried out; its cost may hang on variables. */
interface Measured {
  readonly shape: Shape
  readonly literals: Literals
  readonly cost: Counted
  readonly mutates: boolean
}

function measured(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Measured {
  const fragments = fragmentsIn(document)
  const definitions = new Map(operation.variableDefinitions?.map((each) => [each.variable.name.value, each]))
  const root = schema.getRootType(operation.operation)
  return {
    shape: shapeOf(operation, fragments),
    literals: literalsIn(document),
    cost: root == null ? 0 : new Costs(schema, fragments, definitions).of(operation.selectionSet, root),
    mutates: operation.operation !== 'query',
  }
}

/** Measures operations of valid documents, each once as long as the document is kept. */
export class Measures {
  readonly #schema: GraphQLSchema
  readonly #known = new WeakMap<OperationDefinitionNode, Measured>()

  constructor(schema: GraphQLSchema) {
    this.#schema = schema
  }

  /** Refuses an operation that looks as none of ours would. */
  checkShape(document: DocumentNode, operation: OperationDefinitionNode): void {
    const { shape, literals, mutates } = this.#of(document, operation)
    within('depth', shape.depth)
    within('aliases', shape.aliases)
    within('directives', shape.directives)
    within(mutates ? 'mutations' : 'roots', shape.roots)
    within('introspection', Math.ceil(shape.introspection))
    within('text', literals.text)
    within('list', literals.list)
    within('nesting', literals.nesting)
  }

  costOf(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): number {
    const { cost, shape } = this.#of(document, operation)
    return Math.ceil(counting(cost, variables) + shape.introspection / ofSchema)
  }

  #of(document: DocumentNode, operation: OperationDefinitionNode): Measured {
    const known = this.#known.get(operation) ?? measured(this.#schema, document, operation)
    this.#known.set(operation, known)
    return known
  }
}
