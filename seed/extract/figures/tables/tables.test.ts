import { expect, it } from 'vitest'
import { blocksOf } from '../../../outline/blocks/index.ts'
import { textLayer } from '../../../read/layer.ts'
import { contextsOf } from '../periods/index.ts'
import { figuresInTables } from './index.ts'

function read(lines: readonly string[], asAt = '2023-11-20'): string[] {
  const text = lines.join('\n')
  const layer = textLayer(Buffer.from(text), text)
  const blocks = blocksOf(layer)
  const { figures } = figuresInTables(layer, blocks, 'Aldermere', contextsOf(layer, blocks, { asAt }))
  return figures.map(({ value, unit, count, of, qualifier, kind, place, period, counted }) =>
    [
      counted.words,
      `${value} ${unit}`,
      count === undefined ? '' : `${count}/${of}`,
      qualifier ?? '',
      kind === 'ACTUAL' ? '' : kind,
      place ?? '',
      period.start === period.end ? (period.start ?? '') : `${period.start}..${period.end}`,
      period.basis === 'STATED' ? '' : period.basis,
    ]
      .filter((part) => part !== '')
      .join(' · '),
  )
}

function unread(lines: readonly string[]): string[] {
  const text = lines.join('\n')
  const layer = textLayer(Buffer.from(text), text)
  const blocks = blocksOf(layer)
  const { notUnderstood } = figuresInTables(layer, blocks, 'Aldermere', contextsOf(layer, blocks, { asAt: '2023-11-20' }))
  return notUnderstood.map(({ start, end }) => text.slice(start, end))
}

it('places and dates head columns; notes date those that bear their stars; a row of its own tells the unit', () => {
  expect(
    read([
      'Numbers and rates of children',
      '',
      '| | 30/06/2023 | Aldermere 30/06/2023 | ENG* | SN** |',
      '|---|---|---|---|---|',
      '| Looked after | 412 | 81 | 70 | 92 |',
      '| | | | Rate per 10,000 | |',
      '',
      '*England as published for 2022',
      '',
      '**Neighbours, Q2 of the year 2022/23',
    ]),
  ).toEqual([
    'Looked after · 412 children · 2023-06-30',
    'Looked after · 81 per 10,000 · 2023-06-30',
    'Looked after · 70 per 10,000 · COMPARATOR · England · 2022-01-01..2022-12-31',
    'Looked after · 92 per 10,000 · COMPARATOR · statistical neighbours · 2022-07-01..2022-09-30',
  ])
})

it('a count beside its share is told with it, and the total is the base', () => {
  expect(
    read([
      '| Where they live | Number | % |',
      '|---|---|---|',
      '| With foster carers | 30 | 75% |',
      '| In homes | 10 | 25% |',
      '| Total | 40 | 100% |',
    ]),
  ).toEqual([
    'With foster carers · 75 % · 30/40 · UNKNOWN'
      .replace(' · UNKNOWN', ' · undefined..undefined · UNKNOWN')
      .replace('undefined..undefined · ', ''),
    'In homes · 25 % · 10/40 · UNKNOWN',
  ])
})

it('a performance table: what was, what is, what is aimed at; ratings and directions are no figures', () => {
  expect(
    read([
      '| Indicator | Good is | 2021/22 | Q1 22/23 | Target | England 2021/22 | RAG |',
      '|---|---|---|---|---|---|---|',
      '| % of visits in time | High | 71.5% | 80% | 90% | n/a | G |',
      '| Rate of referrals per 10,000 | Low | 512 | 130 | <500 | 538 | A |',
      '| Children adopted | High | 12 | - | c | x | |',
    ]),
  ).toEqual([
    '% of visits in time · 71.5 % · 2021-04-01..2022-03-31',
    '% of visits in time · 80 % · 2022-04-01..2022-06-30',
    '% of visits in time · 90 % · TARGET · UNKNOWN',
    'Rate of referrals per 10,000 · 512 per 10,000 · 2021-04-01..2022-03-31',
    'Rate of referrals per 10,000 · 130 per 10,000 · 2022-04-01..2022-06-30',
    'Rate of referrals per 10,000 · 500 per 10,000 · under · TARGET · UNKNOWN',
    'Rate of referrals per 10,000 · 538 per 10,000 · COMPARATOR · England · 2021-04-01..2022-03-31',
    'Children adopted · 12 children · 2021-04-01..2022-03-31',
  ])
})

