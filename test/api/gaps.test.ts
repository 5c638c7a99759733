import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeOnEngines } from '../engines.ts'
import { type Serving, serving } from './serving.ts'

const query = `query ($council: ID, $first: Int, $after: String, $last: Int, $before: String) {
  gaps(council: $council) {
    plans { id }
    groups { kind words total lookedAt suggested things(first: $first, after: $after, last: $last, before: $before) {
      totalCount edges { suggested cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    } }
  }
}`

const withLinks = `query ($council: ID, $first: Int) {
  gaps(council: $council) {
    groups { kind suggested things(first: $first) { edges {
      suggested node { id } suggestions { type from { id } to { id } basis reasons } nearest { type from { id } to { id } basis reasons }
    } } }
  }
}`

interface Suggested {
  readonly type: string
  readonly from: { readonly id: string }
  readonly to: { readonly id: string }
  readonly basis: string
  readonly reasons: readonly string[]
}

interface Edge {
  readonly suggested: boolean
  readonly node: { readonly id: string }
  readonly suggestions: readonly Suggested[]
  readonly nearest: readonly Suggested[]
}

interface Group {
  readonly kind: string
  readonly total: number
  readonly lookedAt: number
  readonly suggested: number
  readonly things: {
    readonly totalCount: number
    readonly edges: readonly { suggested: boolean; node: { id: string } }[]
    readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
  }
}

