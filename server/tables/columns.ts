import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { Problem } from '../../schema/index.ts'
import { titleOf } from './titles.ts'
import { sharedKeys } from './way.ts'

export type Datatype = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'dateTime'

/** A column of a table: a field of the operation that has no fields of its own, or what is told of several. */
export interface Column {
  readonly name: string
  readonly title: string
  /** What the contract says of it. */
  readonly about: string
  readonly datatype: Datatype
  /** Whether several values can stand in one cell. */
  readonly several: boolean
  /** The keys that lead to it from the answer. */
  readonly path: readonly string[]
  /** Whether it is the address of the page of the thing whose id stands at the end of the path. */
  readonly address?: true
  /** Lists inside a row of which it tells those that go on: what each is called, and where that is told. */
  readonly cut?: readonly { readonly title: string; readonly path: readonly string[] }[]
}

const datatypes: Readonly<Record<string, Datatype>> = {
  Int: 'integer',
  Float: 'number',
  Boolean: 'boolean',
  Date: 'date',
  Moment: 'dateTime',
}

/** Fields that only lead on, and add nothing to the name of what they lead to. */
const leadsOn = new Set(['node', 'nodes', 'edges', 'list'])
/** Of the page and not of what is on it. */
const ofPages = new Set(['totalCount', 'cursor'])

const isList = (type: GraphQLOutputType): boolean => (isNonNullType(type) ? isList(type.ofType) : isListType(type))

const camel = (words: readonly string[]): string =>
  words.map((word, at) => (at === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('')

/** "first: 1": the first of a list, and no list. */
const isOne = ({ arguments: given = [] }: FieldNode): boolean =>
  given.some(({ name, value }) => name.value === 'first' && value.kind === Kind.INT && value.value === '1')

const isThing = (type: GraphQLNamedType): boolean =>
  type.name === 'Node' ||
  ((isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().some(({ name }) => name === 'Node'))

interface Place {
  readonly path: readonly string[]
  readonly words: readonly string[]
  readonly several: boolean
  /** Whether the lists just below hold one entry at the most. */
  readonly one: boolean
}

type Found = Column & { readonly isId: boolean; readonly ofThing: boolean }

/** The fields of an operation that have no fields of their own, as columns of a table of which some lists are the rows; ids come last. */
export function columnsOf(schema: GraphQLSchema, document: DocumentNode, rows: readonly string[]): readonly Column[] {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const each of document.definitions) if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each)
  const found = new Map<string, Found>()
  const cut: { title: string; path: readonly string[] }[] = []

  const isRow = (path: readonly string[]): boolean => path.every((key, at) => rows[at] === key)

  function leaf(type: GraphQLNamedType, parent: GraphQLNamedType, about: string, { path, words, several }: Place): void {
    const name = camel(words)
    const key = path.join('.')
    const before = [...found.values()].find((each) => each.name === name)
    if (before !== undefined && before.path.join('.') !== key)
      throw new Problem('INTERNAL', { what: `Two columns are called ${name}`, where: key })
    const datatype = isEnumType(type) ? 'string' : (datatypes[type.name] ?? 'string')
    const isId = type.name === 'ID'
    found.set(key, { name, title: titleOf(words), about, datatype, several, path, isId, ofThing: isId && isThing(parent) })
  }

  function goesOn(field: FieldNode, { path, words, one }: Place): void {
    const asked = field.selectionSet?.selections.some((each) => each.kind === Kind.FIELD && each.name.value === 'hasNextPage')
    if (asked === true && !one && !isRow(path)) cut.push({ title: titleOf(words), path: [...path, 'pageInfo', 'hasNextPage'] })
  }

  function visitKind({ alias }: FieldNode, parent: GraphQLNamedType, { path, words, ...place }: Place): void {
    const kind = { ...place, path: [...path, alias?.value ?? '__typename'], words: [...words, alias?.value ?? 'kind'] }
    leaf(parent, parent, 'What kind of thing it is.', kind)
  }

  function visitField(field: FieldNode, parent: GraphQLNamedType, place: Place): void {
    if (ofPages.has(field.name.value)) return
    const key = field.alias?.value ?? field.name.value
    const path = [...place.path, key]
    const words = leadsOn.has(key) || (isRow(path) && field.alias === undefined) ? place.words : [...place.words, key]
    const own = 'getFields' in parent ? parent.getFields()[field.name.value] : undefined
    if (own === undefined) throw new Problem('INTERNAL', { what: `${parent.name} has no field ${field.name.value}` })
    const type = getNamedType(own.type) as GraphQLNamedType
    const list = isList(own.type as GraphQLOutputType)
    const several = place.several || (list && !isRow(path) && !place.one)
    if (field.selectionSet !== undefined) visit(field.selectionSet, type, { path, words, several, one: isOne(field) && !list })
    else if (isLeafType(type)) leaf(type, parent, own.description ?? '', { path, words, several, one: false })
  }

  function visit(selections: SelectionSetNode, parent: GraphQLNamedType, place: Place): void {
    for (const each of selections.selections) {
      if (each.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(each.name.value) as FragmentDefinitionNode
        visit(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value) as GraphQLNamedType, place)
      } else if (each.kind === Kind.INLINE_FRAGMENT)
        visit(each.selectionSet, schema.getType(each.typeCondition?.name.value ?? parent.name) as GraphQLNamedType, place)
      else if (each.name.value === 'pageInfo') goesOn(each, place)
      else if (each.name.value === '__typename') visitKind(each, parent, place)
      else visitField(each, parent, place)
    }
  }

  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)
  const query = schema.getQueryType()
  if (operation === undefined || query == null) throw new Problem('INTERNAL', { what: 'A table has no operation' })
  visit(operation.selectionSet, query, { path: [], words: [], several: false, one: false })
  return [...inOrder([...found.values()]), ...addressIn([...found.values()], rows), ...cutColumn(cut)]
}

/** What people read comes first, what programs join by last. */
const inOrder = (found: readonly Found[]): Column[] =>
  [...found.filter(({ isId }) => !isId), ...found.filter(({ isId }) => isId)].map(({ isId: _, ofThing: __, ...column }) => column)

/** The page of the thing that a row is about: of the id that stands nearest to the row, and first there. */
function addressIn(found: readonly Found[], rows: readonly string[]): Column[] {
  const near = ({ path }: Column): number => sharedKeys(path, rows)
  const [id] = found.filter(({ ofThing, several }) => ofThing && !several).sort((a, b) => near(b) - near(a))
  if (id === undefined) return []
  const about = `The address of its page: of what "${id.title}" names.`
  return [{ name: 'address', title: 'Address', about, datatype: 'string', several: false, path: id.path, address: true }]
}

function cutColumn(cut: Column['cut'] & object): Column[] {
  if (cut.length === 0) return []
  const about = 'The lists in this row of which more is known than stands here.'
  return [{ name: 'notWhole', title: 'Lists that go on', about, datatype: 'string', several: true, path: [], cut }]
}
