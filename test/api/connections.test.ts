import { buildSchema, getNamedType, isInterfaceType, isNonNullType, isObjectType, isRequiredArgument } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { edgesOf, type GraphRecord, isLabel, isNode, type Label, labels, makeId, readSdl, sortsOf } from '../../schema/index.ts'
import { writeBatch } from '../../server/store/index.ts'
import { describeOnEngines } from '../engines.ts'
import { aldermere } from '../store/graph.ts'
import { type Serving, serving } from './serving.ts'
import { answered, expectPart, expectWhole, page, parts, type Shown, type Walk } from './walking.ts'

const schema = buildSchema(readSdl())
const records: readonly GraphRecord[] = await aldermere()

interface Field {
  readonly parent: string
  readonly field: string
  readonly connection: string
  /** Whether it can be asked without telling it anything. */
  readonly free: boolean
}

const isConnection = (name: string): boolean => name.endsWith('Connection')

/** Every field of the contract that gives a connection. */
const fields: readonly Field[] = Object.values(schema.getTypeMap()).flatMap((type) =>
  isObjectType(type) && !type.name.startsWith('__')
    ? Object.values(type.getFields())
        .filter(({ type: given }) => isConnection(getNamedType(given).name))
        .map(({ name, type: given, args }) => ({
          parent: type.name,
          field: name,
          connection: getNamedType(given).name,
          free: !args.some(isRequiredArgument),
        }))
    : [],
)
const lists = fields.filter(({ parent, connection }) => parent === 'Query' && isLabel(connection.replace('Connection', '')))
const links = fields.filter(({ parent }) => isLabel(parent))
const council = 'council/aldermere'

/** The connections that stand in answers to questions: the question around them, what tells one entry from another, how many to ask for, and what else. */
const questions: Readonly<
  Record<string, readonly [around: (inner: string) => string, edge: string, size?: number, taken?: string]>
> = {
  'GapGroup.things': [(inner) => `{ gaps { groups { ${inner} } } }`, 'node { id }'],
  'DecisionsResult.list': [(inner) => `{ decisions(council: "${council}") { ${inner} } }`, 'node { node { id } }'],
  'ClaimsAnswer.claims': [(inner) => `{ claims(council: "${council}") { ${inner} } }`, 'node { action { id } }'],
  'DisagreementsAnswer.flags': [(inner) => `{ disagreements(council: "${council}") { ${inner} } }`, 'node { id }'],
  'IndicatorListResult.list': [(inner) => `{ indicatorList(council: "${council}") { ${inner} } }`, 'node { indicator { id } }'],
  'PlanChangesResult.changes': [
    (inner) => `{ planChanges(from: "aldermere/plan/2024-09", to: "aldermere/plan/2025-01") { ${inner} } }`,
    'node { kinds earlier { id } later { id } }',
  ],
  'TimelineResult.entries': [(inner) => `{ timeline(about: "${council}") { ${inner} } }`, 'node { node { id } }'],
  'CoverageRowInfo.things': [
    (inner) => `{ coverage(council: "${council}", rows: PRIORITY, columns: RATING) { rows { ${inner} } } }`,
    'node { node { id } }',
  ],
  'CoverageCellInfo.things': [
    (inner) => `{ coverage(council: "${council}", rows: PRIORITY, columns: RATING) { rows { cells { ${inner} } } } }`,
    'node { node { id } }',
    50,
  ],
  'NewsBroughtGroup.things': [
    (inner) => `{ news(council: "${council}", since: "2000-01-01") { documents { brought { ${inner} } } } }`,
    'node { id }',
    50,
  ],
  'LinkGroup.page': [(inner) => `{ node(id: "${council}") { linkGroups { ${inner} } } }`, 'basis node { id }'],
  'Query.search': [(inner) => `{ ${inner} }`, 'node { id }', 200, 'words: "visits"'],
}

/** The log of decisions is empty here; test/api/reviews.test.ts walks it. */
const elsewhere = new Set(['Query.reviews'])

/** Everything in an answer that holds a connection by this name, in its order. */
function holders(value: unknown, name: string): Record<string, Shown>[] {
  if (Array.isArray(value)) return value.flatMap((each) => holders(each, name))
  if (typeof value !== 'object' || value === null) return []
  if (name in value) return [value as Record<string, Shown>]
  return Object.values(value).flatMap((each) => holders(each, name))
}

