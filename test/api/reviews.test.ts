import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type GraphRecord, Problem } from '../../schema/index.ts'
import { Reviewer } from '../../seed/index.ts'
import { loadNameOf } from '../../seed/keep/fill.ts'
import type { WorkOut } from '../../seed/reviewing/settling.ts'
import { workOutApart } from '../../seed/reviewing/working-out.ts'
import { ReviewDesk } from '../../server/api/index.ts'
import { fillStore } from '../../server/run/fill.ts'
import { checkLedger, enterLoaded, recordsAround, writeBatch } from '../../server/store/index.ts'
import { describeOnEngines } from '../engines.ts'
import { type Answer, type Serving, serving } from './serving.ts'

const key = 'lantern-harbour-quill'
const withKey = { authorization: `Bearer ${key}` }
const finding = 'aldermere/inspection-2024-01/finding/4'
const objective = 'aldermere/plan-2024-09/objective/1.1.1'
const link = { type: 'ADDRESSED_BY', from: finding, to: objective }
const [visits, care] = ['visits.on-time.percentage', 'care-visits.children-in-care.on-time.percentage'].map(
  (name) => `aldermere/indicator/${name}`,
) as [string, string]

const adoptions = 'aldermere/indicator/adoptions.number'
const yearly = 'childrens-services-in-aldermere-annual-r-b2fb132d'

const decision = (verdict: string): string => `mutation ($link: LinkMeant!, $seen: String!, $by: String!, $reason: String!) {
  ${verdict}(link: $link, seen: $seen, by: $by, reason: $reason) {
    settled
    link { type phrase basis reviewedBy reviewerKind reviewedAt reviewReason seen from { id } to { id } }
  }
}`
const merge = `mutation ($keep: ID!, $other: ID!, $keepSeen: String!, $otherSeen: String!, $by: String!, $reason: String!) {
  merge(keep: $keep, other: $other, keepSeen: $keepSeen, otherSeen: $otherSeen, by: $by, reason: $reason) {
    gone
    settled
    kept { id citations(first: 50) { edges { role property printed } } }
  }
}`
const part = `mutation ($thing: ID!, $other: String, $papers: [ID!], $seen: String!, $by: String!, $reason: String!) {
  part(thing: $thing, other: $other, papers: $papers, seen: $seen, by: $by, reason: $reason) { other settled thing { id } }
}`
const log = `query ($first: Int, $after: String, $last: Int, $about: ID, $kind: [ReviewKind!], $by: String, $standing: [ReviewStanding!], $council: ID) {
  reviews(first: $first, after: $after, last: $last, about: $about, kind: $kind, by: $by, standing: $standing, council: $council) {
    totalCount
    unreadable
    pageInfo { hasNextPage hasPreviousPage endCursor }
    nodes {
      kind by byKind at reason says source standing why papers council { id }
      link { type phrase concern kind from { named now { id } } to { named now { id } } }
      things { named now { id } }
    }
  }
}`
/** What cannot be worked out may have failed before the decision is answered. */
const known = expect.stringMatching(/^(SETTLING|AT_NEXT_START)$/)
const signed = { by: 'A reader', reason: 'So the report says.' }

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-reviews-'))
afterAll(() => rmSync(folder, { recursive: true }))

