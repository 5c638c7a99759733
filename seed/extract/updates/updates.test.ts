import { expect, it } from 'vitest'
import { isNode, makeId } from '../../../schema/index.ts'
import { blocksOf } from '../../outline/blocks/index.ts'
import { tablesOf } from '../../outline/tables.ts'
import { textLayer } from '../../read/layer.ts'
import { wordsAt } from '../../read/words.ts'
import { Collector } from '../collector.ts'
import { writeUpdates } from './index.ts'
import { tellsProgress } from './telling.ts'
import { titleMatch } from './titles.ts'

function read(lines: readonly string[], priorities: readonly string[] = [], action?: string): string[] {
  const text = lines.join('\n')
  const layer = textLayer(Buffer.from(text), text)
  const into = new Collector(layer, 'aldermere/document/paper', 'council/aldermere')
  for (const [at, title] of priorities.entries())
    into.node('Priority', makeId('aldermere/plan', 'Priority', String(at + 1)), { title })
  if (action !== undefined) {
    const id = into.node('Action', makeId('aldermere/plan', 'Action', '1'), { ref: '1' })
    const start = text.indexOf(action)
    into.cite(id, wordsAt(text, [{ start, end: start + action.length }]), 'row 1')
  }
  writeUpdates(into, {
    scope: 'aldermere/paper',
    asAt: '2023-11-20',
    blocks: blocksOf(layer),
    tables: tablesOf(layer),
    leftOut: [],
  })
  return into.records.flatMap((record) => {
    if (isNode(record)) return record.label === 'Update' ? [`${record.id.split('/').at(-1)}: ${record.properties.text}`] : []
    return record.type === 'REPORTS_ON'
      ? [`${record.from.split('/').at(-1)} on ${record.to.split('/').slice(-2).join(' ')} ${record.properties.basis}`]
      : []
  })
}

const report = [
  '1. Background',
  '',
  '1.1 The team was set up in 2021 and has grown in size since that time.',
  '',
  '2. Progress',
  '',
  'Steady Homes',
  '',
  '2.1 Nine new foster homes have been approved since the summer, and checks are on time.',
  '2.2 The council will open a second home in spring.',
  '',
  'Listening',
  '',
  '2.3 Young people have written a guide to meetings, which is now in use everywhere.',
  '',
  '3. Next steps',
  '',
  '3.1 The board has agreed to meet again in a month and was pleased with what it saw.',
]

it('paragraphs of a progress section, each under the priority that its heading names', () => {
  expect(read(report, ['Steady homes', 'Improving listening'])).toEqual([
    '2.1: Nine new foster homes have been approved since the summer, and checks are on time.',
    '2.1 on priority 1 STRUCTURAL',
    '2.3: Young people have written a guide to meetings, which is now in use everywhere.',
    '2.3 on priority 2 SUGGESTED',
  ])
})

it('sections that are numbered as priorities, up to the summary', () => {
  expect(
    read([
      '2 Strategic Priority 1 - Steady homes',
      '',
      '2.1 What the data tells us',
      '',
      '2.1.1 The share of visits in time has risen to four in five over the quarter.',
      '',
      '3 Summary',
      '',
      '3.1 Much has been done and there is much that remains to be done by all of us.',
    ]),
  ).toEqual(['2.1.1: The share of visits in time has risen to four in five over the quarter.'])
})

it('a cell of a column of updates reports on the action of its row', () => {
  expect(
    read(
      [
        '| Action | Owner | By when | Progress update |',
        '|---|---|---|---|',
        '| Train every manager | Head of Learning | 31/03/24 | Two in three managers have been trained so far. |',
      ],
      [],
      'Train every manager',
    ),
  ).toEqual(['row-3: Two in three managers have been trained so far.', 'row-3 on action 1 STRUCTURAL'])
})

it('what is only intended, and what is of one child, is no update', () => {
  expect(tellsProgress('A new team will be set up in the spring of next year.')).toBe(false)
  expect(tellsProgress('A young person was placed far from home and she has now come back.')).toBe(false)
  expect(tellsProgress('Only one child has been placed out of area since the last report.')).toBe(false)
  expect(tellsProgress('A new team has been set up and is now taking on work.')).toBe(true)
})

it('titles: the same, like, or another', () => {
  expect(titleMatch('Strategic Priority 2 – ‘Steady Homes’', 'Steady homes')?.isSame).toBe(true)
  expect(titleMatch('Homes', 'Improving homes')?.isSame).toBe(false)
  expect(titleMatch('Homes', 'Schools')).toBeUndefined()
})

it('progress of something else than a plan is no update; that of an improvement plan is, though nothing of it is held', () => {
  const told = ['Key updates', '', 'A new clinic has been opened in the old library for young parents.']
  expect(read(['Update on health services', '', ...told])).toEqual([])
  expect(read(['Improvement plan: report to the panel', '', ...told])).toEqual([
    'line-5: A new clinic has been opened in the old library for young parents.',
  ])
})

it('a row of numbers heads nothing, and ends no part', () => {
  expect(
    read([
      '4 Strategic Priority 3 - Steady homes',
      '',
      '4.1 A count of homes was made in May, and each home was seen.',
      '',
      '4.2 What the data tells us',
      '',
      '7 19 22 14',
      '',
      '4.3 Fewer homes were seen in time, and this has not improved since.',
    ]),
  ).toEqual([
    '4.1: A count of homes was made in May, and each home was seen.',
    '4.3: Fewer homes were seen in time, and this has not improved since.',
  ])
})

