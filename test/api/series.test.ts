import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GraphRecord, isNode, type LinkRecord } from '../../schema/index.ts'
import { writeBatch } from '../../server/store/index.ts'
import { describeOnEngines } from '../engines.ts'
import { aldermere } from '../store/graph.ts'
import { type Serving, serving } from './serving.ts'

const list = `query ($council: ID!, $family: String, $search: String, $topic: ID, $shared: Boolean, $orderBy: IndicatorOrder, $first: Int, $after: String) {
  indicatorList(council: $council, family: $family, search: $search, topic: $topic, shared: $shared, orderBy: $orderBy) {
    families { family total }
    total
    list(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        indicator { id name names unit better why family }
        figures
        documents
        latest { figure { id value end } document { id } passage { id } }
        points { start end value differs }
      }
    }
  }
}`

const one = `query ($indicator: ID!) {
  series(indicator: $indicator) {
    indicator { id name }
    total
    documents
    own { ...point }
    lines { kind place unit points { ...point } }
    changes { figure { id } }
    undated { figure { id kind } document { id } passage { id } }
    events { kind day property node { __typename id ... on Inspection { title overall } } through { id } basis }
    direction { verdict words from { end } to { end } }
  }
}
fragment point on SeriesPointInfo {
  start end length periodBasis unit value differs
  claims {
    value qualifier printed
    figures { figure { id value count of small qualifier printed label } document { id } passage { id } }
    otherwise { property printed passage { id } document { id } }
  }
}`

const own = 'council/otterby'
const indicator = 'otterby/indicator/visits'
const node = (label: string, id: string, properties: object): GraphRecord =>
  ({ label, id, properties: { council: own, ...properties } }) as GraphRecord
const link = (type: LinkRecord['type'], from: string, to: string, properties: object = {}): GraphRecord =>
  ({ type, from, to, properties: { basis: 'STRUCTURAL', ...properties } }) as GraphRecord

let told = 0
/** A figure, and the passage of a document that says it. */
function figure(document: string, properties: object, of = indicator): GraphRecord[] {
  told += 1
  const [id, passage] = [`otterby/figures/observation/${told}`, `${document.replace('/document/', '/')}/passage/${told}`]
  return [
    node('Observation', id, { unit: '%', kind: 'ACTUAL', periodBasis: 'STATED', ...properties }),
    { label: 'Passage', id: passage, properties: { state: 'UNREAD' } },
    link('OF', id, of),
    link('CITES', id, passage, { role: 'SAYS' }),
    link('PART_OF', passage, document),
  ]
}

const [spring, autumn] = ['otterby/document/spring', 'otterby/document/autumn']
const june = { start: '2030-06-01', end: '2030-06-30' }
const small: GraphRecord[] = [
  { label: 'Council', id: own, properties: { name: 'Otterby', invented: true } },
  node('Document', spring, { title: 'Spring', publishedOn: '2030-05-01' }),
  node('Document', 'otterby/spring/document/part', { title: 'A report in Spring' }),
  node('Document', autumn, { title: 'Autumn', publishedOn: '2030-10-01' }),
  link('PART_OF', 'otterby/spring/document/part', spring),
  node('Document', 'otterby/document/autumn-again', { title: 'Autumn, again', publishedOn: '2030-10-02' }),
  link('EDITION_OF', 'otterby/document/autumn-again', autumn),
  node('Indicator', indicator, {
    ...{ name: 'Visits on time', names: ['Punctual visits'], unit: '%', better: 'HIGHER', why: 'A visit in time is safer' },
    family: 'Care',
  }),
  node('Indicator', 'otterby/indicator/caseload', { name: 'Cases each', unit: 'children', better: 'LOWER', family: 'Workforce' }),
  node('Indicator', 'otterby/indicator/lone', { name: 'Lone thing' }),
  ...figure(spring, { start: '2030-03-01', end: '2030-03-31', value: 78, printed: '78%', label: 'March' }),
  ...figure('otterby/spring/document/part', { start: '2030-03-01', end: '2030-03-31', value: 78, printed: '78 per cent' }),
  ...figure(autumn, { ...june, value: 84, count: 42, of: 50, printed: '84%' }),
  ...figure('otterby/document/autumn-again', { value: 4, kind: 'THRESHOLD', periodBasis: 'UNKNOWN', printed: '4' }),
  ...figure(autumn, { ...june, value: 80, kind: 'COMPARATOR', place: 'Neighbours', printed: '80%' }),
  ...figure(autumn, { value: 90, kind: 'TARGET', periodBasis: 'UNKNOWN', printed: '90%' }),
  ...figure(autumn, { ...june, value: 6, kind: 'CHANGE', printed: '+6' }),
  ...figure(spring, { start: '2030-02-28', end: '2030-02-28', value: 21, unit: 'children' }, 'otterby/indicator/caseload'),
  ...figure(spring, { start: '2030-03-31', end: '2030-03-31', value: 20, unit: 'children' }, 'otterby/indicator/caseload'),
  ...figure(autumn, { start: '2030-03-31', end: '2030-03-31', value: 23, unit: 'children' }, 'otterby/indicator/caseload'),
  node('Inspection', 'otterby/inspection/2030', { title: 'Of Otterby', publishedOn: '2030-04-10', overall: 'GOOD' }),
  node('Inspection', 'otterby/inspection/named', { title: 'Some other', publishedOn: '2029-04-10', held: false }),
  node('Plan', 'otterby/plan/2030', { title: 'Plan', statusAt: '2030-05-31', publishedOn: '2030-06-05' }),
  node('Action', 'otterby/plan-2030/action/1.1-1', { ref: '1.1/1', dueOn: '2030-07-31' }),
  node('Action', 'otterby/plan-2030/action/1.1-2', { ref: '1.1/2' }),
  node('SuccessMeasure', 'otterby/plan-2030/success-measure/1', {}),
  node('Objective', 'otterby/plan-2030/objective/1.1', { ref: '1.1' }),
  link('UNDER', 'otterby/plan-2030/action/1.1-1', 'otterby/plan-2030/objective/1.1'),
  link('UNDER', 'otterby/plan-2030/action/1.1-2', 'otterby/plan-2030/objective/1.1'),
  link('JUDGED_BY', 'otterby/plan-2030/action/1.1-1', 'otterby/plan-2030/success-measure/1'),
  link('MEASURED_BY', 'otterby/plan-2030/success-measure/1', indicator, { basis: 'STATED' }),
  link('MEASURED_BY', 'otterby/plan-2030/objective/1.1', indicator, { basis: 'SUGGESTED', score: 0.6 }),
]

