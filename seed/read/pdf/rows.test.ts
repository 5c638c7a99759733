import { describe, expect, it } from 'vitest'
import { run } from '../../../test/seed/sights.ts'
import { rowsOf, segmentsOf } from './rows.ts'

const texts = (rows: readonly { runs: readonly { text: string }[] }[]): string[] =>
  rows.map(({ runs }) => runs.map(({ text }) => text).join('|'))

describe('rows of a page', () => {
  it('are what stands on one line, from left to right and from the top down', () =>
    expect(texts(rowsOf([run('lamps', 200, 100), run('below', 72, 115), run('Trim', 72, 101), run('the', 110, 100)]))).toEqual([
      'Trim|the|lamps',
      'below',
    ]))

  it('take a raised digit in that belongs to a word beside it', () => {
    const [row, ...more] = rowsOf([run('lamps', 72, 100, 12), run('1', 102, 95, 6), run('Stairs', 72, 130, 12)])
    expect(texts([row as never])).toEqual(['lamps|1'])
    expect(row?.size).toBe(12)
    expect(more).toHaveLength(1)
  })

  it('leave a small line of its own alone', () =>
    expect(rowsOf([run('lamps', 72, 100, 12), run('note', 300, 112, 6)])).toHaveLength(2))

  it('have a word once that was drawn twice to look bold', () =>
    expect(texts(rowsOf([run('Lamps', 72, 100), run('Lamps', 72.4, 100.2), run('Lamps', 200, 100)]))).toEqual(['Lamps|Lamps']))

  it('part where there is more space than between words', () => {
    const [row] = rowsOf([run('left', 72, 100), run('words', 96, 100), run('right', 300, 100)])
    expect(texts(segmentsOf(row as never))).toEqual(['left|words', 'right'])
  })
})
