import { afterAll, beforeAll, expect, it } from 'vitest'
import { checks, type GraphRecord, type LinkRecord, type NodeRecord } from '../../schema/index.ts'
import { writeBatch } from '../../server/store/index.ts'
import { describeOnEngines } from '../engines.ts'
import { type Serving, serving } from './serving.ts'

const council = 'council/thornby'

const node = (label: NodeRecord['label'], id: string, properties: object): GraphRecord =>
  ({ label, id: `thornby/${id}`, properties: { council, ...properties } }) as GraphRecord

function link(text: string, properties: object = {}): GraphRecord {
  const [from, type, to, basis = 'STATED'] = text.split(' ')
  return {
    type: type as LinkRecord['type'],
    from: `thornby/${from}`,
    to: `thornby/${to}`,
    properties: { basis, ...properties },
  } as GraphRecord
}

const ratings = ['COMPLETE', 'BUSINESS_AS_USUAL', 'COMPLETE', 'COMPLETE', 'ON_TRACK'] as const
const otherwise = checks.find(({ disagreement }) => disagreement === 'CLAIM')?.id
const gap = checks.find(({ group }) => group === 'GAP')?.id

const flag = (name: string, rule: string | undefined, on: string, asAt: string, basis = 'SUGGESTED'): GraphRecord[] => [
  node('Flag', `flag/${name}`, { rule, severity: 'HIGH', certainty: 'PROVEN', summary: `Found: ${name}`, asAt }),
  link(`flag/${name} RAISED_ON ${on} ${basis}`),
]

const records: readonly GraphRecord[] = [
  { label: 'Council', id: council, properties: { name: 'Thornby', invented: true } },
  node('Plan', 'plan/2024', { title: 'Plan 2024', statusAt: '2024-03-31' }),
  node('Objective', 'plan-2024/objective/1.1', { ref: '1.1' }),
  link('plan-2024/objective/1.1 UNDER plan/2024 STRUCTURAL'),
  ...ratings.flatMap((rag, at) => [
    node('Action', `plan-2024/action/1.1-${at + 1}`, { ref: `1.1/${at + 1}`, summary: `Action ${at + 1}`, rag, ragText: rag }),
    link(`plan-2024/action/1.1-${at + 1} UNDER plan-2024/objective/1.1 STRUCTURAL`),
  ]),
  node('SuccessMeasure', 'plan-2024/success-measure/1.1-3-1', { summary: 'Nine lamps in ten are lit' }),
  link('plan-2024/action/1.1-3 JUDGED_BY plan-2024/success-measure/1.1-3-1'),
  node('Indicator', 'indicator/lit', { name: 'Lamps lit', unit: '%', better: 'HIGHER' }),
  node('Indicator', 'indicator/unmeasured', { name: 'Lamps counted' }),
  node('Observation', 'report/observation/1', { value: 71, unit: '%', kind: 'ACTUAL', start: '2024-03-31', end: '2024-03-31' }),
  link('report/observation/1 OF indicator/lit'),
  link('plan-2024/success-measure/1.1-3-1 MEASURED_BY indicator/lit SUGGESTED', { score: 0.8 }),
  ...flag('told-otherwise', otherwise, 'plan-2024/action/1.1-1', '2024-03-31'),
  ...flag('no-owner', gap, 'plan-2024/action/1.1-2', '2024-03-31'),
  ...flag('said-to-be-wrong', otherwise, 'plan-2024/action/1.1-4', '2024-03-31', 'REJECTED'),
  ...flag('of-later', otherwise, 'plan-2024/action/1.1-2', '2024-09-30'),
  ...flag('still-open', otherwise, 'plan-2024/action/1.1-5', '2024-03-31'),
]

const asked = `query ($asAt: Date!, $shown: [ClaimShown!], $first: Int, $after: String) {
  claims(council: "${council}", asAt: $asAt) {
    day { day reason } plans { id } actions total groups { shown total }
    claims(shown: $shown, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes {
        action { ref ragText } plan { id } statusAt shown flags { summary }
        measures { measure { summary } indicators { basis score indicator { indicator { name } latest { figure { value } } } } }
        ofObjective { indicator { indicator { name } } }
      }
    }
  }
}`

describeOnEngines('claims', (engine) => {
  let server: Serving
  beforeAll(async () => {
    server = await serving(engine)
    await writeBatch(
      server.store,
      records.filter((record) => 'label' in record),
    )
    await writeBatch(
      server.store,
      records.filter((record) => !('label' in record)),
    )
  })
  afterAll(() => server.stop())

  async function claims(variables: object = {}) {
    const { data, errors } = await server.ask(asked, { asAt: '2024-04-30', ...variables })
    expect(errors).toBeUndefined()
    return data.claims
  }
  const refs = async (variables: object): Promise<string[]> =>
    (await claims(variables)).claims.nodes.map(({ action }: { action: { ref: string } }) => action.ref)

  it('are what a plan calls complete, by what shows it; what is told otherwise comes first', async () => {
    const told = await claims()
    expect(told).toMatchObject({
      day: { day: '2024-04-30', reason: 'ASKED' },
      plans: [{ id: 'thornby/plan/2024' }],
      actions: 5,
      total: 4,
      groups: [
        { shown: 'OTHERWISE', total: 1 },
        { shown: 'NOTHING', total: 2 },
        { shown: 'FIGURES', total: 1 },
      ],
    })
    expect(await refs({})).toEqual(['1.1/1', '1.1/2', '1.1/4', '1.1/3'])
    expect(told.claims.nodes[0]).toMatchObject({ statusAt: '2024-03-31', flags: [{ summary: 'Found: told-otherwise' }] })
    expect(told.claims.nodes[1].flags).toEqual([{ summary: 'Found: no-owner' }])
    expect(told.claims.nodes[2].flags).toEqual([])
  })

  it('tell the indicators that would show them, with the newest figure', async () => {
    const { claims: page } = await claims({ shown: ['FIGURES'] })
    expect(page.nodes[0].measures).toEqual([
      {
        measure: { summary: 'Nine lamps in ten are lit' },
        indicators: [
          {
            basis: 'SUGGESTED',
            score: 0.8,
            indicator: { indicator: { name: 'Lamps lit' }, latest: { figure: { value: 71 } } },
          },
        ],
      },
    ])
  })

  it('know only what papers up to the day show', async () => {
    expect((await claims({ asAt: '2024-10-01' })).groups[0]).toEqual({ shown: 'OTHERWISE', total: 2 })
    expect(await claims({ asAt: '2024-01-01' })).toMatchObject({ plans: [], actions: 0, total: 0 })
  })

  it('are given in pages', async () => {
    const first = (await claims({ first: 3 })).claims
    expect([first.totalCount, first.pageInfo.hasNextPage]).toEqual([4, true])
    expect(await refs({ first: 3, after: first.pageInfo.endCursor })).toEqual(['1.1/3'])
  })

  it('take as many statements for many as for few', async () => {
    server.ran.length = 0
    await claims({ first: 1, shown: ['FIGURES'] })
    const few = server.ran.length
    server.ran.length = 0
    await claims({ first: 200 })
    expect(server.ran.length).toBeLessThanOrEqual(few + 1)
  })
})