describeOnEngines('gaps', (engine) => {
  let server: Serving
  beforeAll(async () => {
    server = await serving(engine)
  })
  afterAll(() => server.stop())

  async function groups(variables: object = {}): Promise<Record<string, Group>> {
    const { data, errors } = await server.ask(query, variables)
    expect(errors).toBeUndefined()
    return Object.fromEntries(data.gaps.groups.map((group: Group) => [group.kind, group]))
  }
  async function edgesOf(kind: string): Promise<{ readonly suggested: number; readonly edges: readonly Edge[] }> {
    const { data, errors } = await server.ask(withLinks, { first: 200 })
    expect(errors).toBeUndefined()
    const { suggested, things } = data.gaps.groups.find((group: Group) => group.kind === kind)
    return { suggested, edges: things.edges }
  }
  const inWords = ({ type, from, to }: Suggested): string => `${from.id} ${type} ${to.id}`.replaceAll('aldermere/', '')
  const filling = (edges: readonly Edge[], id: string): string[] =>
    edges.find(({ node }) => node.id === `aldermere/${id}`)?.suggestions.map(inWords) ?? []

  const idsOf = (group: Group | undefined): string[] | undefined =>
    group?.things.edges.map(({ node }) => node.id.replace('aldermere/', ''))

  it('are the findings that lead to no action by links that somebody states or confirmed', async () => {
    const { FINDING_WITHOUT_ACTION: found } = await groups({ first: 50 })
    // Of what was found in January 2024 and blames, in part or whole, two are answered: 4 by A1, which an editor took to
    // restate what it led to; 12 by action 2.1.2/3. The plan says of nothing that was found before that it answers it.
    expect(found).toMatchObject({ total: 26, lookedAt: 28 })
    expect(idsOf(found)).toEqual([
      ...[1, 2, 3, 5, 6, 7].map((place) => `focused-visit-2022-06/finding/findings-${place}`),
      ...[10, 11, 12, 14, 15, 17, 18, 20, 26, 27, 28, 30, 31, 33, 35, 36].map((number) => `inspection-2021-09/finding/${number}`),
      ...[3, 6, 9, 11].map((number) => `inspection-2024-01/finding/${number}`),
    ])
  })

  it('are told with the suggestions that would fill them, each with its reasons, and else with what comes nearest', async () => {
    const { suggested, edges } = await edgesOf('FINDING_WITHOUT_ACTION')
    expect(edges.filter((edge) => edge.suggested)).toHaveLength(suggested)
    for (const { suggestions, nearest, ...edge } of edges) {
      expect(suggestions.length > 0, edge.node.id).toBe(edge.suggested)
      if (edge.suggested) expect(nearest).toEqual([])
      for (const { type, basis, reasons } of [...suggestions, ...nearest]) {
        expect(basis).toBe('SUGGESTED')
        expect(reasons.length, type).toBeGreaterThan(0)
      }
      expect(nearest.every(({ type, from }) => type === 'NEAREST_TO' && from.id === edge.node.id)).toBe(true)
    }
    // What three paragraphs led to is worded like A2, A3 and A4; no paragraph but 30 of 2021 and 12 of 2024 is about caseloads.
    for (const [paragraph, measure] of [
      [6, 2],
      [3, 3],
      [9, 4],
    ])
      expect(filling(edges, `inspection-2024-01/finding/${paragraph}`)).toContain(
        `plan-2024-09/measure/A${measure} RESTATES inspection-2024-01/recommendation/a${measure}`,
      )
    expect(filling(edges, 'inspection-2021-09/finding/30')).toContain(
      'inspection-2021-09/finding/30 ADDRESSED_BY plan-2024-09/action/2.1.2-3',
    )
    // Nothing in either version is about the way from a call to a decision, and nothing about the board.
    for (const number of [10, 35, 36]) expect(filling(edges, `inspection-2021-09/finding/${number}`)).toEqual([])
    expect(edges.some(({ nearest }) => nearest.length > 0)).toBe(true)
  })

  it('are the recommendations but those that the committee was asked', async () => {
    const { RECOMMENDATION_WITHOUT_ACTION: found } = await groups()
    expect(found).toMatchObject({ total: 18, lookedAt: 19 })
    expect(idsOf(found)).toEqual([
      ...['a1', 'a2', 'a3', 'p1', 'p2'].map((name) => `focused-visit-2022-06/recommendation/${name}`),
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `inspection-2021-09/recommendation/r${number}`),
      ...[2, 3, 4, 5].map((number) => `inspection-2024-01/recommendation/a${number}`),
    ])
    // The appendix is worded like all five points of January 2024, and an editor confirmed the first.
    const { suggested, edges } = await edgesOf('RECOMMENDATION_WITHOUT_ACTION')
    expect(edges.filter((edge) => edge.suggested)).toHaveLength(suggested)
    for (const number of [2, 3, 4, 5])
      expect(filling(edges, `inspection-2024-01/recommendation/a${number}`)).toContain(
        `plan-2024-09/measure/A${number} RESTATES inspection-2024-01/recommendation/a${number}`,
      )
  })

  it('are what the appendix leaves out of the list that it takes up in part, by what is stated or confirmed', async () => {
    const { RECOMMENDATION_LEFT_OUT: found } = await groups()
    // An editor confirmed that A1 restates the first; for each of the others there is a suggestion.
    expect(found).toMatchObject({ total: 4, lookedAt: 5, suggested: 4 })
    expect(idsOf(found)).toEqual([2, 3, 4, 5].map((number) => `inspection-2024-01/recommendation/a${number}`))
  })

  it('are no measures, for Appendix 2 of both packs names an objective for each', async () => {
    const { MEASURE_WITHOUT_ACTION: found } = await groups()
    expect(found).toMatchObject({ total: 0, lookedAt: 10, suggested: 0 })
  })

  it('are the actions whose lead is to be confirmed, and whose success measure is blank or a dash; every one has a date or is ongoing', async () => {
    const found = await groups()
    expect(found.ACTION_WITHOUT_OWNER).toMatchObject({ total: 1, lookedAt: 14, suggested: 0 })
    expect(idsOf(found.ACTION_WITHOUT_OWNER)).toEqual(['plan-2025-01/action/2.1.2-3'])
    expect(found.ACTION_WITHOUT_DATE).toMatchObject({ total: 0, lookedAt: 14 })
    expect(found.ACTION_WITHOUT_SUCCESS_MEASURE).toMatchObject({ total: 5, lookedAt: 14, suggested: 0 })
    // A blank lead is the one above it, as the plan says; of a blank success measure it says nothing.
    expect(idsOf(found.ACTION_WITHOUT_SUCCESS_MEASURE)).toEqual(
      ['1.1.1-2', '1.1.1-3', '1.1.2-2', '2.1.1-2', '2.1.2-2'].map((number) => `plan-2025-01/action/${number}`),
    )
  })

  it('come in pages, either way, that make up the whole', async () => {
    const whole = idsOf((await groups({ first: 200 })).FINDING_WITHOUT_ACTION)
    const seen = { forward: [] as string[], backward: [] as string[] }
    let [after, before]: (string | undefined)[] = []
    for (let pages = 0; pages < 3; pages++) {
      const next: Group | undefined = (await groups({ first: 10, after })).FINDING_WITHOUT_ACTION
      const back: Group | undefined = (await groups({ last: 10, before })).FINDING_WITHOUT_ACTION
      seen.forward.push(...(idsOf(next) ?? []))
      seen.backward.unshift(...(idsOf(back) ?? []))
      after = next?.things.pageInfo.endCursor
      before = back?.things.pageInfo.startCursor
      expect([next?.things.pageInfo.hasNextPage, back?.things.pageInfo.hasPreviousPage]).toEqual([pages < 2, pages < 2])
      expect(next?.things.totalCount).toBe(26)
    }
    expect(seen).toEqual({ forward: whole, backward: whole })
  })

  it('run the same few statements however many things are looked at', async () => {
    server.ran.length = 0
    await groups({ council: 'council/aldermere' })
    expect(server.ran.filter((name) => name !== 'nodes.byIds').sort()).toEqual([
      'asked.Finding',
      'asked.Measure',
      'asked.Recommendation',
      'plans.current',
      'plans.trees',
      // What restates what was asked; what answers; who asked what of whom, for what calls for an answer and for what is left out;
      // whom actions are owned by.
      'thread.IN',
      'thread.OUT',
      'thread.OUT',
      'thread.OUT',
      'thread.OUT',
    ])
    expect(server.ran.filter((name) => name === 'nodes.byIds').length).toBeLessThanOrEqual(4)
  })

  it('of a council that is not there are refused', async () => {
    const { errors } = await server.ask('{ gaps(council: "council/nobody") { groups { total } } }')
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND')
  })
})
