import { expect, it } from 'vitest'
import { sayLine, stylesOf } from './style-of.ts'

const own = { kind: 'ACTUAL', place: null } as const
const england = { kind: 'COMPARATOR', place: 'England' } as const

it('draws no two lines of a picture alike, without a colour', () => {
  const lines = [
    own,
    own,
    { kind: 'ACTUAL', place: 'North' } as const,
    england,
    { ...england, place: 'Neighbours' },
    { kind: 'TARGET', place: null } as const,
  ]
  const looks = stylesOf(lines).map(({ shape, dashes }) => `${shape} ${dashes}`)
  expect(new Set(looks).size).toBe(lines.length)
  expect(stylesOf(lines)[0]?.dashes).toBeNull()
})

it('names a line by whose figures it holds, and by how long each speaks of where another differs in that alone', () => {
  expect(sayLine(own, [own, england], 'Aldermere')).toBe('Aldermere')
  expect(sayLine(england, [own, england], 'Aldermere')).toBe('England')
  expect(sayLine({ kind: 'COMPARATOR', place: null }, [], 'Aldermere')).toBe('Elsewhere')
  const [yearly, daily] = [{ ...own, length: 'YEAR' } as const, { ...own, length: 'DAY' } as const]
  expect(sayLine(yearly, [yearly, daily], 'Aldermere')).toBe('Aldermere in a year')
  expect(sayLine({ kind: 'THRESHOLD', place: null }, [], 'Aldermere')).toBe('Limit')
})
