import { expect, it } from 'vitest'
import { shapeOf } from './shapes.ts'

/** A page of 100 by 100 points, so that parts are points. */
const page = { width: 100, height: 100 }
const line = (x: number, y: number, width: number) => ({ x: x / 100, y: y / 100, width: width / 100, height: 0.1 })
const pointsOf = (outline: string | undefined) =>
  (outline ?? '').split(' ').map((point) => point.split(',').map((each) => Math.round(Number(each) * 100) / 100))

it('outlines a line a little off its words', () => {
  const { outlines, ...around } = shapeOf([line(20, 40, 30)], page)
  expect(outlines.map(pointsOf)).toEqual([
    [
      [52, 38],
      [52, 52],
      [18, 52],
      [18, 38],
    ],
  ])
  expect([around.left, around.top, around.width, around.height].map(Math.round)).toEqual([14, 34, 42, 22])
})

it('outlines a paragraph once: from where its first line starts to where its last ends', () => {
  const { outlines } = shapeOf([line(50, 10, 40), line(10, 24, 70), line(10, 38, 20)], page)
  expect(outlines).toHaveLength(1)
  expect(pointsOf(outlines[0])).toEqual([
    [92, 8],
    [92, 22],
    [92, 22],
    [92, 36],
    [32, 36],
    [32, 50],
    [8, 50],
    [8, 36],
    [8, 36],
    [8, 22],
    [48, 22],
    [48, 8],
  ])
})

it('outlines apart what stands apart: paragraphs, and cells side by side', () => {
  expect(shapeOf([line(10, 10, 40), line(10, 40, 40)], page).outlines).toHaveLength(2)
  expect(shapeOf([line(10, 10, 20), line(60, 10, 20)], page).outlines).toHaveLength(2)
  expect(shapeOf([line(10, 60, 20), line(60, 10, 20)], page).outlines).toHaveLength(2)
})
