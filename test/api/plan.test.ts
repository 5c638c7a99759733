import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeOnEngines } from '../engines.ts'
import { type Serving, serving } from './serving.ts'

const plan = 'aldermere/plan/2024-09'
const list = `query ($filter: ActionFilter, $orderBy: ActionOrderBy, $first: Int, $after: String, $last: Int, $before: String) {
  actions(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { id ref } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`

const ownedBy = (role: string) => ({ linked: [{ type: 'OWNED_BY', to: [role] }] })

const september = (...refs: string[]): string[] => refs.map((ref) => `2024-09 ${ref}`)
const january = (...refs: string[]): string[] => refs.map((ref) => `2025-01 ${ref}`)

// As Appendix 1 of each pack prints the plans of September 2024 and January 2025; 2.3 is all that is known of the plan of June.
const june = '2024-06 2.3'
const inSeptember = [
  ...september('1.1.1/1', '1.1.1/2', '1.1.1/3', '1.1.2/1', '1.1.2/2', '1.2.1/1', '1.2.1/2', '1.2.1~2/1'),
  ...september('2.1.1/1', '2.1.1/2', '2.1.2/1', '2.1.2/2', '2.1.2/3', '2.1.2~2/1'),
]
const inReadingOrder = [
  june,
  ...inSeptember,
  ...january('1.1.1/1', '1.1.1/2', '1.1.1/3', '1.1.2/1', '1.1.2/2', '1.2.1/1', '1.2.1~2/1'),
  ...january('2.1.1/1', '2.1.1/2', '2.1.2/1', '2.1.2/2', '2.1.2/3', '2.1.2/4', '2.1.2~2/1'),
]
const byDueDate = [
  // June, July, August and September 2024; 11 October; November; 31 December.
  ...[...september('2.1.2/1'), ...january('2.1.2/1'), ...september('1.1.1/1'), ...january('1.1.1/1')],
  ...[...september('1.1.1/2', '1.2.1/2', '1.2.1/1'), ...january('1.2.1/1')],
  ...[...september('1.1.2/1', '1.1.1/3'), ...january('1.1.1/3')],
  // January to May 2025.
  ...[...september('1.2.1~2/1', '2.1.2~2/1'), ...january('2.1.2~2/1')],
  ...[...september('2.1.1/1'), ...january('1.1.1/2', '2.1.1/1')],
  ...[...september('1.1.2/2', '2.1.2/3'), ...january('1.1.2/1', '1.2.1~2/1', '2.1.2/3')],
  ...[...september('2.1.1/2'), ...january('2.1.1/2', '2.1.2/4'), ...january('1.1.2/2')],
  ...[june, ...september('2.1.2/2'), ...january('2.1.2/2')],
]

