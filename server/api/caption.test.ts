import { describe, expect, it } from 'vitest'
import { captionOf, shortened, wordingOf } from './caption.ts'

const node = (properties: object) => ({ id: 'a/action/1', key: 'a', ...properties })

describe('a caption', () => {
  it('is the number and the words of the source', () =>
    expect(captionOf('Action', node({ ref: '1.1/2', text: 'Do  it', summary: 'Ours' }))).toBe('1.1/2 Do it'))
  it('is our summary where the words are not at hand', () =>
    expect(captionOf('Action', node({ ref: '1.1/2', summary: 'Ours' }))).toBe('1.1/2 Ours'))
  it('sets the words of a source off from the place where they stand', () => {
    expect(captionOf('Passage', node({ locator: 'row 1.1, action 2', quote: 'Do it' }))).toBe('Row 1.1, action 2: Do it')
    expect(captionOf('Observation', node({ label: 'September 2024', printed: '78%' }))).toBe('September 2024: 78%')
    expect(captionOf('Passage', node({ locator: 'row 1.1, action 2' }))).toBe('row 1.1, action 2')
  })
  it('is the id where there is nothing else', () => expect(captionOf('Action', node({}))).toBe('a/action/1'))

  it('ends at a word, with a mark that it was cut', () => {
    const line = shortened('word '.repeat(100))
    expect(line.length).toBeLessThanOrEqual(161)
    expect(line).toMatch(/word…$/)
  })

  it('cuts a word that is longer than a line', () => expect(shortened('x'.repeat(1000)).length).toBeLessThanOrEqual(161))
})

it('says whose words a thing is shown in', () => {
  expect(
    [{ text: 'x', summary: 'y' }, { quote: 'x' }, { summary: 'y' }, { title: 'x' }].map((each) => wordingOf(node(each))),
  ).toEqual(['SOURCE', 'SOURCE', 'SUMMARY', 'NAME'])
  expect(wordingOf({ id: 'a/note/1', key: 'a', text: 'x' })).toBe('WRITER')
})