it('are all of one shape: edges with a cursor and a node, nodes, pageInfo and a total; and take the same four arguments', () => {
  for (const { parent, field, connection } of fields) {
    const type = schema.getType(connection)
    const owner = schema.getType(parent)
    if (!isObjectType(type) || !(isObjectType(owner) || isInterfaceType(owner))) throw new Error(`${connection} is no type`)
    const own = type.getFields()
    const about = `${parent}.${field}`
    expect(String(own.pageInfo?.type), about).toBe('PageInfo!')
    expect(String(own.totalCount?.type), about).toBe('Int!')
    const edges = own.edges?.type
    expect(edges !== undefined && isNonNullType(edges), about).toBe(true)
    const edge = schema.getType(getNamedType(edges as NonNullable<typeof edges>).name)
    expect(isObjectType(edge) && String(edge.getFields().cursor?.type), about).toBe('String!')
    expect(isObjectType(edge) && edge.getFields().node !== undefined, about).toBe(true)
    const taken = Object.fromEntries((owner.getFields()[field]?.args ?? []).map((arg) => [arg.name, String(arg.type)]))
    expect(taken, about).toMatchObject({ first: 'Int', after: 'String', last: 'Int', before: 'String' })
  }
})

it('are walked below, each of them', () => {
  const walked = new Set([...[...lists, ...links].map(({ parent, field }) => `${parent}.${field}`), ...Object.keys(questions)])
  const left = fields.map(({ parent, field }) => `${parent}.${field}`).filter((each) => !walked.has(each) && !elsewhere.has(each))
  expect(left).toEqual([])
  expect(lists).toHaveLength(labels.length)
})

