import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeBatch } from '../../server/store/index.ts'
import { describeOnEngines } from '../engines.ts'
import { type Serving, serving } from './serving.ts'

// What Appendix 1 of the pack of February 2025 prints, whose ratings are as at 31 January 2025.
const query = `query ($asAt: Date, $council: ID, $by: [LateGrouping!], $classes: [LateClass!]) {
  late(asAt: $asAt, council: $council, by: $by) {
    days { day reason council { name } source { id } }
    plans { id }
    total
    classes { class total }
    apart { reason total }
    actions(classes: $classes) { class days statusAt asAt action { ref } plan { id } owners { name } priority { number } }
    groups { by total node { id } classes { class total } actions { action { ref } } }
  }
}`

const counts = (late: number, dueSince: number, due: number) => [
  { class: 'LATE', total: late },
  { class: 'DUE_SINCE', total: dueSince },
  { class: 'DUE', total: due },
]

describeOnEngines('late', (engine) => {
  let server: Serving
  beforeAll(async () => {
    server = await serving(engine)
  })
  afterAll(() => server.stop())

  async function late(variables: object = {}) {
    const { data, errors } = await server.ask(query, variables)
    expect(errors).toBeUndefined()
    return data.late
  }
  const told = (actions: readonly { class: string; days: number; action: { ref: string } }[]): string[] =>
    actions.map((each) => `${each.action.ref} ${each.class} ${each.days}`)

  it('keeps apart what was late by the plan’s own date, and what fell due after it', async () => {
    const found = await late({ asAt: '2025-04-04' })
    // 11 October by 31 January; the ends of February and March by 4 April.
    expect(told(found.actions)).toEqual([
      '1.2.1/1 LATE 112',
      ...['1.1.1/2 DUE_SINCE 35', '2.1.1/1 DUE_SINCE 35'],
      ...['1.1.2/1 DUE_SINCE 4', '1.2.1~2/1 DUE_SINCE 4', '2.1.2/3 DUE_SINCE 4'],
    ])
    const ofPlan = { statusAt: '2025-01-31', asAt: '2025-04-04', plan: { id: 'aldermere/plan/2025-01' } }
    expect(found.actions[0]).toEqual({
      ...ofPlan,
      class: 'LATE',
      days: 112,
      action: { ref: '1.2.1/1' },
      owners: [{ name: 'Head of Help and Protection' }, { name: 'Principal Social Worker' }],
      priority: { number: '1' },
    })
    expect(found.actions[2]).toEqual({
      ...ofPlan,
      class: 'DUE_SINCE',
      days: 35,
      action: { ref: '2.1.1/1' },
      owners: [{ name: 'Head of Leaving Care' }],
      priority: { number: '2' },
    })
    expect(found.classes).toEqual(counts(1, 5, 3))
    expect(found.days).toEqual([{ day: '2025-04-04', reason: 'ASKED', council: { name: 'Aldermere' }, source: null }])
  })

  it('takes the newest day that was read where none is given, and says which', async () => {
    const found = await late()
    expect(found.days).toEqual([
      {
        day: '2025-02-11',
        reason: 'NEWEST_MEETING',
        council: { name: 'Aldermere' },
        source: { id: 'aldermere/meeting/2025-02-11-children-families-scrutiny-committee' },
      },
    ])
    expect(told(found.actions)).toEqual(['1.2.1/1 LATE 112'])
    expect(found.classes).toEqual(counts(1, 0, 8))
    const { data } = await server.ask('{ graph { newest } }')
    expect(found.days[0].day).toBe(data.graph.newest)
  })

  it('counts what has no milestone to be past apart', async () => {
    const found = await late()
    expect(found.total).toBe(14)
    expect(found.apart).toEqual([
      { reason: 'COMPLETE', total: 4 },
      { reason: 'ONGOING', total: 1 },
    ])
  })

  it('moves with the day asked for', async () => {
    expect(told((await late({ asAt: '2025-03-01' })).actions)).toContain('1.1.1/2 DUE_SINCE 1')
    expect((await late({ asAt: '2026-01-01' })).classes).toEqual(counts(1, 8, 0))
  })

  it('looks at the plan that was current on the day asked for', async () => {
    const then = await late({ asAt: '2024-10-15' })
    expect(then.plans.map(({ id }: { id: string }) => id)).toEqual(['aldermere/plan/2024-09'])
    expect(told(then.actions)).toEqual(['1.1.1/2 LATE 30', '1.2.1/2 DUE_SINCE 15', '1.2.1/1 DUE_SINCE 4'])
    expect(told((await late({ asAt: '2024-10-11' })).actions)).toEqual(['1.1.1/2 LATE 30', '1.2.1/2 DUE_SINCE 11'])
    expect((await late({ asAt: '2024-01-01' })).total).toBe(0)
  })

  it('groups by owner, a joint action under each, and those without one last', async () => {
    const { groups } = await late({ asAt: '2025-03-01', by: ['OWNER'] })
    expect(groups.map((group: { node: { id: string } | null }) => group.node?.id.replace('aldermere/role/', '') ?? null)).toEqual(
      [
        'head-children-care',
        'head-help-protection',
        'head-leaving-care',
        'head-performance',
        'improvement-board',
        'principal-social-worker',
        null,
      ],
    )
    const [care, help] = groups
    const [social, nobody] = groups.slice(-2)
    expect(care).toMatchObject({ total: 3, classes: counts(0, 1, 0), actions: [{ action: { ref: '1.1.1/2' } }] })
    expect(help).toMatchObject({ total: 2, classes: counts(1, 0, 1), actions: [{ action: { ref: '1.2.1/1' } }] })
    expect(social).toMatchObject({ total: 4, classes: counts(1, 0, 2), actions: [{ action: { ref: '1.2.1/1' } }] })
    expect(nobody).toMatchObject({ total: 1, classes: counts(0, 0, 1), actions: [] })
  })

  it('groups by priority', async () => {
    const { groups } = await late({ asAt: '2025-03-01', by: ['PRIORITY'] })
    expect(groups).toMatchObject([
      { by: 'PRIORITY', node: { id: 'aldermere/plan-2025-01/priority/1' }, total: 7, classes: counts(1, 1, 3) },
      { by: 'PRIORITY', node: { id: 'aldermere/plan-2025-01/priority/2' }, total: 7, classes: counts(0, 1, 3) },
    ])
  })

  it('lists what is still to come when asked, the soonest first', async () => {
    const { actions } = await late({ asAt: '2025-02-11', classes: ['DUE'] })
    expect(told(actions)).toEqual([
      '1.1.1/2 DUE 17',
      '2.1.1/1 DUE 17',
      '1.1.2/1 DUE 48',
      '1.2.1~2/1 DUE 48',
      '2.1.2/3 DUE 48',
      '2.1.1/2 DUE 78',
      '2.1.2/4 DUE 78',
      '1.1.2/2 DUE 109',
    ])
  })

  it('runs the same few statements however many actions there are', async () => {
    server.ran.length = 0
    await late()
    expect([...server.ran].sort()).toEqual([
      'days.newestDocument',
      'days.newestMeeting',
      'nodes.byIds',
      'nodes.byIds',
      'plans.current',
      'plans.trees',
      'thread.OUT',
    ])
  })

  it.each([
    ['{ late(council: "council/nobody") { total } }', 'NOT_FOUND'],
    ['{ late(council: "aldermere/role/improvement-board") { total } }', 'NOT_FOUND'],
  ])('refuses %s', async (asked, code) => {
    const { errors } = await server.ask(asked)
    expect(errors?.[0]?.extensions.code).toBe(code)
  })

  describe('once a later plan and another council were read', () => {
    beforeAll(async () => {
      const under = { basis: 'STRUCTURAL' } as const
      await writeBatch(server.store, [
        { label: 'Council', id: 'council/other', properties: { name: 'Other' } },
        { label: 'Plan', id: 'other/plan/1', properties: { title: 'Other plan', council: 'council/other' } },
        // Known only because a text names it: what has not been read puts nothing out of date.
        { label: 'Plan', id: 'other/plan/2', properties: { title: 'Next', council: 'council/other', held: false } },
        { type: 'SUPERSEDES', from: 'other/plan/2', to: 'other/plan/1', properties: { basis: 'STATED' } },
        { label: 'Action', id: 'other/plan-1/action/1', properties: { text: 'Do it', rag: 'DEFERRED', dueOn: '2024-10-01' } },
        { type: 'UNDER', from: 'other/plan-1/action/1', to: 'other/plan/1', properties: under },
        {
          label: 'Plan',
          id: 'aldermere/plan/2025-03',
          properties: { title: 'Next', statusAt: '2025-03-31', council: 'council/aldermere' },
        },
        {
          type: 'SUPERSEDES',
          from: 'aldermere/plan/2025-03',
          to: 'aldermere/plan/2025-01',
          properties: { basis: 'STATED' },
        },
      ])
    })

    it('looks at current plans only, each against its own council’s day', async () => {
      const found = await late({ asAt: '2025-04-15' })
      expect(found.plans.map(({ id }: { id: string }) => id)).toEqual(['aldermere/plan/2025-03', 'other/plan/1'])
      // Of a plan without a status date nobody can know.
      expect(found.actions).toMatchObject([{ class: 'DUE_SINCE', days: 196, priority: null, owners: [], statusAt: null }])
      expect((await late({ council: 'council/aldermere' })).total).toBe(0)
    })

    it('says so where nothing with a date was read', async () => {
      const { errors } = await server.ask('{ late(council: "council/other") { total } }')
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND')
      expect(errors?.[0]?.message).toContain('Give the day')
    })
  })
})
