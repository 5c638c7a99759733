import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { edgesOf, type GraphRecord, isNode, labels, orderKey, shapeOf } from '../../schema/index.ts'
import { describeOnEngines } from '../engines.ts'
import { aldermere } from '../store/graph.ts'
import { type Serving, serving } from './serving.ts'

const records: readonly GraphRecord[] = await aldermere()
const nodes = records.filter(isNode)
const idsOf = (label: string): string[] =>
  nodes
    .filter((node) => node.label === label)
    .map(({ id }) => id)
    .sort((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1))
/** As many ids and entries as one question may have. */
const mostIds = 200
/** As many things as may be asked for all their links at once. */
const someIds = 20
/** What a thing is linked with by a relationship, and how that is known: by the three that tell which. */
const linked = new Map<string, string[]>()
const linkedBy = (id: string, type: string, direction: string): string => `${id} ${type} ${direction}`
for (const record of records)
  if (!isNode(record)) {
    const { from, to, type } = record
    for (const [id, direction, other] of [
      [from, 'OUT', to],
      [to, 'IN', from],
    ] as const) {
      const at = linkedBy(id, type, direction)
      const before = linked.get(at) ?? []
      linked.set(at, before)
      before.push(`${other} ${record.properties.basis}`)
    }
  }
const properties = new Map(nodes.map((node) => [node.id, node.properties]))
const listField = (label: (typeof labels)[number]): string =>
  shapeOf(label).words[1].replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase())

