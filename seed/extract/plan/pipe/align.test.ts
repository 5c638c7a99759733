import { describe, expect, it } from 'vitest'
import { columns } from '../row.ts'
import { aligned, type Filled } from './align.ts'

/** A row as it reads: a point for a blank cell, R for a rating, M for a milestone, 1 for a reference, w for words. */
const row = (shape: string): Filled[] =>
  [...shape].flatMap((cell, at) =>
    cell === '.'
      ? []
      : [{ at, form: cell === 'R' ? 'rating' : cell === 'M' ? 'milestone' : cell === '1' ? 'ref' : 'words' } as const],
  )

describe('the cells of a row', () => {
  it.each([
    ['w1wwwwRMw', 'outcome ref objective action success owner rating milestone servicePlan'],
    ['...wwwRM.', 'action success owner rating milestone'],
    ['...ww.RM.', 'action success rating milestone'],
    ['......RM.', 'rating milestone'],
    // Objectives without a number.
    ['..wwwwRM.', 'objective action success owner rating milestone'],
    ['w.wwwwRMw', 'outcome objective action success owner rating milestone servicePlan'],
    // Slipped to the left, wholly and in part.
    ['...wwRM..', 'action success rating milestone'],
    ['..wwR.M..', 'action success rating milestone'],
    ['..wwwRM..', 'action success owner rating milestone'],
    // A cell printed twice pushes the rest to the right, over the end.
    ['.1wwwwwR.M..', 'ref objective action action success owner rating milestone'],
    ['....ww....RM', 'action success rating milestone'],
    ['....ww......', 'action success'],
  ])('%s are %s', (shape, expected) => {
    expect(aligned(row(shape), columns).join(' ')).toBe(expected)
  })

  it('of none are none', () => expect(aligned([], columns)).toEqual([]))
})
