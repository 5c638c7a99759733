import { expect, it } from 'vitest'
import { spread, wrapped } from './labels.ts'

const label = (key: string, y: number) => ({ key, y, height: 20 })
const placesOf = (places: ReadonlyMap<string, number>, ...keys: string[]) => keys.map((key) => places.get(key))

it('leaves labels that do not meet where they stand', () => {
  expect(placesOf(spread([label('a', 20), label('b', 80)], 100), 'a', 'b')).toEqual([20, 80])
})

it('moves labels apart that would lie over each other, and keeps them within the picture', () => {
  const near = spread([label('a', 50), label('b', 52), label('c', 48)], 100)
  const [c = 0, a = 0, b = 0] = placesOf(near, 'c', 'a', 'b')
  expect(a - c).toBeGreaterThanOrEqual(20)
  expect(b - a).toBeGreaterThanOrEqual(20)
  const low = spread([label('a', 99), label('b', 98)], 100)
  expect(placesOf(low, 'b', 'a')).toEqual([70, 90])
  expect(spread([label('a', -5)], 100).get('a')).toBe(10)
})

it('breaks words into lines', () => {
  expect(wrapped('Neighbouring councils 84%', 14)).toEqual(['Neighbouring', 'councils 84%'])
  expect(wrapped('England', 3)).toEqual(['England'])
})