it('what audits found is told, strengths and areas for improvement alike', () => {
  expect(
    read([
      '2 Strategic Priority 1 - Steady homes',
      '',
      '2.1 Strengths identified from audit',
      '',
      'Kind and patient letters to foster carers',
      '',
      '2.2 Areas for improvement identified from audit',
      '',
      'Notes of visits need to be kept by every team.',
      '',
      '2.3 Plans for next year',
      '',
      'Letters need to be sent by every team.',
    ]),
  ).toEqual(['line-5: Kind and patient letters to foster carers', 'line-9: Notes of visits need to be kept by every team.'])
})

it.each([
  'In the spring checks, we found that letters needed to be kinder.',
  'Letters should come in a week; only 31% of letters were there by then.',
  'The fair did not take place in summer.',
  'Meetings of the homes are held each month.',
  'The wardens are introducing new forums.',
  'The form now includes a place for wishes.',
])('tells progress, good or bad: %s', (text) => expect(tellsProgress(text)).toBe(true))

/** The days of the updates of a paper that bears none itself. */
function days(...lines: string[]): (string | undefined)[] {
  const text = lines.join('\n\n')
  const layer = textLayer(Buffer.from(text), text)
  const into = new Collector(layer, 'aldermere/document/paper', 'council/aldermere')
  writeUpdates(into, { scope: 'aldermere/paper', blocks: blocksOf(layer), tables: [], leftOut: [] })
  return into.records.flatMap((record) => (isNode(record) && record.label === 'Update' ? [record.properties.asAt] : []))
}

it('an update speaks of the day that it names, else of the one day of its paper', () => {
  expect(
    days(
      'The words \u2018over the last 6 months\u2019 indicate data between July 2030 and January 2031.',
      '2 Strategic Priority 1 - Steady homes',
      '2.1 Over the last 6 months the share of visits in time has risen.',
      '2.2 There are 40 homes (Feb 2031), which is more than there were in June 2029.',
      '2.3 Between May 2030 and March 2031 six wardens were appointed.',
      '2.4 A new form has been made. It will be used from June 2031.',
      '2.5 The number of children with plans has increased to 51 in January 2031.',
    ),
  ).toEqual(['2031-01-31', '2031-02-28', '2031-03-31', '2031-03-31', '2031-01-31'])
})

it('of data and audits, the end of the time that the paper says it tells of', () => {
  expect(
    days(
      'The words \u2018over the last 6 months\u2019 indicate data between July 2030 and January 2031.',
      '2 Strategic Priority 1 - Steady homes',
      '1.\n\n2.1 What the data tells us',
      '2.1.1 The share of visits in time has risen.',
      '2.1.2 A form is currently being made.',
      '2.2 Strengths identified from audit',
      'Letters to foster carers are kind and patient, and come in the week in which they were promised.',
      '3 Strategic Priority 2 - Listening',
      '3.1 Between May 2030 and March 2031 six wardens were appointed.',
    ),
  ).toEqual(['2031-01-31', '2031-03-31', '2031-01-31', '2031-03-31'])
})

it('of a paper on a year that tells the month in which it was written, data are of the year', () => {
  expect(
    days(
      'Annual Report 1st April 2030 to 31st March 2031',
      'June 2031',
      '2 Strategic Priority 1 - Steady homes',
      '2.1 What the data tells us',
      '2.1.1 Visits in time have increased to four in five.',
      '2.1.2 Wardens are currently reviewing the form.',
      '3 Strategic Priority 2 - Listening',
      '3.1 In October 2030 the service was reordered to address the following,',
      '- Letters are too long in every team of ours.',
      '3.2 More wardens have been appointed.',
    ),
  ).toEqual(['2031-03-31', '2031-06-30', '2031-06-30', '2030-10-31', '2031-06-30'])
})

it('of a member\u2019s update report, the section that speaks of the improvement plan', () => {
  expect(
    read([
      '| Cabinet Member Update Report | |',
      '|---|---|',
      '| Councillor | Portfolio |',
      '| A Heron | Homes |',
      '',
      'Homes',
      '',
      '- The improvement plan has been sent to the inspectors.',
      '- Every warden has been trained in its first part.',
      '- The fair will be in spring.',
      '',
      'Buses',
      '',
      '- Nine new buses have been bought for the valley.',
    ]),
  ).toEqual([
    'line-8: The improvement plan has been sent to the inspectors.',
    'line-9: Every warden has been trained in its first part.',
  ])
})

it('the heading is kept where it is the title of nothing that is known', () => {
  const text = ['2 Strategic Priority 1 - Steady homes', '', '2.1 The share of visits in time has risen to four in five.'].join(
    '\n',
  )
  const layer = textLayer(Buffer.from(text), text)
  const into = new Collector(layer, 'aldermere/document/paper', 'council/aldermere')
  writeUpdates(into, { scope: 'aldermere/paper', blocks: blocksOf(layer), tables: [], leftOut: [] })
  const over = into.records.find((record) => !isNode(record) && record.type === 'CITES' && record.properties.property === 'under')
  const passage = into.records.filter(isNode).find(({ id }) => over !== undefined && !isNode(over) && id === over.to)
  expect(passage?.label === 'Passage' ? passage.properties.quote : '').toContain('Steady homes')
})
