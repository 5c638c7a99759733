import { buildSchema, Kind, parse, visit } from 'graphql'
import { describe, expect, it } from 'vitest'
import { columnsOf } from './columns.ts'
import { type Table, tableNamed, tableNames } from './index.ts'

const schema = buildSchema(`
  scalar Date
  interface Node { id: ID! caption: String! }
  type PageInfo { hasNextPage: Boolean! }
  type Owner implements Node { id: ID! caption: String! }
  type Owners { pageInfo: PageInfo! nodes: [Owner!]! }
  type Lamp implements Node { id: ID! caption: String! litOn: Date watts: Int words: [String!]! owners(first: Int): Owners! }
  type Query { lamps: [Lamp!]! day: Date }
`)

const columns = (fields: string, rows: readonly string[]) => columnsOf(schema, parse(`{ ${fields} }`), rows)

describe('columns', () => {
  it('are the fields without fields, ids last, with the address of the page and the lists that go on', () => {
    const found = columns(
      'day lamps { id caption litOn watts words owners(first: 5) { pageInfo { hasNextPage } nodes { id caption } } }',
      ['lamps'],
    )
    expect(found.map(({ name, title, datatype, several }) => [name, title, datatype, several])).toEqual([
      ['day', 'Day', 'date', false],
      ['caption', 'In short', 'string', false],
      ['litOn', 'Lit on', 'date', false],
      ['watts', 'Watts', 'integer', false],
      ['words', 'Words', 'string', true],
      ['ownersCaption', 'Owners', 'string', true],
      ['id', 'Id', 'string', false],
      ['ownersId', 'Owners id', 'string', true],
      ['address', 'Address', 'string', false],
      ['notWhole', 'Lists that go on', 'string', true],
    ])
  })

  it('hold one value of a list of which the first alone is asked for', () => {
    const found = columns('lamps { owners(first: 1) { nodes { caption } } }', ['lamps'])
    expect(found.map(({ name, several }) => [name, several])).toEqual([['ownersCaption', false]])
  })

  it('never share a name', () => {
    expect(() => columns('lamps { words other: owners { nodes { words: caption } } words2: words }', ['lamps'])).not.toThrow()
    expect(() => columns('lamps { ownersCaption: watts owners { nodes { caption } } }', ['lamps'])).toThrow('Two columns')
  })
})

describe.each(tableNames)('the table %s', (name) => {
  const table = tableNamed(name) as Table

  it('has a name and a title of its own for each column', () => {
    for (const all of [table.columns.map((each) => each.name), table.columns.map(({ title }) => title)])
      expect([...new Set(all)]).toEqual(all)
    for (const column of table.columns) expect(column.name).toMatch(/^[a-z][A-Za-z0-9]*$/)
  })

  it('says of every list that it cuts whether it goes on', () => {
    const silent: string[] = []
    visit(table.document, {
      Field({ name: field, arguments: given = [], selectionSet }) {
        const first = given.find((each) => each.name.value === 'first')?.value
        if (first === undefined || (first.kind === Kind.INT && first.value === '1')) return
        const told = selectionSet?.selections.some((each) => each.kind === Kind.FIELD && each.name.value === 'pageInfo')
        if (told !== true) silent.push(field.value)
      },
    })
    // Of changes that are new, the whole number stands beside each; of ways between two things, as many as are asked for are shown.
    expect(silent.filter((field) => !['list', 'paths'].includes(field))).toEqual([])
  })
})