const records: readonly GraphRecord[] = await aldermere()

describeOnEngines('series', (engine) => {
  let server: Serving
  beforeAll(async () => {
    server = await serving(engine)
    await writeBatch(server.store, small)
  })
  afterAll(() => server.stop())

  async function ask(query: string, variables: object) {
    const { data, errors } = await server.ask(query, variables)
    expect(errors).toBeUndefined()
    return data
  }
  const listOf = async (variables: object = {}) => (await ask(list, { council: own, ...variables })).indicatorList
  const namesOf = async (variables: object) =>
    (await listOf(variables)).list.nodes.map(({ indicator: { name } }: { indicator: { name: string } }) => name)

  describe('the list of indicators', () => {
    it('tells each in short, by family and name', async () => {
      const found = await listOf()
      expect(found.families).toEqual([
        { family: 'Care', total: 1 },
        { family: 'Workforce', total: 1 },
        { family: null, total: 1 },
      ])
      const [visits, cases, lone] = found.list.nodes
      expect(visits).toMatchObject({
        indicator: { name: 'Visits on time', names: ['Punctual visits'], better: 'HIGHER', why: 'A visit in time is safer' },
        ...{ figures: 7, documents: 2 },
        latest: { figure: { value: 84, end: '2030-06-30' }, document: { id: autumn } },
        points: [
          { start: '2030-03-01', end: '2030-03-31', value: 78, differs: false },
          { start: '2030-06-01', end: '2030-06-30', value: 84, differs: false },
        ],
      })
      expect(cases.points).toEqual([
        { start: '2030-02-28', end: '2030-02-28', value: 21, differs: false },
        { start: '2030-03-31', end: '2030-03-31', value: 23, differs: true },
      ])
      expect(lone).toMatchObject({ figures: 0, documents: 0, latest: null, points: [] })
    })

    it('is told by family, words, and whether several documents tell it', async () => {
      expect(await namesOf({ family: 'care' })).toEqual(['Visits on time'])
      expect(await namesOf({ search: 'punctual VISIT' })).toEqual(['Visits on time'])
      expect(await namesOf({ search: 'visits caseload' })).toEqual([])
      expect(await namesOf({ shared: true })).toEqual(['Visits on time', 'Cases each'])
      expect(await namesOf({ shared: false })).toEqual(['Lone thing'])
      expect(await namesOf({ orderBy: 'FIGURES' })).toEqual(['Visits on time', 'Cases each', 'Lone thing'])
    })

    it('goes by in pages', async () => {
      const first = await listOf({ first: 2, orderBy: 'FIGURES' })
      expect([first.total, first.list.totalCount, first.list.pageInfo.hasNextPage]).toEqual([3, 3, true])
      const after = first.list.pageInfo.endCursor
      expect(await namesOf({ first: 2, after, orderBy: 'FIGURES' })).toEqual(['Lone thing'])
    })

    it('takes few statements, however many indicators there are', async () => {
      const ran: string[][] = []
      for (const council of [own, 'council/aldermere']) {
        server.ran.length = 0
        await ask(list, { council, first: 200 })
        ran.push([...server.ran])
      }
      expect(Math.max(...ran.map((names) => names.length))).toBeLessThanOrEqual(20)
    })

    it('holds every indicator of Aldermere', async () => {
      const { indicatorList: found } = await ask(list, { council: 'council/aldermere', first: 200 })
      const loaded = records.filter(
        (record) => isNode(record) && record.label === 'Indicator' && record.properties.council === 'council/aldermere',
      )
      expect(found.total).toBe(loaded.length)
      const visits = found.list.nodes.find(({ indicator: { name } }: { indicator: { name: string } }) =>
        /visits to children in care/i.test(name),
      )
      expect(visits.points.length).toBeGreaterThan(0)
      expect(visits.latest.passage).not.toBeNull()
    })

    it('keeps to what is about a topic', async () => {
      const asking = `query ($topic: ID!) { node(id: $topic) { ... on Topic { subjects(first: 200, labels: [Indicator]) { nodes { id council { id } } } } } }`
      const topic = 'topic/care-leavers'
      const { node: about } = await ask(asking, { topic })
      const expected = about.subjects.nodes.filter((each: { council: { id: string } }) => each.council.id === 'council/aldermere')
      expect(expected.length).toBeGreaterThan(0)
      const { indicatorList: found } = await ask(list, { council: 'council/aldermere', topic, first: 200 })
      const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id).sort()
      expect(ids(found.list.nodes.map(({ indicator: { id } }: { indicator: { id: string } }) => ({ id })))).toEqual(ids(expected))
      const { errors } = await server.ask(list, { council: 'council/aldermere', topic: 'topic/of-nobody' })
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND')
    })

    it('is refused of what is no council', async () => {
      const { errors } = await server.ask(list, { council: indicator })
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND')
    })
  })

  describe('one', () => {
    const seriesOf = async (id: string) => (await ask(one, { indicator: id })).series

    it('tells its own figures in order, the same figure told twice once', async () => {
      const found = await seriesOf(indicator)
      expect([found.total, found.documents]).toEqual([7, 2])
      expect(found.own).toMatchObject([
        { end: '2030-03-31', length: 'MONTH', periodBasis: 'STATED', unit: '%', value: 78, differs: false },
        { end: '2030-06-30', value: 84, claims: [{ figures: [{ figure: { count: 42, of: 50 }, document: { id: autumn } }] }] },
      ])
      const [march] = found.own[0].claims
      expect(found.own[0].claims).toHaveLength(1)
      expect(march.figures.map(({ document }: { document: { id: string } }) => document.id)).toEqual([
        spring,
        'otterby/spring/document/part',
      ])
      expect(march.figures.every(({ passage }: { passage: unknown }) => passage !== null)).toBe(true)
    })

    it('keeps what it can be held against, changes, and what has no period apart', async () => {
      const found = await seriesOf(indicator)
      expect(found.lines).toMatchObject([{ kind: 'COMPARATOR', place: 'Neighbours', unit: '%', points: [{ value: 80 }] }])
      expect(found.changes).toHaveLength(1)
      expect(found.undated).toMatchObject([
        { figure: { kind: 'THRESHOLD' } },
        { figure: { kind: 'TARGET' }, document: { id: autumn } },
      ])
    })

    it('says which way it went, and not where papers differ', async () => {
      expect((await seriesOf(indicator)).direction).toEqual({
        verdict: 'BETTER',
        words: 'rose from 78% to 84% (31 March 2030 to 30 June 2030): higher is better',
        from: { end: '2030-03-31' },
        to: { end: '2030-06-30' },
      })
      const cases = await seriesOf('otterby/indicator/caseload')
      expect(cases.direction.verdict).toBe('NOT_KNOWN')
      expect(cases.own[1]).toMatchObject({ value: 23, differs: true, claims: [{ value: 23 }, { value: 20 }] })
    })

    it('has inspections, plans and the actions that it measures on its axis', async () => {
      const { events } = await seriesOf(indicator)
      expect(events).toMatchObject([
        { kind: 'INSPECTION', day: '2030-04-10', property: 'publishedOn', node: { title: 'Of Otterby', overall: 'GOOD' } },
        { kind: 'PLAN', day: '2030-05-31', property: 'statusAt', node: { id: 'otterby/plan/2030' }, basis: null },
        {
          ...{ kind: 'ACTION', day: '2030-07-31', node: { id: 'otterby/plan-2030/action/1.1-1' }, basis: 'STRUCTURAL' },
          through: { id: 'otterby/plan-2030/success-measure/1' },
        },
        { kind: 'ACTION', day: null, node: { id: 'otterby/plan-2030/action/1.1-2' }, basis: 'SUGGESTED' },
      ])
    })

    it('of Aldermere holds every figure that was loaded, in order', async () => {
      const ids = records.flatMap((record) => (isNode(record) && record.label === 'Indicator' ? [record.id] : [])).slice(0, 20)
      expect(ids.length).toBeGreaterThan(0)
      for (const id of ids) {
        const { own: points, total } = await seriesOf(id)
        expect(total).toBe(records.filter((record) => !isNode(record) && record.type === 'OF' && record.to === id).length)
        for (const { differs, claims } of points) if (differs) expect(claims.length).toBeGreaterThan(1)
        const ends = points.map(({ end }: { end: string }) => end)
        expect(ends).toEqual(ends.toSorted())
      }
    })

    it('is null where there is none', async () => {
      for (const id of ['otterby/indicator/nobody', own]) expect(await seriesOf(id)).toBeNull()
    })

    it('takes few statements', async () => {
      server.ran.length = 0
      await seriesOf(indicator)
      expect(server.ran.length).toBeLessThanOrEqual(20)
    })
  })
})
