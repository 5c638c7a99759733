import { expect, it } from 'vitest'
import { wordDiff } from './word-diff.ts'

const told = (runs: readonly { readonly words: string; readonly isChanged: boolean }[]): string =>
  runs.map(({ words, isChanged }) => (isChanged ? `[${words}]` : words)).join('')

it('marks what one text has and the other has not, in both', () => {
  const [before, after] = wordDiff('Audit thirty records a month once in use', 'Audit fifty records a month, with a young person')
  expect(told(before)).toBe('Audit [thirty ]records a month [once in use]')
  expect(told(after)).toBe('Audit [fifty ]records a month, [with a young person]')
})

it('takes other capitals, spaces and punctuation for no change, and loses no letter', () => {
  const [before, after] = wordDiff('See  each child – alone', 'see each Child, alone.')
  expect([told(before), told(after)]).toEqual(['See  each child – alone', 'see each Child, alone.'])
})

it('takes all for changed where nothing is shared, or there is too much to compare', () => {
  expect(wordDiff('red', 'blue').map(told)).toEqual(['[red]', '[blue]'])
  expect(wordDiff('word '.repeat(2000), 'word')[1].map(({ isChanged }) => isChanged)).toEqual([true])
  expect(wordDiff('', 'new').map(told)).toEqual(['', '[new]'])
})
