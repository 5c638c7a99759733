import { expect, it } from 'vitest'
import { blocksOf } from '../../../outline/blocks/index.ts'
import { textLayer } from '../../../read/layer.ts'
import { contextOf, type PeriodContext, periodOf } from './index.ts'

const of = (
  sentence: string,
  figure: string,
  context: PeriodContext = {},
  kind: 'ACTUAL' | 'CHANGE' | 'TARGET' | 'COMPARATOR' = 'ACTUAL',
): string => {
  const { start, end, basis } = periodOf(sentence, sentence.indexOf(figure), context, kind)
  return [start === end ? start : `${start}..${end}`, basis].filter((part) => part !== undefined).join(' ')
}

it('days, months and years as they are printed', () => {
  expect(of('At 31 March 2021, 190 children were looked after.', '190')).toBe('2021-03-31 STATED')
  expect(of('In 2019/20, 44% of reviews were late.', '44')).toBe('2019-04-01..2020-03-31 STATED')
  expect(of('In 201920, 44% of reviews were late.', '44')).toBe('2019-04-01..2020-03-31 STATED')
  expect(of('The average was 410 days in 2016–19.', '410')).toBe('2016-04-01..2019-03-31 STATED')
  expect(of('In the 2020/21 academic year 12 pupils left.', '12')).toBe('2020-09-01..2021-08-31 STATED')
  expect(of('In Q3 2020-21, 44 audits were made.', '44')).toBe('2020-10-01..2020-12-31 STATED')
  expect(of('As of May 2021, 60% live in the area.', '60')).toBe('2021-05-31 STATED')
  expect(of('Between April and July 2020 nine homes closed, and 14 opened.', '14')).toBe('2020-04-01..2020-07-31 STATED')
  expect(of('In October 2022 there were 310 referrals.', '310')).toBe('2022-10-01..2022-10-31 STATED')
  expect(of('In the period from May to July 2020, 89 answers came.', '89')).toBe('2020-05-01..2020-07-31 STATED')
  expect(of('Plans stood at 210 at the end of 2018/19.', '210')).toBe('2019-03-31 STATED')
  expect(of('2.1.10 There were 13 children adopted.', '13')).toBe('undefined UNKNOWN'.replace('undefined ', ''))
})

it('each figure of a sentence with several times has its own', () => {
  const fell = 'Re-referrals fell from 25% in 2017–18 to 16% in 2018–19.'
  expect(of(fell, '25')).toBe('2017-04-01..2018-03-31 STATED')
  expect(of(fell, '16')).toBe('2018-04-01..2019-03-31 STATED')
  const rose = 'In May 2018 the council had 310 children in care, by May 2022 this had risen to 402.'
  expect(of(rose, '310')).toBe('2018-05-31 STATED')
  expect(of(rose, '402')).toBe('2022-05-31 STATED')
  const compared = 'In 2019/20 the share was 61%, lower than in 2018/19 (70%).'
  expect(of(compared, '61')).toBe('2019-04-01..2020-03-31 STATED')
  expect(of(compared, '70')).toBe('2018-04-01..2019-03-31 STATED')
})

it('what only the document can tell is inferred from its day, its period or its own words', () => {
  const asAt = { asAt: '2022-11-30' }
  expect(of('Over the last 3 months 40 plans ended.', '40', asAt)).toBe('2022-09-01..2022-11-30 INFERRED')
  expect(of('There are currently 212 open plans.', '212', asAt)).toBe('2022-11-30 INFERRED')
  expect(of('Since August 2022, 12 children were placed.', '12', asAt)).toBe('2022-08-01..undefined STATED')
  expect(
    of('Of referrals 30% were repeats, higher than the same period in the previous year (22%).', '22', {
      reporting: { start: '2021-04-01', end: '2022-03-31' },
    }),
  ).toBe('2020-04-01..2021-03-31 INFERRED')
  const inspection = { start: '2017-06-20', end: '2017-07-13' }
  expect(of('In the last 12 months, 31 children were adopted.', '31', { inspection })).toBe('2016-06-21..2017-06-20 INFERRED')
  expect(of('At the time of the inspection 18 lived far away.', '18', { inspection })).toBe('2017-06-20..2017-07-13 INFERRED')
  expect(of('In the previous audit 20% were good.', '20', asAt)).toBe('UNKNOWN')
  expect(of('The target is 90%.', '90', { inspection }, 'TARGET')).toBe('UNKNOWN')
})

