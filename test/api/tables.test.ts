import { createHash } from 'node:crypto'
import { request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { NodeRecord } from '../../schema/index.ts'
import { KnownOperations } from '../../server/api/index.ts'
import { writeBatch } from '../../server/store/index.ts'
import { type Table, tableNamed, tableNames, tableTexts } from '../../server/tables/index.ts'
import { readCsv } from '../csv.ts'
import { describeOnEngines } from '../engines.ts'
import { type Serving, serving } from './serving.ts'

const council = 'council/aldermere'

/** Things with texts that a spreadsheet would take for formulas, and more of them than two pages hold. */
const odd = ['=HYPERLINK("http://x","y")', '+1', '-2', '@SUM(A1)', '\tx', 'a "b", c\r\nd', "it's ✓"]
const topics: readonly NodeRecord[] = Array.from({ length: 120 }, (_, at) => ({
  label: 'Topic',
  id: `topic/odd-${at}`,
  properties: { label: `${odd[at % odd.length]}`, terms: ['=one', 'two'] },
}))

/** More than lies between a server and a reader who does not read, over several pages. */
const updates: readonly NodeRecord[] = Array.from({ length: 200 }, (_, at) => ({
  label: 'Update',
  id: `odd/update/${at}`,
  properties: { summary: `Told ${at}`, text: 'told at length '.repeat(6000) },
}))

/** Asks, and goes away as soon as an answer begins. */
const leaving = (address: string): Promise<void> =>
  new Promise((done, fail) => {
    const asked = request(address, (response) => {
      response.once('data', () => {
        response.destroy()
        done()
      })
    })
    asked.on('error', fail).end()
  })

interface Metadata {
  readonly url: string
  readonly 'dc:source': { readonly '@id': string; readonly 'prov:value': string }
  readonly tableSchema: {
    readonly columns: readonly {
      readonly name: string
      readonly titles: string
      readonly datatype: string
      readonly separator?: string
    }[]
  }
}

const datatypes: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e[+-]\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  dateTime: /^\d{4}-\d\d-\d\dT[\d:.]+Z$/,
  string: /^/,
}

