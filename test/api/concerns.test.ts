import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeBatch } from '../../server/store/index.ts'
import { describeOnEngines } from '../engines.ts'
import { type Serving, serving } from './serving.ts'
import { wendmoor as council, wendmoorRecords } from './wendmoor.ts'

const recurring = `query ($council: ID!, $topic: ID, $basis: [Basis!], $first: Int, $after: String) {
  recurring(council: $council, topic: $topic, basis: $basis, first: $first, after: $after) {
    total whole inspections { id } pageInfo { hasNextPage hasPreviousPage endCursor }
    nodes {
      id concern topics { id } weakest { basis score }
      told { by { id } day things { id } }
      links { phrase concern basis score reasons from { id } to { id } }
      turned { from { id } to { id } }
    }
  }
}`
const reversals = `query ($council: ID!, $way: TurnWay, $basis: [Basis!], $first: Int, $after: String) {
  reversals(council: $council, way: $way, basis: $basis, first: $first, after: $after) {
    total whole pageInfo { hasNextPage endCursor }
    nodes { way concern earlier { id } earlierBy { id } earlierDay later { id } laterBy { id } laterDay link { basis reasons } }
  }
}`
const repeats = `query ($council: ID!, $document: ID, $words: Int, $first: Int, $after: String) {
  repeatedWording(council: $council, document: $document, words: $words, first: $first, after: $after) {
    total pageInfo { hasNextPage hasPreviousPage endCursor }
    nodes { later { id quote } laterIn { id } earlier { id } earlierIn { id } words link { type phrase method } }
  }
}`
const retellings = `query ($council: ID!, $document: ID, $changedOnly: Boolean, $first: Int, $after: String) {
  retellings(council: $council, document: $document, changedOnly: $changedOnly, first: $first, after: $after) {
    total whole pageInfo { hasNextPage endCursor }
    nodes { telling { id } toldIn { id } told { id } givenBy { id } leftOut softened link { basis score leftOut } }
  }
}`

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
type Any = any

const short = (thing: { id: string } | null): string | null => thing?.id.replace('wendmoor/', '') ?? null
const names = (things: readonly { id: string }[]) => things.map(short)

