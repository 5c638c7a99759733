import { describe, expect, it } from 'vitest'
import { takenIn } from './taken.ts'

const told = (sentence: string, unit?: string): string[] =>
  takenIn(sentence, { unit }, unit !== undefined, 'Aldermere').taken.map(({ kind, value, unit: own, place, qualifier }) =>
    [kind, value, own, place, qualifier].filter((part) => part !== undefined).join(' '),
  )

describe('the figures of a sentence', () => {
  it('are levels, and changes with their direction', () => {
    expect(told('Contacts rose by 12% to 640 contacts')).toEqual(['CHANGE 12 %', 'ACTUAL 640 contacts'])
    expect(told('There was a fall of 3.5% in late visits')).toEqual(['CHANGE -3.5 %'])
    expect(told('Plans on time (+6%) and a 2% decrease in drift')).toEqual(['CHANGE 6 %', 'CHANGE -2 %'])
    expect(told('The wait was 30 days longer')).toEqual(['CHANGE 30 days'])
    expect(told('This is a decrease from 77 in May', 'children')).toEqual(['ACTUAL 77 children'])
    expect(told('It was 80 plans, growing to 95 by June')).toEqual(['ACTUAL 80 plans', 'ACTUAL 95 plans'])
  })

  it('are targets and thresholds where that is said', () => {
    expect(told('It takes 400 days on average, against a target of 365 days')).toEqual(['ACTUAL 400 days', 'TARGET 365 days'])
    expect(told('The ambition is 95% of visits on time')).toEqual(['TARGET 95 %'])
    expect(told('It is 12 days outside the scorecard threshold of 121 days')).toEqual(['CHANGE 12 days', 'THRESHOLD 121 days'])
    expect(told('Performance is below target at 71%')).toEqual(['ACTUAL 71 %'])
  })

  it('are of another place where that stands beside them', () => {
    expect(told('Ours is 14% (the national average is 16%)')).toEqual(['ACTUAL 14 %', 'COMPARATOR 16 % England'])
    expect(told('Aldermere has 30%, the North West 22% and England 19%')).toEqual([
      'ACTUAL 30 %',
      'COMPARATOR 22 % North West',
      'COMPARATOR 19 % England',
    ])
    expect(told('It is 8%, compared with 9% in the Northwest and 11% nationally')).toEqual([
      'ACTUAL 8 %',
      'COMPARATOR 9 % North West',
      'COMPARATOR 11 % England',
    ])
    expect(told('A rate of 70 per 10,000, with statistical neighbours at 66 and England averages of 60')).toEqual([
      'ACTUAL 70 per 10,000',
      'COMPARATOR 66 per 10,000 statistical neighbours',
      'COMPARATOR 60 per 10,000 England',
    ])
    expect(told('Attendance is above the national average at 96%')).toEqual(['ACTUAL 96 %'])
    expect(told('Of pupils, 5% speak English as a second language')).toEqual(['ACTUAL 5 %'])
  })

  it('are bounded by the words before them', () => {
    expect(told('More than 40 carers came')).toEqual(['ACTUAL 40 carers more than'])
    expect(told('An average of 52% of calls were answered')).toEqual(['ACTUAL 52 % average'])
  })

  it('are labelled, or stand in rows of labels', () => {
    expect(told('Enquiries received: 214 (Q2 198), of which 61 went on (28%)')).toEqual([
      'ACTUAL 214 enquiries',
      'ACTUAL 198 enquiries',
      'ACTUAL 28 %',
    ])
    expect(told('Pupils in hostels 140; day visits 31; boarders 9.')).toEqual([
      'ACTUAL 140 pupils',
      'ACTUAL 31 visits',
      'ACTUAL 9 visits',
    ])
    expect(told('Plans kept open too long: <5')).toEqual(['ACTUAL 5 plans less than'])
    expect(told('Views of carers (n=12) were warm')).toEqual(['ACTUAL 12 carers'])
    expect(told('Opening hours: 9')).toEqual([])
  })

  it('are aims where what stands behind them tells it', () => {
    expect(told('It is 64%, short of the 85% we aim for')).toEqual(['ACTUAL 64 %', 'TARGET 85 %'])
    expect(told('Late fees >20%, target <18%')).toEqual(['ACTUAL 20 % more than', 'TARGET 18 % less than'])
    expect(told('It is 79% (target 92%, tolerance 85%)')).toEqual(['ACTUAL 79 %', 'TARGET 92 %', 'THRESHOLD 85 %'])
    expect(told('The council will invest £4 million in parks')).toEqual(['ACTUAL 4000000 £'])
  })

  it('are all of the place that is told once for a row of them', () => {
    expect(told('It is 62% and 28%, compared to 59% and 34% nationally')).toEqual([
      'ACTUAL 62 %',
      'ACTUAL 28 %',
      'COMPARATOR 59 % England',
      'COMPARATOR 34 % England',
    ])
    expect(told('It is 62% here and 59% nationally')).toEqual(['ACTUAL 62 %', 'COMPARATOR 59 % England'])
    expect(told('Neighbouring councils reached 55%')).toEqual(['COMPARATOR 55 % neighbouring councils'])
  })

  it('are changes of money, of counts and of what stands before brackets', () => {
    expect(told('The £1.2m underspend')).toEqual(['CHANGE -1200000 £'])
    expect(told('It spent £3.9m (4.3%) over what was set')).toEqual(['CHANGE 3900000 £', 'CHANGE 4.3 %'])
    expect(told('It had 118 carers, a net loss of six')).toEqual(['ACTUAL 118 carers', 'CHANGE -6 carers'])
    expect(told('Buses made up 44% of journeys')).toEqual(['ACTUAL 44 %'])
    expect(told('In care were 281 children (88.1 per 10,000 children under 18)')).toEqual([
      'ACTUAL 281 children',
      'ACTUAL 88.1 per 10,000',
    ])
  })

  it('are of those that the sentence named before', () => {
    expect(told('About 14% of driving posts were empty, and temps filled nine of them')).toEqual([
      'ACTUAL 14 % about',
      'ACTUAL 9 posts',
    ])
    expect(told('Ten complaints (8%) were upheld, seven were dropped and two were withdrawn')).toEqual([
      'ACTUAL 8 %',
      'ACTUAL 7 complaints',
      'ACTUAL 2 complaints',
    ])
    expect(told('Appeals doubled to 212')).toEqual(['ACTUAL 212 appeals'])
  })

  it('are none where there are none, if that counts somebody', () => {
    expect(told('No children were adopted that spring')).toEqual(['ACTUAL 0 children'])
    expect(told('No children were found to be unsafe')).toEqual([])
    expect(told('There is no evidence of harm to children')).toEqual([])
  })

  it('take the unit of what they go on from', () => {
    expect(told('14 live with relatives, of whom nine live nearby', 'children')).toEqual([
      'ACTUAL 14 children',
      'ACTUAL 9 children',
    ])
    expect(told('14 live with relatives')).toEqual([])
  })

  it.each([
    'No child or school in this story is real',
    'Two teams were above the target, and one was well below it',
    'Buses were still late in one team, although its manager had a list',
    'The plan names 5 key priorities and four themes',
    'The total rose to 25 priorities',
    'In one case the plan was late',
    'For example, one child waited for a bed',
    'One mother told us that she was pleased',
    'Having 3 placements may be right for some',
    'The trust is made up of several teams over 18 months',
  ])('are not in: %s', (sentence) => {
    expect(told(sentence)).toEqual([])
  })

  it('are one where a sentence prints the same twice', () => {
    expect(told('The rate has dropped to 18.2 (20.4 – 18.2 per 10000)')).toEqual([
      'ACTUAL 18.2 per 10,000',
      'ACTUAL 20.4 per 10,000',
    ])
  })
})

