import { readdirSync, readFileSync } from 'node:fs'
import {
  type DefinitionNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  parse,
  print,
} from 'graphql'

/** A field, an argument or a value, as it is read: its type is null where it is a value. */
export interface Entry {
  readonly name: string
  readonly type: string | null
  readonly about: string
  /** It is a list that is read in pages, with the arguments that all of them take. */
  readonly paged: boolean
  /** The arguments of its own. */
  readonly takes: readonly Entry[]
}

export type Kindred = 'type' | 'interface' | 'input' | 'enumeration' | 'scalar' | 'union'

export interface Described {
  readonly name: string
  readonly kind: Kindred
  readonly about: string
  readonly entries: readonly Entry[]
  /** Other types that are made in the same way. */
  readonly likewise: readonly string[]
}

/** What the contract says on one subject: what can be asked and done, and the types that come with it. */
export interface Chapter {
  readonly key: string
  readonly title: string
  readonly asked: readonly Entry[]
  readonly done: readonly Entry[]
  readonly types: readonly Described[]
}

/** The subjects in the order in which they are read; what is not named here comes last, under its file's name. */
const titles: readonly (readonly [key: string, title: string])[] = [
  ['root', 'Things and what all of them have'],
  ['graph', 'What the graph holds'],
  ['search', 'Searching'],
  ['trace', 'Threads'],
  ['gaps', 'What has no answer'],
  ['late', 'Late, due since and due'],
  ['claims', 'Claimed and shown'],
  ['checks', 'What checks found'],
  ['concerns', 'What comes back, and words that do'],
  ['meetings', 'Meetings, requests and promises'],
  ['inspections', 'Inspections'],
  ['series', 'Figures over the years'],
  ['timeline', 'What was said, in order'],
  ['news', 'What is new'],
  ['coverage', 'Coverage'],
  ['plan', 'Plans'],
  ['plan-time', 'A plan on a day'],
  ['plan-changes', 'Two versions of a plan'],
  ['briefing', 'Briefings'],
  ['reader', 'Documents as they read'],
  ['reviews', 'Decisions and notes'],
  ['lists', 'Lists: filters, order and counts'],
  ['graph/documents', 'Councils, documents and passages'],
  ['graph/inspections', 'What inspections give'],
  ['graph/plans', 'Parts of plans'],
  ['graph/figures', 'Indicators and figures'],
  ['graph/meetings', 'Parts of meetings'],
  ['graph/insights', 'Topics, flags and notes'],
  ['graph/links', 'Links'],
  ['graph/vocabulary', 'Enumerations'],
]

const place = new Map(titles.map(([key], at) => [key, at]))
const titled = new Map(titles)
const titleOf = (key: string): string => titled.get(key) ?? (key.charAt(0).toUpperCase() + key.slice(1)).replaceAll('-', ' ')
const rank = ({ key }: { readonly key: string }): number => place.get(key) ?? titles.length

/** What every list that is read in pages takes; the chapter on lists tells it once. */
export const pageArguments = ['first', 'after', 'last', 'before']
const listArguments = new Set([...pageArguments, 'basis', 'filter', 'orderBy'])

type Row = FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode

function entryOf(row: Row): Entry {
  const given = 'arguments' in row ? (row.arguments ?? []) : []
  const names = new Set(given.map(({ name }) => name.value))
  const paged = pageArguments.every((name) => names.has(name))
  const standing = 'defaultValue' in row && row.defaultValue !== undefined ? ` = ${print(row.defaultValue)}` : ''
  return {
    name: row.name.value,
    type: 'type' in row ? `${print(row.type)}${standing}` : null,
    about: row.description?.value ?? '',
    paged,
    takes: given.filter(({ name }) => !paged || !listArguments.has(name.value)).map(entryOf),
  }
}

const kinds: Readonly<Partial<Record<DefinitionNode['kind'], Kindred>>> = {
  [Kind.OBJECT_TYPE_DEFINITION]: 'type',
  [Kind.INTERFACE_TYPE_DEFINITION]: 'interface',
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: 'input',
  [Kind.ENUM_TYPE_DEFINITION]: 'enumeration',
  [Kind.SCALAR_TYPE_DEFINITION]: 'scalar',
  [Kind.UNION_TYPE_DEFINITION]: 'union',
}

const rowsOf = (node: DefinitionNode): readonly Row[] => {
  if ('fields' in node) return (node.fields ?? []) as readonly Row[]
  return 'values' in node ? ((node.values ?? []) as readonly Row[]) : []
}

const rootName = (node: DefinitionNode): string | undefined =>
  (node.kind === Kind.OBJECT_TYPE_EXTENSION || node.kind === Kind.OBJECT_TYPE_DEFINITION) &&
  (node.name.value === 'Query' || node.name.value === 'Mutation')
    ? node.name.value
    : undefined

function describedIn(nodes: readonly DefinitionNode[]): Described[] {
  return nodes.flatMap((node) => {
    const kind = kinds[node.kind]
    if (kind === undefined || !('name' in node) || rootName(node) !== undefined) return []
    const about = 'description' in node ? (node.description?.value ?? '') : ''
    return [{ name: node.name?.value ?? '', kind, about, entries: rowsOf(node).map(entryOf), likewise: [] }]
  })
}

/** Types of lists, pages and links are made alike for each label: the first stands for all that have its fields. */
function joined(types: readonly Described[]): Described[] {
  const alike = new Map<string, Described[]>()
  for (const type of types) {
    const ending = /(?:Link)?(?:Connection|Edge|OrderBy)$|Link$/.exec(type.name)?.[0]
    const form = ending === undefined ? type.name : `${ending} ${type.entries.map(({ name }) => name).join(' ')}`
    alike.set(form, [...(alike.get(form) ?? []), type])
  }
  return [...alike.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, likewise: others.map(({ name }) => name) }],
  )
}

function chapterOf(key: string, text: string): Chapter {
  const { definitions } = parse(text)
  const rootEntries = (root: string) =>
    definitions
      .filter((node) => rootName(node) === root)
      .flatMap(rowsOf)
      .map(entryOf)
  return {
    key: key.replace('/', '-'),
    title: titleOf(key),
    asked: rootEntries('Query'),
    done: rootEntries('Mutation'),
    types: joined(describedIn(definitions)),
  }
}

const sdl = new URL('../sdl/', import.meta.url)
const keysIn = (folder: string): string[] =>
  readdirSync(new URL(folder, sdl))
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => `${folder}${name.slice(0, -'.graphql'.length)}`)
    .sort()

/** The whole contract as a book: a chapter for each file of the SDL. */
export function book(): Chapter[] {
  return [...keysIn(''), ...keysIn('graph/')]
    .map((key) => ({ key, text: readFileSync(new URL(`${key}.graphql`, sdl), 'utf8') }))
    .sort((one, other) => rank(one) - rank(other))
    .map(({ key, text }) => chapterOf(key, text))
}
