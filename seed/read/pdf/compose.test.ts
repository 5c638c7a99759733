import { describe, expect, it } from 'vitest'
import { ruled, run, sight } from '../../../test/seed/sights.ts'
import { compose } from './compose.ts'

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '')

describe('pages as a text', () => {
  const page = (number: number, word: string) =>
    sight([run('Lamps and stairs', 72, 100), run('are looked after', 72, 113), run(word, 72, 160)], { number })

  it('part paragraphs where there is more space than between lines', () =>
    expect(compose([page(1, 'daily')], null).text.trim()).toBe('Lamps and stairs\nare looked after\n\ndaily'))

  it('say of each offset on which page, and where on it, it is seen', () => {
    const { text, pages, boxes, lines: all } = compose([page(1, 'daily'), page(2, 'weekly')], ['i', 'ii'])
    expect(pages.map(({ number, label }) => [number, label])).toEqual([
      [1, 'i'],
      [2, 'ii'],
    ])
    const at = text.indexOf('weekly')
    expect(pages.find(({ start, end }) => start <= at && at < end)?.number).toBe(2)
    expect(boxes.find(({ start }) => start === at)).toMatchObject({ page: 2, x: 72, width: 30 })
    for (const { start, end, text: own } of all) expect(text.slice(start, end)).toBe(own)
    for (const { start, end } of boxes) expect(text.slice(start, end).trim()).not.toBe('')
    expect(pages.at(-1)?.end).toBe(text.length)
  })

  it('put the cells of a ruled table between pipes, and a line under a bold head', () => {
    const cells = [
      run('Action', 55, 115, 10, true),
      run('Lead', 205, 115, 10, true),
      run('Trim lamps', 55, 135),
      run('Keeper', 205, 135),
      run('Fix stairs', 55, 155),
      run('Mason', 205, 155),
    ]
    const { text, lines: all } = compose([sight(cells, { rules: ruled([50, 200, 350], [100, 120, 140, 160]) })], null)
    expect(lines(text)).toEqual(['| Action | Lead |', '|---|---|', '| Trim lamps | Keeper |', '| Fix stairs | Mason |'])
    expect(all.find(({ text: own }) => own.includes('Keeper'))?.place).toMatchObject({ page: 1, table: true })
  })
})
