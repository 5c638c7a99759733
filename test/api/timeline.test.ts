import { afterAll, beforeAll, expect, it } from 'vitest'
import { type GraphRecord, isNode, type LinkRecord } from '../../schema/index.ts'
import { writeBatch } from '../../server/store/index.ts'
import { describeOnEngines } from '../engines.ts'
import { aldermere } from '../store/graph.ts'
import { type Serving, serving } from './serving.ts'

const query = `query ($about: ID!, $area: String, $council: ID, $since: Date, $until: Date, $kinds: [TimelineKind!], $first: Int, $after: String, $last: Int) {
  timeline(about: $about, area: $area, council: $council, since: $since, until: $until, kinds: $kinds) {
    about { id }
    area
    lastInspections { council { id } inspection { id } day }
    total
    sinceLastInspection
    kinds { kind total }
    undated
    withoutDay { id }
    entries(first: $first, after: $after, last: $last) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage endCursor }
      nodes { day dayReason dayFrom { id } kind node { id } document { id } passages { id } basis sinceLastInspection }
    }
  }
}`

interface Entry {
  readonly day: string
  readonly dayReason: string
  readonly kind: string
  readonly node: { readonly id: string }
  readonly basis: string | null
  readonly sinceLastInspection: boolean
}

const own = 'council/otterby'
const node = (label: string, id: string, properties: object = {}): GraphRecord =>
  ({ label, id, properties: { council: own, ...properties } }) as GraphRecord
const link = (type: LinkRecord['type'], from: string, to: string, properties: object = {}): GraphRecord =>
  ({ type, from, to, properties: { basis: 'STRUCTURAL', ...properties } }) as GraphRecord

