import { expect, it } from 'vitest'
import { breaksOf, pageFor } from './pages.ts'

const page = (number: number, firstLine: number) => ({ number, label: null, firstLine })
/** The third page is blank, so the fourth starts with the same line. */
const pages = [page(1, 180), page(2, 210), page(3, 250), page(4, 250)]
const numbers = (found: readonly { number: number }[] | undefined) => found?.map(({ number }) => number)

it('knows where pages start in the lines shown, and which goes on from before', () => {
  const { starts, goesOn } = breaksOf(pages, 201)
  expect(goesOn?.number).toBe(1)
  expect(numbers(starts.get(210))).toEqual([2])
  expect(numbers(starts.get(250))).toEqual([3, 4])
  expect(starts.get(180)).toBeUndefined()
  expect(breaksOf(pages, 180).goesOn).toBeUndefined()
})

it('shows the page asked for, else that of the passage, the line or the text', () => {
  const none = { page: null, passage: null, line: undefined }
  expect(pageFor({ ...none, page: 9, passage: { page: 2, lineStart: 215 } }, pages, 31)).toBe(9)
  expect(pageFor({ ...none, page: 99 }, pages, 31)).toBe(1)
  expect(pageFor({ ...none, passage: { page: 7, lineStart: 215 } }, pages, 31)).toBe(7)
  expect(pageFor({ ...none, passage: { page: null, lineStart: 215 } }, pages, 31)).toBe(2)
  expect(pageFor({ ...none, line: 249 }, pages, 31)).toBe(2)
  expect(pageFor(none, pages, 31)).toBe(1)
  expect(pageFor(none, [], 31)).toBe(1)
})
