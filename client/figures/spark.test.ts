import { expect, it } from 'vitest'
import { placeSpark, type SparkPoint, saySpark, spark } from './spark.ts'

const point = (end: string, value: number, differs = false): SparkPoint => ({
  start: `${end.slice(0, 7)}-01`,
  end,
  value,
  differs,
})

it('stands along by time and up by value, inside its picture', () => {
  const placed = placeSpark([point('2024-01-31', 10), point('2024-02-29', 30), point('2024-12-31', 20)])
  const [first, second, last] = placed
  expect((second?.x ?? 0) - (first?.x ?? 0)).toBeLessThan((last?.x ?? 0) - (second?.x ?? 0))
  expect(second?.y).toBeLessThan(last?.y ?? 0)
  for (const { x, y } of placed) expect(x >= 0 && x <= spark.width && y >= 0 && y <= spark.height).toBe(true)
})

it('stands in the middle where nothing changed', () => {
  expect(placeSpark([point('2024-01-31', 10), point('2024-02-29', 10)]).map(({ y }) => y)).toEqual([20, 20])
})

it('says what it shows', () => {
  expect(saySpark([point('2024-03-31', 71), point('2024-06-30', 76), point('2024-09-30', 78, true)], '%')).toBe(
    '3 figures, from 71% (March 2024) to 78% (September 2024); papers differ on 1',
  )
  expect(saySpark([point('2024-03-31', 71)], '%')).toBe('71% (March 2024)')
  expect(saySpark([], '%')).toBe('No figure')
})
