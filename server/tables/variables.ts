import {
  GraphQLList,
  GraphQLNonNull,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql'
import { Problem } from '../../schema/index.ts'
import { contract, type Table } from './table.ts'

export interface Variable {
  readonly name: string
  readonly type: GraphQLType
  readonly required: boolean
}

/** Set page by page, and by nobody else. */
const ownVariables = new Set(['first', 'after'])

function typeOf(node: TypeNode): GraphQLType {
  if (node.kind === Kind.NON_NULL_TYPE) return new GraphQLNonNull(typeOf(node.type) as never)
  if (node.kind === Kind.LIST_TYPE) return new GraphQLList(typeOf(node.type))
  return contract().getType(node.name.value) as GraphQLType
}

/** What can be asked of a table by the query of its address. */
export function variablesOf({ document }: Table): readonly Variable[] {
  const operation = document.definitions.find((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION)
  return (operation?.variableDefinitions ?? [])
    .filter(({ variable }) => !ownVariables.has(variable.name.value))
    .map(({ variable, type, defaultValue }) => ({
      name: variable.name.value,
      type: typeOf(type),
      required: type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined,
    }))
}

const refused = (name: string, text: string, todo: string): Problem =>
  new Problem('INVALID_INPUT', { what: `This is no value for "${name}"`, where: text.slice(0, 80), todo })

function valueIn(name: string, type: GraphQLType, text: string): unknown {
  const named = getNamedType(type)
  if (isInputObjectType(named)) {
    try {
      return JSON.parse(text)
    } catch {
      throw refused(name, text, `Give ${named.name} as JSON`)
    }
  }
  if (isEnumType(named)) {
    if (named.getValue(text) === undefined || named.getValue(text) === null)
      throw refused(
        name,
        text,
        `Give one of ${named
          .getValues()
          .map((each) => each.name)
          .join(', ')}`,
      )
    return text
  }
  if (named.name === 'Boolean') {
    if (text !== 'true' && text !== 'false') throw refused(name, text, 'Give true or false')
    return text === 'true'
  }
  if (named.name === 'Int' || named.name === 'Float') {
    if (text.trim() === '' || !Number.isFinite(Number(text))) throw refused(name, text, 'Give a number')
    return Number(text)
  }
  return text
}

const nullable = (type: GraphQLType): GraphQLType => (isNonNullType(type) ? type.ofType : type)

/** The variables that an address asks with. A list is told by its name again and again. */
export function readVariables(table: Table, query: URLSearchParams): Readonly<Record<string, unknown>> {
  const known = variablesOf(table)
  for (const name of query.keys())
    if (!known.some((each) => each.name === name))
      throw new Problem('INVALID_INPUT', {
        what: `This table knows no "${name.slice(0, 40)}"`,
        todo: known.length === 0 ? 'It takes nothing' : `It takes ${known.map((each) => each.name).join(', ')}`,
      })
  const given: Record<string, unknown> = {}
  for (const { name, type, required } of known) {
    const texts = query.getAll(name)
    if (texts.length === 0) {
      if (required)
        throw new Problem('INVALID_INPUT', { what: `This table needs "${name}"`, todo: `Add ?${name}=… to the address` })
      continue
    }
    if (isListType(nullable(type))) given[name] = texts.map((text) => valueIn(name, type, text))
    else if (texts.length > 1) throw refused(name, texts.join(' '), 'Give it once')
    else given[name] = valueIn(name, type, texts[0] as string)
  }
  return given
}
