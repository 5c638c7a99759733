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

function some(names: readonly Label[]): string {
  const others = labels.filter((label) => !names.includes(label))
  if (others.length > 1) return names.join(', ')
  return ['any', ...others].join(' but ')
}

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

What the Neo4j graph holds, for those who ask it in Cypher. Every node bears the label \`Thing\` beside its own, and has \`id\` (readable,
stable, unique), \`key\` (the id in a form that sorts 2 before 10) and \`stamp\` (52 bits of the digest of all it says). What a council
owns has \`council\`, the id of the council's node; \`held\` is false for what is known only because a text names it. Dates are ISO texts.
Nodes labelled \`Ledger\` count what was loaded; they are no part of the model.
Search keeps an index of its own outside the graph; to search by words in Cypher, make one, as
\`CREATE FULLTEXT INDEX words FOR (n:Thing) ON EACH [n.text, n.summary, n.title, n.name, n.quote]\`: the server neither needs nor removes it.

\`\`\`cypher
// What became of a measure: the objectives that answer it, their actions, owners and ratings.
MATCH (m:Measure {ref: 'A1'})-[:ADDRESSED_BY]->(o:Objective)<-[:UNDER]-(a:Action)
OPTIONAL MATCH (a)-[:OWNED_BY]->(r:Role)
WITH o, a, collect(r.name) AS owners
RETURN o.ref, a.ref, a.text, a.rag, a.dueOn, owners ORDER BY a.key
\`\`\`

\`\`\`cypher
// The very words behind each action, and where they stand.
MATCH (a:Action)-[c:CITES {role: 'SAYS'}]->(p:Passage)
MATCH (p)-[:PART_OF*1..4]->(d:Document)
RETURN a.ref, c.property, p.quote, p.locator, d.title ORDER BY a.key, p.key LIMIT 20
\`\`\`

\`\`\`cypher
// What is only suggested, with its reasons.
MATCH (n:Thing)-[r {basis: 'SUGGESTED'}]->(m:Thing)
RETURN n.id, type(r) AS link, m.id, r.score, r.reasons ORDER BY r.score DESC, n.key LIMIT 20
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
