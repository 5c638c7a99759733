import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeBatch } from '../../server/store/index.ts'
import { describeOnEngines } from '../engines.ts'
import { type Serving, serving } from './serving.ts'
import { wendmoor as council, wendmoorRecords } from './wendmoor.ts'

const paths = `query ($from: ID!, $to: ID!, $basis: [Basis!], $depth: Int, $first: Int) {
  paths(from: $from, to: $to, basis: $basis, depth: $depth, first: $first) {
    from { id } to { id } depth whole
    paths { nodes { id } links { phrase basis score from { id } to { id } } weakest { basis score } }
  }
}`
const trace = `query ($from: ID!, $direction: TraceDirection, $basis: [Basis!]) {
  trace(from: $from, direction: $direction, basis: $basis) {
    layers { layer things { standing node { id } } }
    owners { node { id } }
    links { type concern leftOut softened from { id } }
    unanswered unansweredWords nearest { phrase basis score reasons followed from { id } to { id } }
  }
}`
const gaps = `query ($council: ID!, $suggested: Boolean) {
  gaps(council: $council) { groups {
    kind total suggested
    things(suggested: $suggested) {
      totalCount
      edges { node { id } suggested suggestions { type score from { id } to { id } } nearest { score to { id } } }
    }
  } }
}`

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
type Any = any

const short = ({ id }: { id: string }): string => id.replace('wendmoor/', '').replace('plan-2030/', '')
const full = (name: string): string => `wendmoor/${name}`
const everyBasis = ['STATED', 'STRUCTURAL', 'CONFIRMED', 'SUGGESTED']

