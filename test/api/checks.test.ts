import { afterAll, beforeAll, expect, it } from 'vitest'
import { checks } from '../../schema/index.ts'
import { writeBatch } from '../../server/store/index.ts'
import { describeOnEngines } from '../engines.ts'
import { type Serving, serving } from './serving.ts'
import { wendmoor as council, wendmoorRecords } from './wendmoor.ts'
import { wendmoorDisagreement, wendmoorFlags } from './wendmoor-flags.ts'

const counted = `query ($council: ID, $asAt: Date, $group: [CheckGroup!], $severity: [Severity!], $certainty: [Certainty!], $about: ID) {
  checks(council: $council, asAt: $asAt, severity: $severity, certainty: $certainty, about: $about) {
    documentsRead total severities { severity total }
    checks(group: $group) { id title group severity looksFor why total rejected proven severities { severity total } }
  }
}`

const listed = `query ($council: ID, $rule: [String!], $group: [CheckGroup!], $severity: [Severity!], $certainty: [Certainty!],
  $standing: [FlagStanding!], $about: ID, $asAt: Date, $first: Int, $after: String, $last: Int, $before: String) {
  flags(council: $council, rule: $rule, group: $group, severity: $severity, certainty: $certainty, standing: $standing,
    about: $about, asAt: $asAt, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes {
      id rule standing check { id title total } raisedOn { edges { reviewReason node { id } } }
      shown { passage { id } document { id } day property printed }
    }
  }
}`

