import { afterAll, beforeAll, expect, it } from 'vitest'
import type { GraphRecord, LinkRecord, NodeRecord } from '../../schema/index.ts'
import { writeBatch } from '../../server/store/index.ts'
import { describeOnEngines } from '../engines.ts'
import { type Serving, serving } from './serving.ts'

const council = 'council/hazelby'

const node = (label: NodeRecord['label'], id: string, properties: object): GraphRecord =>
  ({ label, id: `hazelby/${id}`, properties: { council, ...properties } }) as GraphRecord

/** "from TYPE to BASIS score". */
function link(text: string): GraphRecord {
  const [from, type, to, basis = 'STRUCTURAL', score] = text.split(' ')
  const properties = { basis, ...(score === undefined ? {} : { score: Number(score) }) }
  return { type: type as LinkRecord['type'], from: `hazelby/${from}`, to: `hazelby/${to}`, properties } as GraphRecord
}

const inspection = (year: string, judged: readonly (readonly [area: string, key: string])[]): GraphRecord[] => [
  node('Inspection', `inspection/${year}`, { title: `Inspection ${year}`, publishedOn: `${year}-05-01` }),
  ...judged.flatMap(([area, key]) => [
    node('Judgement', `${year}/judgement/${key}`, { area, areaKeys: [key], grade: 'GOOD' }),
    link(`${year}/judgement/${key} GIVEN_BY inspection/${year}`),
  ]),
]

const finding = (id: string, area: string, polarity = 'WEAKNESS'): GraphRecord[] => [
  node('Finding', id, { summary: id, area, polarity, voice: 'INSPECTOR' }),
  link(`${id} GIVEN_BY inspection/${id.slice(0, 4)}`),
]

const action = (plan: string, ref: string, properties: object = {}): GraphRecord[] => [
  node('Action', `${plan}/action/${ref}`, { ref, text: `Action ${ref}`, rag: 'ON_TRACK', ...properties }),
]

/** A council inspected three times, with a plan in two versions. */
const records: GraphRecord[] = [
  { label: 'Council', id: council, properties: { name: 'Hazelby', invented: true } } as GraphRecord,
  node('Meeting', 'meeting/now', { title: 'Now', date: '2031-01-20' }),
  ...inspection('2027', [
    ['Help for families', 'help-and-protection'],
    ['Leaders', 'leadership'],
  ]),
  ...inspection('2030', [
    ['Overall effectiveness', 'overall'],
    ['The impact of leaders', 'leadership'],
    ['Help and protection', 'help-and-protection'],
    ['Care leavers', 'care-leavers'],
  ]),
  ...inspection('2032', [['Adoption', 'adoption']]),
  ...finding('2027/finding/1', 'Help for families'),
  ...finding('2030/finding/lead', 'The impact of leaders'),
  ...finding('2030/finding/help', 'The help and protection of children', 'MIXED'),
  ...finding('2030/finding/strength', 'Care leavers', 'STRENGTH'),
  ...finding('2030/finding/nowhere', 'Findings'),
  ...finding('2032/finding/later', 'Adoption'),
  node('Recommendation', '2030/recommendation/1', { summary: 'Do better', kind: 'RECOMMENDATION' }),
  link('2030/recommendation/1 GIVEN_BY inspection/2030'),
  link('2030/finding/lead LED_TO 2030/recommendation/1 STATED'),
  node('Plan', 'plan/1', { title: 'Plan', statusAt: '2030-06-30' }),
  node('Plan', 'plan/2', { title: 'Plan', statusAt: '2030-12-31' }),
  link('plan/2 SUPERSEDES plan/1 STATED'),
  node('Measure', 'plan-1/measure/A1', { ref: 'A1', summary: 'We shall' }),
  link('plan-1/measure/A1 RESTATES 2030/recommendation/1 STRUCTURAL'),
  link('plan-1/measure/A1 ADDRESSED_BY plan-1/objective/1.1 STATED'),
  ...['plan-1', 'plan-2'].flatMap((plan) => [
    node('Priority', `${plan}/priority/1`, { title: 'First', number: '1' }),
    node('Priority', `${plan}/priority/2`, { title: 'Second', number: '2' }),
    node('Objective', `${plan}/objective/1.1`, { ref: '1.1', text: 'Lead' }),
    link(`${plan}/priority/1 UNDER plan/${plan.slice(-1)}`),
    link(`${plan}/priority/2 UNDER plan/${plan.slice(-1)}`),
    link(`${plan}/objective/1.1 UNDER ${plan}/priority/1`),
  ]),
  ...action('plan-1', '1.1-1'),
  link('plan-1/action/1.1-1 UNDER plan-1/objective/1.1'),
  ...action('plan-2', '1.1-1'),
  ...action('plan-2', '1.1-2', { rag: 'COMPLETE' }),
  ...action('plan-2', '2-1', { rag: 'COMPLETE' }),
  ...action('plan-2', '3', { rag: 'NOT_STARTED' }),
  link('plan-2/action/1.1-1 UNDER plan-2/objective/1.1'),
  link('plan-2/action/1.1-2 UNDER plan-2/objective/1.1'),
  link('plan-2/action/2-1 UNDER plan-2/priority/2'),
  link('plan-2/action/3 UNDER plan/2'),
  link('plan-2/objective/1.1 CONTINUES plan-1/objective/1.1'),
  link('2030/finding/help ADDRESSED_BY plan-2/action/2-1 SUGGESTED .6'),
  link('2030/finding/nowhere ADDRESSED_BY plan-2/action/3 REJECTED .6'),
  node('Role', 'role/head', { name: 'Head' }),
  node('Role', 'role/deputy', { name: 'Deputy' }),
  link('plan-2/action/1.1-1 OWNED_BY role/head STATED'),
  link('plan-2/action/1.1-1 OWNED_BY role/deputy STATED'),
  link('plan-2/action/2-1 OWNED_BY role/deputy SUGGESTED .5'),
  ...[
    ['visits', 'Visits'],
    ['courts', 'Courts'],
    ['struck', 'Struck out'],
  ].map(([name, label]) => node('Topic', `topic/${name}`, { label })),
  link('plan-2/action/1.1-1 ABOUT topic/visits SUGGESTED .8'),
  link('plan-2/action/1.1-2 ABOUT topic/visits CONFIRMED'),
  link('2030/finding/lead ABOUT topic/visits SUGGESTED .9'),
  link('2030/finding/help ABOUT topic/courts SUGGESTED .9'),
  link('2027/finding/1 ABOUT topic/courts SUGGESTED .9'),
  link('2030/finding/strength ABOUT topic/courts SUGGESTED .9'),
  link('plan-2/action/3 ABOUT topic/struck REJECTED .9'),
]