it('lead-ins state, and a sentence that goes on takes the time of the one before', () => {
  expect(of('48 live with foster carers', '48', { under: ['At 31 March 2019:'] })).toBe('2019-03-31 STATED')
  expect(of('Of these, 12 were boys.', '12', { before: ['At 31 March 2019 there were 40.'] })).toBe('2019-03-31 INFERRED')
})

it('a change goes from the day that is compared; a change by years is of the later year', () => {
  const grown = 'We have 402 children in care (May 2022), a 12% increase from May 2020.'
  expect(of(grown, '12', {}, 'CHANGE')).toBe('2020-05-31..2022-05-31 STATED')
  expect(of('Assessments fell by 13% (3,000 in 2016/17 to 2,600 in 2017/18).', '13', {}, 'CHANGE')).toBe(
    '2017-04-01..2018-03-31 STATED',
  )
})

it('a document tells its own period, and what its words for a time mean', () => {
  const text = [
    'Annual report of services',
    '',
    '1 April 2019 to 31 March 2020',
    '',
    'Data for the last 6 months means that of May 2019 to October 2019.',
  ].join('\n')
  const layer = textLayer(Buffer.from(text), text)
  const context = contextOf(blocksOf(layer))
  expect(context.reporting).toEqual({ start: '2019-04-01', end: '2020-03-31' })
  expect(of('In the last 6 months, 70% were in time.', '70', context)).toBe('2019-05-01..2019-10-31 INFERRED')
})

it('a document that reports on a year tells what its end is', () => {
  const reporting = { start: '2023-04-01', end: '2024-03-31' }
  expect(of('At the end of the year 12 posts were empty.', '12', { reporting, asAt: '2024-06-24' })).toBe('2024-03-31 INFERRED')
  expect(of('In the year 12 posts were filled.', '12', { reporting, asAt: '2024-06-24' })).toBe('2023-04-01..2024-03-31 INFERRED')
})

it('a time that goes on from a day has no end in a paper, and ends with the inspection in its report', () => {
  const grown = 'Since 2016/17 spending has grown from £31m to £52m in 2022/23.'
  expect(of(grown, '£31m', { asAt: '2022-11-07' })).toBe('2016-04-01..2017-03-31 STATED')
  expect(of(grown, '£52m', { asAt: '2022-11-07' })).toBe('2022-04-01..2023-03-31 STATED')
  expect(of('A third team is introduced from January 2023, for 18 schools.', '18')).toBe('2023-01-01..undefined STATED')
  const inspection = { start: '2017-06-20', end: '2017-07-13' }
  expect(of('Since May 2017, 12 children were placed.', '12', { inspection })).toBe('2017-05-01..2017-07-13 STATED')
})

it('how many there are is of the last day: of a year, and of the month of a census', () => {
  const fell = 'This is a fall from 210 looked after children in 2014–15, which was a rate of 41 against neighbours at 52.'
  for (const figure of ['210', '41', '52']) expect(of(fell, figure)).toBe('2015-03-31 STATED')
  expect(of('At the census of January 2021 pupils numbered 20,400.', '20,400')).toBe('2021-01-31 STATED')
  expect(of('In 2014–15, 210 children in care were placed with carers.', '210')).toBe('2014-04-01..2015-03-31 STATED')
})

it('a day that damage has taken is not that of the other figure', () => {
  expect(of('This is a fall from 910 at', '910', { before: ['At 11 April 2016 there were 700 children in need.'] })).toBe(
    'UNKNOWN',
  )
})

it('the first months are counted from where a thing began, in that sentence or those before', () => {
  const before = ['It runs drop-ins for parents.', 'In March 2022 a new service was opened.']
  expect(of('In its first six months it trained 20 schools.', '20', { before })).toBe('2022-03-01..2022-08-31 STATED')
  expect(of('In its first six months it trained 20 schools.', '20')).toBe('UNKNOWN')
})

it('the year to date, a list of months, and the year of those whom a sentence opens with', () => {
  const rise = 'Visits rose from 50% in May 2014 (year to date) to 78% in February 2015 (year to date).'
  expect(of(rise, '50%')).toBe('2014-04-01..2014-05-31 STATED')
  expect(of(rise, '78%')).toBe('2014-04-01..2015-02-28 STATED')
  const list = 'It goes up and down (December 2014, 92% in time; January 2015, 77% and February 2015, 89%).'
  expect(of(list, '77%')).toBe('2015-01-01..2015-01-31 STATED')
  const opened = 'For the 40 pupils who were tested in 2015, 21% did well, above the national 18%.'
  expect(of(opened, '18%')).toBe('2015-01-01..2015-12-31 STATED')
})