describeOnEngines('what checks raised', (engine) => {
  let server: Serving
  beforeAll(async () => {
    server = await serving(engine)
    await writeBatch(
      server.store,
      [...wendmoorRecords, ...wendmoorFlags].filter((record) => 'label' in record),
    )
    await writeBatch(
      server.store,
      [...wendmoorRecords, ...wendmoorFlags].filter((record) => !('label' in record)),
    )
  })
  afterAll(() => server.stop())

  async function ask(query: string, variables: object) {
    const { data, errors } = await server.ask(query, { council, ...variables })
    expect(errors).toBeUndefined()
    return data
  }
  const flags = async (variables: object) => (await ask(listed, variables)).flags
  const names = async (variables: object): Promise<string[]> =>
    (await flags(variables)).nodes.map(({ id }: { id: string }) => id.split('/').at(-1))

  it('is counted by check, what a person says is wrong apart; checks that found nothing stand there too', async () => {
    const { checks: told } = await ask(counted, {})
    expect(told.documentsRead).toBe(1)
    expect(told.total).toBe(2)
    expect(told.severities).toEqual([
      { severity: 'HIGH', total: 1 },
      { severity: 'MEDIUM', total: 0 },
      { severity: 'LOW', total: 1 },
    ])
    expect(told.checks.map(({ id }: { id: string }) => id)).toEqual(checks.map(({ id }) => id))
    const found = told.checks.filter(({ total, rejected }: { total: number; rejected: number }) => total + rejected > 0)
    expect(found).toMatchObject([
      { id: 'action-without-owner', group: 'GAP', total: 2, rejected: 0, proven: 1 },
      { id: 'measure-without-action', group: 'GAP', total: 0, rejected: 1, proven: 0 },
    ])
    expect(found[0].why).not.toBe('')
    const { checks: earlier } = await ask(counted, { asAt: '2030-02-28', group: ['GAP'] })
    expect(earlier.total).toBe(1)
    expect(new Set(earlier.checks.map(({ group }: { group: string }) => group))).toEqual(new Set(['GAP']))
  })

  it('is counted of one severity, one sureness, and about one thing alone', async () => {
    const total = async (variables: object): Promise<number> => (await ask(counted, variables)).checks.total
    expect(await total({ severity: ['HIGH'] })).toBe(1)
    expect(await total({ severity: ['MEDIUM'] })).toBe(0)
    expect(await total({ certainty: ['LIKELY'] })).toBe(1)
    expect(await total({ about: 'wendmoor/plan-2030/action/1.1-2' })).toBe(1)
    expect(await total({ about: 'wendmoor/plan/2030' })).toBe(2)
    expect(await total({ about: 'wendmoor/plan-2030/action/1.1-2', certainty: ['PROVEN'] })).toBe(0)
  })

  it('is listed by check, severity, sureness, day, and what people decided', async () => {
    expect(await names({})).toEqual(['measure-1', 'owner-1', 'owner-2'])
    expect(await names({ rule: ['action-without-owner'] })).toEqual(['owner-1', 'owner-2'])
    expect(await names({ rule: ['action-without-owner'], group: ['DATE'] })).toEqual([])
    expect(await names({ group: ['GAP'], severity: ['HIGH', 'MEDIUM'] })).toEqual(['measure-1', 'owner-1'])
    expect(await names({ certainty: ['LIKELY'] })).toEqual(['owner-2'])
    expect(await names({ standing: ['OPEN'] })).toEqual(['owner-1'])
    expect(await names({ standing: ['CONFIRMED', 'OPEN'] })).toEqual(['owner-1', 'owner-2'])
    expect(await names({ standing: ['REJECTED'] })).toEqual(['measure-1'])
    expect(await names({ asAt: '2030-01-31' })).toEqual(['measure-1', 'owner-1'])
    expect(await names({ council: 'council/aldermere', rule: ['measure-without-action'] })).not.toContain('measure-1')
  })

  it('is listed about a thing, and about what stands under it or it prints', async () => {
    expect(await names({ about: 'wendmoor/plan-2030/action/1.1-2' })).toEqual(['owner-2'])
    expect(await names({ about: 'wendmoor/plan/2030' })).toEqual(['owner-1', 'owner-2'])
    expect(await names({ about: 'wendmoor/plan-2030/objective/1.1', severity: ['LOW'] })).toEqual(['owner-2'])
    expect(await names({ about: 'wendmoor/document/checked-pack' })).toEqual(['measure-1', 'owner-1', 'owner-2'])
    expect(await names({ about: council, council: null })).toEqual(['measure-1', 'owner-1', 'owner-2'])
    expect(await names({ about: 'wendmoor/role/head' })).toEqual(['owner-1', 'owner-2'])
  })

  it('is given in pages both ways', async () => {
    const first = await flags({ first: 2 })
    expect([first.totalCount, first.pageInfo.hasNextPage, first.pageInfo.hasPreviousPage]).toEqual([3, true, false])
    expect(await names({ first: 2, after: first.pageInfo.endCursor })).toEqual(['owner-2'])
    expect(await names({ last: 2 })).toEqual(['owner-1', 'owner-2'])
    const last = await flags({ last: 1 })
    expect(await names({ last: 5, before: last.pageInfo.startCursor })).toEqual(['measure-1', 'owner-1'])
  })

  it('shows its passages in the order in which they are read, and what was decided on it', async () => {
    const { nodes } = await flags({ rule: ['action-without-owner'] })
    expect(nodes[0].shown).toEqual([
      {
        passage: { id: 'wendmoor/checked-pack/passage/9-10' },
        document: { id: 'wendmoor/document/checked-pack' },
        day: '2030-02-01',
        property: 'ragText',
        printed: 'Complete',
      },
      {
        passage: { id: 'wendmoor/checked-pack/passage/3-4' },
        document: { id: 'wendmoor/document/checked-pack' },
        day: '2030-02-01',
        property: null,
        printed: null,
      },
    ])
    expect(nodes.map(({ standing }: { standing: string }) => standing)).toEqual(['OPEN', 'CONFIRMED'])
    expect(nodes[1].raisedOn.edges[0].reviewReason).toBe('It was read again.')
    expect(nodes[0].check).toEqual({ id: 'action-without-owner', title: 'Action without an owner', total: 2 })
  })

  it('refuses a check that there is not, and what is no id', async () => {
    const refused = async (variables: object) => (await server.ask(listed, variables)).errors?.[0]?.message
    expect(await refused({ rule: ['nobody'] })).toContain('No check has this id')
    expect(await refused({ about: 'nobody' })).toContain('"about" is no id')
  })

  it('asks the store a few times, however many flags there are', async () => {
    server.ran.length = 0
    await flags({ first: 200, council: 'council/aldermere' })
    expect(server.ran.length).toBeLessThan(25)
  })

  it('tells where papers disagree, each paper a side of its own', async () => {
    await writeBatch(server.store, wendmoorDisagreement)
    const disagreeing = `query ($council: ID!, $kind: [DisagreementKind!]) { disagreements(council: $council, kind: $kind) {
      total kinds { kind total } flags { totalCount nodes { id check { disagreement } sides { document { id } day shown { printed } } } } } }`
    const { disagreements } = await ask(disagreeing, {})
    expect(disagreements.total).toBe(1)
    expect(disagreements.kinds).toContainEqual({ kind: 'FACT', total: 1 })
    expect(disagreements.flags.nodes[0]).toEqual({
      id: 'wendmoor/flag/figures-1',
      check: { disagreement: 'FACT' },
      sides: [
        {
          document: { id: 'wendmoor/document/checked-pack' },
          day: '2030-02-01',
          shown: [{ printed: 'Complete' }, { printed: null }],
        },
      ],
    })
    expect((await ask(disagreeing, { kind: ['TELLING'] })).disagreements.total).toBe(0)
  })
})
