import { expect, test } from 'vitest'
import { parting, runsOf } from '../runs.ts'
import { brokenOver, type Line } from './lines.ts'

/** Every letter is one wide. */
const broken = (source: string, width: number) => brokenOver(runsOf(source), width, ({ text }) => text.length)
const wordsOf = (lines: readonly Line[]) => lines.map((line) => line.map(({ text }) => text).join(''))

test('a line is broken at a space, which is left out', () => {
  expect(wordsOf(broken('a visit that was late', 9))).toEqual(['a visit', 'that was', 'late'])
})

test('a word is parted only where it may be, and then has a hyphen', () => {
  const together = `they came to${parting}gether`
  expect(wordsOf(broken(together, 13))).toEqual(['they came to-', 'gether'])
  expect(wordsOf(broken(together, 18))).toEqual(['they came together'])
})

test('a hyphen of the word itself is not doubled', () => {
  expect(wordsOf(broken('a long-standing worry', 8))).toEqual(['a long-', 'standing', 'worry'])
})

test('the mark of a note stays with its word, and a bold word with the comma after it', () => {
  expect(wordsOf(broken('to improve?[^1]', 10))).toEqual(['to', 'improve?1'])
  const [line] = broken('**late**, again', 20)
  expect(line).toEqual([
    { text: 'late', bold: true, note: false },
    { text: ', again', bold: false, note: false },
  ])
})
