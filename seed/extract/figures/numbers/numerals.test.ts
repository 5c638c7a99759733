import { describe, expect, it } from 'vitest'
import { numeralsIn } from './numerals.ts'

const valuesOf = (sentence: string): number[] => numeralsIn(sentence).map(({ value }) => value)

describe('the numbers of a sentence', () => {
  it('are read in digits, with thousands, scales and signs, and in words', () => {
    expect(valuesOf('Aldermere had 1,204 open plans, seventy-three of them new')).toEqual([1204, 73])
    expect(valuesOf('Spending grew from £4.25m to £6bn')).toEqual([4_250_000, 6_000_000_000])
    expect(numeralsIn('Visits on time (-4%)')).toMatchObject([{ value: 4, sign: -1 }])
    expect(valuesOf('One hundred and five drivers, and none of the porters')).toEqual([105, 0])
  })

  it('are parts of a whole where something is parted, and not where a rate is', () => {
    expect(valuesOf('A third of drivers and two thirds of porters')).toEqual([33.3, 66.7])
    expect(valuesOf('This is half of the rate of a year before')).toEqual([])
  })

  it.each([
    'Report of 14 May 2031, on the days up to 31/03/2031',
    'In 2029/30, in 2029-2030, since Sept 29 and in Q3',
    'Text that lost its dash tells of 203132',
    'Section 47, sections 17 and 20, Regulation 24 and paragraphs 3 to 9 of the Act 2011',
    'FD 6992, LD.5192/21, Minute No. 12 and item 4',
    'Call 01632 960123 or write to AB1 2CD before 6.30 pm',
    'Young people aged 16 and 17, those under 18, 19-21 yrs and children at age 2 to 2.5',
    'The 0-19 service, a post-16 offer and COVID-19',
    'Pupils of Year 11 at key stage 4, with five A* to C',
    'Within 45 days, every 12 weeks, in the last six months and for more than 20 miles away',
    'With 3 or more moves, twice a year, 24/7, on a 50-50 split',
    'Ranked 24th out of 309, in the top 5%',
    'One of the reasons, on the one hand, a one-to-one talk',
    'These two points, and no one else',
  ])('do not measure in: %s', (sentence) => {
    expect(valuesOf(sentence)).toEqual([])
  })

  it('are taken in a time that grows with the sentence', () => {
    const hostile = [
      '1,'.repeat(40_000),
      'aged 1 and '.repeat(10_000),
      '('.repeat(60_000),
      'one hundred and '.repeat(8_000),
      `section ${'4(a)'.repeat(20_000)}`,
      '20'.repeat(60_000),
    ]
    const before = performance.now()
    for (const sentence of hostile) numeralsIn(sentence)
    expect(performance.now() - before).toBeLessThan(5_000)
  })
})
