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
