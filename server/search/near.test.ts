import { describe, expect, it } from 'vitest'
import { lettersBetween, nearQuestion } from './near.ts'
import { questionOf } from './question.ts'
import { indexOf, thing } from './trial.ts'

it.each([
  ['visit', 'visit', 0],
  ['vist', 'visit', 1],
  ['visitt', 'visit', 1],
  ['vizit', 'visit', 1],
  ['viist', 'visit', 1],
  ['timlyness', 'timeliness', 2],
  ['late', 'visit', 3],
  ['', 'ab', 2],
])('%s and %s differ in %i letters', (one, other, letters) => {
  expect(lettersBetween(one, other, 2)).toBe(letters)
  expect(lettersBetween(other, one, 2)).toBe(letters)
})

describe('what may have been meant', () => {
  const near = async (words: string): Promise<string | undefined> =>
    nearQuestion(
      await indexOf(
        thing('a', 'Finding', { text: 'Visits to children are timely; their timeliness is measured, and visits are seen' }),
        thing('b', 'Finding', { text: 'The vizir of 2022 was seen in Otterby' }),
        thing('c', 'Finding', { text: 'A late, late lane' }),
      ),
      questionOf(words),
    )

  it.each([
    ['vizits', 'visits'],
    ['Otterbe visit', 'otterby visit'],
    ['"their timelyness" -Visits', '"their timeliness" -Visits'],
    ['chidlren, vists', 'children, visits'],
    ['lade', 'late'],
  ])('%s: %s', async (words, meant) => expect(await near(words)).toBe(meant))

  it.each([['visit'], ['zeppelin'], ['tha'], ['2023'], ['vizi*'], ['']])('%s: nothing', async (words) =>
    expect(await near(words)).toBeUndefined(),
  )
})