const query = `query ($council: ID!, $rows: CoverageRows!, $columns: CoverageColumns!, $asAt: Date, $inspection: ID, $order: CoverageOrder) {
  coverage(council: $council, rows: $rows, columns: $columns, asAt: $asAt, inspection: $inspection) {
    day { day reason } plans { id } rowsAre columnsAre counted inspection { id } total
    columns { key label rag node { id } total { total known suggested } }
    rows(order: $order) { ...Row } outside { ...Row }
  }
}
fragment Count on CoverageCount { total known suggested }
fragment Row on CoverageRowInfo {
  key label node { id } judgements { grade } uncovered total { ...Count } cells { column count { ...Count } }
  actions { ...Count } weaknesses { ...Count } answered { ...Count } recommendations { ...Count } measures { ...Count }
}`

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
type Any = any

const brief = (count: Any): string => `${count.known}+${count.suggested}`
const short = (key: string): string => key.replace(/^hazelby\/(plan-2\/)?/, '')
const told = (row: Any) => [short(row.key), brief(row.total), row.cells.map((cell: Any) => brief(cell.count)).join(' ')]
const spoken = (row: Any): string =>
  ['actions', 'weaknesses', 'answered', 'recommendations', 'measures'].map((name) => brief(row[name])).join(' ')