describeOnEngines('tables', (engine) => {
  let api: Serving
  let variables: Readonly<Record<string, string>>

  const fetched = (path: string, init?: RequestInit): Promise<Response> => fetch(`${api.address}/export${path}`, init)

  /** The address of a table, with what it can't do without. */
  function asked(name: string, form: string): string {
    const query = new URLSearchParams()
    const operation = (tableNamed(name) as Table).document.definitions[0]
    const names = operation?.kind === 'OperationDefinition' ? (operation.variableDefinitions ?? []) : []
    for (const { variable, type } of names)
      if (type.kind === 'NonNullType')
        query.set(variable.name.value, variables[`${name}.${variable.name.value}`] ?? variables[variable.name.value] ?? '')
    return `/${name}.${form}${query.size === 0 ? '' : `?${query}`}`
  }

  beforeAll(async () => {
    api = await serving(engine, undefined, undefined, { known: new KnownOperations(tableTexts()) })
    await writeBatch(api.store, [...topics, ...updates])
    const { data } = await api.ask(`{
      actions(first: 1, filter: {council: ["${council}"]}) { nodes { id } }
      recommendations(first: 1, filter: {council: ["${council}"]}) { nodes { id } }
      plans(filter: {council: ["${council}"]}) { nodes { id } }
      indicators(first: 1, filter: {council: ["${council}"], linked: [{type: OF, direction: IN}]}) { nodes { id } }
    }`)
    const [earlier, later] = data.plans.nodes
    variables = {
      council,
      words: 'action',
      about: council,
      from: data.recommendations.nodes[0].id,
      to: data.actions.nodes[0].id,
      indicator: data.indicators.nodes[0].id,
      rows: 'AREA',
      columns: 'RATING',
      'plan-changes.from': earlier.id,
      'plan-changes.to': later.id,
    }
  })
  afterAll(() => api.stop())

  describe.each(tableNames)('%s', (name) => {
    it('is a file of RFC 4180 with the columns that its metadata tell, the same as in JSON', async () => {
      const [csv, json, metadata] = await Promise.all(
        ['csv', 'json', 'csv-metadata.json'].map((form) => fetched(asked(name, form))),
      )
      const [text, things, about] = [
        await csv?.text(),
        (await json?.json()) as Record<string, unknown>[],
        (await metadata?.json()) as Metadata,
      ]
      expect([csv?.status, json?.status, metadata?.status], text).toEqual([200, 200, 200])
      const [head, ...rows] = readCsv(text as string)
      const { columns } = about.tableSchema
      expect(head).toEqual(columns.map(({ titles }) => titles))
      expect(about.url).toBe(csv?.url)
      expect(csv?.headers.get('link')).toContain(`${new URL(metadata?.url ?? '').pathname}`)
      expect(rows).toHaveLength(things.length)
      const faults: string[] = []
      things.forEach((thing, at) => {
        expect(Object.keys(thing)).toEqual(columns.map((column) => column.name))
        columns.forEach(({ name: key, datatype, separator }, place) => {
          const value = thing[key]
          const fault = (what: string): void => void faults.push(`${key} of row ${at}: ${what}: ${JSON.stringify(value)}`)
          if (Array.isArray(value) !== (separator !== undefined)) fault(`separated by ${separator}`)
          const values = (separator === undefined ? [value] : (value as unknown[])).map((each) =>
            each === null ? '' : String(each),
          )
          const whole = values.every((each) => each === '') ? '' : values.join(separator)
          const isFormula = typeof (Array.isArray(value) ? '' : value) === 'string' && /^[=+\-@\t\r\n]/.test(whole)
          const cell = isFormula ? `'${whole}` : whole
          if (rows[at]?.[place] !== cell) fault(`not “${cell}”, but “${rows[at]?.[place]}”`)
          for (const each of values) if (each !== '' && !(datatypes[datatype] as RegExp).test(each)) fault(`not of ${datatype}`)
        })
      })
      expect(faults).toEqual([])
    })
  })

  it('hold every thing of a list, over as many pages as there are', async () => {
    for (const name of ['topics', 'actions', 'documents', 'passages']) {
      const rows = (await (await fetched(`/${name}.json`)).json()) as { id: string }[]
      const { data } = await api.ask(`{ ${name} { totalCount } }`)
      expect(new Set(rows.map(({ id }) => id)).size, name).toBe(data[name].totalCount)
      expect(rows, name).toHaveLength(data[name].totalCount)
    }
  })

  it('go on past the first page of each kind of gap', async () => {
    const rows = (await (await fetched(`/gaps.json?council=${council}`)).json()) as unknown[]
    const { data } = await api.ask(`{ gaps(council: "${council}") { groups { total } } }`)
    expect(rows).toHaveLength(data.gaps.groups.reduce((sum: number, { total }: { total: number }) => sum + total, 0))
  })

  it('hold no formulas, and for a spreadsheet begin with a mark', async () => {
    const bytes = new Uint8Array(await (await fetched('/topics.csv?excel=yes')).arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const cells = readCsv(new TextDecoder().decode(bytes)).flat()
    expect(cells).toContain(`'${odd[0]}`)
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    expect(cells).toContain("'=one | two")
  })

  it('are asked anew by the permalink in their metadata, filter and all', async () => {
    const filter = encodeURIComponent(JSON.stringify({ council: [council] }))
    const about = (await (await fetched(`/actions.csv-metadata.json?filter=${filter}`)).json()) as Metadata
    expect(new URL(about.url).searchParams.get('filter')).toBe(JSON.stringify({ council: [council] }))
    const source = about['dc:source']
    expect(source['@id']).toContain(createHash('sha256').update(source['prov:value']).digest('hex'))
    const { data } = (await (await fetch(source['@id'])).json()) as {
      data: { actions: { nodes: { council: { name: string } }[] } }
    }
    expect(new Set(data.actions.nodes.map((node) => node.council.name))).toEqual(new Set(['Aldermere']))
  })

  it.each([
    ['/nothing.csv', 404, 'There is no table "nothing"'],
    ['/Late.csv', 404, 'There is no table'],
    ['/late', 404, 'Take late.csv'],
    ['/late.pdf', 404, 'There is no table'],
    ['/late.csv?day=2024-01-01', 400, 'It takes council'],
    ['/late.csv?excel=1', 400, 'Give yes or no'],
    ['/late.csv?asAt=2024-13-01', 400, '2024-13-01'],
    ['/late.csv?council=council/none', 404, 'No council has this id'],
    ['/trace.csv', 400, 'needs "from"'],
    ['/trace.csv?from=a/b', 404, 'Nothing in the graph has this id'],
    ['/actions.csv?filter={"x":1}', 400, 'not defined'],
  ] as const)('%s is refused with %d', async (path, status, words) => {
    const response = await fetched(path)
    expect([response.status, await response.text()]).toEqual([status, expect.stringContaining(words.replaceAll('"', '\\"'))])
    expect(response.headers.get('content-disposition')).toBeNull()
  })

  it('are listed, and told by HEAD without their rows', async () => {
    const listed = (await (await fetched('')).json()) as { tables: { name: string }[] }
    expect(listed.tables.map(({ name }) => name)).toEqual(tableNames)
    const head = await fetched('/topics.csv', { method: 'HEAD' })
    expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([
      200,
      'text/csv; charset=utf-8; header=present',
      '',
    ])
    expect((await fetched('/topics.csv', { method: 'POST' })).status).toBe(405)
  })

  it('are asked no further once their reader has gone', async () => {
    const statementsOf = async (ask: () => Promise<unknown>): Promise<number> => {
      api.ran.length = 0
      await ask()
      let before = -1
      while (before !== api.ran.length) {
        before = api.ran.length
        await sleep(300)
      }
      return before
    }
    const whole = await statementsOf(async () => (await fetched('/updates.csv')).arrayBuffer())
    const left = await statementsOf(() => leaving(`${api.address}/export/updates.csv`))
    expect(left).toBeLessThan(whole)
    expect((await fetched('/graph.csv')).status).toBe(200)
    expect(api.reported).toEqual([])
  })
})