const [old, recent] = ['otterby/inspection/2028', 'otterby/inspection/2030']
const [finding, other] = ['otterby/inspection-2030/finding/1', 'otterby/inspection-2030/finding/2']
const asked = 'otterby/inspection-2030/recommendation/1'
const [objective, action, sibling, beside] = [
  'otterby/plan-2030/objective/1.1',
  'otterby/plan-2030/action/1.1-1',
  'otterby/plan-2030/action/1.1-2',
  'otterby/plan-2030/action/2.1-1',
]
const [topic, head, indicator] = ['topic/otters', 'otterby/role/head', 'otterby/indicator/visits']
const minute = 'otterby/meeting-2030-09-03/minute/2'
const small: GraphRecord[] = [
  { label: 'Council', id: own, properties: { name: 'Otterby', invented: true } },
  node('Inspection', old, { title: 'Old', publishedOn: '2028-02-02' }),
  node('Inspection', recent, { title: 'New', endedOn: '2030-01-31' }),
  node('Judgement', 'otterby/inspection-2030/judgement/care', {
    ...{ area: 'Children in Care', areaKeys: ['children-in-care'], grade: 'GOOD' },
  }),
  link('GIVEN_BY', 'otterby/inspection-2030/judgement/care', recent),
  node('Finding', finding, { summary: 'Visits were late', polarity: 'WEAKNESS', area: 'children in care' }),
  node('Finding', other, { summary: 'Leaders were new', polarity: 'NEUTRAL', area: 'Leadership' }),
  link('GIVEN_BY', finding, recent),
  link('GIVEN_BY', other, recent),
  node('Recommendation', asked, { summary: 'Visit on time' }),
  link('GIVEN_BY', asked, recent),
  link('LED_TO', finding, asked, { basis: 'STATED' }),
  node('Plan', 'otterby/plan/2030', { title: 'Plan', statusAt: '2030-05-31', publishedOn: '2030-06-05' }),
  node('Objective', objective, { ref: '1.1' }),
  link('UNDER', objective, 'otterby/plan/2030'),
  link('ADDRESSED_BY', asked, objective, { basis: 'CONFIRMED', reviewedBy: 'A. Person', reviewerKind: 'USER' }),
  node('Action', action, { ref: '1.1/1', dueOn: '2030-08-31' }),
  node('Action', beside, { ref: '2.1/1' }),
  node('Action', sibling, { ref: '1.1/2' }),
  link('UNDER', sibling, objective),
  link('UNDER', action, objective),
  link('UNDER', beside, 'otterby/plan/2030'),
  node('Role', head, { name: 'Head of Care' }),
  link('OWNED_BY', action, head, { basis: 'STATED' }),
  node('Update', 'otterby/autumn/update/1', { summary: 'Under way', asAt: '2030-07-15' }),
  link('REPORTS_ON', 'otterby/autumn/update/1', action, { basis: 'STATED' }),
  node('Indicator', indicator, { name: 'Visits on time', unit: '%' }),
  node('SuccessMeasure', 'otterby/plan-2030/success-measure/1'),
  link('JUDGED_BY', action, 'otterby/plan-2030/success-measure/1'),
  link('MEASURED_BY', 'otterby/plan-2030/success-measure/1', indicator, { basis: 'STATED' }),
  node('Observation', 'otterby/figures/observation/1', { value: 78, kind: 'ACTUAL', start: '2029-12-01', end: '2029-12-31' }),
  node('Observation', 'otterby/figures/observation/2', { value: 90, kind: 'TARGET', periodBasis: 'UNKNOWN' }),
  link('OF', 'otterby/figures/observation/1', indicator),
  link('OF', 'otterby/figures/observation/2', indicator),
  node('Document', 'otterby/document/autumn', { title: 'Autumn', publishedOn: '2030-09-20' }),
  { label: 'Passage', id: 'otterby/autumn/passage/1', properties: { state: 'UNREAD' } },
  link('PART_OF', 'otterby/autumn/passage/1', 'otterby/document/autumn'),
  link('CITES', 'otterby/figures/observation/2', 'otterby/autumn/passage/1', { role: 'SAYS' }),
  node('Meeting', 'otterby/meeting/2030-09-03', { title: 'September', date: '2030-09-03', body: 'Care Committee' }),
  node('Minute', minute, { number: '2' }),
  node('Matter', 'otterby/meeting-2030-09-03/matter/2-1', { number: '1' }),
  node('Commitment', 'otterby/meeting-2030-09-03/commitment/2-1', { summary: 'A list', dueOn: '2030-12-01' }),
  node('Resolution', 'otterby/meeting-2030-09-03/resolution/2-1', { summary: 'A report', kind: 'REQUEST' }),
  node('Resolution', 'otterby/lost/resolution/1', { summary: 'Of no meeting', kind: 'REQUEST' }),
  link('MINUTE_OF', minute, 'otterby/meeting/2030-09-03'),
  link('RAISED_IN', 'otterby/meeting-2030-09-03/matter/2-1', minute),
  link('RAISED_IN', 'otterby/meeting-2030-09-03/commitment/2-1', minute),
  link('RESOLVED_IN', 'otterby/meeting-2030-09-03/resolution/2-1', minute),
  link('REFERS_TO', minute, recent, { kind: 'NAMES', basis: 'STATED' }),
  link('ASKED_OF', 'otterby/meeting-2030-09-03/resolution/2-1', head, { basis: 'STATED' }),
  { label: 'Topic', id: topic, properties: { label: 'Otters' } },
  link('ABOUT', finding, topic, { basis: 'SUGGESTED', score: 0.8 }),
  link('ABOUT', other, topic, { basis: 'REJECTED', score: 0.2 }),
  link('ABOUT', 'otterby/meeting-2030-09-03/matter/2-1', topic, { basis: 'SUGGESTED', score: 0.9 }),
]

const records: readonly GraphRecord[] = await aldermere()

