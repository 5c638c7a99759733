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
  const idsOf = (group: Group | undefined): string[] | undefined =>
    group?.things.edges.map(({ node }) => node.id.replace('aldermere/', ''))

  it('are the findings that lead to no action by links that somebody states or confirmed', async () => {
    const { FINDING_WITHOUT_ACTION: found } = await groups({ first: 50 })
    // Of what was found in January 2024 and blames, in part or whole, two are answered: 4 by A1, which an editor took to
    // restate what it led to; 12 by action 2.1.2/3. The plan says of nothing that was found before that it answers it.
    expect(found).toMatchObject({ total: 26, lookedAt: 28, suggested: 4 })
    expect(idsOf(found)).toEqual([
      ...[1, 2, 3, 5, 6, 7].map((place) => `focused-visit-2022-06/finding/findings-${place}`),
      ...[10, 11, 12, 14, 15, 17, 18, 20, 26, 27, 28, 30, 31, 33, 35, 36].map((number) => `inspection-2021-09/finding/${number}`),
      ...[3, 6, 9, 11].map((number) => `inspection-2024-01/finding/${number}`),
    ])
  })

  it('are the recommendations but those that the committee was asked', async () => {
    const { RECOMMENDATION_WITHOUT_ACTION: found } = await groups()
    expect(found).toMatchObject({ total: 18, lookedAt: 19, suggested: 4 })
    expect(idsOf(found)).toEqual([
      ...['a1', 'a2', 'a3', 'p1', 'p2'].map((name) => `focused-visit-2022-06/recommendation/${name}`),
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `inspection-2021-09/recommendation/r${number}`),
      ...[2, 3, 4, 5].map((number) => `inspection-2024-01/recommendation/a${number}`),
    ])
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