describeOnEngines('the API', (engine) => {
  let server: Serving
  beforeAll(async () => {
    server = await serving(engine)
  })
  afterAll(() => server.stop())

  it('tells what the graph holds', async () => {
    const { data } = await server.ask(
      '{ graph { nodes relationships digest engine newest councils { name invented } labels { label total } types { type total } } }',
    )
    expect(data.graph).toMatchObject({ nodes: nodes.length, relationships: records.length - nodes.length, engine: engine.name })
    expect(data.graph.councils).toEqual([{ name: 'Aldermere', invented: true }])
    expect(data.graph.newest).toBe('2025-02-11')
    for (const { label, total } of data.graph.labels) expect(total, label).toBe(idsOf(label).length)
    const links = records.flatMap((record) => (isNode(record) ? [] : [record]))
    for (const { type, total } of data.graph.types) expect(total, type).toBe(links.filter((link) => link.type === type).length)
  })

  it.each(labels)('lists and shows every %s with all its properties', async (label) => {
    const field = listField(label)
    const expected = idsOf(label)
    const all: { __typename: string; id: string; properties: { name: string; value: unknown }[] }[] = []
    let after: string | undefined
    do {
      const { data, errors } = await server.ask(
        `query ($after: String) { ${field}(first: ${mostIds}, after: $after) { totalCount nodes { __typename id caption held wording properties { name about value } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      )
      expect(errors).toBeUndefined()
      expect(data[field].totalCount).toBe(expected.length)
      all.push(...data[field].nodes)
      after = data[field].pageInfo.hasNextPage ? data[field].pageInfo.endCursor : undefined
    } while (after !== undefined)
    expect(all.map(({ id }) => id)).toEqual(expected)
    for (const shown of all) {
      const given = Object.fromEntries(shown.properties.map(({ name, value }) => [name, value]))
      expect(shown.__typename).toBe(label)
      expect(given).toEqual(properties.get(shown.id))
    }
  })

  it.each(labels)('follows every edge of a %s, and finds every link that was loaded', async (label) => {
    const edges = edgesOf(label)
    const asked = edges.map(({ field }) => `${field}(first: 200) { totalCount edges { basis node { id } } }`).join(' ')
    const ids = idsOf(label)
    const all = []
    for (let from = 0; from < ids.length; from += someIds) {
      const { data, errors } = await server.ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on ${label} { ${asked} } } }`, {
        ids: ids.slice(from, from + someIds),
      })
      expect(errors).toBeUndefined()
      all.push(...data.nodes)
    }
    expect(all.map(({ id }) => id)).toEqual(ids)
    for (const node of all) {
      const found = edges.map(({ field }) => {
        const told = node[field].edges.map((edge: { basis: string; node: { id: string } }) => `${edge.node.id} ${edge.basis}`)
        return [field, node[field].totalCount, told.sort()]
      })
      const expected = edges.map(({ field, type, direction }) => {
        const links = [...(linked.get(linkedBy(node.id, type, direction)) ?? [])].sort()
        return [field, links.length, links]
      })
      expect(found, node.id).toEqual(expected)
    }
  })

  it('gives a thing by its id, and null for what is not there', async () => {
    const { data } = await server.ask(
      '{ node(id: "council/aldermere") { __typename id } none: node(id: "x/action/y") { id } odd: node(id: "\\u0001") { id } }',
    )
    expect(data).toEqual({ node: { __typename: 'Council', id: 'council/aldermere' }, none: null, odd: null })
  })

  it('gives things in the order of their ids, the same one twice', async () => {
    const { data } = await server.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: ['council/aldermere', 'x/role/y', 'council/aldermere'],
    })
    expect(data.nodes).toEqual([{ id: 'council/aldermere' }, null, { id: 'council/aldermere' }])
  })

  it('shows on a link how it is known and the passages that carry it', async () => {
    const { data } = await server.ask(
      '{ actions(first: 200) { nodes { id ownedBy { edges { basis reasons passages { id state quote } node { id name } } } } } }',
    )
    interface Edge {
      readonly basis: string
      readonly passages: readonly unknown[]
      readonly node: { id: string }
    }
    const links: (Edge & { from: string })[] = data.actions.nodes.flatMap(
      ({ id, ownedBy }: { id: string; ownedBy: { edges: Edge[] } }) => ownedBy.edges.map((edge) => ({ ...edge, from: id })),
    )
    const owned = records.flatMap((record) => (!isNode(record) && record.type === 'OWNED_BY' ? [record] : []))
    for (const { from, ...link } of links) {
      const properties = owned.find((record) => record.from === from && record.to === link.node.id)?.properties
      expect(link).toEqual({
        basis: properties?.basis,
        reasons: link.basis === 'STATED' ? [] : ['The cell is blank; the one above holds for it.'],
        passages: properties?.cites?.map((id) => ({ id, state: 'VERIFIED', quote: expect.stringMatching(/^\w/) })),
        node: { id: link.node.id, name: expect.any(String) },
      })
    }
    // In September 15, each in the pack and in the plan by itself; in January 14, in the pack. A blank lead is the one above.
    const carried = links.filter(({ basis }) => basis === 'STRUCTURAL')
    const cited = (times: number) => links.filter(({ passages }) => passages.length === times)
    expect([cited(1).length, cited(2).length, carried.length, links.length]).toEqual([14, 15, 8, 29])
  })

  it('limits links by how they are known, and counts what is left', async () => {
    const { data } = await server.ask(
      '{ findings(first: 200) { nodes { all: addressedBy { totalCount } sure: addressedBy(basis: [STATED, CONFIRMED]) { totalCount edges { basis } } } } }',
    )
    const sum = (which: 'all' | 'sure'): number =>
      data.findings.nodes.reduce(
        (total: number, node: Record<string, { totalCount: number }>) => total + (node[which]?.totalCount ?? 0),
        0,
      )
    expect(sum('sure')).toBeLessThanOrEqual(sum('all'))
    for (const node of data.findings.nodes)
      for (const { basis } of node.sure.edges) expect(['STATED', 'CONFIRMED']).toContain(basis)
  })

  it('groups the links of any thing by relationship', async () => {
    const { data } = await server.ask(
      '{ node(id: "council/aldermere") { linkGroups { type direction phrase total page(first: 2) { totalCount nodes { id } pageInfo { hasNextPage } } } } }',
    )
    for (const group of data.node.linkGroups) {
      expect(group.page.totalCount).toBe(group.total)
      expect(group.page.nodes).toHaveLength(Math.min(2, group.total))
      expect(group.page.pageInfo.hasNextPage).toBe(group.total > 2)
    }
  })

  it('runs one statement an edge and level, however many things there are', async () => {
    server.ran.length = 0
    await server.ask(
      '{ actions(first: 200) { nodes { ownedBy { nodes { name owns { nodes { id } } } } under { nodes { id } } citations { totalCount } } } }',
    )
    expect([...server.ran].sort()).toEqual([
      'links.count.OUT',
      'links.forward.CITES.OUT',
      'links.forward.OWNED_BY.IN',
      'links.forward.OWNED_BY.OUT',
      'links.forward.UNDER.OUT',
      'lists.page.Action',
    ])
  })

  describe('refuses', () => {
    it.each([
      ['{ actions(first: 201) { totalCount } }', 'LIMIT_EXCEEDED'],
      ['{ actions(first: -1) { totalCount } }', 'INVALID_INPUT'],
      ['{ actions(after: "nonsense") { totalCount } }', 'INVALID_INPUT'],
      ['{ actions(first: 1, last: 1) { totalCount } }', 'INVALID_INPUT'],
      [`{ search(words: "${'x'.repeat(201)}") { totalCount } }`, 'LIMIT_EXCEEDED'],
      [`{ nodes(ids: [${'"a/role/b" '.repeat(201)}]) { id } }`, 'LIMIT_EXCEEDED'],
      ['{ node(id: "a\\u0000b") { id } }', 'PARAMETER_REFUSED'],
      ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
      ['{ graph {', 'GRAPHQL_PARSE_FAILED'],
    ])('%s', async (query, code) => {
      const { errors } = await server.ask(query)
      expect(errors?.[0]?.extensions.code).toBe(code)
      expect(errors?.[0]?.extensions.retry).toBe(false)
      expect(JSON.stringify(errors)).not.toMatch(/stack|node_modules|\.ts/)
    })
  })
})