it('times down the side, and quarters of the year that the caption tells', () => {
  expect(
    read(['| Year | Contacts | Referrals |', '|---|---|---|', '| 2020/21 | 1,204 | 310 |', '| 2021/22 | 1,377 | <5 |']),
  ).toEqual([
    'Contacts · 1204 contacts · 2020-04-01..2021-03-31',
    'Referrals · 310 referrals · 2020-04-01..2021-03-31',
    'Contacts · 1377 contacts · 2021-04-01..2022-03-31',
    'Referrals · 5 referrals · under · 2021-04-01..2022-03-31',
  ])
  expect(read(['Contacts in 2022/23', '', '| | Q1 | Q4 |', '|---|---|---|', '| Contacts | 100 | 140 |'])).toEqual([
    'Contacts · 100 contacts · 2022-04-01..2022-06-30',
    'Contacts · 140 contacts · 2023-01-01..2023-03-31',
  ])
})

it('a flattened table: a row of months, then labels and as many figures', () => {
  expect(
    read(['Mar 21 Oct 21 June', '2022', '', 'Cases', 'read', '', '10 12 20', '', '% ‘sound’', 'in all', '', '40% 50% -']),
  ).toEqual([
    'Cases read · 10 cases · 2021-03-01..2021-03-31',
    'Cases read · 12 cases · 2021-10-01..2021-10-31',
    'Cases read · 20 cases · 2022-06-01..2022-06-30',
    '% ‘sound’ in all · 40 % · 2021-03-01..2021-03-31',
    '% ‘sound’ in all · 50 % · 2021-10-01..2021-10-31',
  ])
})

it('a lone figure under its label is one; the numbers of pages are none', () => {
  expect(
    read([
      'The dashboard gives an overview of October’s data.',
      '',
      'Open plans',
      '',
      '318',
      '',
      'Rate per 10,000',
      '',
      '61.50',
      '',
      'Workforce',
      '',
      '7',
      '',
      'Contacts',
      '',
      '8',
      '',
      'Page 9',
    ]),
  ).toEqual(['Open plans · 318 plans · 2023-10-31 · INFERRED', 'Rate per 10,000 · 61.5 per 10,000 · 2023-10-31 · INFERRED'])
})

it('no figures of actions, grades, agendas, contents, fronts and money that is none', () => {
  const tables = [
    ['| Action | Owner | By when | Progress |', '|---|---|---|---|', '| Train 30 staff | Head | 31/03/23 | 100% |'],
    ['| Judgement | Grade |', '|---|---|', '| Leaders | Good |', '| Help | Inadequate |'],
    ['| Item | Title | Page |', '|---|---|---|', '| 4 | Minutes | 3 |', '| 5 | Plan | 11 |'],
    ['| | |', '|---|---|', '| Foreword | 4 |', '| What we found | 9 |', '| What follows | 15 |'],
    ['| Measure | Objective and actions |', '|---|---|', '| Reviews | 1.1.1, 3.2.1 |', '| Places | 4.4 |'],
    ['| Year | 2023/24 £000 |', '|---|---|', '| Costs | None |', '| Income | N/A |'],
  ]
  for (const table of tables) expect(read(table)).toEqual([])
})

it('a year beside a place is that of the comparator; a target has no time; days of each year and ends of periods are days', () => {
  expect(
    read([
      'Published on 20 January 2025',
      '',
      '| Indicator | 2023/24 | Target | England 2024 | Neighbouring councils, March 2024 |',
      '|---|---|---|---|---|',
      '| Plans at the end of the period | 142 | 120 | 60 | 70 |',
    ]),
  ).toEqual([
    'Plans at the end of the period · 142 plans · 2024-03-31',
    'Plans at the end of the period · 120 plans · TARGET · UNKNOWN',
    'Plans at the end of the period · 60 plans · COMPARATOR · England · 2024-12-31',
    'Plans at the end of the period · 70 plans · COMPARATOR · neighbouring councils · 2024-03-31',
  ])
  expect(
    read(['Children in care, at 31 March', '', '| | 2021 | 2022 |', '|---|---|---|', '| Children in care | 280 | 268 |']),
  ).toEqual(['Children in care · 280 children · 2021-03-31', 'Children in care · 268 children · 2022-03-31'])
})

it('a raised number points to a note', () => {
  const table = ['| | 2022/23 |', '|---|---|', '| Plans\u00b9 | 142 |', '', '\u00b9 At the end of the year']
  expect(read(table)).toEqual(['Plans · 142 plans · 2023-03-31'])
})

