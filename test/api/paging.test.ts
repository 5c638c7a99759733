import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeBatch } from '../../server/store/index.ts'
import { describeOnEngines } from '../engines.ts'
import { type Serving, serving } from './serving.ts'

const page = `query ($first: Int, $after: String, $last: Int, $before: String) {
  actions(first: $first, after: $after, last: $last, before: $before) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }
}`
const links = `query ($first: Int, $after: String, $last: Int, $before: String) {
  node(id: "aldermere/plan/2024-09") { ... on Plan { actions: citations(first: $first, after: $after, last: $last, before: $before) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }
}`
const owned = links
  .replace('aldermere/plan/2024-09', 'aldermere/role/principal-social-worker')
  .replace('... on Plan { actions: citations', '... on Role { actions: owns')

describeOnEngines('paging', (engine) => {
  let server: Serving
  beforeAll(async () => {
    server = await serving(engine)
  })
  afterAll(() => server.stop())

  const read = async (query: string, variables: object) => {
    const { data, errors } = await server.ask(query, variables)
    expect(errors).toBeUndefined()
    return (data.actions ?? data.node.actions) as {
      nodes: { id: string }[]
      pageInfo: Record<string, unknown>
      totalCount: number
    }
  }

  async function walk(query: string, size: number, way: 'forward' | 'backward'): Promise<string[]> {
    const seen: string[] = []
    let cursor: unknown
    for (let pages = 0; pages < 100; pages++) {
      const { nodes, pageInfo } = await read(
        query,
        way === 'forward' ? { first: size, after: cursor } : { last: size, before: cursor },
      )
      const ids = nodes.map(({ id }) => id)
      if (way === 'forward') seen.push(...ids)
      else seen.unshift(...ids)
      if (!(way === 'forward' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return seen
      cursor = way === 'forward' ? pageInfo.endCursor : pageInfo.startCursor
    }
    throw new Error('The pages never end')
  }

  it.each([
    ['a list', page],
    ['links', owned],
  ])('of %s: all pages are the whole, either way, without repeats', async (_, query) => {
    const whole = await read(query, { first: 200 })
    const ids = whole.nodes.map(({ id }) => id)
    expect(ids.length).toBe(whole.totalCount)
    expect(ids.length).toBeGreaterThan(5)
    for (const size of [1, 2, 3, 7]) {
      expect(await walk(query, size, 'forward')).toEqual(ids)
      expect(await walk(query, size, 'backward')).toEqual(ids)
    }
  })

  it('between two cursors gives what lies between', async () => {
    const whole = (await read(page, { first: 200 })).nodes.map(({ id }) => id)
    const { pageInfo } = await read(page, { first: 2 })
    const { pageInfo: later } = await read(page, { first: 1, after: (await read(page, { first: 5 })).pageInfo.endCursor })
    const between = await read(page, { first: 200, after: pageInfo.endCursor, before: later.startCursor })
    expect(between.nodes.map(({ id }) => id)).toEqual(whole.slice(2, 5))
  })

  it('of no entries gives none, and the count', async () => {
    const { nodes, totalCount } = await read(page, { first: 0 })
    expect(nodes).toEqual([])
    expect(totalCount).toBeGreaterThan(0)
  })

  it('goes on from a cursor when things came before and after it', async () => {
    const first = await read(page, { first: 3 })
    const rest = (await read(page, { first: 200, after: first.pageInfo.endCursor })).nodes
    await writeBatch(server.store, [
      { label: 'Action', id: 'aldermere/aaa/action/1', properties: { text: 'Earlier' } },
      { label: 'Action', id: 'aldermere/zzz/action/1', properties: { text: 'Later' } },
    ])
    const again = (await read(page, { first: 200, after: first.pageInfo.endCursor })).nodes
    expect(again).toEqual([...rest, { id: 'aldermere/zzz/action/1' }])
  })
})
