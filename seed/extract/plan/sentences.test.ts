import { expect, it } from 'vitest'
import { wordsAt } from '../../read/words.ts'
import { withParted } from './sentences.ts'

const parts = (...texts: string[]): string[] => {
  const source = texts.join('\n')
  let at = 0
  const words = texts.map((text) => {
    const span = { start: at, end: at + text.length }
    at = span.end + 1
    return wordsAt(source, [span])
  })
  return withParted(words).map(({ text }) => text)
}

it('a stray stop parts no sentence', () => {
  expect(parts('The ledger is right thus enabling.', 'good planning of the mill.')).toEqual([
    'The ledger is right thus enabling. good planning of the mill.',
  ])
})

it('a bullet that begins low is one of its own', () => {
  expect(parts('The mill runs.', 'better flour')).toEqual(['The mill runs.', 'better flour'])
  expect(parts('The mill runs for', 'Better flour')).toEqual(['The mill runs for', 'Better flour'])
})