describe('the figures of other councils', () => {
  it('are theirs where the sentence compares, or they are known', () => {
    expect(told('In Aldermere 88% of reviews were on time, against 92% in Otterby')).toEqual([
      'ACTUAL 88 %',
      'COMPARATOR 92 % Otterby',
    ])
    expect(told('Reviews on time were at 88%, behind Otterby at 92%')).toEqual(['ACTUAL 88 %', 'COMPARATOR 92 % Otterby'])
    expect(told('In Otterby, 92% of reviews were on time, compared with 88% in Aldermere')).toEqual([
      'COMPARATOR 92 % Otterby',
      'ACTUAL 88 %',
    ])
    expect(told('Otterby Council had 92% of reviews on time')).toEqual(['COMPARATOR 92 % Otterby'])
    expect(told('Rutland had 92% of reviews on time')).toEqual(['COMPARATOR 92 % Rutland'])
    expect(told('In Rutland 92% of reviews were on time')).toEqual(['COMPARATOR 92 % Rutland'])
  })

  it('are not those of a part of the area, a time or a subject', () => {
    expect(told('In Aldermere 88% were on time, against 92% in Otterby ward')).toEqual(['ACTUAL 88 %', 'ACTUAL 92 %'])
    expect(told('It was 88%, compared with 92% in April')).toEqual(['ACTUAL 88 %', 'ACTUAL 92 %'])
    expect(told('It was 61%, compared with 70% in Maths')).toEqual(['ACTUAL 61 %', 'ACTUAL 70 %'])
    expect(told('Otterby had 92% of reviews on time')).toEqual(['ACTUAL 92 %'])
  })
})