it('an aim, a background fact and a change since a day are given no time that is not theirs', () => {
  const census = { before: ['At the census of January 2021 pupils numbered 20,400.'], asAt: '2022-11-07' }
  expect(of('There are three colleges in the town.', 'three', census)).toBe('UNKNOWN')
  expect(
    of('Children wait 305 days in the past 12 months; the target is 487 days.', '487', { asAt: '2022-11-07' }, 'TARGET'),
  ).toBe('UNKNOWN')
  expect(of('A reduction of seven compared to September 2020 was seen.', 'seven', {}, 'CHANGE')).toBe(
    '2020-09-01..undefined STATED'.replace('-01..', '-30..'),
  )
})

it('a document says of which day its figures are', () => {
  const text = ['Dashboard', '', 'Figures are as at 31 December 2024 unless they say otherwise.'].join('\n')
  const context = contextOf(blocksOf(textLayer(Buffer.from(text), text)), { asAt: '2025-01-20' })
  expect(of('Children in care', 'care', context)).toBe('2024-12-31 INFERRED')
  expect(of('Target', 'T', context, 'TARGET')).toBe('UNKNOWN')
})

it('a time in brackets is that of the figure in the same brackets', () => {
  expect(of('The share was 88% (91% in 2022/23).', '88')).toBe('UNKNOWN')
  expect(of('The share was 88% (91% in 2022/23).', '91')).toBe('2022-04-01..2023-03-31 STATED')
  const swapped = 'In 2023/24 88% of reviews were on time (2022/23: 91%).'
  expect(of(swapped, '88')).toBe('2023-04-01..2024-03-31 STATED')
  expect(of(swapped, '91')).toBe('2022-04-01..2023-03-31 STATED')
  expect(of('The share was 88% (44 of 50, 2022/23).', '88')).toBe('2022-04-01..2023-03-31 STATED')
})

it('of two times with an "and" between them, each has its figure', () => {
  const rose = 'The vacancy rate rose from 6% to 8% between 2022/23 and 2023/24.'
  expect(of(rose, '6%')).toBe('2022-04-01..2023-03-31 STATED')
  expect(of(rose, '8%')).toBe('2023-04-01..2024-03-31 STATED')
})

it('a time of what is still to come, or of what was reached, is not that of what stands before it', () => {
  const asAt = { asAt: '2024-11-30' }
  expect(of('The service recruited 2 teams and they will commence in December.', '2', asAt)).not.toContain('-12-')
  const aim = 'We aim to see 95% of children on time and saw 71% in March 2024.'
  expect(of(aim, '95', {}, 'TARGET')).toBe('UNKNOWN')
  expect(of(aim, '71')).toBe('2024-03-01..2024-03-31 STATED')
})

it('a year may be called one: "in the year"', () => {
  expect(of('In the year 2030-31, 12 boats sank.', '12')).toBe('2030-04-01..2031-03-31 STATED')
  expect(of('Boats sank in year 2030/31, 12 in all.', '12')).toBe('2030-04-01..2031-03-31 STATED')
})

it('a time is that of its own clause', () => {
  const inspection = { start: '2031-06-20', end: '2031-07-13' }
  const visited = 'Since the last inspection, nine storms have come and no boats have been lost at the time of the inspection.'
  expect(of(visited, 'nine', { inspection })).toBe('UNKNOWN')
  expect(of(visited, 'no boats', { inspection })).toBe('2031-06-20..2031-07-13 INFERRED')
  const since = 'Only two sails have been mended since May 2030, and 15 masts have stood for years.'
  expect(of(since, 'two', { inspection })).toBe('2030-05-01..2031-07-13 STATED')
  expect(of(since, '15', { inspection })).toBe('2031-06-20..2031-07-13 INFERRED')
  expect(of('It helps, and 35 rowers have benefited from the club since it began.', '35', { inspection })).toBe('UNKNOWN')
})

it('what other places count is not counted while inspectors are here', () => {
  const inspection = { start: '2031-06-20', end: '2031-07-13' }
  expect(of('It is better than the national average of 25%.', '25', { inspection }, 'COMPARATOR')).toBe('UNKNOWN')
  expect(of('It is 20%.', '20', { inspection })).toBe('2031-06-20..2031-07-13 INFERRED')
})
