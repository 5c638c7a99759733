import type { GraphRecord, LinkRecord, NodeRecord } from '../../schema/index.ts'

export const quillford = 'council/quillford'
export const [spring, summer, autumn] = ['quillford/plan/2030-03', 'quillford/plan/2030-06', 'quillford/plan/2030-09']

const node = (label: NodeRecord['label'], id: string, properties: object): GraphRecord =>
  ({ label, id: `quillford/${id}`, properties: { council: quillford, ...properties } }) as GraphRecord

/** "from TYPE to BASIS score". */
function link(text: string, properties: object = {}): GraphRecord {
  const [from, type, to, basis = 'STRUCTURAL', score] = text.split(' ')
  const own = { basis, ...(score === undefined ? {} : { score: Number(score) }), ...properties }
  return { type: type as LinkRecord['type'], from: `quillford/${from}`, to: `quillford/${to}`, properties: own } as GraphRecord
}

/** A version of a plan with two objectives under one priority. */
const version = (month: string, title: string, properties: object): GraphRecord[] => [
  node('Plan', `plan/${month}`, { title, ...properties }),
  node('Priority', `plan-${month}/priority/1`, { title: 'Visits', number: '1' }),
  link(`plan-${month}/priority/1 UNDER plan/${month}`),
  ...['1.1', '1.2'].flatMap((ref) => [
    node('Objective', `plan-${month}/objective/${ref}`, { ref, text: `Objective ${ref}` }),
    link(`plan-${month}/objective/${ref} UNDER plan-${month}/priority/1`),
  ]),
]

const action = (month: string, ref: string, properties: object): GraphRecord[] => [
  node('Action', `plan-${month}/action/${ref.replace('/', '-')}`, { ref, text: `Action ${ref}`, rag: 'ON_TRACK', ...properties }),
  link(`plan-${month}/action/${ref.replace('/', '-')} UNDER plan-${month}/objective/${ref.slice(0, 3)}`),
]
const due = (dueOn: string) => ({ milestone: dueOn.slice(0, 7), dueOn })
const continues = (later: string, earlier: string, how = 'STRUCTURAL'): GraphRecord =>
  link(`plan-${later} CONTINUES plan-${earlier} ${how}`, { method: 'test' })

