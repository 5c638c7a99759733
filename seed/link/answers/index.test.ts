import { describe, expect, it } from 'vitest'
import { type GraphRecord, isNode, type LinkRecord, type NodeRecord, recordId } from '../../../schema/index.ts'
import { Known } from '../known.ts'
import { linkAnswers } from './index.ts'
import { paragraphsIn } from './named-paragraphs.ts'

const node = (label: string, id: string, properties: object): NodeRecord =>
  ({ label, id, properties: { id, ...properties } }) as NodeRecord
const linked = (type: string, from: string, to: string, properties: object = {}): LinkRecord =>
  ({ type, from, to, properties: { basis: 'STATED', ...properties } }) as LinkRecord

/** A thing with the passage that says it. */
function said(label: string, id: string, properties: object, ...links: LinkRecord[]): GraphRecord[] {
  const passage = `passage/${id}`
  return [
    node(label, id, properties),
    node('Passage', passage, { start: 0, end: 1 }),
    linked('CITES', id, passage, { role: 'SAYS' }),
    ...links,
  ]
}

const finding = (number: string, text: string, polarity = 'WEAKNESS'): GraphRecord[] =>
  said(
    'Finding',
    `i/finding/${number}`,
    { number, text, polarity, voice: 'INSPECTOR' },
    linked('GIVEN_BY', `i/finding/${number}`, 'i'),
  )
const ask = (number: string, text: string): GraphRecord[] =>
  said('Recommendation', `i/recommendation/${number}`, { number, text }, linked('GIVEN_BY', `i/recommendation/${number}`, 'i'))
const objective = (ref: string, text: string): GraphRecord[] =>
  said('Objective', `p/objective/${ref}`, { ref, text }, linked('UNDER', `p/objective/${ref}`, 'p'))
const action = (ref: string, text: string, properties: object = {}): GraphRecord[] =>
  said(
    'Action',
    `p/action/${ref}`,
    { ref, text, ...properties },
    linked('UNDER', `p/action/${ref}`, `p/objective/${ref.split('-')[0]}`),
  )

const inspection = node('Inspection', 'i', { kind: 'STANDARD', publishedOn: '2024-01-31' })
const plan = node('Plan', 'p', { statusAt: '2024-09-30' })

const council: readonly GraphRecord[] = [
  inspection,
  plan,
  ...finding('1', 'Caseloads are far too high in two of the teams.'),
  ...finding('2', 'Children who go missing are seldom offered a return home interview.'),
  ...finding('3', 'Life story work is begun too late.'),
  ...finding('4', 'Supervision is thoughtful and regular.', 'STRENGTH'),
  ...finding('5', 'Letters to lantern makers are lost.'),
  ...ask('r1', 'The number of children on each worker’s caseload.'),
  ...ask('r2', 'The offer of return home interviews to missing children.'),
  ...ask('r3', 'The start of life story work (paragraph 3).'),
  ...ask('r4', 'The supervision of workers.'),
  ...objective('1.1', 'Caseloads are manageable'),
  ...objective('1.2', 'Missing children are listened to'),
  ...objective('1.3', 'Foster carers are at hand'),
  ...action('1.1-1', 'Review the workload of each team'),
  ...action('1.1-2', 'Level caseloads between teams'),
  ...action('1.2-1', 'Review the offer of return home interviews'),
  ...action('1.2-2', 'Launch a new offer of return home interviews'),
  ...action('1.3-1', 'Recruit foster carers'),
]

const of = (records: readonly GraphRecord[]): LinkRecord[] =>
  linkAnswers({ known: new Known(records), texts: [], vocabulary: { service: '', topics: [] } }).filter(
    (record): record is LinkRecord => !isNode(record),
  )
const ends = (links: readonly LinkRecord[], type: string): string[] =>
  links
    .filter((link) => link.type === type)
    .map(({ from, to }) => `${from} ${to}`)
    .sort()

