import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isNode, labels } from '../../schema/index.ts'
import { writeBatch } from '../../server/store/index.ts'
import { describeOnEngines } from '../engines.ts'
import { aldermere } from '../store/graph.ts'
import { type Serving, serving } from './serving.ts'

const council = 'council/aldermere'

const asked = `query ($words: String!, $labels: [Label!], $council: ID, $from: Date, $to: Date, $first: Int, $after: String, $last: Int, $before: String) {
  search(words: $words, labels: $labels, council: $council, from: $from, to: $to, first: $first, after: $after, last: $last, before: $before) {
    totalCount leftOut excluded didYouMean isCurrent
    terms { text kind total }
    facets { labels { label total } councils { council { id } total } years { year total } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes { id }
    edges {
      cursor score day matched
      captionRanges { start end }
      highlights(first: 10) { property text start cutBefore cutAfter ranges { start end } }
      node { __typename id caption properties { name value } }
    }
  }
}`

/** What is asked on both engines, and of which each must find something unless told. */
const table: readonly (readonly [what: string, variables: object, finds?: 'nothing'])[] = [
  ['one word', { words: 'visits' }],
  ['in any form', { words: 'visiting' }],
  ['several words', { words: 'visit children in care' }],
  ['a phrase', { words: '"initial health"' }],
  ['a beginning', { words: 'assess*' }],
  ['an exclusion', { words: 'assess* -health' }],
  ['a compound as one', { words: 'careleavers' }],
  ['a compound as two', { words: 'care leavers' }],
  ['a short form', { words: 'IRO' }],
  ['the words of a short form', { words: 'independent reviewing officer' }],
  ['a reference', { words: '1.1.1' }],
  ['a council and a word', { words: 'Aldermere caseloads' }],
  ['one label', { words: 'plan', labels: ['Finding'] }],
  ['passages', { words: 'plan', labels: ['Passage'], first: 50 }],
  ['a council', { words: 'plan', council }],
  ['days', { words: 'plan', from: '2024-01-01', to: '2024-12-31' }],
  ['a year and a label', { words: 'visit', labels: ['Finding'], from: '2021-01-01', to: '2021-12-31' }],
  ['words that nothing has together', { words: 'zeppelin visit harbour caseload' }],
  ['a misspelt word', { words: 'caseloda' }, 'nothing'],
  ['nothing that tells', { words: ' … ' }, 'nothing'],
]

/** What the engine before this one answered. */
const before = new Map<string, unknown>()

