import { expect, it } from 'vitest'
import { type Box, connect } from './drawing.ts'

const box = (left: number, top: number): Box => ({ left, top, width: 100, height: 60 })

it('runs from the right side of the one to the left side of the other, at their first lines', () => {
  const { start, end, path } = connect(box(0, 0), box(140, 200))
  expect([start, end]).toEqual([
    { x: 100, y: 18 },
    { x: 140, y: 218 },
  ])
  expect(path).toBe('M100 18 C120 18, 120 218, 140 218')
})

it('is the same line from either end', () => {
  expect(connect(box(140, 200), box(0, 0))).toEqual(connect(box(0, 0), box(140, 200)))
})

it('bows out at the left within a column', () => {
  const { start, end, middle } = connect(box(50, 0), box(50, 300))
  expect([start.x, end.x]).toEqual([50, 50])
  expect(middle.x).toBeLessThan(50)
  expect(middle.y).toBe(168)
})

it('meets what is low at its middle, and puts its mark half way', () => {
  const { start, middle, end } = connect(
    { left: 0, top: 0, width: 10, height: 20 },
    { left: 50, top: 100, width: 10, height: 20 },
  )
  expect([start.y, end.y]).toEqual([10, 110])
  expect(middle).toEqual({ x: 30, y: 60 })
})