describe('from findings to what answers them', () => {
  const links = of(council)

  it('a weakness led to what the same inspection asked about the same, and a strength to nothing', () => {
    expect(ends(links, 'LED_TO')).toEqual([
      'i/finding/1 i/recommendation/r1',
      'i/finding/2 i/recommendation/r2',
      'i/finding/3 i/recommendation/r3',
    ])
  })

  it('what names its paragraph states it', () => {
    const [stated] = links.filter(({ type, to }) => type === 'LED_TO' && to.endsWith('r3'))
    expect(stated?.properties).toMatchObject({
      basis: 'STATED',
      method: 'named-paragraph',
      cites: ['passage/i/recommendation/r3'],
    })
  })

  it('the objective answers where several of its actions fit, in sentences, with the passages of both ends', () => {
    const [answer] = links.filter(({ type, from }) => type === 'ADDRESSED_BY' && from === 'i/finding/1')
    expect(answer).toMatchObject({
      to: 'p/objective/1.1',
      properties: {
        basis: 'SUGGESTED',
        method: 'shared-subject',
        cites: ['passage/i/finding/1', 'passage/p/objective/1.1'],
      },
    })
    expect(answer?.properties.reasons).toContain('Both are about caseloads.')
    expect(answer?.properties.score).toBeGreaterThanOrEqual(0.8)
    expect(ends(links, 'ADDRESSED_BY').filter((each) => each.includes('1.3'))).toEqual([])
  })

  it('no plan from before answers, nor one from long after', () => {
    for (const statusAt of ['2023-12-31', '2029-01-01']) {
      const others = council.map((each) => (isNode(each) && each.label === 'Plan' ? node('Plan', 'p', { statusAt }) : each))
      expect(ends(of(others), 'ADDRESSED_BY')).toEqual([])
      expect(ends(of(others), 'NEAREST_TO')).toEqual([])
    }
  })

  it('what the plan states of a measure is not suggested for what that restates', () => {
    const stated = [
      node('Measure', 'p/measure/A1', { ref: 'A1', text: 'Caseloads' }),
      linked('RESTATES', 'p/measure/A1', 'i/recommendation/r1'),
      linked('ADDRESSED_BY', 'p/measure/A1', 'p/objective/1.1'),
    ]
    const more = ends(of([...council, ...stated]), 'ADDRESSED_BY')
    expect(more).not.toContain('i/recommendation/r1 p/objective/1.1')
    expect(more).toContain('i/finding/1 p/objective/1.1')
  })

  it('an action depends on the one that makes what it uses, and never the other way round', () => {
    expect(ends(links, 'DEPENDS_ON')).toEqual(['p/action/1.2-2 p/action/1.2-1'])
    const dated = council.map((each) =>
      isNode(each) && each.id === 'p/action/1.2-1' ? node('Action', each.id, { ...each.properties, dueOn: '2025-12-31' }) : each,
    )
    const late = dated.map((each) =>
      isNode(each) && each.id === 'p/action/1.2-2' ? node('Action', each.id, { ...each.properties, dueOn: '2025-01-31' }) : each,
    )
    expect(ends(of(dated), 'DEPENDS_ON')).toHaveLength(1)
    expect(ends(of(late), 'DEPENDS_ON')).toEqual([])
  })

  it('an action that says that it takes up results depends on what brings them, whatever the dates are', () => {
    const [review, next] = ['p/action/1.2-1', 'p/action/1.2-2']
    const texts: Readonly<Record<string, object>> = {
      [review]: { text: 'Undertake a review of the supervision policy', dueOn: '2025-12-31' },
      [next]: { text: 'Consider the recommendations from the review of the supervision policy', dueOn: '2025-01-31' },
    }
    const late = council.map((each) =>
      isNode(each) && each.id in texts ? node('Action', each.id, { ...each.properties, ...texts[each.id] }) : each,
    )
    expect(ends(of(late), 'DEPENDS_ON')).toContain(`${next} ${review}`)
  })

  it('tells what comes nearest to what nothing answers, and nothing where nothing is near', () => {
    const alone = [
      ...council,
      ...finding('6', 'The fostering panel is slow, its minutes are lost, its chair is new and there is no adoption support.'),
    ]
    const near = ends(of(alone), 'NEAREST_TO')
    expect(near.some((each) => each.startsWith('i/finding/5'))).toBe(false)
    for (const each of near)
      expect(ends(of(alone), 'ADDRESSED_BY').some((other) => other.split(' ')[0] === each.split(' ')[0])).toBe(false)
  })

  it('is the same in whatever order records come', () => {
    const ids = (links: readonly LinkRecord[]): string[] =>
      links.map((link) => recordId(link) + JSON.stringify(link.properties)).sort()
    expect(ids(of([...council].reverse()))).toEqual(ids(links))
  })
})