describeOnEngines('timeline', (engine) => {
  let server: Serving
  beforeAll(async () => {
    server = await serving(engine)
    await writeBatch(server.store, small)
  })
  afterAll(() => server.stop())

  async function timelineOf(about: string, variables: object = {}) {
    const { data, errors } = await server.ask(query, { about, first: 200, ...variables })
    expect(errors).toBeUndefined()
    return data.timeline
  }
  const told = async (about: string, variables: object = {}): Promise<string[]> =>
    (await timelineOf(about, variables)).entries.nodes.map(
      ({ day, dayReason, kind, node: { id } }: Entry) => `${day} ${dayReason} ${kind} ${id.split('/').slice(-2).join('/')}`,
    )
  const idsOf = async (about: string, variables: object = {}): Promise<string[]> =>
    (await told(about, variables)).map((line) => line.split(' ').slice(2).join(' '))

  it('of a council is all that it owns, in order, with how each day is known', async () => {
    expect(await told(own)).toEqual([
      '2028-02-02 OWN INSPECTION inspection/2028',
      '2029-12-31 OWN FIGURE observation/1',
      '2030-01-31 INSPECTION FINDING finding/1',
      '2030-01-31 INSPECTION FINDING finding/2',
      '2030-01-31 INSPECTION JUDGEMENT judgement/care',
      '2030-01-31 INSPECTION RECOMMENDATION recommendation/1',
      '2030-01-31 OWN INSPECTION inspection/2030',
      '2030-05-31 PLAN ACTION action/1.1-1',
      '2030-05-31 PLAN ACTION action/1.1-2',
      '2030-05-31 PLAN ACTION action/2.1-1',
      '2030-05-31 OWN PLAN plan/2030',
      '2030-07-15 OWN UPDATE update/1',
      '2030-08-31 DUE ACTION_DUE action/1.1-1',
      '2030-09-03 MEETING COMMITMENT commitment/2-1',
      '2030-09-03 MEETING MATTER matter/2-1',
      '2030-09-03 MEETING MINUTE minute/2',
      '2030-09-03 MEETING RESOLUTION resolution/2-1',
      '2030-09-03 OWN MEETING meeting/2030-09-03',
      '2030-09-20 OWN DOCUMENT document/autumn',
      '2030-09-20 DOCUMENT FIGURE observation/2',
      '2030-12-01 DUE COMMITMENT_DUE commitment/2-1',
    ])
  })

  it('says what is since the last inspection, and what has no day', async () => {
    const found = await timelineOf(own)
    expect(found.lastInspections).toEqual([{ council: { id: own }, inspection: { id: recent }, day: '2030-01-31' }])
    const since = found.entries.nodes.filter(({ sinceLastInspection }: Entry) => sinceLastInspection)
    expect(since.every(({ day }: Entry) => day > '2030-01-31')).toBe(true)
    expect([since.length, found.sinceLastInspection, found.total]).toEqual([14, 14, 21])
    expect([found.undated, found.withoutDay]).toEqual([1, [{ id: 'otterby/lost/resolution/1' }]])
    const target = found.entries.nodes.find(({ node: { id } }: Entry) => id.endsWith('observation/2'))
    expect(target).toMatchObject({
      dayFrom: { id: 'otterby/document/autumn' },
      document: { id: 'otterby/document/autumn' },
      passages: [{ id: 'otterby/autumn/passage/1' }],
    })
  })

  it('can be of some days and kinds alone', async () => {
    expect(await idsOf(own, { since: '2030-07-15', until: '2030-09-02' })).toEqual(['UPDATE update/1', 'ACTION_DUE action/1.1-1'])
    expect(await idsOf(own, { kinds: ['COMMITMENT_DUE', 'PLAN'] })).toEqual(['PLAN plan/2030', 'COMMITMENT_DUE commitment/2-1'])
    const found = await timelineOf(own, { kinds: ['FIGURE'] })
    expect(found.kinds).toEqual([{ kind: 'FIGURE', total: 2 }])
  })

  it('of an area is what inspections said of it, and what became of that', async () => {
    const found = await timelineOf(own, { area: 'children-in-care' })
    expect(
      found.entries.nodes.map(({ kind, node: { id }, basis }: Entry) => [kind, id.split('/').slice(-2).join('/'), basis]),
    ).toEqual([
      ['FIGURE', 'observation/1', 'CONFIRMED'],
      ['FINDING', 'finding/1', null],
      ['JUDGEMENT', 'judgement/care', null],
      ['RECOMMENDATION', 'recommendation/1', 'STATED'],
      ['ACTION', 'action/1.1-1', 'CONFIRMED'],
      ['ACTION', 'action/1.1-2', 'CONFIRMED'],
      ['UPDATE', 'update/1', 'CONFIRMED'],
      ['ACTION_DUE', 'action/1.1-1', 'CONFIRMED'],
      ['FIGURE', 'observation/2', 'CONFIRMED'],
    ])
  })

  it('of a topic is its subjects and what became of them, but those that were rejected', async () => {
    const found = await timelineOf(topic)
    const ids = found.entries.nodes.map(({ kind, node: { id } }: Entry) => `${kind} ${id.split('/').slice(-2).join('/')}`)
    expect(ids).toEqual([
      'FIGURE observation/1',
      'FINDING finding/1',
      'RECOMMENDATION recommendation/1',
      'ACTION action/1.1-1',
      'ACTION action/1.1-2',
      'UPDATE update/1',
      'ACTION_DUE action/1.1-1',
      'MATTER matter/2-1',
      'FIGURE observation/2',
    ])
    expect(new Set(found.entries.nodes.map(({ basis }: Entry) => basis))).toEqual(new Set(['SUGGESTED']))
    expect((await timelineOf(topic, { council: 'council/aldermere' })).total).toBe(0)
    expect((await timelineOf(topic, { council: own })).total).toBe(9)
  })

  it('of an action goes back to what was found and on to what shows it, and not to what stands beside it', async () => {
    expect(await idsOf(action)).toEqual([
      'FIGURE observation/1',
      'FINDING finding/1',
      'RECOMMENDATION recommendation/1',
      'ACTION action/1.1-1',
      'UPDATE update/1',
      'ACTION_DUE action/1.1-1',
      'FIGURE observation/2',
    ])
  })

  it('of an owner is what it owns and was asked, and not what was found before', async () => {
    expect(await idsOf(head)).toEqual([
      'FIGURE observation/1',
      'ACTION action/1.1-1',
      'UPDATE update/1',
      'ACTION_DUE action/1.1-1',
      'RESOLUTION resolution/2-1',
      'FIGURE observation/2',
    ])
  })

  it('of an inspection is what it gave, what became of that, and who names it', async () => {
    const found = await idsOf(recent)
    expect(found).toEqual(
      expect.arrayContaining(['INSPECTION inspection/2030', 'JUDGEMENT judgement/care', 'FINDING finding/2', 'MINUTE minute/2']),
    )
    expect(found).not.toEqual(expect.arrayContaining(['MATTER matter/2-1']))
    expect(found).not.toEqual(expect.arrayContaining(['ACTION action/2.1-1']))
  })

  it('of a meeting is its minutes and what was said in them', async () => {
    expect(await idsOf('otterby/meeting/2030-09-03')).toEqual([
      'COMMITMENT commitment/2-1',
      'MATTER matter/2-1',
      'MINUTE minute/2',
      'RESOLUTION resolution/2-1',
      'MEETING meeting/2030-09-03',
      'COMMITMENT_DUE commitment/2-1',
    ])
  })

  it('goes by in pages, and a cursor tells a place', async () => {
    const whole = await told(own)
    const seen: string[] = []
    let after: string | undefined
    do {
      const { entries } = await timelineOf(own, { first: 7, after })
      seen.push(
        ...entries.nodes.map(
          ({ day, dayReason, kind, node: { id } }: Entry) => `${day} ${dayReason} ${kind} ${id.split('/').slice(-2).join('/')}`,
        ),
      )
      after = entries.pageInfo.hasNextPage ? entries.pageInfo.endCursor : undefined
    } while (after !== undefined)
    expect(seen).toEqual(whole)
    const { entries } = await timelineOf(own, { first: null, last: 3 })
    expect([entries.nodes.length, entries.pageInfo.hasPreviousPage, entries.nodes[2].day]).toEqual([3, true, '2030-12-01'])
  })

  it('of Aldermere holds every finding that was loaded, each with a passage and its document', async () => {
    const { data } = await server.ask(query, { about: 'council/aldermere', kinds: ['FINDING'], first: 200 })
    const { timeline } = data
    const loaded = records.filter(
      (record) => isNode(record) && record.label === 'Finding' && record.properties.council === 'council/aldermere',
    )
    expect(timeline.total + timeline.undated).toBe(loaded.length)
    const days = timeline.entries.nodes.map(({ day }: Entry) => day)
    expect(days).toEqual(days.toSorted())
    for (const { passages, document } of timeline.entries.nodes) {
      expect(passages.length).toBeGreaterThan(0)
      expect(document).not.toBeNull()
    }
  })

  it('takes as many statements for a council with much as for one with little', async () => {
    const counts = []
    for (const about of [own, 'council/aldermere']) {
      server.ran.length = 0
      await timelineOf(about)
      counts.push(server.ran.length)
    }
    expect(Math.max(...counts)).toBeLessThanOrEqual(44)
  })

  it('is null of what is not there, and refuses what makes no sense', async () => {
    expect(await timelineOf('otterby/action/nobody')).toBeNull()
    const codes = []
    for (const wrong of [
      { about: own, area: 'nothing' },
      { about: action, area: 'overall' },
      { about: own, since: '2030-02-01', until: '2030-01-01' },
      { about: topic, council: 'council/nobody' },
      { about: own, first: 201 },
    ]) {
      const { errors } = await server.ask(query, wrong)
      codes.push(errors?.[0]?.extensions.code)
    }
    expect(codes).toEqual(['INVALID_INPUT', 'INVALID_INPUT', 'INVALID_INPUT', 'NOT_FOUND', 'LIMIT_EXCEEDED'])
  })
})