it('a head over several columns is of each of them', () => {
  expect(
    read(['| Measure | 2023/24 | | 2024/25 |', '|---|---|---|---|', '| | Q3 | Q4 | Q1 |', '| Contacts | 100 | 140 | 90 |']),
  ).toEqual([
    'Contacts · 100 contacts · 2023-10-01..2023-12-31',
    'Contacts · 140 contacts · 2024-01-01..2024-03-31',
    'Contacts · 90 contacts · 2024-04-01..2024-06-30',
  ])
})

it('columns that only spaces keep apart, under as many heads', () => {
  const rows = ['Measure   31 March 2022   31 March 2023', 'Children in care   268   281', 'Visits in time   61%   58%']
  expect(read(rows)).toEqual([
    'Children in care · 268 children · 2022-03-31',
    'Children in care · 281 children · 2023-03-31',
    'Visits in time · 61 % · 2022-03-31',
    'Visits in time · 58 % · 2023-03-31',
  ])
  expect(read(rows.slice(0, 2))).toEqual([])
  expect(
    read([
      'Measure   Good is   Sep 23   Oct 23   Target',
      'Visits in time (%)   High   78.1   79.0   90',
      'Moves (%)   Low   11   12   8',
    ]),
  ).toEqual([
    'Visits in time (%) · 78.1 % · 2023-09-01..2023-09-30',
    'Visits in time (%) · 79 % · 2023-10-01..2023-10-31',
    'Visits in time (%) · 90 % · TARGET · UNKNOWN',
    'Moves (%) · 11 % · 2023-09-01..2023-09-30',
    'Moves (%) · 12 % · 2023-10-01..2023-10-31',
    'Moves (%) · 8 % · TARGET · UNKNOWN',
  ])
})

it('where a figure stands is told by table, row and column; its label and head by their own', () => {
  const text = ['Workforce', '', '| | June 2023 |', '|---|---|', '| Social workers who left | 7 |'].join('\n')
  const layer = textLayer(Buffer.from(text), text)
  const blocks = blocksOf(layer)
  const [figure] = figuresInTables(layer, blocks, 'Aldermere', contextsOf(layer, blocks)).figures
  expect(figure?.locator).toBe("table 'Workforce', row 'Social workers who left', column 'June 2023'")
  expect(figure?.locators?.slice(0, 2)).toEqual([
    "table 'Workforce', row 'Social workers who left'",
    "table 'Workforce', column 'June 2023'",
  ])
})

it('a signed figure is a change where its head says so, else not understood; so is one in brackets', () => {
  expect(
    read(['| | 2022/23 | 2023/24 | Change |', '|---|---|---|---|', '| Vacancies | 14% | 10% | \u22124% |']).at(-1),
  ).toContain('-4 %')
  expect(
    unread([
      '| Posts | 2022/23 | 2023/24 |',
      '|---|---|---|',
      '| Vacancies | 12% | \u22124% |',
      '| Agency | 30 | (12) |',
      '| Leavers | 9 | 14 |',
      '| Starters | 8 | 11 |',
    ]),
  ).toEqual(['\u22124%', '(12)'])
})

it('the scale that a label tells is that of its figures', () => {
  const cost = (label: string, cell: string): string[] =>
    read([`| Item | ${label} |`, '|---|---|', `| Fostering | ${cell} |`, `| Transport | ${cell} |`]).map((told) =>
      told.replace(/ \u00b7 UNKNOWN$/, ''),
    )
  expect(cost('Cost (000s)', '\u00a3412')[0]).toBe('Fostering, Cost \u00b7 412000 \u00a3')
  expect(cost("Spend \u00a3'000", '412')[0]).toBe('Fostering, Spend \u00b7 412000 \u00a3')
  expect(cost('Budget \u00a3m', '4.1')[0]).toBe('Fostering, Budget \u00b7 4100000 \u00a3')
  expect(cost('Budget \u00a3m', '\u00a3412k')[0]).toBe('Fostering, Budget \u00b7 412000 \u00a3')
})

it('a row with fewer or more figures than its times is not understood', () => {
  expect(unread(['2021/22 2022/23 2023/24', '', 'Children adopted 12 14 9', '', 'Children fostered 40 41 42 43 44'])).toEqual([
    'Children fostered 40 41 42 43 44',
  ])
})
