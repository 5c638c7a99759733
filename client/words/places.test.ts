import { expect, it } from 'vitest'
import { sayPlace } from './places.ts'

const nowhere = { locator: null, page: null, pageLabel: null, lineStart: null, lineEnd: null }

it('says locator, page and lines, as far as they are known', () => {
  expect(sayPlace({ locator: 'row A1', page: 6, pageLabel: '4', lineStart: 10, lineEnd: 12 })).toBe(
    'Row A1, page 6 (printed as 4), lines 10 to 12',
  )
  expect(sayPlace({ ...nowhere, lineStart: 1043, lineEnd: 1043 })).toBe('Line 1,043')
  expect(sayPlace({ ...nowhere, page: 6, pageLabel: '6' })).toBe('Page 6')
  expect(sayPlace({ ...nowhere, locator: 'line 52', lineStart: 51, lineEnd: 53 })).toBe('Lines 51 to 53')
  expect(sayPlace({ ...nowhere, locator: 'line 52' })).toBe('Line 52')
  expect(sayPlace({ ...nowhere, pageLabel: 'iv' })).toBe('Page iv')
  expect(sayPlace(nowhere)).toBe('Place not recorded')
})
