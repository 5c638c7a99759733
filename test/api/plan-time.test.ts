import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeBatch } from '../../server/store/index.ts'
import { describeOnEngines } from '../engines.ts'
import { autumn, quillford, quillfordRecords, spring, summer } from './quillford.ts'
import { type Serving, serving } from './serving.ts'

const stateQuery = `query ($council: ID!, $asAt: Date) { plan(council: $council, asAt: $asAt) {
  day { day reason } empty emptyWords read first
  plans {
    plan { id ratings { total } } version { read statusAt publishedOn publishedIn { id } from fromReason supersedes { basis to { id } } }
    before { plan { id } } after { plan { id } } versions { plan { id } read } versionsRead
    total classes { class total } apart { reason total } standings { action { ref } class days apart owners { name } priority { number } }
  }
} }`

const historyQuery = `query ($id: ID!) { node(id: $id) { ... on Action { history {
  slip { days times first last versions basis } others { id }
  selves { action { id } plan { id } day isThis link { basis to { id } } milestone { milestone dueOn ongoing } rag ragText owners { name } slipDays }
} } } }`

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
type Any = any

const tail = (thing: Any): string | null => thing?.id.replace(/^quillford\/(plan-20)?/, '') ?? null

describeOnEngines('plans in time', (engine) => {
  let server: Serving
  beforeAll(async () => {
    server = await serving(engine)
    await writeBatch(server.store, [...quillfordRecords])
  })
  afterAll(() => server.stop())

  async function ask(query: string, variables: object): Promise<Any> {
    const { data, errors } = await server.ask(query, variables)
    expect(errors).toBeUndefined()
    return Object.values(data)[0]
  }
  const refusal = async (query: string, variables: object) => (await server.ask(query, variables)).errors?.[0]?.extensions.code

  describe('the state of a plan', () => {
    it('is that of the version current on the day, with what stands before and after it', async () => {
      const found = await ask(stateQuery, { council: quillford, asAt: '2030-07-15' })
      expect([found.day, found.empty, found.read, found.first]).toEqual([
        { day: '2030-07-15', reason: 'ASKED' },
        null,
        5,
        '2030-02-01',
      ])
      expect(found.plans.map(({ plan }: Any) => plan.id)).toEqual([summer, 'quillford/plan/other-1'])
      const [state, other] = found.plans
      expect(state).toMatchObject({
        version: { read: true, statusAt: '2030-06-30', publishedOn: '2030-07-02', from: '2030-06-30', fromReason: 'STATUS' },
        before: [{ plan: { id: spring } }],
        after: [{ plan: { id: autumn } }],
        versions: [spring, summer, autumn].map((id) => ({ plan: { id }, read: true })),
        versionsRead: 3,
      })
      expect(other.version).toMatchObject({ statusAt: null, publishedOn: '2030-02-01', fromReason: 'PUBLISHED' })
      expect(other.versions.map(({ plan, read }: Any) => [plan.id.slice(-1), read])).toEqual([
        ['0', false],
        ['1', true],
        ['2', true],
      ])
    })

    it('is reached from any of its versions, as the versions of a plan', async () => {
      const { versions } = await ask('query ($id: ID!) { node(id: $id) { ... on Plan { versions { plan { id } read } } } }', {
        id: spring,
      })
      expect(versions).toEqual([spring, summer, autumn].map((id) => ({ plan: { id }, read: true })))
    })

    it('counts a version that is only suggested to be superseded as current, and shows the link', async () => {
      const { plans } = await ask(stateQuery, { council: quillford })
      const later = plans.find(({ plan }: Any) => plan.id.endsWith('other-2'))
      expect(plans.map(({ plan }: Any) => plan.id)).toEqual([autumn, 'quillford/plan/other-1', 'quillford/plan/other-2'])
      expect(later.version.supersedes).toEqual([{ basis: 'SUGGESTED', to: { id: 'quillford/plan/other-1' } }])
    })

    it('takes the newest day where none is given, and the day its paper came out for one that tells none', async () => {
      expect((await ask(stateQuery, { council: quillford })).day).toEqual({ day: '2030-10-15', reason: 'NEWEST_MEETING' })
      const [{ version }] = (await ask(stateQuery, { council: quillford, asAt: '2030-04-01' })).plans
      expect(version).toMatchObject({ publishedOn: '2030-04-09', publishedIn: { id: 'quillford/document/spring' } })
    })

    it('says how each action stood on the day, as `late` does', async () => {
      const [{ standings, total, classes, apart }] = (await ask(stateQuery, { council: quillford, asAt: '2030-07-15' })).plans
      expect(standings.map((each: Any) => [each.action.ref, each.class ?? each.apart, each.days])).toEqual([
        ['1.1/1', 'DUE', 77],
        ['1.1/2', 'DUE', 169],
        ['1.1/3', 'DUE', 169],
        ['1.1/4', 'NO_DATE', null],
        ['1.2/1', 'COMPLETE', null],
      ])
      expect(standings[4]).toMatchObject({ owners: [{ name: 'Deputy Head' }], priority: { number: '1' } })
      expect([total, classes.map((each: Any) => each.total), apart]).toEqual([
        5,
        [0, 0, 3],
        [
          { reason: 'COMPLETE', total: 1 },
          { reason: 'NO_DATE', total: 1 },
        ],
      ])
      const late = await server.ask(
        '{ late(council: "council/aldermere", asAt: "2025-04-04") { classes { total } apart { reason total } } }',
      )
      const aldermere = await ask(stateQuery, { council: 'council/aldermere', asAt: '2025-04-04' })
      expect(aldermere.plans[0].classes.map(({ total }: Any) => ({ total }))).toEqual(late.data.late.classes)
      expect(aldermere.plans[0].apart).toEqual(late.data.late.apart)
    })

    it('says so where no plan was current, or none has been read', async () => {
      const before = await ask(stateQuery, { council: quillford, asAt: '2030-01-01' })
      expect([before.plans, before.empty, before.emptyWords]).toEqual([
        [],
        'ALL_LATER',
        'No plan that has been read was current on 1 January 2030: the first is of 1 February 2030',
      ])
      await writeBatch(server.store, [{ label: 'Council', id: 'council/bare', properties: { name: 'Bare', invented: true } }])
      expect(await ask(stateQuery, { council: 'council/bare', asAt: '2030-01-01' })).toMatchObject({
        plans: [],
        empty: 'NONE_READ',
        emptyWords: 'No plan was found in the 0 documents read',
        read: 0,
        first: null,
      })
    })

    it('takes the same few statements however many actions there are', async () => {
      server.ran.length = 0
      await ask(stateQuery, { council: 'council/aldermere' })
      expect(server.ran.length).toBeLessThan(20)
      expect(await refusal(stateQuery, { council: 'council/nobody' })).toBe('NOT_FOUND')
    })
  })

  describe('the history of an action', () => {
    const history = async (id: string) => (await ask(historyQuery, { id: `quillford/${id}` })).history

    it('tells it in every version, and how far its date slipped', async () => {
      const { selves, slip, others } = await history('plan-2030-06/action/1.1-1')
      const told = selves.map((each: Any) => [each.plan.id, each.day, each.milestone.dueOn, each.slipDays, each.isThis])
      expect(told).toEqual([
        [spring, '2030-03-31', '2030-06-30', null, false],
        [summer, '2030-06-30', '2030-09-30', 92, true],
        [autumn, '2030-09-30', '2030-08-31', -30, false],
      ])
      expect([selves[0].link, selves[1].link.to.id]).toEqual([null, selves[0].action.id])
      expect(slip).toEqual({
        days: 62,
        times: 2,
        first: '2030-06-30',
        last: '2030-08-31',
        versions: 3,
        basis: 'STRUCTURAL',
      })
      expect(others).toEqual([])
    })

    it('tells the slip up to its own version too', async () => {
      const { data } = await server.ask(
        `{ actions(first: 200, filter: { under: ["${summer}"] }) { nodes { id history { slipHere { days last } } } } }`,
      )
      const found = data.actions.nodes.find(({ id }: Any) => id.endsWith('30-06/action/1.1-1'))
      expect(found.history.slipHere).toEqual({ days: 92, last: '2030-09-30' })
    })

    it('goes along the surest links, and names what it was split into or merged with', async () => {
      const { selves, slip, others } = await history('plan-2030-03/action/1.1-2')
      expect(selves.map(({ action }: Any) => tail(action))).toEqual([
        '30-03/action/1.1-2',
        '30-06/action/1.1-2',
        '30-09/action/1.1-2',
      ])
      expect([slip, others.map(tail)]).toMatchObject([{ days: 31, times: 1, basis: 'SUGGESTED' }, ['30-06/action/1.1-3']])
      expect(selves[2]).toMatchObject({ rag: 'NOT_ON_TRACK', ragText: 'Red' })
    })

    it('is that action alone where it has no other versions, or a person said that they are others', async () => {
      const { selves, slip } = await history('plan-2030-06/action/1.1-4')
      expect([selves.length, slip]).toEqual([1, null])
    })

    it('makes no change of what a version that was not read does not tell', async () => {
      const { selves, slip } = await history('plan-other-1/action/1')
      expect([selves.length, selves[0].rag, slip]).toEqual([2, null, null])
    })

    it('is told of late actions up to the version that they stand in', async () => {
      const slips = async (asAt: string) => {
        const { data } = await server.ask(
          `{ late(council: "${quillford}", asAt: "${asAt}") { actions(classes: [LATE, DUE_SINCE, DUE]) { action { id } slip { days times basis } } } }`,
        )
        return Object.fromEntries(data.late.actions.map(({ action, slip }: Any) => [tail(action), slip]))
      }
      expect((await slips('2030-07-15'))['30-06/action/1.1-1']).toEqual({ days: 92, times: 1, basis: 'STRUCTURAL' })
      expect((await slips('2030-10-01'))['30-09/action/1.1-1']).toEqual({ days: 62, times: 2, basis: 'STRUCTURAL' })
      expect((await slips('2030-04-10'))['30-03/action/1.1-1']).toBeNull()
    })

    it('takes the same few statements for many actions as for one', async () => {
      const many = '{ actions(first: 40) { nodes { history { slip { days } selves { owners { id } } } } } }'
      const counts: number[] = []
      for (const query of [many, many.replace('40', '8')]) {
        server.ran.length = 0
        await ask(query, {})
        counts.push(server.ran.length)
      }
      expect(counts[0]).toBeLessThanOrEqual((counts[1] as number) + 3)
    })
  })
})
