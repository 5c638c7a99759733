import { expect, it } from 'vitest'
import type { Turn } from './concern.ts'
import { together } from './turns.ts'

const turn = (
  concern: string,
  [earlier, earlierBy, earlierDay]: readonly [string, string, string],
  later: string,
  laterBy: string,
): Turn =>
  ({
    way: 'STRENGTH_TO_CONCERN',
    concern,
    earlier: { id: earlier },
    earlierBy: { id: earlierBy },
    earlierDay,
    later: { id: later },
    laterBy: { id: laterBy },
    laterDay: '2022-05-09',
    link: { from: { id: earlier }, to: { id: later } },
  }) as unknown as Turn

const visit = (id: string) => [id, 'visit', '2018-10-22'] as const
const first = (id: string) => [id, 'first', '2016-06-27'] as const

it('tells turns of one concern by one inspection together, each thing once and the earliest first', () => {
  const [oil, lamps] = together([
    turn('oil', visit('a'), 'b', 'report'),
    turn('lamps', visit('a'), 'c', 'report'),
    turn('oil', visit('a'), 'd', 'report'),
    turn('oil', first('e'), 'd', 'report'),
  ])
  expect(oil?.earlier.map(({ day, things }) => [day, things.map(({ id }) => id)])).toEqual([
    ['2016-06-27', ['e']],
    ['2018-10-22', ['a']],
  ])
  expect(oil?.later.things.map(({ id }) => id)).toEqual(['b', 'd'])
  expect(oil?.links).toHaveLength(3)
  expect(lamps?.later.things).toHaveLength(1)
})

it('keeps those by different inspections apart', () => {
  expect(together([turn('oil', visit('a'), 'b', 'report'), turn('oil', visit('a'), 'c', 'letter')])).toHaveLength(2)
})
