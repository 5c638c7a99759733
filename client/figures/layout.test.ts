import { expect, it } from 'vitest'
import { layOut, nearby, sayTime } from './layout.ts'
import type { Drawn, Line, Point } from './lines.ts'

const point = (end: string, value: number, others: readonly number[] = []): Point => ({
  start: end,
  end,
  value,
  inferred: false,
  others,
})
const line = (place: string | null, ...points: readonly Point[]): Line => ({
  key: place ?? 'own',
  kind: place === null ? 'ACTUAL' : 'COMPARATOR',
  place,
  length: 'DAY',
  points,
})
const picture: Drawn = {
  unit: '%',
  lines: [line(null, point('2018-03-31', 71), point('2022-03-31', 78, [81])), line('England', point('2022-03-31', 79))],
  levels: [{ id: 'target', kind: 'TARGET', place: null, value: 90 }],
}
const days = ['2011-01-01', '2020-05-01']

it.each([320, 600, 960])('keeps all of a picture inside %i pixels, no label over another', (width) => {
  const layout = layOut({ picture, council: 'Aldermere', width, days })
  for (const { x, y, otherYs } of layout.lines.flatMap(({ points }) => points)) {
    expect(x).toBeGreaterThanOrEqual(layout.left)
    expect(x).toBeLessThanOrEqual(layout.right)
    for (const each of [y, ...otherYs]) expect(each >= 0 && each <= layout.height).toBe(true)
  }
  const labels = [...layout.labels].sort((a, b) => a.y - b.y)
  expect(labels.map(({ lines }) => lines.join(' '))).toEqual(['Target 90%, undated', 'England 79%', 'Aldermere 78%'])
  for (const [at, { y }] of labels.entries()) if (at > 0) expect(y - (labels[at - 1]?.y ?? 0)).toBeGreaterThanOrEqual(17)
})

it('grows with the names beside it, so that none stands above the picture', () => {
  const places = ['England', 'North West', 'Neighbouring councils', 'Councils of the coast', 'Councils of the hills', 'Wales']
  const many = places.map((place, at) => line(place, point('2022-03-31', 70 + at)))
  const labelsOf = (lines: readonly Line[]) =>
    layOut({ picture: { ...picture, lines, levels: [] }, council: 'Aldermere', width: 320, days: [] })
  const tall = labelsOf([...picture.lines.slice(0, 1), ...many])
  for (const { y, lines } of tall.labels) expect(y - (lines.length * 17) / 2).toBeGreaterThanOrEqual(0)
  expect(tall.height).toBeGreaterThan(labelsOf(picture.lines).height)
})

it('leaves out what happened years before the figures or after them', () => {
  expect(
    nearby(
      days,
      picture.lines.flatMap(({ points }) => points),
    ),
  ).toEqual(['2020-05-01'])
})

it('gives a period too short to see no length, and a year its beginning', () => {
  const year = { ...point('2022-03-31', 78), start: '2021-04-01' }
  const drawn = layOut({
    picture: { ...picture, lines: [line(null, point('2018-03-31', 71), year)] },
    council: '',
    width: 600,
    days: [],
  })
  const [short, long] = drawn.lines[0]?.points ?? []
  expect(short?.fromX).toBeNull()
  expect(long?.fromX).toBeLessThan(long?.x ?? 0)
})

it('names years, or months with the year below the first of each', () => {
  const ticks = ['2024-07-01', '2024-10-01', '2025-01-01'].map(Date.parse)
  expect(ticks.map((tick) => sayTime(tick, ticks))).toEqual([
    { month: 'Jul', year: '2024' },
    { month: 'Oct', year: null },
    { month: 'Jan', year: '2025' },
  ])
  const years = ['2024-01-01', '2025-01-01'].map(Date.parse)
  expect(years.map((tick) => sayTime(tick, years))).toEqual([
    { month: null, year: '2024' },
    { month: null, year: '2025' },
  ])
})
