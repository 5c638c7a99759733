import { expect, it } from 'vitest'
import { shortName, wholeCaption } from './short-names.ts'

it.each([
  ['A4 The response to children', 'A4'],
  ['1.3.2 To improve the response', '1.3.2'],
  ['1.1.1/5 Recruit a Head of Care.', '1.1.1/5'],
  ['Priority 1: Improving Quality', 'Priority 1'],
  ['Head of Children in Care', '‘Head of Children in Care’'],
  ['There will be leadership resource available to manage', '‘There will be leadership resource available…’'],
  ['2024-07-02 Committee', '‘2 July 2024: Committee’'],
])('calls %s %s', (caption, short) => expect(shortName(caption)).toBe(short))

it('holds the whole words of what a caption cut', () => {
  const text = 'To improve the response to children who go missing from home and care.'
  expect(wholeCaption('1.3.3 To improve the response to…', text)).toBe(`1.3.3 ${text}`)
  expect(wholeCaption('1.3.3 Short', 'Short')).toBe('1.3.3 Short')
  expect(wholeCaption('1.3.3 In other words that go on…', text)).toBe('1.3.3 In other words that go on…')
})
