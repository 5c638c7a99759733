import { expect, it } from 'vitest'
import { boxesOf } from './boxes.ts'
import type { SeenPage, SeenRun } from './sights.ts'

/** A page of 100 by 200 points, so that parts of it are easily told. */
const page = (number: number): SeenPage => ({ number, start: 0, end: 1000, width: 100, height: 200 })
const run = (start: number, end: number, x: number, y: number, width: number, on = 1): SeenRun => ({
  start,
  end,
  page: on,
  x,
  y,
  width,
  height: 10,
})
const pages = [page(1), page(2)]

it('gives a run as parts of its page', () => {
  expect(boxesOf({ start: 0, end: 10 }, [run(0, 10, 20, 40, 50)], pages)).toEqual([
    { page: 1, x: 0.2, y: 0.2, width: 0.5, height: 0.05 },
  ])
})

it('cuts a run in proportion to the characters that the span covers', () => {
  expect(boxesOf({ start: 2, end: 6 }, [run(0, 10, 0, 0, 50)], pages)).toEqual([
    { page: 1, x: 0.1, y: 0, width: 0.2, height: 0.05 },
  ])
})

it('joins the words of a line, also where they stand a little apart or higher, and no two lines', () => {
  const runs = [run(0, 4, 10, 20, 20), run(5, 9, 32, 18, 20), run(10, 14, 10, 32, 20)]
  expect(boxesOf({ start: 0, end: 14 }, runs, pages)).toEqual([
    { page: 1, x: 0.1, y: 0.09, width: 0.42, height: 0.06 },
    { page: 1, x: 0.1, y: 0.16, width: 0.2, height: 0.05 },
  ])
})

it('keeps cells of a table apart, and what stands on two pages', () => {
  const cells = [run(0, 4, 10, 20, 10), run(5, 9, 60, 20, 10)]
  expect(boxesOf({ start: 0, end: 9 }, cells, pages)).toHaveLength(2)
  const across = [run(0, 4, 10, 20, 10), run(5, 9, 20, 20, 10, 2)]
  expect(boxesOf({ start: 0, end: 9 }, across, pages).map(({ page }) => page)).toEqual([1, 2])
})

it('gives nothing of what only touches the span, nor of a page that is not known', () => {
  const runs = [run(0, 4, 0, 0, 10), run(4, 8, 10, 0, 10), run(8, 12, 20, 0, 10, 7)]
  expect(boxesOf({ start: 4, end: 12 }, runs, pages)).toEqual([{ page: 1, x: 0.1, y: 0, width: 0.1, height: 0.05 }])
  expect(boxesOf({ start: 20, end: 30 }, runs, pages)).toEqual([])
})

it('stays on the page, and gives no more than 200', () => {
  expect(boxesOf({ start: 0, end: 4 }, [run(0, 4, 90, 195, 40)], pages)).toEqual([
    { page: 1, x: 0.9, y: 0.975, width: 0.1, height: 0.025 },
  ])
  const many = Array.from({ length: 500 }, (_, at) => run(at * 2, at * 2 + 1, 0, (at * 20) % 190, 5))
  expect(boxesOf({ start: 0, end: 1000 }, many, pages)).toHaveLength(200)
})
