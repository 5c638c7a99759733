import { describe, expect, it } from 'vitest'
import { run } from '../../../test/seed/sights.ts'
import { inReadingOrder } from './columns.ts'
import { rowsOf } from './rows.ts'

const wide = 'words that fill a column of it'
const texts = (runs: Parameters<typeof rowsOf>[0]): string[] =>
  inReadingOrder(rowsOf(runs)).map((row) => row.runs.map(({ text }) => text).join('|'))

describe('the order in which rows are read', () => {
  const lines = [0, 1, 2, 3, 4].map((at) => 100 + at * 14)

  it('is the left column, then the right one, where two columns of text stand side by side', () => {
    const runs = lines.flatMap((y, at) => [run(`L${at} ${wide}`, 50, y), run(`R${at} ${wide}`, 320, y)])
    const read = texts([run('A title over both of the columns, from one edge to the other', 50, 80), ...runs])
    expect(read.map((text) => text.slice(0, 2))).toEqual(['A ', 'L0', 'L1', 'L2', 'L3', 'L4', 'R0', 'R1', 'R2', 'R3', 'R4'])
  })

  it('is from the top down where short words stand beside text, as in a list of dates', () => {
    const runs = lines.flatMap((y, at) => [run(`${at} May`, 50, y), run(`R${at} ${wide}`, 320, y)])
    expect(texts(runs)).toEqual(lines.map((_, at) => `${at} May|R${at} ${wide}`))
  })

  it('is from the top down where only a few rows stand side by side', () => {
    const runs = lines.slice(0, 2).flatMap((y, at) => [run(`L${at} ${wide}`, 50, y), run(`R${at} ${wide}`, 320, y)])
    expect(texts(runs)).toHaveLength(2)
  })
})
