import { describe, expect, it } from 'vitest'
import { ruled } from '../../../test/seed/sights.ts'
import { gridsOf } from './grid.ts'

describe('ruled tables', () => {
  it('have a cell between each two lines', () => {
    const [grid, ...more] = gridsOf(ruled([50, 200, 350], [100, 120, 140, 160]))
    expect(more).toEqual([])
    expect(grid).toMatchObject({ left: 50, right: 350, top: 100, bottom: 160 })
    expect(grid?.cells).toHaveLength(6)
  })

  it('have one cell over two columns where no line parts them', () => {
    const { level, upright } = ruled([50, 200, 350], [100, 120, 140])
    const [grid] = gridsOf({ level, upright: upright.map((rule) => (rule.at === 200 ? { ...rule, from: 120 } : rule)) })
    expect(grid?.cells.map(({ row, column, right }) => [row, column, right])).toEqual([
      [0, 0, 350],
      [1, 0, 200],
      [1, 1, 350],
    ])
  })

  it('are put together from lines that were drawn cell by cell', () => {
    const level = [100, 120, 140].flatMap((at) => [
      { at, from: 50, to: 200 },
      { at: at + 0.5, from: 200, to: 350 },
    ])
    const upright = [50, 200, 350].flatMap((at) => [
      { at, from: 100, to: 120 },
      { at, from: 120, to: 140 },
    ])
    expect(gridsOf({ level, upright })[0]?.cells).toHaveLength(4)
  })

  it('that stand apart are two', () => {
    const [one, two] = [ruled([50, 200, 350], [100, 120]), ruled([50, 200, 350], [300, 320])]
    expect(gridsOf({ level: [...one.level, ...two.level], upright: [...one.upright, ...two.upright] })).toHaveLength(2)
  })

  it('are not seen in drawings of thousands of lines', () => {
    const many = Array.from({ length: 5000 }, (_, at) => ({ at, from: 0, to: 500 }))
    expect(gridsOf({ level: many, upright: [] })).toEqual([])
  })
})