describeOnEngines('connections', (engine) => {
  let server: Serving
  beforeAll(async () => {
    server = await serving(engine)
  })
  afterAll(() => server.stop())

  /** Everything of a connection, page after page as its cursors lead. */
  async function wholeOf(walk: Walk): Promise<Shown> {
    const edges: { cursor: string }[] = []
    let next = ''
    for (;;) {
      const { whole } = (await answered(server, `{ ${page('whole', walk, `first: 200${next}`)} }`)) as { whole: Shown }
      edges.push(...whole.edges)
      if (!whole.pageInfo.hasNextPage) return { ...whole, edges, pageInfo: { ...whole.pageInfo, hasPreviousPage: false } }
      next = `, after: ${JSON.stringify(whole.pageInfo.endCursor)}`
    }
  }

  // Texts of labels differ by a name; Neo4j, which plans each for a tenth of a second, walks every other.
  const walked = <T>(all: readonly T[]): readonly T[] => (engine.name === 'embedded' ? all : all.filter((_, at) => at % 2 === 0))

  it.each(walked(lists))('$field: its pages make up the whole, either way', async ({ field, connection }) => {
    const label = connection.replace('Connection', '') as Label
    const sorts = ['READING', ...sortsOf(label).keys()]
    const by = sorts[(labels.indexOf(label) % (sorts.length - 1)) + 1]
    for (const taken of ['', `orderBy: { by: ${by}, direction: DESC }`]) {
      const walk = { field, taken, edge: 'node { id }' }
      const whole = await wholeOf(walk)
      expect(whole.edges).toHaveLength(whole.totalCount)
      expect(new Set(whole.edges.map((edge) => JSON.stringify(edge))).size).toBe(whole.totalCount)
      const all = parts(whole, Math.min(200, Math.max(1, Math.ceil(whole.totalCount / 3))), '')
      const data = await answered(server, `{ ${all.map(({ name, asked }) => page(name, walk, asked)).join(' ')} }`)
      for (const part of all) expectPart(data[part.name], whole, part, `${field} ${taken}`)
    }
  })

  it.each(walked(labels))('the links of a %s: their pages make up the whole, either way', async (label) => {
    const own = edgesOf(label)
    const linked = new Map<string, number>()
    for (const record of records)
      if (!isNode(record)) for (const id of [record.from, record.to]) linked.set(id, (linked.get(id) ?? 0) + 1)
    const sample = records
      .flatMap((record) => (isNode(record) && record.label === label ? [record.id] : []))
      .sort((a, b) => (linked.get(b) ?? 0) - (linked.get(a) ?? 0))
      .slice(0, 2)
    const walks = own.map(({ field }) => ({ field, edge: 'basis node { id } passages { id }' }))
    const ask = async (id: string, asked: readonly string[]) =>
      (await answered(server, `query ($id: ID!) { node(id: $id) { ... on ${label} { id ${asked.join(' ')} } } }`, { id })).node
    for (const id of sample) {
      const wholes = await ask(
        id,
        walks.map((walk) => page(walk.field, walk, 'first: 200')),
      )
      const all = walks.flatMap((walk) => {
        const whole: Shown = wholes[walk.field]
        expectWhole(whole, `${id} ${walk.field}`)
        if (whole.edges.length < 2 || whole.totalCount > whole.edges.length) return []
        return parts(whole, Math.ceil(whole.edges.length / 2), walk.field).map((part) => ({ walk, whole, part }))
      })
      if (all.length === 0) continue
      const data = await ask(
        id,
        all.map(({ walk, part }) => page(part.name, walk, part.asked)),
      )
      for (const { walk, whole, part } of all) expectPart(data[part.name], whole, part, `${id} ${walk.field}`)
    }
  })

  it.each(Object.entries(questions))(
    '%s: its pages make up the whole, either way',
    async (name, [around, edge, size = 200, taken = '']) => {
      const walk = { field: name.split('.')[1] as string, edge, taken }
      const ask = async (asked: string, shown: string) => holders(await answered(server, around(asked)), shown)
      const found = await ask(page('whole', walk, `first: ${size}`), 'whole')
      const most = Math.max(...found.map(({ whole }) => whole?.totalCount ?? 0))
      const at = found.findIndex(({ whole }) => whole?.totalCount === most)
      const whole = found[at]?.whole as Shown
      expect(most, name).toBeGreaterThan(0)
      expectWhole(whole, name, size)
      if (whole.edges.length < whole.totalCount) return
      const all = parts(whole, Math.ceil(most / 2), '')
      const data = (await ask(all.map((part) => page(part.name, walk, part.asked)).join(' '), all[0]?.name ?? ''))[at]
      for (const part of all) expectPart(data?.[part.name] as Shown, whole, part, name)
    },
  )

  describe('go on from a cursor when things came before and after it', () => {
    const orders = (label: Label): string[] => {
      const by = [...sortsOf(label).keys()].find((name) => !['HELD', 'COUNCIL'].includes(name))
      return ['', `, orderBy: { by: ${by ?? 'COUNCIL'} }`]
    }

    const walked = lists.flatMap(({ field, connection }) => {
      const label = connection.replace('Connection', '') as Label
      return orders(label).map((order, at) => ({ name: `${field}${at}`, field, label, order }))
    })

    /** A page of each list, some lists a request: that which begins it, or what follows a cursor. */
    async function pages(cursors?: ReadonlyMap<string, string>): Promise<Map<string, Shown & { nodes: { id: string }[] }>> {
      const found = new Map<string, Shown & { nodes: { id: string }[] }>()
      for (let from = 0; from < walked.length; from += 20) {
        const asked = walked.slice(from, from + 20).map(({ name, field, order }) => {
          const part = cursors === undefined ? 'first: 1' : `first: 200, after: ${JSON.stringify(cursors.get(name))}`
          return `${name}: ${field}(${part}${order}) { nodes { id } pageInfo { endCursor } }`
        })
        for (const [name, page] of Object.entries(await answered(server, `{ ${asked.join(' ')} }`)))
          found.set(name, page as never)
      }
      return found
    }

    it('in every list', async () => {
      const cursors = new Map([...(await pages())].map(([name, { pageInfo }]) => [name, pageInfo.endCursor as string]))
      const before = await pages(cursors)
      const firsts = new Map(records.filter(isNode).map((record) => [record.label, record]))
      const added = [...firsts.values()].flatMap((record) =>
        ['aaa', 'zzz'].map((scope) => ({ ...record, id: makeId(scope, record.label, 'come-later') }) as GraphRecord),
      )
      await writeBatch(server.store, added)
      const afterwards = await pages(cursors)
      const isNew = (id: string): boolean => id.includes('come-later')
      for (const { name, label, order } of walked) {
        const [then, now] = [before, afterwards].map((told) => told.get(name)?.nodes.map(({ id }) => id) ?? []) as [
          string[],
          string[],
        ]
        const same = now.filter((id) => !isNew(id))
        expect(same, name).toEqual(then.slice(0, same.length))
        expect(now.length, name).toBeGreaterThanOrEqual(Math.min(200, then.length))
        if (order === '') expect(now.filter(isNew), name).toEqual(then.length < 200 ? [makeId('zzz', label, 'come-later')] : [])
      }
    })
  })
})
