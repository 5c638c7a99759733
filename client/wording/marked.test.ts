import { expect, it } from 'vitest'
import { marked } from './marked.ts'

const shown = (text: string, words: readonly string[]): string =>
  marked(text, words)
    .map((each) => (each.isMarked ? `[${each.words}]` : each.words))
    .join('')

it('marks words where they stand whole, in whatever case and across lines', () => {
  expect(shown('Too many boats are late; boatswains are not', ['boats', 'too many'])).toBe(
    '[Too many] [boats] are late; boatswains are not',
  )
  expect(shown('Serious\nfaults (40%)', ['serious faults', '40%'])).toBe('[Serious\nfaults] ([40%])')
})

it('leaves a text whole in which none of them stands', () => {
  expect(marked('All is well', ['late'])).toEqual([{ words: 'All is well', isMarked: false, start: 0 }])
  expect(marked('All is well', [' '])).toEqual([{ words: 'All is well', isMarked: false, start: 0 }])
})