describeOnEngines('concerns', (engine) => {
  let server: Serving
  beforeAll(async () => {
    server = await serving(engine)
    await writeBatch(server.store, [...wendmoorRecords])
  })
  afterAll(() => server.stop())

  async function ask(query: string, variables: object = {}): Promise<Any> {
    const { data, errors } = await server.ask(query, { council, ...variables })
    expect(errors).toBeUndefined()
    return Object.values(data)[0]
  }
  const refusal = async (query: string, variables: object) =>
    (await server.ask(query, { council, ...variables })).errors?.[0]?.extensions.code

  /** All pages of a list, and the sizes of the pages. */
  async function pages(query: string, first: number, variables: object = {}) {
    const nodes: Any[] = []
    const sizes: number[] = []
    for (let after: string | undefined; sizes.length < 20; ) {
      const page = await ask(query, { ...variables, first, after })
      nodes.push(...page.nodes)
      sizes.push(page.nodes.length)
      if (!page.pageInfo.hasNextPage) break
      after = page.pageInfo.endCursor
    }
    return { nodes, sizes }
  }

  describe('that recur', () => {
    it('are chains: of the same words one, but not over what a person rejected; without words by what they connect', async () => {
      const { total, nodes } = await ask(recurring)
      expect(total).toBe(4)
      const told = nodes.map((each: Any) => [each.concern, each.told.map(({ by, things }: Any) => [short(by), ...names(things)])])
      expect(told).toEqual([
        [
          'Caseloads are too high',
          [
            ['inspection/2021', '2021/finding/load'],
            ['inspection/2025', '2025/finding/load', '2025/finding/load-too'],
            ['inspection/2027', '2027/finding/load'],
            ['inspection/2029', '2029/finding/load', '2029/finding/load-too'],
          ],
        ],
        [
          'What was asked: 2029/recommendation/r1',
          [
            ['inspection/2025', '2025/recommendation/r1'],
            ['inspection/2029', '2029/recommendation/r1'],
          ],
        ],
        [
          'visits are late',
          [
            ['inspection/2027', '2027/finding/visits'],
            ['inspection/2029', '2029/finding/visits'],
          ],
        ],
        [
          'visits are late',
          [
            ['inspection/2021', '2021/finding/visits'],
            ['inspection/2025', '2025/finding/visits'],
          ],
        ],
      ])
      expect(new Set(nodes.map(({ id }: Any) => id)).size).toBe(4)
    })

    it('tell their days, their links with reasons, the weakest of these, and what told the opposite', async () => {
      const { nodes, inspections } = await ask(recurring)
      const [load, asked] = nodes
      expect(load.told.map(({ day }: Any) => day)).toEqual(['2021-05-04', '2025-05-04', '2027-05-04', '2029-05-04'])
      expect(load.links.map(({ from, to }: Any) => [short(from), short(to)])).toEqual([
        ['2021/finding/load', '2025/finding/load'],
        ['2025/finding/load', '2027/finding/load'],
        ['2025/finding/load-too', '2029/finding/load-too'],
        ['2027/finding/load', '2029/finding/load'],
      ])
      expect(load.links[0]).toMatchObject({
        phrase: 'recurs as',
        concern: 'Caseloads are too high',
        reasons: ['Both speak of caseloads.'],
      })
      expect(load.weakest).toEqual({ basis: 'SUGGESTED', score: 0.7 })
      // Turns without words, or with words of no concern of the thing, belong to the thing's concerns; a rejected one to none.
      expect(load.turned.map(({ from, to }: Any) => [short(from), short(to)])).toEqual([
        ['2029/finding/help', '2029/finding/load'],
        ['2025/finding/load', '2029/finding/help'],
      ])
      expect(names(asked.turned.map(({ from }: Any) => from))).toEqual(['2025/recommendation/r1'])
      expect(names(inspections)).toEqual(['inspection/2021', 'inspection/2025', 'inspection/2027', 'inspection/2029'])
    })

    it('can be asked for by topic, of the latest telling, and by how the links are known', async () => {
      const about = await ask(recurring, { topic: 'wendmoor/topic/visits' })
      expect(about.nodes.map(({ told, topics }: Any) => [short(told[0].things[0]), names(topics)])).toEqual([
        ['2027/finding/visits', ['topic/visits']],
      ])
      const stated = await ask(recurring, { basis: ['STATED', 'REJECTED'] })
      expect(stated.nodes.map(({ told }: Any) => names(told.map(({ by }: Any) => by)))).toEqual([
        ['inspection/2025', 'inspection/2029'],
        ['inspection/2027', 'inspection/2029'],
      ])
    })

    it('come in pages that make up the whole', async () => {
      const whole = await ask(recurring)
      const { nodes, sizes } = await pages(recurring, 3)
      expect(nodes.map(({ id }) => id)).toEqual(whole.nodes.map(({ id }: Any) => id))
      expect(sizes).toEqual([3, 1])
      expect(await refusal(recurring, { first: 201 })).toBe('LIMIT_EXCEEDED')
      expect(await refusal(recurring, { after: 'nothing' })).toBe('INVALID_INPUT')
      expect(await refusal(recurring, { topic: 'wendmoor/topic/none' })).toBe('NOT_FOUND')
      expect(await refusal(recurring, { council: 'council/nobody' })).toBe('NOT_FOUND')
    })

    it('take few statements, however many there are', async () => {
      server.ran.length = 0
      await ask(recurring)
      expect(server.ran.length).toBeLessThanOrEqual(18)
      expect(server.ran.filter((name) => name.startsWith('concerns.')).sort()).toEqual(
        ['RECURS_AS', 'TURNED_INTO'].flatMap((type) =>
          ['Finding', 'Measure', 'Recommendation'].map((label) => `concerns.${type}.${label}`),
        ),
      )
    })

    it('are worked out once a request, under however many names they are asked for', async () => {
      const fields = 'whole nodes { id links { reasons } turned { reasons } }'
      const names = Array.from({ length: 10 }, (_, at) => `r${at}: recurring(council: $council, first: ${at + 1}) { ${fields} }`)
      const turns = names.map((_, at) => `t${at}: reversals(council: $council) { whole total }`)
      const told = names.map((_, at) => `s${at}: retellings(council: $council) { whole total }`)
      server.ran.length = 0
      const query = `query ($council: ID!) { ${[...names, ...turns, ...told].join('\n')} }`
      const { data, errors } = await server.ask(query, { council })
      expect(errors).toBeUndefined()
      expect(data.r9).toEqual(data.r8)
      expect(data).toMatchObject({ r3: { whole: true }, t0: { whole: true, total: 6 }, s9: { whole: true, total: 3 } })
      expect(server.ran.filter((name) => name.startsWith('concerns.'))).toHaveLength(8)
      expect(server.ran.length).toBeLessThanOrEqual(30)
    })
  })

  describe('that turned', () => {
    it('are told with both ends, the latest first', async () => {
      const { total, nodes } = await ask(reversals)
      expect(total).toBe(6)
      expect(nodes.map((each: Any) => [each.way, each.concern, short(each.earlier), short(each.later)])).toEqual(
        [
          ['CONCERN_TO_STRENGTH', 'What was found: 2029/finding/help', '2025/finding/load', '2029/finding/help'],
          ['CONCERN_TO_STRENGTH', 'asked', '2025/recommendation/r1', '2029/finding/help'],
          ['CONCERN_TO_STRENGTH', 'early help', '2025/finding/help', '2029/finding/help'],
          ['STRENGTH_TO_CONCERN', 'Caseloads are too high', '2029/finding/help', '2029/finding/load'],
          ['STRENGTH_TO_CONCERN', 'What was found: 2027/finding/visits', 'plan-2026/measure/A1', '2027/finding/visits'],
          ['STRENGTH_TO_CONCERN', 'early help', '2021/finding/help', '2025/finding/help'],
        ].sort((a, b) => order(nodes, a, b)),
      )
      expect(nodes.at(-1)).toMatchObject({
        earlierBy: { id: 'wendmoor/inspection/2021' },
        earlierDay: '2021-05-04',
        laterBy: { id: 'wendmoor/inspection/2025' },
        laterDay: '2025-05-04',
        link: { basis: 'SUGGESTED', reasons: ['Both speak of early help.'] },
      })
      const days = nodes.map(({ laterDay }: Any) => laterDay)
      expect(days).toEqual(days.toSorted().reverse())
      expect(nodes.at(-2)).toMatchObject({ earlierBy: null, earlierDay: null })
    })

    it('can be asked for one way, and by how the links are known', async () => {
      const { nodes } = await ask(reversals, { way: 'STRENGTH_TO_CONCERN', basis: ['SUGGESTED', 'REJECTED'] })
      expect(nodes.map(({ later }: Any) => short(later))).toEqual([
        '2029/finding/load',
        '2027/finding/visits',
        '2025/finding/help',
      ])
    })

    it('come in pages that make up the whole', async () => {
      const whole = await ask(reversals)
      const { nodes, sizes } = await pages(reversals, 4)
      expect(nodes).toEqual(whole.nodes)
      expect(sizes).toEqual([4, 2])
    })
  })

  describe('words that stand in two papers', () => {
    it('are told the longest first, with the papers, and never what was rejected', async () => {
      const { total, nodes } = await ask(repeats)
      expect(total).toBe(4)
      expect(nodes.map((each: Any) => [each.words, short(each.later), short(each.laterIn), short(each.earlierIn)])).toEqual([
        [31, 'pack/report/passage/200', 'pack/document/report', 'document/early'],
        [20, 'pack/passage/900', 'document/pack', 'document/early'],
        ...nodes.slice(2).map(({ later }: Any) => [14, short(later), 'pack/document/report', 'document/early']),
      ])
      expect(nodes[0]).toMatchObject({
        later: { quote: 'words 200' },
        link: { type: 'REPEATS', phrase: 'repeats', method: 'same words' },
      })
    })

    it('can be asked for by paper and by length', async () => {
      expect((await ask(repeats, { document: 'wendmoor/pack/document/report' })).total).toBe(3)
      expect((await ask(repeats, { document: 'wendmoor/document/pack', words: 15 })).total).toBe(2)
      expect((await ask(repeats, { document: 'wendmoor/document/early' })).nodes).toEqual([])
      expect((await ask(repeats, { words: 5 })).total).toBe(5)
      expect(await refusal(repeats, { words: 0 })).toBe('INVALID_INPUT')
      expect(await refusal(repeats, { document: 'wendmoor/document/none' })).toBe('NOT_FOUND')
    })

    it('come in pages that make up the whole', async () => {
      const whole = await ask(repeats, { words: 1 })
      for (const size of [1, 2, 3]) {
        const { nodes } = await pages(repeats, size, { words: 1 })
        expect(nodes).toEqual(whole.nodes)
      }
      expect((await ask(repeats, { first: 0 })).nodes).toEqual([])
      const cursor = Buffer.from('["many","x"]').toString('base64url')
      expect(await refusal(repeats, { after: cursor })).toBe('INVALID_INPUT')
    })
  })

  describe('tellings of what was told before', () => {
    it('are told with their papers and what they leave out', async () => {
      const { total, nodes } = await ask(retellings)
      expect(total).toBe(3)
      expect(nodes.map((each: Any) => [short(each.telling), short(each.toldIn), short(each.told), short(each.givenBy)])).toEqual([
        ['early/finding/1', 'document/early', '2025/finding/load', 'inspection/2025'],
        ['pack/finding/1.1', 'pack/document/report', '2029/finding/load', 'inspection/2029'],
        ['pack/recommendation/1', 'document/pack', '2029/recommendation/r1', 'inspection/2029'],
      ])
      expect(nodes[1]).toMatchObject({ leftOut: ['31 children'], softened: ['“failed” is told as “challenges”'] })
      expect(nodes[2]).toMatchObject({ leftOut: [], softened: [], link: { basis: 'STATED', leftOut: [] } })
    })

    it('can be asked for by paper, and only those that change something; in pages', async () => {
      expect((await ask(retellings, { document: 'wendmoor/document/pack' })).total).toBe(2)
      expect((await ask(retellings, { document: 'wendmoor/pack/document/report' })).total).toBe(1)
      expect((await ask(retellings, { changedOnly: true })).total).toBe(2)
      const whole = await ask(retellings)
      expect((await pages(retellings, 2)).nodes).toEqual(whole.nodes)
    })
  })
})

/** Of one day and one later thing, in the order of the links' ids, which nobody can say by reading. */
function order(nodes: Any[], a: Any[], b: Any[]): number {
  const place = ([, concern, earlier]: Any[]) =>
    nodes.findIndex((each) => each.concern === concern && short(each.earlier) === earlier)
  return place(a) - place(b)
}