/** A council whose plan was printed three times, and who has another plan besides, of which a later version is only suggested to be one. */
export const quillfordRecords: readonly GraphRecord[] = [
  { label: 'Council', id: quillford, properties: { name: 'Quillford', invented: true } } as GraphRecord,
  node('Document', 'document/spring', { title: 'Spring pack', publishedOn: '2030-04-09' }),
  node('Meeting', 'meeting/autumn', { title: 'Autumn', date: '2030-10-15' }),
  node('Role', 'role/head', { name: 'Head of Visits' }),
  node('Role', 'role/deputy', { name: 'Deputy Head' }),
  node('Role', 'role/maybe', { name: 'Somebody' }),
  ...version('2030-03', 'The plan, March', { statusAt: '2030-03-31' }),
  ...version('2030-06', 'The plan, June', { statusAt: '2030-06-30', publishedOn: '2030-07-02' }),
  ...version('2030-09', 'The plan, September', { statusAt: '2030-09-30' }),
  link('plan/2030-06 SUPERSEDES plan/2030-03 STATED'),
  link('plan/2030-09 SUPERSEDES plan/2030-06 STRUCTURAL'),
  link('plan/2030-03 REPORTED_IN document/spring STATED'),
  ...['2030-06', '2030-09'].flatMap((month, at) => {
    const before = ['2030-03', '2030-06'][at]
    return ['1.1', '1.2'].map((ref) => continues(`${month}/objective/${ref}`, `${before}/objective/${ref}`))
  }),
  // Its date moves on, and back in part; its words gain nothing but a full stop.
  ...action('2030-03', '1.1/1', due('2030-06-30')),
  ...action('2030-06', '1.1/1', { ...due('2030-09-30'), text: 'Action  1.1/1.' }),
  ...action('2030-09', '1.1/1', due('2030-08-31')),
  continues('2030-06/action/1.1-1', '2030-03/action/1.1-1'),
  continues('2030-09/action/1.1-1', '2030-06/action/1.1-1'),
  // Split in June, merged again in September.
  ...action('2030-03', '1.1/2', due('2030-12-31')),
  ...action('2030-06', '1.1/2', due('2030-12-31')),
  ...action('2030-06', '1.1/3', { ...due('2030-12-31'), text: 'Action 1.1/2' }),
  ...action('2030-09', '1.1/2', { ...due('2031-01-31'), rag: 'NOT_ON_TRACK', ragText: 'Red' }),
  continues('2030-06/action/1.1-2', '2030-03/action/1.1-2', 'SUGGESTED .9'),
  continues('2030-06/action/1.1-3', '2030-03/action/1.1-2', 'SUGGESTED .6'),
  continues('2030-09/action/1.1-2', '2030-06/action/1.1-2'),
  continues('2030-09/action/1.1-2', '2030-06/action/1.1-3', 'SUGGESTED .6'),
  // A person said that these are not the same.
  ...action('2030-03', '1.1/4', {}),
  ...action('2030-06', '1.1/4', {}),
  continues('2030-06/action/1.1-4', '2030-03/action/1.1-4', 'REJECTED .5'),
  // Everything about it changes, and it comes to stand elsewhere.
  ...action('2030-03', '1.1/5', { rag: 'NOT_STARTED', ragText: 'Grey', ongoing: true, milestone: 'Ongoing' }),
  ...action('2030-06', '1.2/1', { text: 'Written anew', rag: 'COMPLETE', ragText: 'Blue', ...due('2030-05-31') }),
  continues('2030-06/action/1.2-1', '2030-03/action/1.1-5', 'CONFIRMED'),
  link('plan-2030-03/action/1.1-5 OWNED_BY role/head STATED'),
  link('plan-2030-06/action/1.2-1 OWNED_BY role/deputy STATED'),
  link('plan-2030-06/action/1.2-1 OWNED_BY role/maybe SUGGESTED .5'),
  ...['2030-03/success-measure/a', '2030-03/success-measure/b', '2030-06/success-measure/a', '2030-06/success-measure/c'].map(
    (id) => node('SuccessMeasure', `plan-${id}`, { text: `Measure ${id.slice(-1)}` }),
  ),
  ...['a', 'b'].map((name) => link(`plan-2030-03/action/1.1-5 JUDGED_BY plan-2030-03/success-measure/${name}`)),
  ...['a', 'c'].map((name) => link(`plan-2030-06/action/1.2-1 JUDGED_BY plan-2030-06/success-measure/${name}`)),
  // Told between the versions, on a priority, on an action, by a suggestion; and what is too late, or rejected.
  ...[
    ['u1', '2030-05-01', 'priority/1 STRUCTURAL'],
    ['u2', '2030-04-01', 'action/1.1-1 SUGGESTED .7'],
    ['u3', '2030-07-01', 'action/1.1-1 STATED'],
    ['u4', '2030-05-02', 'action/1.1-1 REJECTED'],
  ].flatMap(([name, asAt, to]) => [
    node('Update', `pack/update/${name}`, { text: `Update ${name}`, asAt }),
    link(`pack/update/${name} REPORTS_ON plan-2030-03/${to}`),
  ]),
  // Another plan; that its later version is one is only suggested. And a plan that another text names.
  node('Plan', 'plan/other-1', { title: 'Other plan', publishedOn: '2030-02-01' }),
  node('Plan', 'plan/other-2', { title: 'Other plan, later', publishedOn: '2030-08-01' }),
  node('Plan', 'plan/other-0', { title: 'Other plan, first', held: false }),
  link('plan/other-2 SUPERSEDES plan/other-1 SUGGESTED .8'),
  link('plan/other-1 SUPERSEDES plan/other-0 STATED'),
  node('Action', 'plan-other-1/action/1', { text: 'Carried on', ref: '1', ...due('2030-05-01') }),
  node('Action', 'plan-other-1/action/2', { text: 'New here' }),
  node('Action', 'plan-other-0/action/7', { summary: 'Named alone', ref: '7', held: false }),
  link('plan-other-1/action/1 UNDER plan/other-1'),
  link('plan-other-1/action/2 UNDER plan/other-1'),
  link('plan-other-0/action/7 UNDER plan/other-0'),
  link('plan-other-1/action/1 CONTINUES plan-other-0/action/7 STATED'),
]
