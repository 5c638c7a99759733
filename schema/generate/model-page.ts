import {
  commonLinkProperties,
  enumNames,
  idSegment,
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
import type { File } from './text.ts'

const cell = (text: string): string => text.replaceAll('|', '\\|')
const kindOf = ({ kind, required }: Property): string =>
  `${typeof kind === 'string' ? kind : kind.oneOf}${required ? ', always' : ''}`

const table = (properties: Iterable<readonly [string, Property]>): string =>
  [
    '| property | kind | what it is |',
    '|---|---|---|',
    ...[...properties].map(([name, property]) => `| \`${name}\` | ${kindOf(property)} | ${cell(property.about)} |`),
  ].join('\n')

function labelPart(label: Label): string {
  const own = [...propertiesOf(label)].filter(([name]) => name !== 'council' && name !== 'held')
  return `### ${label}\n\n${shapeOf(label).about} Id: \`…/${idSegment(label)}/NAME\`.\n\n${table(own)}`
}

const some = (names: readonly Label[]): string => (names.length === labels.length ? 'any' : names.join(', '))

function relationshipRows(): string {
  const rows = relationshipTypes.flatMap((type) => {
    const { about, ends } = relationshipShape(type)
    const own = [...ownLinkProperties(type).keys()].map((name) => `\`${name}\``).join(', ')
    return ends.map(
      (end, at) =>
        `| ${at === 0 ? `\`${type}\`` : ''} | ${some(end.from)} | ${some(end.to)} | ${at === 0 ? cell(about) : ''} | ${at === 0 ? own : ''} |`,
    )
  })
  return ['| relationship | from | to | what it says | of its own |', '|---|---|---|---|---|', ...rows].join('\n')
}

const enumPart = (): string =>
  enumNames
    .map(
      (name) =>
        `**${name}**: ${vocabulary[name].about}\n\n${Object.entries(vocabulary[name].values)
          .map(([value, says]) => `- \`${value}\`: ${says}`)
          .join('\n')}`,
    )
    .join('\n\n')

/** The graph model on one page, for those who write Cypher. */
export function modelPage(): File {
  const text = `<!-- Generated from schema/graph by "npm run generate". Don't edit. -->
# The model

What the Neo4j graph holds, for those who ask it in Cypher. Every node has an \`id\` (readable, stable, unique to its label), \`key\`
(the id in a form that sorts 2 before 10), \`find\` (its words folded and stemmed, for search) and \`stamp\` (52 bits of the digest of all it says);
what a council owns has \`council\`, and \`held\` is false for what is known only because a text names it. Dates are ISO texts.
One node labelled \`Ledger\` counts what was loaded; it is ours and no part of the model.

\`\`\`cypher
// What became of a measure: the objectives that answer it, their actions, owners and ratings.
MATCH (m:Measure {ref: 'A1'})-[:ADDRESSED_BY]->(o:Objective)<-[:UNDER]-(a:Action)
OPTIONAL MATCH (a)-[:OWNED_BY]->(r:Role)
RETURN o.ref, a.ref, a.text, a.rag, a.dueOn, collect(r.name) AS owners ORDER BY a.key
\`\`\`

## Labels

${Object.entries(subjects)
  .map(([, subject]) => (Object.keys(subject) as Label[]).map(labelPart).join('\n\n'))
  .join('\n\n')}

## Relationships

${relationshipRows()}

Every relationship has an \`id\`, a \`stamp\`, and may have:

${table(commonLinkProperties)}

## Enumerations

${enumPart()}
`
  return { path: 'schema/MODEL.md', text }
}
