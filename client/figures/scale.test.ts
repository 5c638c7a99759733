import { expect, it } from 'vitest'
import { roundStep, timeScale, valueScale } from './scale.ts'

it('takes the least round step that needs no more than so many ticks', () => {
  expect(roundStep(100, 5)).toBe(20)
  expect(roundStep(12, 5)).toBe(2.5)
  expect(roundStep(0.7, 5)).toBeCloseTo(0.2)
  expect(roundStep(51, 5)).toBe(20)
})

it('starts at nought unless all values lie far from it, so that little change looks little', () => {
  expect(valueScale([30, 71], 200)).toMatchObject({ from: 0, to: 80 })
  expect(valueScale([71, 78, 90], 200).from).toBe(70)
  expect(valueScale([79, 84], 200, { percent: true })).toMatchObject({ from: 70, to: 95 })
  expect(valueScale([-3, 5], 200)).toMatchObject({ from: -4, to: 6 })
})

it('does not go past all of a whole, nor falls together for a single value', () => {
  expect(valueScale([92, 99], 200, { percent: true }).to).toBe(100)
  expect(valueScale([104, 99], 200, { percent: true }).to).toBeGreaterThanOrEqual(104)
  const one = valueScale([0], 200)
  expect(one.to).toBeGreaterThan(one.from)
  expect(valueScale([98, 99], 200, { percent: true })).toMatchObject({ from: 87.5, to: 100 })
  const same = valueScale([84, 84], 200)
  expect(same.from <= 84 && same.to >= 84 && same.to > same.from).toBe(true)
})

it('puts greater values higher, every value inside, and every tick on a round number', () => {
  const scale = valueScale([71, 76.5, 90], 200)
  expect(scale.at(90)).toBeLessThan(scale.at(71))
  for (const value of [71, 76.5, 90]) expect(scale.at(value) >= 0 && scale.at(value) <= 200).toBe(true)
  expect(scale.ticks).toEqual([70, 75, 80, 85, 90])
})

const day = (text: string): number => Date.parse(text)
const said = (times: readonly number[]): string[] => times.map((time) => new Date(time).toISOString().slice(0, 10))

it('names years below a long time, and months below a short one, none too near to the next', () => {
  const years = timeScale([day('2016-03-31'), day('2025-06-30')], 600)
  expect(said(years.ticks)).toEqual(
    ['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025'].map((year) => `${year}-01-01`),
  )
  expect(said(timeScale([day('2016-03-31'), day('2025-06-30')], 200).ticks)).toEqual(['2020-01-01', '2025-01-01'])
  expect(said(timeScale([day('2024-03-31'), day('2024-09-30')], 300).ticks)).toEqual(['2024-04-01', '2024-07-01', '2024-10-01'])
})

it('has room for a single instant', () => {
  const scale = timeScale([day('2024-03-31')], 300)
  expect(scale.at(day('2024-03-31'))).toBeCloseTo(150)
})