describeOnEngines('paths', (engine) => {
  let server: Serving
  beforeAll(async () => {
    server = await serving(engine)
    await writeBatch(server.store, [...wendmoorRecords])
  })
  afterAll(() => server.stop())

  async function ask(query: string, variables: object): Promise<Any> {
    const { data, errors } = await server.ask(query, variables)
    expect(errors).toBeUndefined()
    return Object.values(data)[0]
  }
  const refusal = async (query: string, variables: object) => (await server.ask(query, variables)).errors?.[0]?.extensions.code
  const between = async (from: string, to: string, more: object = {}) => ask(paths, { from: full(from), to: full(to), ...more })
  const ways = (found: Any): string[] => found.paths.map(({ nodes }: Any) => nodes.map(short).join(' – '))

  const visits = '2029/finding/visits'
  const byMeasure = '2029/recommendation/r1 – measure/A1 – objective/1.1'

  it('go the shortest way first, and along each link as it is known', async () => {
    const found = await between(visits, 'plan-2030/action/1.1-1')
    expect(ways(found)).toEqual([`${visits} – action/1.1-1`, `${visits} – ${byMeasure} – action/1.1-1`])
    expect(found).toMatchObject({ depth: 8, whole: true, from: { id: full(visits) } })
    const [, long] = found.paths
    expect(long.links.map(({ phrase }: Any) => phrase)).toEqual(['led to', 'restates', 'is addressed by', 'stands under'])
    expect(long.links[3]).toMatchObject({
      from: { id: full('plan-2030/action/1.1-1') },
      to: { id: full('plan-2030/objective/1.1') },
    })
    expect(long.weakest).toEqual({ basis: 'SUGGESTED', score: 0.9 })
  })

  it('lead whichever way links run, and keep within what is asked for', async () => {
    const there = await between(visits, 'indicator/visits')
    const back = await between('indicator/visits', visits)
    expect(ways(back).map((way) => way.split(' – ').reverse().join(' – '))).toEqual(ways(there))
    expect(ways(there)[0]).toBe(`${visits} – action/1.1-1 – success-measure/1.1-1-1 – indicator/visits`)
    expect(ways(await between(visits, 'indicator/visits', { first: 1 }))).toHaveLength(1)
    expect(ways(await between(visits, 'indicator/visits', { depth: 2 }))).toEqual([])
    expect(ways(await between(visits, 'indicator/visits', { basis: ['STATED', 'STRUCTURAL'] }))).toEqual([])
    expect(ways(await between(visits, visits))).toEqual([visits])
  })

  it('do not lead through what many share, but to it', async () => {
    expect(ways(await between('2029/finding/alone', '2029/finding/help'))).toEqual([])
    expect(ways(await between('2029/finding/help', 'inspection/2029'))[0]).toBe('2029/finding/help – inspection/2029')
    expect(ways(await between('plan-2030/action/1.1-1', 'plan-2030/action/1.1-2'))).toEqual([
      'action/1.1-1 – objective/1.1 – action/1.1-2',
    ])
    expect(ways(await between('role/head', 'plan-2030/objective/1.1'))).toHaveLength(2)
  })

  it('take two statements a level', async () => {
    server.ran.length = 0
    await between(visits, 'indicator/visits')
    expect(server.ran.filter((name) => name.startsWith('thread.')).length).toBeLessThanOrEqual(16)
    expect(server.ran.filter((name) => !name.startsWith('thread.')).length).toBeLessThanOrEqual(4)
  })

  it('are none where a thing is not there, and refused of what no thread runs through', async () => {
    expect(await between(visits, 'finding/none')).toBeNull()
    expect(await refusal(paths, { from: full(visits), to: full('topic/visits') })).toBe('INVALID_INPUT')
    expect(await refusal(paths, { from: full(visits), to: full(visits), depth: 13 })).toBe('LIMIT_EXCEEDED')
    expect(await refusal(paths, { from: full(visits), to: full(visits), first: 0 })).toBe('INVALID_INPUT')
  })

  describe('a thread', () => {
    const layersOf = ({ layers }: Any): Record<string, string[]> =>
      Object.fromEntries(layers.map(({ layer, things }: Any) => [layer, things.map(({ node }: Any) => short(node))]))

    it('runs from a finding to owner, success measure, indicator and figure, and back', async () => {
      const there = await ask(trace, { from: full(visits), direction: 'FORWARD', basis: everyBasis })
      expect(layersOf(there)).toEqual({
        FOUND: [visits],
        ASKED: ['2029/recommendation/r1', 'pack/recommendation/1'],
        PROMISED: ['measure/A1', 'objective/1.1', 'priority/1', 'plan/2030'],
        BEING_DONE: ['action/1.1-1', 'action/1.1-2'],
        SHOWN_BY: ['figures/observation/visits', 'indicator/visits', 'success-measure/1.1-1-1'],
        CAME_NEXT: [],
      })
      expect(there.owners.map(({ node }: Any) => short(node))).toEqual(['role/head'])
      const back = layersOf(await ask(trace, { from: full('figures/observation/visits'), direction: 'BACK', basis: everyBasis }))
      expect(back.FOUND).toContain(visits)
      expect(back.ASKED).toContain('2029/recommendation/r1')
      expect(back.BEING_DONE).toEqual(['action/1.1-1'])
    })

    it('tells what came back and what turned, with the words of the links', async () => {
      const found = await ask(trace, { from: full('2025/finding/help'), basis: everyBasis })
      expect(layersOf(found)).toMatchObject({ FOUND: ['2021/finding/help', '2025/finding/help'] })
      expect(layersOf(found).CAME_NEXT).toContain('2029/finding/help')
      const turned = found.links.filter(({ type }: Any) => type === 'TURNED_INTO').map(({ concern }: Any) => concern)
      expect(turned).toContain('early help')
      const told = await ask(trace, { from: full('2029/finding/load'), basis: everyBasis })
      const { leftOut, softened } = told.links.find(({ type }: Any) => type === 'RETELLS')
      expect([leftOut, softened]).toEqual([['31 children'], ['“failed” is told as “challenges”']])
    })

    it('says where nothing answers, and what comes nearest', async () => {
      const alone = await ask(trace, { from: full('2029/finding/alone') })
      expect(alone).toMatchObject({ unanswered: true, unansweredWords: 'Nothing in the 2 documents read answers this' })
      expect(alone.nearest).toEqual([
        {
          phrase: 'comes nearest to',
          basis: 'SUGGESTED',
          score: 0.3,
          reasons: ['Both speak of children.'],
          followed: false,
          from: { id: full('2029/finding/alone') },
          to: { id: full('plan-2030/objective/1.1') },
        },
        expect.objectContaining({ score: 0.2, to: { id: full('plan-2030/action/1.1-2') } }),
      ])
      const measure = await ask(trace, { from: full('plan-2026/measure/A1') })
      expect(measure).toMatchObject({ unanswered: true, nearest: [] })
    })

    it('does not say so of what is answered or perhaps answered, of a strength, or of what asks nothing of a plan', async () => {
      for (const name of [
        visits,
        'plan-2030/measure/A1',
        '2029/finding/help',
        'pack/finding/1.1',
        'pack/recommendation/1',
        'role/head',
      ])
        expect(await ask(trace, { from: full(name) }), name).toMatchObject({
          unanswered: false,
          unansweredWords: null,
          nearest: [],
        })
    })
  })

  describe('gaps', () => {
    const groupOf = async (kind: string, suggested?: boolean) =>
      (await ask(gaps, { council, suggested })).groups.find((group: Any) => group.kind === kind)

    it('tell which suggestions would fill them, apart from those that nothing would, with what comes nearest', async () => {
      const group = await groupOf('FINDING_WITHOUT_ACTION')
      const sure = await groupOf('FINDING_WITHOUT_ACTION', false)
      const perhaps = await groupOf('FINDING_WITHOUT_ACTION', true)
      expect(perhaps.things.totalCount + sure.things.totalCount).toBe(group.total)
      expect(perhaps.things.totalCount).toBe(group.suggested)
      expect(perhaps.things.edges.map(({ node }: Any) => short(node))).toEqual([visits])
      expect(perhaps.things.edges[0]).toMatchObject({
        nearest: [],
        suggestions: [
          { type: 'LED_TO', score: 0.9, to: { id: full('2029/recommendation/r1') } },
          { type: 'ADDRESSED_BY', score: 0.7, to: { id: full('plan-2030/action/1.1-1') } },
        ],
      })
      const alone = sure.things.edges.find(({ node }: Any) => short(node) === '2029/finding/alone')
      expect(alone.nearest.map(({ score }: Any) => score)).toEqual([0.3, 0.2])
      expect(alone.suggestions).toEqual([])
      const asked = await groupOf('RECOMMENDATION_WITHOUT_ACTION', false)
      expect(asked.things.edges.map(({ node, nearest }: Any) => [short(node), nearest.length])).toContainEqual([
        '2029/recommendation/r2',
        1,
      ])
    })

    it('take few statements, however many they are', async () => {
      server.ran.length = 0
      await ask(gaps, { council })
      expect(server.ran.length).toBeLessThanOrEqual(22)
    })
  })
})
