import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeOnEngines } from '../engines.ts'
import { type Serving, serving } from './serving.ts'

const asked = `query ($since: Date, $asAt: Date, $first: Int, $after: String) {
  news(council: "council/aldermere", since: $since, asAt: $asAt) {
    day { day reason }
    since
    sinceReason
    sinceSource { id }
    documents {
      document { id title }
      day
      reason
      toldAgain
      brought { label words total things(first: $first, after: $after) { totalCount nodes { id } edges { cursor } pageInfo { hasNextPage endCursor } } }
    }
    changes { kind title total list(first: 200) { words aside node { id } passages { id } } }
  }
}`

interface Brought {
  readonly label: string
  readonly total: number
  readonly things: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] }
}

interface News {
  readonly documents: readonly {
    readonly day: string
    readonly document: { readonly id: string }
    readonly brought: readonly Brought[]
  }[]
  readonly changes: readonly {
    readonly kind: string
    readonly total: number
    readonly list: readonly { readonly words: string; readonly passages: readonly unknown[] }[]
  }[]
  readonly [more: string]: unknown
}

describeOnEngines('news', (engine) => {
  let server: Serving
  beforeAll(async () => {
    server = await serving(engine)
    // A Neo4j that has just started plans every statement first: on a busy machine that takes longer than an answer may.
    await server.ask(asked, {})
  })
  afterAll(() => server.stop())

  async function news(variables: object = {}): Promise<News> {
    const { data, errors } = await server.ask(asked, variables)
    expect(errors).toBeUndefined()
    return data.news
  }
  const broughtIn = ({ documents }: News, label: string): string[] =>
    documents
      .flatMap(({ brought }) => brought.filter((each) => each.label === label))
      .flatMap(({ things }) => things.nodes.map(({ id }) => id))

  it('are since the last meeting of the body that met last, and say so', async () =>
    expect(await news()).toMatchObject({
      day: { day: '2025-02-11', reason: 'NEWEST_MEETING' },
      since: '2025-01-14',
      sinceReason: 'LAST_MEETING',
    }))

  it('are since any day that is asked for', async () => {
    const told = await news({ since: '2025-01-31' })
    expect(told).toMatchObject({ since: '2025-01-31', sinceReason: 'ASKED', sinceSource: null })
    expect(told.documents.map(({ day }) => day).every((day) => day > '2025-01-31')).toBe(true)
    expect((await news({ since: '2030-01-01', asAt: '2030-02-01' })).documents).toEqual([])
  })

  it('tell what a document was the first to say', async () => {
    const all = await news({ since: '2000-01-01', first: 200 })
    const ids = all.documents.flatMap(({ brought }) => brought.flatMap(({ things }) => things.nodes.map(({ id }) => id)))
    expect(new Set(ids).size).toBe(ids.length)
    const late = await news({ since: '2025-01-31', first: 200 })
    expect(broughtIn(late, 'Action')).toContain('aldermere/plan-2025-01/action/1.2.1-1')
    for (const id of broughtIn(late, 'Action')) expect(id).toMatch(/^aldermere\/plan-2025-01\//)
    for (const { brought } of late.documents) for (const { total, things } of brought) expect(things.totalCount).toBe(total)
  })

  it('give what was brought in pages', async () => {
    const { documents } = await news({ since: '2025-01-31', first: 2 })
    const actions = documents.flatMap(({ brought }) => brought).find(({ label }) => label === 'Action') as unknown as {
      things: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
    }
    expect([actions.things.nodes.length, actions.things.pageInfo.hasNextPage]).toEqual([2, true])
    const next = await news({ since: '2025-01-31', first: 2, after: actions.things.pageInfo.endCursor })
    expect(broughtIn(next, 'Action').filter((id) => actions.things.nodes.some((node) => node.id === id))).toEqual([])
  })

  it('tell what changed in the plan, each with the passages of both versions', async () => {
    const { changes } = await news({ since: '2025-01-31' })
    const rerated = changes.find(({ kind }) => kind === 'RERATED')
    expect(rerated?.list.map(({ words }) => words)).toContain(
      'Action 1.2.1/1 (“Look again at every plan open for nine months”): Amber, now Red.',
    )
    expect(changes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['RERATED', 'REDATED', 'ADDED', 'DROPPED', 'FLAGGED']))
    for (const { list } of changes) for (const { passages, words } of list) expect(passages, words).not.toEqual([])
  })

  it('tell newer figures with the way they went, and concerns told again', async () => {
    const { changes } = await news({ since: '2024-01-01' })
    const kinds = changes.map(({ kind }) => kind)
    expect(kinds).toContain('FIGURE')
    expect(kinds).toContain('RECURRED')
    expect(
      changes
        .find(({ kind }) => kind === 'FIGURE')
        ?.list.every(({ words }) => /rose|fell|stayed|papers differ|is told as/.test(words)),
    ).toBe(true)
  })
})
