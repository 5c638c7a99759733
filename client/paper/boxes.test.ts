import { expect, it } from 'vitest'
import { boxedOn, type PassageShown } from './boxes.ts'

const passage = (id: string, ...boxes: (readonly [page: number, width: number])[]): PassageShown => ({
  id,
  start: 0,
  end: 1,
  locator: null,
  lineStart: null,
  lineEnd: null,
  boxes: boxes.map(([page, width]) => ({ page, x: 0.1, y: 0.1, width, height: 0.1 })),
  citedBy: { totalCount: 0, edges: [] },
})
const page = (...passages: PassageShown[]) => ({ number: 2, label: null, width: 100, height: 100, passages })

it('takes what stands on the page, in the order of the text, the smallest uppermost', () => {
  const boxed = boxedOn(page(passage('row', [2, 0.8]), passage('cell', [2, 0.2], [3, 0.9]), passage('word', [2, 0.1])))
  expect(boxed.map(({ passage: { id }, level }) => [id, level])).toEqual([
    ['row', 1],
    ['cell', 2],
    ['word', 3],
  ])
  expect(boxed[1]?.shape.outlines).toHaveLength(1)
})

it('leaves out what is not seen there', () =>
  expect(boxedOn(page(passage('elsewhere', [1, 0.5]), passage('nowhere'), passage('nothing', [2, 0])))).toEqual([]))
