import { expect, it } from 'vitest'
import { sayPageBreak, sayPageOf } from './pages.ts'

it('says what is printed on a page where that is something else', () => {
  expect(sayPageOf({ number: 7, label: '5' }, 31)).toBe('Page 7 of 31, printed as 5')
  expect(sayPageOf({ number: 7, label: ' 7 ' }, 31)).toBe('Page 7 of 31')
  expect(sayPageOf({ number: 7, label: null }, 31)).toBe('Page 7 of 31')
  expect(sayPageBreak({ number: 2, label: 'ii' })).toBe('Page 2, printed as ii')
  expect(sayPageBreak({ number: 2, label: ' ' })).toBe('Page 2')
})