describe('what shows the change', () => {
  const indicators = [
    node('Indicator', 'c/indicator/turnover.percentage', { name: 'Percentage of staff turnover', unit: '%' }),
    node('Indicator', 'c/indicator/care-leavers.suitable-accommodation.percentage', {
      name: 'Percentage of care leavers in suitable accommodation',
      unit: '%',
    }),
    node('Indicator', 'c/indicator/assessments.number', { name: 'Number of assessments', unit: 'assessments' }),
  ]
  const measured = (text: string): string[] => ends(of([...indicators, ...said('SuccessMeasure', 's', { text })]), 'MEASURED_BY')

  it('is the indicator that counts that very thing', () => {
    expect(measured('Turnover of staff will fall')).toEqual(['s c/indicator/turnover.percentage'])
    expect(measured('More care leavers live in suitable accommodation')).toEqual([
      's c/indicator/care-leavers.suitable-accommodation.percentage',
    ])
    expect(measured('Assessments will be better written')).toEqual([])
    expect(measured('The number of assessments will fall')).toEqual(['s c/indicator/assessments.number'])
    expect(measured('Care leavers always feel welcome')).toEqual([])
  })

  it('is nothing that only the title of the plan names', () => {
    const within = (title: string): string[] =>
      ends(
        of([
          ...indicators,
          node('Plan', 'p', { title, statusAt: '2024-09-30' }),
          ...objective('1.1', 'Staff turnover plan: nine in ten letters are on time'),
        ]),
        'MEASURED_BY',
      )
    expect(within('Lantern plan')).toEqual(['p/objective/1.1 c/indicator/turnover.percentage'])
    expect(within('Staff Turnover Plan')).toEqual([])
  })

  it('is what the finding itself gives a figure of', () => {
    const figure = [
      ...indicators,
      node('Finding', 'f', { text: 'Too many leave: 31 in a hundred.', polarity: 'WEAKNESS' }),
      node('Passage', 'd/1', { start: 10, end: 90 }),
      node('Passage', 'd/2', { start: 40, end: 60 }),
      node('Observation', 'o', { kind: 'ACTUAL', value: 31 }),
      linked('CITES', 'f', 'd/1', { role: 'SAYS' }),
      linked('CITES', 'o', 'd/2', { role: 'SAYS' }),
      linked('OF', 'o', 'c/indicator/turnover.percentage'),
      ...['d/1', 'd/2'].map((id) => linked('PART_OF', id, 'd')),
    ]
    expect(ends(of(figure), 'MEASURED_BY')).toEqual(['f c/indicator/turnover.percentage'])
  })
})

describe('the paragraphs that brackets name', () => {
  it('are single ones, lists and runs', () => {
    expect(paragraphsIn('Visits (paragraph 4).')).toEqual(['4'])
    expect(paragraphsIn('Calls (see paragraphs 10, 11 and 14 to 16)')).toEqual(['10', '11', '14', '15', '16'])
    expect(paragraphsIn('Plans (paras 3.2 and 5)').sort()).toEqual(['3.2', '5'])
  })

  it('are not those of other papers, nor other numbers', () => {
    expect(paragraphsIn('(paragraph 12 of the guidance)')).toEqual([])
    expect(paragraphsIn('(section 47) (4) paragraph 9')).toEqual([])
  })
})

describe('an action whose text names another', () => {
  const naming = (text: string): LinkRecord[] =>
    of([
      plan,
      ...objective('1.1', 'Visits are well recorded'),
      ...action('1.1-1', 'Design a new record of visits'),
      ...action('1.1-2', text),
    ]).filter(({ type, properties }) => type === 'DEPENDS_ON' && properties.basis === 'STATED')

  it('depends on it where it says that it comes first', () => {
    for (const text of ['Audit visits once the record in 1.1-1 is in use', 'After 1.1-1, audit visits'])
      expect(naming(text)).toMatchObject([
        { from: 'p/action/1.1-2', to: 'p/action/1.1-1', properties: { method: 'named-action' } },
      ])
  })

  it('does not where it is only named', () => {
    for (const text of ['Audit visits (see 1.1-1)', 'Look again. Once a year report on visits. The record is 1.1-1.'])
      expect(naming(text)).toEqual([])
  })
})
