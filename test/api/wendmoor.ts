import type { GraphRecord, LinkRecord, NodeRecord } from '../../schema/index.ts'

export const wendmoor = 'council/wendmoor'

const node = (label: NodeRecord['label'], id: string, properties: object): GraphRecord =>
  ({ label, id: `wendmoor/${id}`, properties: { council: wendmoor, ...properties } }) as GraphRecord

/** "from TYPE to BASIS score", with what else the link says. */
function link(text: string, properties: object = {}): GraphRecord {
  const [from, type, to, basis = 'STATED', score] = text.split(' ')
  const own = { basis, ...(score === undefined ? {} : { score: Number(score) }), ...properties }
  return { type: type as LinkRecord['type'], from: `wendmoor/${from}`, to: `wendmoor/${to}`, properties: own } as GraphRecord
}

const inspected = ['2021', '2025', '2027', '2029'] as const

const finding = (name: string, polarity: string): GraphRecord[] => {
  const [year = ''] = name.split('/')
  return [
    node('Finding', name, { summary: `What was found: ${name}`, polarity, voice: 'INSPECTOR' }),
    link(`${name} GIVEN_BY inspection/${year}`, { basis: 'STRUCTURAL' }),
  ]
}

const recommendation = (name: string): GraphRecord[] => [
  node('Recommendation', name, { summary: `What was asked: ${name}`, kind: 'RECOMMENDATION' }),
  link(`${name} GIVEN_BY inspection/${name.split('/')[0]}`, { basis: 'STRUCTURAL' }),
]

const things: GraphRecord[] = [
  { label: 'Council', id: wendmoor, properties: { name: 'Wendmoor', invented: true } },
  ...inspected.map((year) =>
    node('Inspection', `inspection/${year}`, { title: `Inspection ${year}`, publishedOn: `${year}-05-04` }),
  ),
  node('Inspection', 'inspection/2012', { title: 'Known by name', endedOn: '2012-02-01', held: false }),
  ...['2021', '2025', '2027', '2029'].flatMap((year) => finding(`${year}/finding/load`, 'WEAKNESS')),
  ...['2025', '2029'].flatMap((year) => finding(`${year}/finding/load-too`, 'MIXED')),
  ...['2021', '2025', '2027', '2029'].flatMap((year) => finding(`${year}/finding/visits`, 'WEAKNESS')),
  ...finding('2021/finding/help', 'STRENGTH'),
  ...finding('2025/finding/help', 'WEAKNESS'),
  ...finding('2029/finding/help', 'STRENGTH'),
  ...finding('2029/finding/alone', 'WEAKNESS'),
  ...finding('2029/finding/perhaps', 'WEAKNESS'),
  ...['2025', '2029'].flatMap((year) => recommendation(`${year}/recommendation/r1`)),
  ...recommendation('2029/recommendation/r2'),
  node('Measure', 'plan-2026/measure/A1', { ref: 'A1', summary: 'Visits in time' }),
  node('Measure', 'plan-2030/measure/A1', { ref: 'A1', summary: 'Visits in time again' }),
  node('Topic', 'topic/visits', { label: 'Visits' }),
  node('Plan', 'plan/2030', { title: 'Plan 2030' }),
  node('Priority', 'plan-2030/priority/1', { title: 'One' }),
  node('Objective', 'plan-2030/objective/1.1', { ref: '1.1', title: 'Visits' }),
  ...['1', '2'].map((at) => node('Action', `plan-2030/action/1.1-${at}`, { ref: `1.1/${at}`, summary: `Action ${at}` })),
  node('Role', 'role/head', { name: 'Head of Visits' }),
  node('SuccessMeasure', 'plan-2030/success-measure/1.1-1-1', { summary: 'All visits in time' }),
  node('Indicator', 'indicator/visits', { name: 'Visits in time' }),
  node('Observation', 'figures/observation/visits', { value: 71, kind: 'ACTUAL' }),
]

const load = { concern: 'Caseloads are too high' }
const visits = { concern: 'visits are late' }

const recurrence: GraphRecord[] = [
  link('2021/finding/load RECURS_AS 2025/finding/load SUGGESTED .9', {
    ...load,
    reasons: ['Both speak of caseloads.'],
    method: 'concern',
  }),
  link('2025/finding/load RECURS_AS 2027/finding/load SUGGESTED .7', load),
  link('2027/finding/load RECURS_AS 2029/finding/load STATED', load),
  link('2025/finding/load-too RECURS_AS 2029/finding/load-too SUGGESTED .8', { concern: 'caseloads are  too high' }),
  link('2021/finding/visits RECURS_AS 2025/finding/visits SUGGESTED .6', visits),
  link('2027/finding/visits RECURS_AS 2029/finding/visits SUGGESTED .75', visits),
  link('2025/finding/visits RECURS_AS 2027/finding/visits REJECTED .5', {
    ...visits,
    reviewedBy: 'A. Person',
    reviewerKind: 'USER',
    reviewedAt: '2030-07-01T09:00:00Z',
  }),
  link('2025/recommendation/r1 RECURS_AS 2029/recommendation/r1 STATED'),
  // Of one inspection: nothing came back.
  link('2029/finding/alone RECURS_AS 2029/finding/perhaps SUGGESTED .5', { concern: 'nothing' }),
  // Measures that nobody gave count as one.
  link('plan-2026/measure/A1 RECURS_AS plan-2030/measure/A1 SUGGESTED .5', { concern: 'of two plans' }),
  link('2027/finding/visits ABOUT topic/visits SUGGESTED .9'),
  link('2029/finding/visits ABOUT topic/visits SUGGESTED .9'),
  link('2021/finding/load ABOUT topic/visits SUGGESTED .9'),
]

