import { expect, test } from 'vitest'
import { once, onceEach } from './once.ts'

test('what is asked twice is worked out once, even where it comes to nothing', () => {
  let worked = 0
  const nothingOf = once((_: object): undefined => void worked++)
  const one = {}
  nothingOf(one)
  nothingOf(one)
  expect(worked).toBe(1)
  nothingOf({})
  expect(worked).toBe(2)
})

test('each text of a thing is worked out by itself, and of another thing again', () => {
  const told: string[] = []
  const tell = onceEach(({ name }: { readonly name: string }, text: string) => {
    told.push(`${name} ${text}`)
    return text.length
  })
  const [one, other] = [{ name: 'one' }, { name: 'other' }]
  expect([tell(one, 'lamp'), tell(one, 'lamp'), tell(one, 'ferry'), tell(other, 'lamp')]).toEqual([4, 4, 5, 4])
  expect(told).toEqual(['one lamp', 'one ferry', 'other lamp'])
})
