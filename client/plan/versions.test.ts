import { expect, it } from 'vitest'
import { nameOf, readAfter, readBefore, twoToCompare, type Version } from './versions.ts'

const version = (id: string, from: string | null, read = true): Version => ({
  read,
  from,
  statusAt: from,
  publishedOn: null,
  publishedIn: null,
  plan: { id, caption: id, title: `Plan ${id}` },
})

const named = version('june', null, false)
const [autumn, winter, spring] = [
  version('autumn', '2024-09-30'),
  version('winter', '2025-01-31'),
  version('spring', '2025-04-30'),
]
const all = [named, autumn, winter, spring]

it('finds the version before and after one that has been read', () => {
  expect([readBefore(all, 'winter'), readAfter(all, 'winter')]).toEqual([autumn, spring])
  expect([readBefore(all, 'autumn'), readAfter(all, 'spring'), readAfter(all, 'nothing')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

it('compares the earlier with the later, whichever was named first, and by itself what was read', () => {
  expect(twoToCompare(all, 'winter', 'autumn')).toEqual([autumn, winter])
  expect(twoToCompare(all, 'autumn', 'winter')).toEqual([autumn, winter])
  expect(twoToCompare(all, 'spring', null)).toEqual([winter, spring])
  expect(twoToCompare(all, 'autumn', 'autumn')).toEqual([autumn, winter])
  expect(twoToCompare(all, 'autumn', 'june')).toEqual([named, autumn])
  expect(twoToCompare([autumn], 'autumn', null)).toBeNull()
})

it('calls a version by its day, or else by its title', () => {
  expect([nameOf(autumn), nameOf(named)]).toEqual(['30 September 2024', '“Plan june”'])
})