const turns: GraphRecord[] = [
  link('2021/finding/help TURNED_INTO 2025/finding/help SUGGESTED .8', {
    concern: 'early help',
    reasons: ['Both speak of early help.'],
  }),
  link('2025/finding/help TURNED_INTO 2029/finding/help SUGGESTED .7', { concern: 'early help' }),
  link('2021/finding/help TURNED_INTO 2029/finding/load REJECTED .4', load),
  link('2029/finding/help TURNED_INTO 2029/finding/load SUGGESTED .3', load),
  link('2025/finding/load TURNED_INTO 2029/finding/help STATED'),
  link('2025/recommendation/r1 TURNED_INTO 2029/finding/help CONFIRMED', { concern: 'asked' }),
  link('plan-2026/measure/A1 TURNED_INTO 2027/finding/visits SUGGESTED .2'),
]

const [early, pack] = ['document/early', 'document/pack']
const passage = (of: string, at: number): GraphRecord[] => [
  node('Passage', `${of.replace('document/', '')}/passage/${at}`, {
    start: at,
    end: at + 90,
    quote: `words ${at}`,
    state: 'VERIFIED',
  }),
  link(`${of.replace('document/', '')}/passage/${at} PART_OF ${of}`, { basis: 'STRUCTURAL' }),
]

const papers: GraphRecord[] = [
  node('Document', early, { title: 'Early', publishedOn: '2025-05-04' }),
  node('Document', pack, { title: 'Pack', publishedOn: '2029-09-01' }),
  node('Document', 'pack/document/report', { title: 'A report in the pack' }),
  link('pack/document/report PART_OF document/pack', { basis: 'STRUCTURAL' }),
  ...[100, 200, 300, 400].flatMap((at) => passage(early, at)),
  ...[100, 200, 300, 400, 500].flatMap((at) => passage('pack/document/report', at)),
  ...passage(pack, 900),
  link('pack/report/passage/100 REPEATS early/passage/100 STRUCTURAL', { shared: 14 }),
  link('pack/report/passage/200 REPEATS early/passage/200 STRUCTURAL', { shared: 31, method: 'same words' }),
  link('pack/report/passage/300 REPEATS early/passage/300 STRUCTURAL', { shared: 14 }),
  link('pack/report/passage/400 REPEATS early/passage/400 STRUCTURAL', { shared: 9 }),
  link('pack/report/passage/500 REPEATS early/passage/400 REJECTED', { shared: 99 }),
  link('pack/passage/900 REPEATS early/passage/100 STRUCTURAL', { shared: 20 }),
  node('Finding', 'pack/finding/1.1', { summary: 'As the cover report has it', polarity: 'WEAKNESS', voice: 'COUNCIL' }),
  node('Recommendation', 'pack/recommendation/1', { summary: 'As the cover report has it' }),
  node('Finding', 'early/finding/1', { summary: 'A telling that nobody gave', polarity: 'WEAKNESS', voice: 'COUNCIL' }),
  link('pack/finding/1.1 GIVEN_BY pack/document/report', { basis: 'STRUCTURAL' }),
  link('pack/recommendation/1 GIVEN_BY document/pack', { basis: 'STRUCTURAL' }),
  link('early/finding/1 CITES early/passage/300', { basis: 'STATED', role: 'SAYS' }),
  link('pack/finding/1.1 RETELLS 2029/finding/load SUGGESTED .8', {
    leftOut: ['31 children'],
    softened: ['“failed” is told as “challenges”'],
  }),
  link('pack/recommendation/1 RETELLS 2029/recommendation/r1 STATED'),
  link('early/finding/1 RETELLS 2025/finding/load SUGGESTED .6', { leftOut: ['too many'] }),
  link('pack/finding/1.1 RETELLS 2029/finding/visits REJECTED .3', { leftOut: ['not told'] }),
]

const thread: GraphRecord[] = [
  link('2029/finding/visits LED_TO 2029/recommendation/r1 SUGGESTED .9'),
  link('plan-2030/measure/A1 RESTATES 2029/recommendation/r1 STRUCTURAL'),
  link('plan-2030/measure/A1 ADDRESSED_BY plan-2030/objective/1.1 STATED'),
  link('2029/finding/visits ADDRESSED_BY plan-2030/action/1.1-1 SUGGESTED .7'),
  link('plan-2030/objective/1.1 UNDER plan-2030/priority/1 STRUCTURAL'),
  link('plan-2030/priority/1 UNDER plan/2030 STRUCTURAL'),
  ...['1', '2'].flatMap((at) => [
    link(`plan-2030/action/1.1-${at} UNDER plan-2030/objective/1.1 STRUCTURAL`),
    link(`plan-2030/action/1.1-${at} OWNED_BY role/head STATED`),
  ]),
  link('plan-2030/action/1.1-1 JUDGED_BY plan-2030/success-measure/1.1-1-1 STATED'),
  link('plan-2030/success-measure/1.1-1-1 MEASURED_BY indicator/visits SUGGESTED .8'),
  link('figures/observation/visits OF indicator/visits STATED'),
  link('2029/finding/alone NEAREST_TO plan-2030/action/1.1-2 SUGGESTED .2'),
  link('2029/finding/alone NEAREST_TO plan-2030/objective/1.1 SUGGESTED .3', { reasons: ['Both speak of children.'] }),
  link('2029/recommendation/r2 NEAREST_TO plan-2030/objective/1.1 SUGGESTED .1'),
  link('plan-2026/measure/A1 NEAREST_TO plan-2030/objective/1.1 REJECTED .1'),
]

/** A council of our own, inspected four times: what came back, what turned, what papers say again, and a thread through a plan. */
export const wendmoorRecords: readonly GraphRecord[] = [...things, ...recurrence, ...turns, ...papers, ...thread]
