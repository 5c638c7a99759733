import { describe, expect, it } from 'vitest'
import { countUnit } from './count-units.ts'
import { quantitiesIn } from './quantities.ts'

const told = (sentence: string) =>
  quantitiesIn(sentence).map(({ value, unit, noun, count, of, qualifier }) =>
    [value, unit ?? noun?.words, count, of, qualifier].filter((part) => part !== undefined),
  )

describe('numbers with their units', () => {
  it('are shares, rates, money and times', () => {
    expect(told('It was 7.5% then and 12 per cent now')).toEqual([
      [7.5, '%'],
      [12, '%'],
    ])
    expect(told('a rate of 61 per 10,000 children')).toEqual([[61, 'per 10,000']])
    expect(told('costing £1.2m over 40 days')).toEqual([
      [1_200_000, '£'],
      [40, 'days', 'over'],
    ])
    expect(told('up 3 percentage points')).toEqual([[3, 'percentage points']])
  })

  it('count what stands behind them, after any words that describe it', () => {
    expect(told('we hired 9 newly trained social workers')).toEqual([[9, 'newly trained social workers']])
    expect(told('31 children and young people moved')).toEqual([[31, 'children and young people']])
    expect(told('88 cared for children waited')).toEqual([[88, 'cared for children']])
    expect(told('5 key themes')).toEqual([[5, 'themes']])
  })

  it('are one where a share and a count tell the same', () => {
    expect(told('40% (6 of 15) were late')).toEqual([[40, '%', 6, 15]])
    expect(told('62 (or 31.5%) moved')).toEqual([[31.5, '%', 62]])
    expect(told('four out of the 9 porters')).toEqual([[4, 'porters', 4, 9]])
    expect(told('20 bids came, of which ten won')).toEqual([
      [20, 'bids'],
      [10, 'bids', 10, 20],
    ])
    expect(told('all but two of the 50 carers')).toEqual([[48, 'carers', 48, 50]])
    expect(told('Six (20%) out of 30 lodgers')).toEqual([[20, '%', 6, 30]])
    expect(told('12% (5/41) left')).toEqual([[12, '%', 5, 41]])
    expect(told('nearly one in four households')).toEqual([[25, '%', 'nearly']])
    expect(told('70 children (a rate of 30 per 10,000 children)')).toEqual([
      [70, 'children'],
      [30, 'per 10,000'],
    ])
  })

  it('share a unit where they are a pair', () => {
    expect(told('fell (612 – 580.4 per 10000)')).toEqual([
      [612, 'per 10,000'],
      [580.4, 'per 10,000'],
    ])
  })
})

describe('the unit of a count', () => {
  it('is what is counted, in the plural', () => {
    expect(countUnit('newly qualified social workers')).toBe('social workers')
    expect(countUnit('Care Leaver')).toBe('care leavers')
    expect(countUnit('children and young people')).toBe('children')
    expect(countUnit('family')).toBe('families')
    expect(countUnit('MHSTs')).toBe('MHSTs')
  })

  it('are one where a part is told in words and in figures', () => {
    const values = (sentence: string): unknown[] =>
      quantitiesIn(sentence).map(({ value, unit, count, of }) => [value, unit ?? '', count ?? 0, of ?? 0])
    expect(values('Nine in ten leavers (91%) stayed')).toEqual([[91, '%', 0, 0]])
    expect(values('One child in ten (12%) moved')).toEqual([[12, '%', 0, 0]])
    expect(values('Just under half of audits (48%) passed')).toEqual([[48, '%', 0, 0]])
    expect(values('47 of our 90 leavers aged 19 to 21 (52%) work')).toEqual([[52, '%', 47, 90]])
    expect(values('A third were late')).toEqual([[33.3, '%', 0, 0]])
    expect(values('six out of ten parents')).toEqual([[60, '%', 0, 0]])
    expect(values('six out of ten cases')).toEqual([[6, '', 6, 10]])
    expect(values('43, or 0.1% of all')).toEqual([[0.1, '%', 43, 0]])
  })

  it('are so many of so many', () => {
    const of = (sentence: string): unknown[] => quantitiesIn(sentence).map(({ value, count, of }) => [value, count, of])
    expect(of('12/150 children came late')).toEqual([[12, 12, 150]])
    expect(of('Held in time: 76/91 (83.5%)')).toEqual([[83.5, 76, 91]])
    expect(of('since 2023/24, in 23/24 and on 3/4')).toEqual([])
    expect(of('two of the three teams')).toEqual([[2, 2, 3]])
    expect(of('Of 14 homes seen, two were shut, ten good and two small')).toEqual([
      [14, undefined, undefined],
      [2, 2, 14],
      [10, 10, 14],
      [2, 2, 14],
    ])
  })

  it('are one span of time of years and months', () => {
    expect(quantitiesIn('it took 1 year and 5 months')[0]).toMatchObject({ value: 17, unit: 'months' })
  })
})
