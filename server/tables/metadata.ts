import { createHash } from 'node:crypto'
import { between } from './csv.ts'
import { pageSize } from './rows.ts'
import type { Table } from './table.ts'
import { variablesOf } from './variables.ts'

export interface About {
  /** Where the server is that the table comes from: "https://…". */
  readonly site: string
  /** The query of its address, with the question mark; empty where there is none. */
  readonly search: string
  readonly variables: Readonly<Record<string, unknown>>
  /** The digest of the data that it is made of. */
  readonly digest: string | undefined
}

const context = ['http://www.w3.org/ns/csvw', { '@language': 'en-GB' }] as const

const rights =
  'Each document that facts were taken from names its own licence: see the property "licence" of the documents, in /export/documents.csv.'

const described = (row: string): string =>
  `A row is ${row}. A text that a spreadsheet would take for a formula has an apostrophe before it. Several values of a cell stand side by side with "${between.trim()}" between them; in JSON they are a list.`

/** The address that asks the operation itself, by the digest of its text: of a table that is made page by page, the first. */
function permalink({ text, pages }: Table, { site, variables }: About): string {
  const persistedQuery = { version: 1, sha256Hash: createHash('sha256').update(text).digest('hex') }
  const given = pages === undefined ? variables : { ...variables, first: pageSize }
  return `${site}/graphql?${new URLSearchParams({ extensions: JSON.stringify({ persistedQuery }), variables: JSON.stringify(given) })}`
}

/** What stands in a table, as the W3C's "Metadata Vocabulary for Tabular Data" tells it. */
export function metadataOf(table: Table, about: About) {
  const { name, title, row, text, columns, key } = table
  const keyed = key !== undefined && columns.some((each) => each.name === 'address')
  return {
    '@context': context,
    url: `${about.site}/export/${name}.csv${about.search}`,
    'dc:title': title,
    'dc:description': described(row),
    'dc:source': { '@id': permalink(table, about), 'prov:value': text },
    'dc:rights': rights,
    ...(about.digest === undefined ? {} : { 'dc:identifier': about.digest }),
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true, delimiter: ',', quoteChar: '"', doubleQuote: true },
    tableSchema: {
      columns: columns.map(({ name, title, about, datatype, several }) => ({
        name,
        titles: title,
        'dc:description': about,
        datatype,
        ...(several ? { separator: between } : {}),
        null: '',
      })),
      ...(keyed ? { primaryKey: key, aboutUrl: '{+address}' } : {}),
    },
  }
}

/** What tables there are: what a row of each is, and what it takes. */
export const contentsOf = (tables: readonly Table[]) =>
  tables.map((table) => ({
    name: table.name,
    title: table.title,
    row: table.row,
    csv: `/export/${table.name}.csv`,
    json: `/export/${table.name}.json`,
    metadata: `/export/${table.name}.csv-metadata.json`,
    takes: variablesOf(table).map(({ name, type, required }) => ({ name, type: String(type), required })),
  }))
