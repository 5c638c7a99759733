import {
  type Edge,
  edgesOf,
  enumNames,
  type Label,
  labels,
  ownLinkProperties,
  type Property,
  propertiesOf,
  relationshipShape,
  relationshipTypes,
  shapeOf,
  subjects,
  vocabulary,
} from '../graph/index.ts'
import { countsField, listArguments, listingTypes, pageArguments } from './lists.ts'
import { block, capital, described, type File, field, marked, one } from './text.ts'

const scalars = {
  text: 'String',
  texts: '[String!]',
  integer: 'Int',
  number: 'Float',
  flag: 'Boolean',
  date: 'Date',
  moment: 'Moment',
  sha256: 'String',
}

const typeOf = ({ kind, required }: Property): string =>
  `${typeof kind === 'string' ? scalars[kind] : kind.oneOf}${required || kind === 'texts' ? '!' : ''}`

const pascal = (type: string): string =>
  type.toLowerCase().replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())

/** The type of the link that an edge gives: by what stands at its other end, and by what the relationship itself holds. */
function linkTypeOf({ type, others }: Edge): string {
  const other = others.length === 1 ? (others[0] as string) : undefined
  if (ownLinkProperties(type).size > 0) return `${pascal(type)}${other ?? ''}Link`
  return `${other ?? 'Node'}Link`
}

const everyNode = [
  described('Its id: readable, and the same after every reading of the documents.', 'id: ID!'),
  described('The council that owns it, where one does.', 'council: Council'),
  described('False for what is known only because a text names it.', 'held: Boolean!'),
  described('What to call it in a list: its number, and its words as far as they fit a line.', 'caption: String!'),
  described('Whose words its text is.', 'wording: Wording!'),
  described('Every property it has, as the graph holds them.', 'properties: [PropertyValue!]!'),
  described('What a reviewer sees of it, to be given back with a decision on it.', 'seen: String!'),
  field(
    'Everything it is linked with, by relationship and direction.',
    'linkGroups',
    [
      described('Only these relationships.', 'types: [RelationshipType!]'),
      described('Only links that run this way.', 'direction: LinkDirection'),
    ],
    '[LinkGroup!]!',
  ),
]

/** What a list of links takes beside a page. */
function linkArguments({ others }: Edge): readonly string[] {
  const basis = described('Only links known in one of these ways; all unless told.', 'basis: [Basis!]')
  if (others.length === 1) return [basis, ...listArguments(others[0] as Label)]
  return [basis, described('Only links with things of these labels.', 'labels: [Label!]')]
}

function fieldsOf(label: Label): string[] {
  const own = [...propertiesOf(label)].filter(([name]) => name !== 'council' && name !== 'held')
  return [
    ...everyNode,
    ...own.map(([name, property]) => described(property.about, `${name}: ${typeOf(property)}`)),
    ...edgesOf(label).map((edge) => {
      const [, back] = relationshipShape(edge.type).phrases
      const about = edge.direction === 'OUT' ? relationshipShape(edge.type).about : `What it ${back}.`
      return field(about, edge.field, [...pageArguments, ...linkArguments(edge)], `${linkTypeOf(edge)}Connection!`)
    }),
  ]
}

const object = (about: string, head: string, fields: readonly string[]): string =>
  described(about, `type ${head} {\n${fields.map((field) => block(field)).join('\n')}\n}`)

const connection = (name: string, edge: string, node: string, what: string, ...more: readonly string[]): string =>
  object(`A page of ${what}.`, name, [
    described('The page, with what is known of each entry.', `edges: [${edge}!]!`),
    described('The page, the things alone.', `nodes: [${node}!]!`),
    described('Where the page stands in the whole.', 'pageInfo: PageInfo!'),
    described('How many there are in all.', 'totalCount: Int!'),
    ...more,
  ])

function listTypes(label: Label): string[] {
  const [word, many] = shapeOf(label).words
  return [
    object(`${capital(one(word))} in a list.`, `${label}Edge`, [
      described('Where it stands in the list.', 'cursor: String!'),
      described(`The ${word}.`, `node: ${label}!`),
    ]),
    connection(`${label}Connection`, `${label}Edge`, label, many, countsField(label)),
    ...listingTypes(label),
  ]
}

