import { expect, it } from 'vitest'
import { partAsked } from './range.ts'

it.each([
  ['bytes=0-9', { first: 0, last: 9 }],
  ['bytes=90-', { first: 90, last: 99 }],
  ['bytes=90-500', { first: 90, last: 99 }],
  ['bytes=-10', { first: 90, last: 99 }],
  ['bytes=-500', { first: 0, last: 99 }],
  [' Bytes=5-5 ', { first: 5, last: 5 }],
])('reads %s of a hundred bytes', (header, part) => expect(partAsked(header, 100)).toEqual(part))

it.each(['bytes=100-', 'bytes=100-200', 'bytes=-0'])('knows that %s is beyond them', (header) =>
  expect(partAsked(header, 100)).toBe('beyond'),
)

it('knows that nothing can be had of an empty file', () => expect(partAsked('bytes=-5', 0)).toBe('beyond'))

it.each([undefined, '', 'bytes', 'bytes=-', 'bytes=9-0', 'bytes=0-1,5-6', 'lines=0-9', 'bytes=a-b', `bytes=${'9'.repeat(30)}-`])(
  'gives all for %s',
  (header) => expect(partAsked(header, 100)).toBe('all'),
)
