import { book, type Chapter, type Described, type Entry } from './book.ts'
import type { File } from './text.ts'

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ').trim()

/** A list of alike types is named by its types' pages, not repeated. */
const typeCell = ({ type, paged }: Entry): string => (type === null ? '' : `\`${cell(type)}\`${paged ? ', a list' : ''}`)

const taken = (takes: readonly Entry[]): string =>
  takes.map(({ name, type, about }) => ` *\`${name}: ${type}\`* ${cell(about)}`).join('')

const rows = (entries: readonly Entry[]): string[] =>
  entries.map((entry) => `| \`${entry.name}\` | ${typeCell(entry)} | ${cell(entry.about)}${taken(entry.takes)} |`)

const table = (first: string, entries: readonly Entry[]): string =>
  [`| ${first} | type | what it is |`, '|---|---|---|', ...rows(entries)].join('\n')

const values = (entries: readonly Entry[]): string => entries.map(({ name, about }) => `- \`${name}\`: ${about}`).join('\n')

function typePart({ name, kind, about, entries, likewise }: Described): string {
  const others = likewise.length === 0 ? [] : [`Made alike: ${likewise.map((each) => `\`${each}\``).join(', ')}.`]
  const told = entries.length === 0 ? [] : [kind === 'enumeration' ? values(entries) : table('field', entries)]
  return [`#### ${name}`, `${kind === 'type' ? '' : `*${kind}.* `}${about}`, ...others, ...told].join('\n\n')
}

function askedPart(entry: Entry): string {
  const takes = entry.takes.length === 0 ? [] : [table('argument', entry.takes)]
  return [`### ${entry.name}`, `${entry.about} Gives ${typeCell(entry)}.`, ...takes].join('\n\n')
}

function chapterPart({ title, asked, done, types }: Chapter): string {
  // Lists of each label are asked for alike: one table holds them all.
  const alike = asked.length > 0 && asked.every(({ paged, takes }) => paged && takes.length === 0)
  return [
    `## ${title}`,
    ...(alike ? [table('ask for', asked)] : asked.map(askedPart)),
    ...(done.length === 0 ? [] : ['### What can be done, with the key for it', ...done.map(askedPart)]),
    ...types.map(typePart),
  ].join('\n\n')
}

const anchor = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-')

/** What can be asked in GraphQL, as a page to read. */
export function apiPage(): File {
  const chapters = book()
  const contents = chapters.map(({ title, asked }) => {
    const fields = asked.length === 0 ? '' : `: ${asked.map(({ name }) => `\`${name}\``).join(', ')}`
    return `- [${title}](#${anchor(title)})${fields}`
  })
  const text = `<!-- Generated from schema/sdl by "npm run generate". Don't edit. -->
# What can be asked

The contract of \`/graphql\`, subject by subject: what can be asked, with its arguments, and the types that come with it. The same stands
beside the editor at \`/query\` and is told by introspection. [library/](library/) holds operations to start from.

Where a type is called *a list*, it is read in pages: \`first\` and \`after\` from the start, \`last\` and \`before\` from the end, 20 unless told and
200 at the most; \`totalCount\` is that of all, \`pageInfo\` holds the cursors. Lists of a label take \`filter\` and \`orderBy\` besides, and count what
they hold (\`counts\`); lists of links take \`basis\`. \`!\` marks what is always there or must be given.

## Contents

${contents.join('\n')}

${chapters.map(chapterPart).join('\n\n')}
`
  return { path: 'schema/API.md', text }
}