const linkFields = [
  described('Where it stands in its list.', 'cursor: String!'),
  described('How it is known.', 'basis: Basis!'),
  described('How sure a suggestion is, from 0 to 1.', 'score: Float'),
  described('The rule that made it.', 'method: String'),
  described('Why the rule made it, in words.', 'reasons: [String!]!'),
  described('The passages that carry it.', 'passages: [Passage!]!'),
  described('Who decided on it.', 'reviewedBy: String'),
  described('What kind of reviewer that was.', 'reviewerKind: ReviewerKind'),
  described('When it was decided.', 'reviewedAt: Moment'),
  described('The reason given.', 'reviewReason: String'),
  described('What a reviewer sees of it and its two ends, to be given back with a decision on it.', 'seen: String!'),
]

/** Every type of link that some edge gives, with the relationship whose own properties it holds. */
function linkTypes(): string[] {
  const found = new Map<string, Edge>()
  for (const label of labels) for (const edge of edgesOf(label)) found.set(linkTypeOf(edge), edge)
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, edge]) => {
      const node = edge.others.length === 1 ? (edge.others[0] as string) : 'Node'
      const own = [...ownLinkProperties(edge.type)].map(([field, property]) =>
        described(property.about, `${field}: ${typeOf(property)}`),
      )
      const what = node === 'Node' ? 'a thing of any label' : one(shapeOf(node as Label).words[0])
      const about = `A link to ${what}, and how it is known.`
      return [
        object(about, `${name} implements Link`, [
          ...linkFields,
          ...own,
          described('The thing at the other end.', `node: ${node}!`),
        ]),
        connection(`${name}Connection`, name, node, `links to ${what}`),
      ]
    })
}

function enumerations(): string[] {
  const write = (name: string, about: string, values: readonly (readonly [string, string])[]): string =>
    described(about, `enum ${name} {\n${values.map(([value, says]) => block(described(says, value))).join('\n')}\n}`)
  return [
    ...enumNames.map((name) => write(name, vocabulary[name].about, Object.entries(vocabulary[name].values))),
    write(
      'Label',
      'The labels of the graph.',
      labels.map((label) => [label, shapeOf(label).about]),
    ),
    write(
      'RelationshipType',
      'The relationships of the graph.',
      relationshipTypes.map((type) => [type, relationshipShape(type).about]),
    ),
  ]
}

/** What a label's list takes beside what every list does; a file of schema/sdl says what it means. */
const ownArguments: Partial<Record<Label, readonly string[]>> = {
  Flag: [
    described('Raised by these checks, by their ids.', 'rule: [String!]'),
    described('Raised by checks of these groups.', 'group: [CheckGroup!]'),
    described('Of these severities.', 'severity: [Severity!]'),
    described('As sure as this.', 'certainty: [Certainty!]'),
    described('Decided on in these ways; all unless told.', 'standing: [FlagStanding!]'),
    described('About this thing, or about what stands under it, it gave, it owns, it prints or is its subject.', 'about: ID'),
    described('Of the council with this id.', 'council: ID'),
    described('Shown by papers up to this day.', 'asAt: Date'),
  ],
}

function listField(label: Label): string {
  const many = shapeOf(label).words[1]
  const name = many.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase())
  const taken = [...pageArguments, ...(ownArguments[label] ?? []), ...listArguments(label)]
  return field(`All ${many}, or those that fit.`, name, taken, `${label}Connection!`)
}

/** The SDL of everything that the graph model holds: a file a subject. */
export function sdlFiles(): File[] {
  const file = (name: string, parts: readonly string[]): File => ({
    path: `schema/sdl/graph/${name}.graphql`,
    text: marked('#', parts.join('\n\n')),
  })
  return [
    ...Object.entries(subjects).map(([name, subject]) => {
      const own = Object.keys(subject) as Label[]
      const query = `extend type Query {\n${own.map((label) => block(listField(label))).join('\n')}\n}`
      return file(name, [
        query,
        ...own.flatMap((label) => [
          object(shapeOf(label).about, `${label} implements Node`, fieldsOf(label)),
          ...listTypes(label),
        ]),
      ])
    }),
    file('links', linkTypes()),
    file('vocabulary', enumerations()),
  ]
}