describe('aims', () => {
  it('are told by what was missed, expected or asked for, and end with their noun', () => {
    expect(told('Performance against the 85% target was 62%')).toEqual(['TARGET 85 %', 'ACTUAL 62 %'])
    expect(told('At 88%, visits were short of the 90% expected')).toEqual(['ACTUAL 88 %', 'TARGET 90 %'])
    expect(told('Reviews on time did not reach 90%')).toEqual(['TARGET 90 %'])
    expect(told('The board asked that 100% of visits be made on time')).toEqual(['TARGET 100 %'])
    expect(told('We aim to see 95% of children on time and saw 71%')).toEqual(['TARGET 95 %', 'ACTUAL 71 %'])
  })

  it('are no forecasts of what comes if nothing changes', () => {
    expect(told('If nothing changes, 240 children will be in care by March 2026')).toEqual([])
    expect(told('If asked, 240 children say they are well')).toEqual(['ACTUAL 240 children'])
  })
})

describe('changes', () => {
  it('are shares more or less than before, and gaps that narrow', () => {
    expect(told('40% fewer children came into care')).toEqual(['CHANGE -40 %'])
    expect(told('The gap narrowed by 4 percentage points')).toEqual(['CHANGE -4 percentage points'])
  })

  it('are told with what they go from and to', () => {
    expect(told('Children in care rose by 12 from 200 in March 2023 to 212 in March 2024')).toEqual([
      'CHANGE 12 children',
      'ACTUAL 200 children',
      'ACTUAL 212 children',
    ])
  })
})

it('two numbers between which something falls are no ages', () => {
  expect(told('It cut the number of homes from 34 to 19')).toEqual(['ACTUAL 34 homes', 'ACTUAL 19 homes'])
  expect(told('The number of schools rose from 12 to 18')).toEqual(['ACTUAL 12 schools', 'ACTUAL 18 schools'])
  expect(told('The club for 11 to 18s is open')).toEqual([])
  expect(told('Work with 16–25 year groups goes on')).toEqual([])
})

it('a time is told far behind what it is the number of days of', () => {
  const long =
    'between the day on which the harbour office gives leave to mend a sail and the day on which the sail is then mended by the yard and brought to its own boat, as its club asks'
  expect(told(`The number of days ${long}, was 253 days`)).toEqual(['ACTUAL 253 days'])
})

it('posts that are agreed or paid for are to be reached', () => {
  expect(told('The yard has had agreement for 10 advisers')).toEqual(['TARGET 10 advisers'])
  expect(told('The grant will be used to recruit four advisers')).toEqual(['TARGET 4 advisers'])
  expect(told('The yard recruited four advisers')).toEqual(['ACTUAL 4 advisers'])
})

it('the base of an average is no figure, and the average is', () => {
  expect(told('The average for all 11 pupils was 107 days')).toEqual(['ACTUAL 107 days average'])
  expect(told('Of five waits, the average for the 12 schools is 31 weeks')).toEqual(['ACTUAL 31 weeks average'])
  expect(told('An average of 11 pupils were absent')).toEqual(['ACTUAL 11 pupils average'])
  expect(told('The bill for all 11 pupils was £107')).toEqual(['ACTUAL 11 pupils', 'ACTUAL 107 £'])
})

it('things that are planned are to come, and what a rule asks for of everyone is no count', () => {
  expect(told('There are 12 reviews planned for June')).toEqual(['TARGET 12 reviews'])
  expect(told('12 reviews were planned in June')).toEqual(['ACTUAL 12 reviews'])
  expect(told('There are 5 mandated visits until a child can row')).toEqual([])
  expect(told('There were 5 visits that June')).toEqual(['ACTUAL 5 visits'])
})
