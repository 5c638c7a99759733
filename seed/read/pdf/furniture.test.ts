import { describe, expect, it } from 'vitest'
import { run } from '../../../test/seed/sights.ts'
import { furnitureOf } from './furniture.ts'
import { rowsOf } from './rows.ts'

const page = (number: number) => ({
  height: 842,
  rows: rowsOf([
    run('Lamps of Aldermere', 72, 40),
    run(`A line of its own that page ${'x'.repeat(number)} bears`, 72, 60),
    run('The same words in the middle', 72, 400),
    run(`${number}`, 290, 810),
  ]),
})

it('what is printed at head or foot of page after page, its number counting on, is furniture', () => {
  const pages = [1, 2, 3, 4].map(page)
  const found = [...furnitureOf(pages)].map(({ runs }) => runs[0]?.text)
  expect(found.filter((text) => text === 'Lamps of Aldermere')).toHaveLength(4)
  expect(found.filter((text) => /^\d$/.test(text ?? ''))).toEqual(['1', '2', '3', '4'])
  expect(found).toHaveLength(8)
})

describe('what is no furniture', () => {
  it('is what one page alone bears at its head', () => expect([...furnitureOf([page(1)])].map(({ y }) => y)).toEqual([810]))
})