describeOnEngines('coverage', (engine) => {
  let server: Serving
  beforeAll(async () => {
    server = await serving(engine)
    await writeBatch(server.store, records)
  })
  afterAll(() => server.stop())

  async function cover(rows: string, columns: string, more: object = {}): Promise<Any> {
    const { data, errors } = await server.ask(query, { council, rows, columns, ...more })
    expect(errors).toBeUndefined()
    return data.coverage
  }

  it('counts the actions of the current plans by area and rating, as far as they answer what was found there', async () => {
    const found = await cover('AREA', 'RATING')
    expect(found).toMatchObject({
      day: { day: '2031-01-20', reason: 'NEWEST_MEETING' },
      plans: [{ id: 'hazelby/plan/2' }],
      counted: 'ACTIONS',
      inspection: { id: 'hazelby/inspection/2030' },
      total: 4,
    })
    expect(found.columns.map((each: Any) => [each.key, each.rag, brief(each.total)])).toEqual([
      ['COMPLETE', 'COMPLETE', '2+0'],
      ['ON_TRACK', 'ON_TRACK', '1+0'],
      ['NOT_STARTED', 'NOT_STARTED', '1+0'],
    ])
    // Leaders: through what was asked, the measure, an objective of the earlier version and what continues it. Help: a suggestion.
    expect(found.rows.map(told)).toEqual([
      ['leadership', '2+0', '1+0 1+0 0+0'],
      ['help-and-protection', '0+1', '0+1 0+0 0+0'],
      ['care-leavers', '0+0', '0+0 0+0 0+0'],
    ])
    expect(found.rows.map(spoken)).toEqual(['2+0 1+0 1+0 1+0 1+0', '0+1 2+0 0+1 0+0 0+0', '0+0 0+0 0+0 0+0 0+0'])
    expect(found.rows[0]).toMatchObject({ label: 'Leadership', judgements: [{ grade: 'GOOD' }], uncovered: false })
    expect([told(found.outside), spoken(found.outside)]).toEqual([['NONE', '1+0', '0+0 0+0 1+0'], '1+0 1+0 0+0 0+0 0+0'])
  })

  it('counts what was found by inspection, the earliest first, and nothing found later than the day', async () => {
    const found = await cover('AREA', 'INSPECTION')
    expect([found.counted, found.total]).toEqual(['WEAKNESSES', 4])
    expect(found.columns.map((each: Any) => [each.node.id, each.label, each.total.total])).toEqual([
      ['hazelby/inspection/2027', 'Inspection 2027', 1],
      ['hazelby/inspection/2030', 'Inspection 2030', 3],
    ])
    expect(found.rows.map(told)).toEqual([
      ['leadership', '1+0', '0+0 1+0'],
      ['help-and-protection', '2+0', '1+0 1+0'],
      ['care-leavers', '0+0', '0+0 0+0'],
    ])
    const later = await cover('AREA', 'INSPECTION', { asAt: '2032-06-01' })
    expect([later.inspection.id, later.total, later.rows.map(told)]).toEqual([
      'hazelby/inspection/2032',
      5,
      [['adoption', '1+0', '0+0 0+0 1+0']],
    ])
  })

  it('limits what was found to one inspection', async () => {
    const found = await cover('AREA', 'INSPECTION', { inspection: 'hazelby/inspection/2027' })
    expect(found.rows.map((row: Any) => [...told(row), spoken(row)])).toEqual([
      ['leadership', '0+0', '0+0', '0+0 0+0 0+0 0+0 0+0'],
      ['help-and-protection', '1+0', '1+0', '0+0 1+0 0+0 0+0 0+0'],
    ])
    expect(found.rows[1].uncovered).toBe(true)
  })

  it('counts by topic what is only suggested apart, and lists first where it is thin', async () => {
    const found = await cover('TOPIC', 'RATING')
    expect(found.rows.map((row: Any) => [...told(row), spoken(row), row.uncovered])).toEqual([
      ['topic/courts', '0+0', '0+0 0+0 0+0', '0+0 0+2 0+1 0+0 0+0', true],
      ['topic/visits', '1+1', '1+0 0+1 0+0', '1+1 0+1 1+0 0+0 0+0', false],
    ])
    expect(told(found.outside)).toEqual(['NONE', '2+0', '1+0 0+0 1+0'])
    const thin = await cover('AREA', 'RATING', { order: 'THIN' })
    expect(thin.rows.map(({ key }: Any) => key)).toEqual(['help-and-protection', 'leadership', 'care-leavers'])
  })

  it('counts by priority and owner; a joint action stands under each, one without any apart', async () => {
    const byPriority = await cover('PRIORITY', 'OWNER')
    expect(byPriority.columns.map((each: Any) => [each.label, brief(each.total)])).toEqual([
      ['Deputy', '1+1'],
      ['Head', '1+0'],
      ['No owner', '2+0'],
    ])
    expect(byPriority.rows.map(told)).toEqual([
      ['priority/1', '2+0', '1+0 1+0 1+0'],
      ['priority/2', '1+0', '0+1 0+0 0+0'],
    ])
    expect(byPriority.rows.map(spoken)).toEqual(['2+0 1+0 1+0 1+0 1+0', '1+0 0+1 0+1 0+0 0+0'])
    expect(told(byPriority.outside)).toEqual(['NONE', '1+0', '0+0 0+0 1+0'])
    const byOwner = await cover('OWNER', 'INSPECTION')
    expect(byOwner.rows.map((row: Any) => [...told(row), spoken(row)])).toEqual([
      ['role/deputy', '1+1', '0+0 1+1', '1+1 1+1 1+1 1+0 1+0'],
      ['role/head', '1+0', '0+0 1+0', '1+0 1+0 1+0 1+0 1+0'],
    ])
    expect(byOwner.outside).toMatchObject({ uncovered: false, total: { total: 2 } })
  })

  it('lists what stands in a cell or row with the weakest link on the way to it, in pages', async () => {
    const things = `query ($columns: CoverageColumns!, $first: Int, $after: String, $known: Boolean) {
      coverage(council: "${council}", rows: AREA, columns: $columns) { rows { key
        things(first: $first, after: $after, known: $known) { totalCount pageInfo { hasNextPage endCursor } nodes { known node { id } weakest { type basis score } } }
        cells { things { totalCount } } } } }`
    const rowsOf = async (variables: object) => (await server.ask(things, { columns: 'RATING', ...variables })).data.coverage.rows
    const [lead, help] = await rowsOf({ first: 1 })
    expect(help.things.nodes).toEqual([
      {
        known: false,
        node: { id: 'hazelby/plan-2/action/2-1' },
        weakest: { type: 'ADDRESSED_BY', basis: 'SUGGESTED', score: 0.6 },
      },
    ])
    expect([lead.things.totalCount, lead.things.nodes]).toMatchObject([
      2,
      [{ known: true, node: { id: 'hazelby/plan-2/action/1.1-1' } }],
    ])
    const [next] = await rowsOf({ first: 1, after: lead.things.pageInfo.endCursor })
    expect(next.things).toMatchObject({
      pageInfo: { hasNextPage: false },
      nodes: [{ node: { id: 'hazelby/plan-2/action/1.1-2' } }],
    })
    expect((await rowsOf({ known: true })).map((row: Any) => row.things.totalCount)).toEqual([2, 0, 0])
    expect(lead.cells.map((cell: Any) => cell.things.totalCount)).toEqual([1, 1, 0])
    const [, found] = await rowsOf({ columns: 'INSPECTION', first: 1 })
    expect(found.things.nodes).toEqual([{ known: true, node: { id: 'hazelby/2027/finding/1' }, weakest: null }])
  })

  it('tells single rows and cells by their names', async () => {
    const one = `{ coverage(council: "${council}", rows: AREA, columns: RATING) {
      rows(keys: ["help-and-protection"]) { key cells(columns: ["COMPLETE"]) { column things { totalCount } } } } }`
    const { rows } = (await server.ask(one)).data.coverage
    expect(rows).toEqual([{ key: 'help-and-protection', cells: [{ column: 'COMPLETE', things: { totalCount: 1 } }] }])
  })

  it('agrees with the plan on what it counts', async () => {
    const aldermere = { council: 'council/aldermere' }
    const { rows, plans } = await cover('PRIORITY', 'RATING', aldermere)
    const { data } = await server.ask(
      `{ node(id: "${plans[0].id}") { ... on Plan { ratings { total ratings { rag total } } } } }`,
    )
    const counted = rows.map((row: Any) => ({
      total: row.total.total,
      ratings: row.cells
        .map(({ column, count }: Any) => ({ rag: column, total: count.total }))
        .filter(({ total }: Any) => total > 0),
    }))
    expect(counted).toEqual(data.node.ratings)
  })

  it('takes the same few statements however much there is', async () => {
    const counts: number[] = []
    for (const each of [council, 'council/aldermere']) {
      server.ran.length = 0
      await cover('AREA', 'RATING', { council: each })
      counts.push(server.ran.length)
    }
    expect(Math.abs((counts[0] as number) - (counts[1] as number))).toBeLessThanOrEqual(6)
    expect(Math.max(...counts)).toBeLessThan(40)
  })

  it.each([
    [{ rows: 'PRIORITY', columns: 'PRIORITY' }, 'INVALID_INPUT'],
    [{ inspection: 'aldermere/inspection/inspection-2024-01' }, 'INVALID_INPUT'],
    [{ inspection: 'hazelby/inspection/none' }, 'NOT_FOUND'],
    [{ council: 'council/nobody' }, 'NOT_FOUND'],
  ])('refuses %j', async (asked, code) => {
    const { errors } = await server.ask(query, { council, rows: 'AREA', columns: 'RATING', ...asked })
    expect(errors?.[0]?.extensions.code).toBe(code)
  })

  it('has no actions where no plan was current, and still what was found', async () => {
    const found = await cover('AREA', 'RATING', { asAt: '2030-05-02' })
    expect([found.plans, found.total, found.columns, found.rows.map(spoken)]).toEqual([
      [],
      0,
      [],
      ['0+0 1+0 0+0 1+0 1+0', '0+0 2+0 0+0 0+0 0+0', '0+0 0+0 0+0 0+0 0+0'],
    ])
  })
})