describeOnEngines('the plan', (engine) => {
  let server: Serving
  beforeAll(async () => {
    server = await serving(engine)
  })
  afterAll(() => server.stop())

  async function actions(variables: object) {
    const { data, errors } = await server.ask(list, variables)
    expect(errors).toBeUndefined()
    const found = data.actions.nodes as { id: string; ref: string }[]
    const refs = found.map(({ id, ref }) => `${id.replace(/^aldermere\/plan-(.*)\/action\/.*$/, '$1')} ${ref}`)
    return { ...data.actions, refs }
  }

  describe('lists actions', () => {
    it.each([
      [
        { rag: ['ON_TRACK'] },
        [
          ...september('1.1.1/3', '1.1.2/1', '2.1.1/1', '2.1.2/2', '2.1.2~2/1'),
          ...january('1.1.1/2', '1.2.1~2/1', '2.1.1/1', '2.1.2/2', '2.1.2/4'),
        ],
      ],
      [
        { rag: ['COMPLETE', 'NOT_ON_TRACK'] },
        [
          ...september('1.1.1/1', '1.2.1/2', '2.1.2/1', '2.1.2/3'),
          ...january('1.1.1/1', '1.1.1/3', '1.2.1/1', '2.1.2/1', '2.1.2/3', '2.1.2~2/1'),
        ],
      ],
      [{ rag: ['UNKNOWN', null] }, [june]],
      [{ rag: [] }, []],
      [
        ownedBy('aldermere/role/principal-social-worker'),
        [...september('1.1.2/1', '1.1.2/2', '1.2.1/1', '2.1.2~2/1'), ...january('1.1.2/1', '1.1.2/2', '1.2.1/1', '2.1.2~2/1')],
      ],
      [ownedBy('aldermere/role/clerk-committee'), []],
      [{ under: ['aldermere/plan-2024-09/priority/2'] }, inSeptember.slice(8)],
      [{ under: [plan] }, inSeptember],
      [{ under: ['aldermere/plan/2025-01'] }, inReadingOrder.slice(15)],
      [{ under: ['aldermere/plan/2024-06'] }, [june]],
      [{ under: ['aldermere/plan/2024-06', 'aldermere/plan-2024-09/priority/2'] }, [june, ...inSeptember.slice(8)]],
      [{ council: ['council/aldermere'] }, inReadingOrder],
      [{ council: ['council/nobody'] }, []],
      [{ dueOn: { from: '2024-09-01', to: '2024-10-10' } }, september('1.2.1/2')],
      [{ dueOn: { to: '2024-07-30' } }, [...september('2.1.2/1'), ...january('2.1.2/1')]],
      [{ dueOn: { from: '2025-04-01' } }, [...september('2.1.1/2'), ...january('1.1.2/2', '2.1.1/2', '2.1.2/4')]],
      [
        { under: [plan], rag: ['ON_TRACK'], dueOn: { to: '2024-12-31' }, ...ownedBy('aldermere/role/head-children-care') },
        september('1.1.1/3'),
      ],
      [{}, inReadingOrder],
    ])('that fit %j, and their number', async (filter, refs) => {
      const found = await actions({ filter, first: 200 })
      expect(found.refs).toEqual(refs)
      expect(found.totalCount).toBe(refs.length)
      expect([...(await actions({ filter, first: 200, orderBy: { by: 'DUE_ON' } })).refs].sort()).toEqual(refs.toSorted())
    })

    it('by the day they are due, those without one last', async () =>
      expect((await actions({ orderBy: { by: 'DUE_ON' }, first: 200 })).refs).toEqual(byDueDate))

    it.each([
      ['READING', inSeptember],
      ['DUE_ON', byDueDate.filter((ref) => inSeptember.includes(ref))],
    ])('in pages in the order of %s, either way, that make up the whole', async (by, refs) => {
      for (const size of [1, 5, 14]) {
        const seen = { forward: [] as string[], backward: [] as string[] }
        let [after, before]: (string | undefined)[] = []
        const pages = Math.ceil(refs.length / size)
        for (let page = 1; page <= pages; page++) {
          const next = await actions({ filter: { under: [plan] }, orderBy: { by }, first: size, after })
          const back = await actions({ filter: { under: [plan] }, orderBy: { by }, last: size, before })
          seen.forward.push(...next.refs)
          seen.backward.unshift(...back.refs)
          after = next.pageInfo.endCursor
          before = back.pageInfo.startCursor
          expect([next.pageInfo.hasNextPage, back.pageInfo.hasPreviousPage]).toEqual([page < pages, page < pages])
          expect([next.totalCount, back.totalCount]).toEqual([14, 14])
        }
        expect(seen).toEqual({ forward: refs, backward: refs })
      }
    })

    it('only by cursors of the same order', async () => {
      const { pageInfo } = await actions({ orderBy: { by: 'DUE_ON' }, first: 2 })
      const { errors } = await server.ask(list, { after: pageInfo.endCursor })
      expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT')
    })
  })

  it('tells its ratings by priority', async () => {
    const { data } = await server.ask(
      'query ($id: ID!) { node(id: $id) { ... on Plan { ratings { total priority { number } ratings { rag total } } } } }',
      {
        id: plan,
      },
    )
    expect(data.node.ratings).toEqual([
      {
        priority: { number: '1' },
        total: 8,
        ratings: [
          { rag: 'COMPLETE', total: 1 },
          { rag: 'ON_TRACK', total: 2 },
          { rag: 'PROGRESSING_WITH_ISSUES', total: 3 },
          { rag: 'NOT_ON_TRACK', total: 1 },
          { rag: 'NOT_STARTED', total: 1 },
        ],
      },
      {
        priority: { number: '2' },
        total: 6,
        ratings: [
          { rag: 'COMPLETE', total: 1 },
          { rag: 'ON_TRACK', total: 3 },
          { rag: 'NOT_ON_TRACK', total: 1 },
          { rag: 'NOT_STARTED', total: 1 },
        ],
      },
    ])
  })

  const tree = `query ($id: ID!, $filter: ActionFilter) {
    node(id: $id) { ... on Plan { tree(filter: $filter) { level basis node { id caption } under { id } ratings { rag total } } } }
  }`
  async function rows(filter: object = {}, id: string = plan) {
    const { data, errors } = await server.ask(tree, { id, filter })
    expect(errors).toBeUndefined()
    return data.node.tree as { level: number; node: { id: string }; under: { id: string }; ratings: unknown[] }[]
  }
  const printed = (all: Awaited<ReturnType<typeof rows>>): string[] =>
    all.map(({ level, node }) => `${level} ${node.id.replace('aldermere/plan-2024-09/', '')}`)

  it('is printed from its priorities to its actions', async () => {
    const all = await rows()
    expect(printed(all)).toEqual([
      ...['1 priority/1', '2 outcome/1.1', '3 objective/1.1.1', '4 action/1.1.1-1', '4 action/1.1.1-2', '4 action/1.1.1-3'],
      ...['3 objective/1.1.2', '4 action/1.1.2-1', '4 action/1.1.2-2'],
      ...['2 outcome/1.2', '3 objective/1.2.1', '4 action/1.2.1-1', '4 action/1.2.1-2'],
      ...['3 objective/1.2.1~2', '4 action/1.2.1~2-1'],
      ...['1 priority/2', '2 outcome/2.1', '3 objective/2.1.1', '4 action/2.1.1-1', '4 action/2.1.1-2'],
      ...['3 objective/2.1.2', '4 action/2.1.2-1', '4 action/2.1.2-2', '4 action/2.1.2-3'],
      ...['3 objective/2.1.2~2', '4 action/2.1.2~2-1'],
    ])
    expect(all[0]).toMatchObject({ under: { id: plan } })
    expect(all[2]?.ratings).toEqual([
      { rag: 'COMPLETE', total: 1 },
      { rag: 'ON_TRACK', total: 1 },
      { rag: 'PROGRESSING_WITH_ISSUES', total: 1 },
    ])
    expect(all[3]?.ratings).toEqual([])
  })

  it('is printed as far as a filter keeps it', async () => {
    const late = await rows({ rag: ['NOT_ON_TRACK'] })
    expect(printed(late)).toEqual([
      ...['1 priority/1', '2 outcome/1.2', '3 objective/1.2.1', '4 action/1.2.1-2'],
      ...['1 priority/2', '2 outcome/2.1', '3 objective/2.1.2', '4 action/2.1.2-3'],
    ])
    expect(late[0]?.ratings).toEqual([{ rag: 'NOT_ON_TRACK', total: 1 }])
    expect(await rows({ under: ['aldermere/plan/2024-06'] })).toEqual([])
  })

  it('takes few statements for all that its page shows', async () => {
    server.ran.length = 0
    const { errors } = await server.ask(
      `{ node(id: "${plan}") { ... on Plan { statusAt ratings { total priority { title } ratings { rag total } } tree { level under { id } ratings { rag total }
         node { caption ... on Action { rag ragText dueOn milestone ownedBy { nodes { name } } judgedBy(first: 3) { nodes { caption } } } } } } } }`,
    )
    expect(errors).toBeUndefined()
    expect([...server.ran].sort()).toEqual([
      'links.forward.JUDGED_BY.OUT',
      'links.forward.OWNED_BY.OUT',
      'nodes.byIds',
      'nodes.byIds',
      'plans.trees',
    ])
  })
})
