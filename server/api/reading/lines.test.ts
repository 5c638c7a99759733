import { expect, it } from 'vitest'
import { linesFrom } from './lines.ts'

it('gives lines with their numbers and places, whatever ends them', () => {
  const text = 'one\r\ntwo\n\nfour\rfive'
  const { lines, total } = linesFrom(text, 2, 3)
  expect(total).toBe(5)
  expect(lines.map(({ number, text: line }) => [number, line])).toEqual([
    [2, 'two'],
    [3, ''],
    [4, 'four'],
  ])
  for (const { start, text: line } of lines) expect(text.slice(start, start + line.length)).toBe(line)
})

it('gives none past the end', () => expect(linesFrom('one', 5, 10)).toEqual({ lines: [], total: 1 }))