describeOnEngines('decisions', (engine) => {
  const data = join(folder, engine.name)
  const path = join(data, 'reviews.jsonl')
  // biome-ignore lint/suspicious/noExplicitAny: a line has the shape of its kind
  const lines = (): any[] =>
    existsSync(path)
      ? readFileSync(path, 'utf8')
          .split('\n')
          .filter((line) => line.endsWith('}'))
          .map((line) => JSON.parse(line))
      : []
  const failing: WorkOut = async () => {
    throw new Problem('STORE_FAILED', { what: 'Not today' })
  }
  let working: WorkOut
  let reported: Problem[] = []
  let reviewer: Reviewer
  let server: Serving
  let now = 0

  beforeAll(async () => {
    server = await serving(engine, undefined, (store) => {
      reviewer = new Reviewer(
        store,
        data,
        (problem) => reported.push(problem),
        (...args) => working(...args),
      )
      return new ReviewDesk(key, reviewer, () => now)
    })
  })
  beforeEach(() => {
    working = failing
    reported = []
  })
  afterAll(async () => {
    await reviewer?.stop()
    await server?.stop()
  })

  const send = (mutation: string, variables: object, headers: object = withKey): Promise<Answer> => {
    now += 60_001
    return server.ask(mutation, { ...signed, ...variables }, headers)
  }
  const seenOf = async (id: string): Promise<string> =>
    (await server.ask('query ($id: ID!) { node(id: $id) { seen } }', { id })).data.node.seen
  const linkNow = async () => {
    const asked = `query ($id: ID!) { node(id: $id) { ... on Finding { addressedBy(first: 50) { edges {
      basis reviewedBy reviewReason score seen node { ... on Node { id } } } } } } }`
    const { edges } = (await server.ask(asked, { id: finding })).data.node.addressedBy
    // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
    return edges.find(({ node }: any) => node.id === objective)
  }
  const decide = async (verdict: string, changed: object = {}): Promise<Answer> =>
    send(decision(verdict), { link, seen: (await linkNow())?.seen, ...changed })
  const settled = async (): Promise<string> => {
    for (;;) {
      const state = (await server.ask('{ graph { settled } }')).data.graph.settled
      if (state !== 'SETTLING') return state
      await pause(20)
    }
  }
  const refusal = async (answer: Promise<Answer>) => {
    const before = lines().length
    const { data: given, errors } = await answer
    expect([given, lines().length]).toEqual([null, before])
    return errors?.[0]
  }

  it.each([{}, { authorization: 'Bearer lantern-harbour' }])('are refused under the headers %j', async (headers) => {
    const seen = '00000000-00000000'
    for (const [mutation, variables] of [
      [decision('confirm'), { link, seen }],
      [decision('reject'), { link, seen }],
      [merge, { keep: visits, other: care, keepSeen: seen, otherSeen: seen }],
      [part, { thing: visits, other: care, seen }],
    ] as const)
      expect(await refusal(send(mutation, variables, headers))).toMatchObject({ extensions: { code: 'KEY_REFUSED' } })
  })

  it.each<[string, object, string, RegExp]>([
    ['a link that is not there', { link: { ...link, to: `${objective}9` } }, 'STALE_DECISION', /is there no more.*1\.1\.19/],
    [
      'a link that nothing suggests',
      { link: { ...link, to: objective.replace('1.1.1', '2.1.1') } },
      'STALE_DECISION',
      /no such link/,
    ],
    [
      'what a document says',
      { link: { type: 'GIVEN_BY', from: finding, to: 'aldermere/inspection/inspection-2024-01' } },
      'INVALID_INPUT',
      /A document says so/,
    ],
    ['nothing seen', { seen: 'x' }, 'INVALID_INPUT', /does not tell what was seen/],
    ['a thing that was seen', { seen: '00000000-00000000' }, 'INVALID_INPUT', /does not tell what was seen/],
    ['other words', { seen: Array(5).fill('00000000').join('-') }, 'STALE_DECISION', /the words of the thing that it runs from/],
    ['ends that it does not join', { link: { ...link, to: finding } }, 'INVALID_INPUT', /no ADDRESSED_BY runs between/],
    ['no reason', { reason: ' ' }, 'INVALID_INPUT', /must say why/],
    ['a telephone number', { reason: 'Ring 01632 960 123.' }, 'INVALID_INPUT', /telephone number/],
  ])('on %s are refused, and nothing is written', async (_, changed, code, message) =>
    expect(await refusal(decide('confirm', changed))).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code, retry: false },
    }),
  )

  it('are on disk and on their link once they are answered, and it is told where what follows does not show', async () => {
    const before = await linkNow()
    expect(before).toMatchObject({ basis: 'SUGGESTED' })
    const { data: given, errors } = await decide('confirm')
    expect(errors).toBeUndefined()
    const after = await linkNow()
    expect(given.confirm).toEqual({
      settled: known,
      link: {
        type: 'ADDRESSED_BY',
        phrase: 'is addressed by',
        basis: 'CONFIRMED',
        reviewedBy: 'A reader',
        reviewerKind: 'USER',
        reviewedAt: expect.stringMatching(/Z$/),
        reviewReason: signed.reason,
        seen: after.seen,
        from: { id: finding },
        to: { id: objective },
      },
    })
    expect(after).toMatchObject({ basis: 'CONFIRMED', reviewedBy: 'A reader', reviewReason: signed.reason, score: before.score })
    expect(lines()).toMatchObject([
      {
        decision: 'CONFIRMED',
        ...link,
        kind: 'USER',
        fromSaid: { passages: [expect.any(String)] },
        toSaid: { words: expect.any(String) },
      },
    ])
    expect(await settled()).toBe('AT_NEXT_START')
    expect(reported.map(({ message }) => message)).toEqual(['Not today.'])
  })

  it('that somebody else has decided since are refused, and told who did', async () => {
    const { seen } = await linkNow()
    const [first, second] = await Promise.all([decide('reject', { seen, by: 'One' }), decide('confirm', { seen, by: 'Two' })])
    const taken = [first, second].filter(({ errors }) => errors === undefined)
    expect(taken).toHaveLength(1)
    const [refused] = [first, second].flatMap(({ errors }) => errors ?? [])
    expect(refused).toMatchObject({
      message: expect.stringMatching(/what was decided on it; it was (REJECTED by One|CONFIRMED by Two) at/),
      extensions: { code: 'STALE_DECISION' },
    })
    expect(lines()).toHaveLength(2)
  })

  it('on what says something else by now are refused, and told what does', async () => {
    const { seen } = await linkNow()
    const { things } = await recordsAround(server.store, [finding])
    const changed = things.map((node) => ({ ...node, properties: { ...node.properties, text: 'Something else.' } }))
    await writeBatch(server.store, changed as GraphRecord[])
    expect(await refusal(decide('confirm', { seen }))).toMatchObject({
      message: expect.stringMatching(/: the words of the thing that it runs from; it was/),
    })
    await writeBatch(server.store, things)
    expect((await decide('confirm', { seen })).errors).toBeUndefined()
  })

  it('can be read, the newest first, a page at a time, with what stands and what was replaced', async () => {
    appendFileSync(path, '{"decision":"REJ')
    const { totalCount, unreadable, nodes, pageInfo } = (await server.ask(log, { first: 2, about: finding })).data.reviews
    expect([unreadable, pageInfo.hasNextPage]).toEqual([1, totalCount > 2])
    expect(nodes[0]).toEqual({
      kind: 'CONFIRMED',
      by: 'A reader',
      byKind: 'USER',
      at: lines().at(-1).at,
      reason: signed.reason,
      says: null,
      source: 'HERE',
      standing: 'STANDS',
      why: null,
      papers: [],
      council: { id: 'council/aldermere' },
      link: {
        type: 'ADDRESSED_BY',
        phrase: 'is addressed by',
        concern: null,
        kind: null,
        from: { named: finding, now: { id: finding } },
        to: { named: objective, now: { id: objective } },
      },
      things: [],
    })
    expect(nodes[1].standing).toBe('REPLACED')
    const all = (await server.ask(log, { first: 200 })).data.reviews
    const walked = []
    for (let after: string | null = null; ; ) {
      const page: Answer = await server.ask(log, { first: 2, after })
      walked.push(...page.data.reviews.nodes)
      if (!page.data.reviews.pageInfo.hasNextPage) break
      after = page.data.reviews.pageInfo.endCursor
    }
    expect(walked).toEqual(all.nodes)
    expect(walked.map(({ at }) => at)).toEqual(
      walked
        .map(({ at }) => at)
        .sort()
        .reverse(),
    )
    const some = async (filter: object): Promise<string[]> =>
      // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
      (await server.ask(log, { first: 200, ...filter })).data.reviews.nodes.map(({ kind, by }: any) => `${kind} ${by}`)
    expect(new Set(await some({ kind: ['NOTED'] }))).toEqual(
      new Set(['NOTED A reader of both plans', 'NOTED Editor of the Aldermere data set']),
    )
    expect(await some({ standing: ['REPLACED'] })).toHaveLength(2)
    expect(await some({ by: 'a READER', about: objective })).toEqual(['CONFIRMED A reader', 'CONFIRMED A reader'])
    expect(await some({ council: 'council/nowhere' })).toEqual([])
  })

  it('that make two things one leave one with the links of both, and the id of the other leads to it', async () => {
    const ofIndicator = 'query ($id: ID!) { node(id: $id) { id ... on Indicator { name observations { totalCount } } } }'
    const [one, two] = [await server.ask(ofIndicator, { id: visits }), await server.ask(ofIndicator, { id: care })]
    const asked = { keep: visits, other: care, keepSeen: await seenOf(visits), otherSeen: await seenOf(care) }
    expect(await refusal(send(merge, { ...asked, otherSeen: asked.keepSeen }))).toMatchObject({
      message: expect.stringMatching(/not as it was seen: its words/),
      extensions: { code: 'STALE_DECISION' },
    })
    expect(await refusal(send(merge, { ...asked, other: finding }))).toMatchObject({
      message: expect.stringMatching(/an? Indicator and an? Finding are not of one kind/),
    })
    const { data: given, errors } = await send(merge, asked)
    expect(errors).toBeUndefined()
    expect(given.merge).toMatchObject({ gone: care, settled: known, kept: { id: visits } })
    const name = two.data.node.name
    expect(given.merge.kept.citations.edges).toContainEqual({ role: 'DIFFERS', property: 'name', printed: name })
    const now = (await server.ask(ofIndicator, { id: care })).data.node
    expect(now).toEqual({
      id: visits,
      name: one.data.node.name,
      observations: { totalCount: one.data.node.observations.totalCount + two.data.node.observations.totalCount },
    })
    await checkLedger(server.store)
    for (const about of [visits, care])
      expect((await server.ask(log, { first: 1, about })).data.reviews.nodes).toMatchObject([
        {
          kind: 'MERGED',
          things: [
            { named: visits, now: { id: visits } },
            { named: care, now: { id: visits } },
          ],
        },
      ])
    expect(await settled()).toBe('AT_NEXT_START')
  })

  // Which of two comes first is told by nothing that an engine does.
  if (engine.name === 'embedded')
    it('that follow while others are worked out are not lost to what these come to', async () => {
      let count = 0
      working = async (...args) => {
        const worked = await workOutApart(...args)
        count++
        if (count === 1) expect((await decide('reject', { reason: 'Meanwhile.' })).errors).toBeUndefined()
        return worked
      }
      expect((await decide('confirm', { by: 'Before' })).errors).toBeUndefined()
      expect(await settled()).toBe('SETTLED')
      expect(count).toBe(2)
      expect(await linkNow()).toMatchObject({ basis: 'REJECTED', reviewReason: 'Meanwhile.' })
      expect((await server.ask('query ($id: ID!) { node(id: $id) { id } }', { id: care })).data.node.id).toBe(visits)
    }, 600_000)

  it('that part what a person made one bring the other back once what follows is worked out, as a start would', async () => {
    const asked = { thing: visits, seen: await seenOf(visits) }
    expect(await refusal(send(part, { ...asked, other: objective }))).toMatchObject({
      message: expect.stringMatching(/Neither a person nor a slip/),
    })
    expect(await refusal(send(part, asked))).toMatchObject({ message: expect.stringMatching(/Either "other" or "papers"/) })
    const byPapers = async (thing: string, ...papers: string[]) => ({
      thing,
      seen: await seenOf(thing),
      papers: papers.map((name) => `aldermere/document/${name}`),
    })
    for (const [thing, paper, why] of [
      ['aldermere/role/head-leaving-care', 'pack-2024-10-15-children-and-families-sc', /Another copy of the same publication/],
      [adoptions, 'nothing', /This is no paper that tells of it/],
      [finding, yearly, /Finding is not parted by its papers/],
    ] as const)
      expect(await refusal(send(part, await byPapers(thing, paper)))).toMatchObject({ message: expect.stringMatching(why) })
    working = workOutApart
    expect((await send(part, await byPapers(adoptions, yearly))).data.part.other).toBe(`${adoptions}~2`)
    const { data: given } = await send(part, { ...asked, other: care })
    expect(given.part).toEqual({ other: care, settled: 'SETTLING', thing: { id: visits } })
    expect(await settled()).toBe('SETTLED')
    expect(reported).toEqual([])
    const both = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } graph { digest } }'
    const ids = [visits, care, adoptions, `${adoptions}~2`]
    const before = (await server.ask(both, { ids })).data
    expect(before.nodes).toEqual(ids.map((id) => ({ id })))
    expect((await server.ask(log, { first: 1, about: adoptions })).data.reviews.nodes).toMatchObject([
      { kind: 'PARTED', standing: 'STANDS', papers: [`aldermere/document/${yearly}`] },
    ])
    await checkLedger(server.store)
    await enterLoaded(server.store.run, loadNameOf('aldermere'), '')
    await fillStore(server.store, data)
    expect((await server.ask(both, { ids })).data).toEqual(before)
  }, 600_000)
})