describeOnEngines('search', (engine) => {
  let server: Serving
  beforeAll(async () => {
    server = await serving(engine)
    await untilCurrent()
  })
  afterAll(() => server.stop())

  /** An index is made while others keep this machine busy: a search may be told to come again. */
  const untilCurrent = async (): Promise<void> => {
    const isCurrent = async () => (await server.ask('{ search(words: "visit") { isCurrent } }')).data?.search?.isCurrent
    while ((await isCurrent()) !== true);
  }
  const found = async (variables: object) => {
    const { data, errors } = await server.ask(asked, variables)
    expect(errors).toBeUndefined()
    return data.search
  }
  const idsOf = (search: { edges: { node: { id: string } }[] }): string[] => search.edges.map(({ node }) => node.id)

  it.each(table.map(([what, variables, finds]) => ({ what, variables, finds })))(
    '$what: the same on both engines',
    async (row) => {
      const { what, variables, finds } = row
      const search = await found(variables)
      expect(search.totalCount > 0, what).toBe(finds !== 'nothing')
      expect(search.isCurrent).toBe(true)
      if (before.has(what)) expect(JSON.stringify(search)).toBe(before.get(what))
      before.set(what, JSON.stringify(search))
    },
  )

  it('finds all that is there, by what it is called', async () => {
    const [role] = (await aldermere()).filter((record) => isNode(record) && record.label === 'Role')
    const name = role?.properties && 'name' in role.properties ? role.properties.name : undefined
    const [first] = (await found({ words: name })).edges
    expect(first.node.caption).toBe(name)
  })

  it('walks through all matches once, either way, and counts them', async () => {
    const all: string[] = []
    let after: string | null = null
    let total = 0
    do {
      const search: Awaited<ReturnType<typeof found>> = await found({ words: 'plan', first: 37, after })
      all.push(...idsOf(search))
      total = search.totalCount
      after = search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null
    } while (after !== null)
    expect(total).toBeGreaterThan(74)
    expect(all).toHaveLength(total)
    expect(new Set(all).size).toBe(total)
    const last = await found({ words: 'plan', last: 10 })
    expect(idsOf(last)).toEqual(all.slice(-10))
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
    const beforeThem = await found({ words: 'plan', last: 10, before: last.pageInfo.startCursor })
    expect(idsOf(beforeThem)).toEqual(all.slice(-20, -10))
  })

  it('counts exactly what each narrower search finds', async () => {
    const { facets, totalCount } = await found({ words: 'plan' })
    for (const { label, total } of facets.labels)
      expect((await found({ words: 'plan', labels: [label] })).totalCount, label).toBe(total)
    for (const { year, total } of facets.years)
      expect((await found({ words: 'plan', from: `${year}-01-01`, to: `${year}-12-31` })).totalCount, year).toBe(total)
    expect(facets.councils).toEqual([{ council: { id: council }, total: (await found({ words: 'plan', council })).totalCount }])
    const { facets: within } = await found({ words: 'plan', labels: ['Finding'] })
    expect(within.labels).toEqual(facets.labels)
    const passages = facets.labels.find(({ label }: { label: string }) => label === 'Passage')
    expect(totalCount).toBeLessThan(facets.labels.reduce((sum: number, { total }: { total: number }) => sum + total, 0))
    expect((await found({ words: 'plan', labels: [...labels] })).totalCount - totalCount).toBeLessThanOrEqual(passages.total)
  })

  it('shows where the words stand, in UTF-16 units of the text as it is', async () => {
    const { edges } = await found({ words: 'caseloads "social worker"', first: 50 })
    for (const { node, highlights, matched } of edges) {
      expect(matched.length).toBeGreaterThan(0)
      for (const { property, text, start, cutBefore, cutAfter, ranges } of highlights) {
        const { value } = node.properties.find(({ name }: { name: string }) => name === property)
        const whole = Array.isArray(value) ? value.find((each: string) => each.includes(text)) : value
        expect(whole.slice(start, start + text.length)).toBe(text)
        expect([cutBefore, cutAfter]).toEqual([start > 0, start + text.length < whole.length])
        for (const range of ranges)
          expect(text.slice(range.start, range.end)).toMatch(/^(case[\s-]?load|social[\s-]worker)(s?['’]?|['’]s)$/i)
        expect(text.split(/\s+/).length).toBeLessThanOrEqual(45)
      }
    }
  })

  it('leaves out a passage where a thing that it says is found, and no other', async () => {
    const { nodes } = await found({ words: 'caseloads', first: 200 })
    const cited = `query ($id: ID!) { node(id: $id) { citations(first: 200) { edges { role node { id } } } } }`
    const shown = new Set(nodes.map(({ id }: { id: string }) => id))
    for (const id of shown) {
      const { data } = await server.ask(cited, { id })
      for (const { role, node } of data.node.citations.edges) if (role === 'SAYS') expect([...shown]).not.toContain(node.id)
    }
    expect((await found({ words: 'caseloads', labels: ['Passage'] })).totalCount).toBeGreaterThan(0)
  })

  it('says what it left out, and what may have been meant', async () => {
    const { leftOut, terms, didYouMean, totalCount } = await found({ words: 'zeppelin caseloda visit' })
    expect(totalCount).toBeGreaterThan(0)
    expect(leftOut).toEqual(['zeppelin', 'caseloda'])
    expect(terms).toMatchObject([{ total: 0 }, { total: 0 }, { text: 'visit', kind: 'WORD' }])
    expect(didYouMean).toBe('zeppelin caseload visit')
  })

  it('finds what was written since it was last asked', async () => {
    expect((await found({ words: 'quagga' })).totalCount).toBe(0)
    await writeBatch(server.store, [
      { label: 'Topic', id: 'topic/quagga', properties: { label: 'Quaggas' } },
      { label: 'Topic', id: 'topic/quagga-2', properties: { label: 'Quaggas and more' } },
    ])
    await untilCurrent()
    const page = await found({ words: 'quagga', first: 1 })
    expect(idsOf(page)).toEqual(['topic/quagga'])
    await writeBatch(server.store, [{ label: 'Topic', id: 'topic/quagga-0', properties: { label: 'Quagga' } }])
    await untilCurrent()
    const next = await found({ words: 'quagga', first: 1, after: page.pageInfo.endCursor })
    expect(idsOf(next)).toEqual(['topic/quagga-2'])
    expect(next.totalCount).toBe(3)
  })

  describe('refuses', () => {
    it.each([
      ['too many', { words: 'x', first: 201 }, 'LIMIT_EXCEEDED'],
      ['too long a search', { words: 'x'.repeat(201) }, 'LIMIT_EXCEEDED'],
      ['a cursor of another list', { words: 'x', after: Buffer.from('["a","b"]').toString('base64url') }, 'INVALID_INPUT'],
      ['a council that is none', { words: 'x', council: 'council/nowhere' }, 'NOT_FOUND'],
    ])('%s', async (_, variables, code) => {
      const { errors } = await server.ask(asked, variables)
      expect(errors?.[0]?.extensions.code).toBe(code)
    })
  })
})
