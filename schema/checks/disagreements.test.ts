import { expect, it } from 'vitest'
import { disagreementsElsewhere } from './disagreements.ts'
import { checkNamed, checks } from './index.ts'

it('names only checks that there are', () =>
  expect(disagreementsElsewhere.filter((id) => checkNamed(id) === undefined)).toEqual([]))

it('tells of each contradiction in what papers disagree, but where one paper is silent or stands against itself', () => {
  const none = checks.filter(({ group, disagreement }) => group === 'CONTRADICTION' && disagreement === undefined)
  expect(new Set(none.map(({ id }) => id))).toEqual(
    new Set(['complete-but-unmeasured', 'rating-against-words', 'praised-then-wanting']),
  )
  expect(checkNamed('complete-against-inspector')?.disagreement).toBe('CLAIM')
  expect(checkNamed('two-figures')?.disagreement).toBe('FACT')
  expect(checkNamed('action-without-owner')?.disagreement).toBeUndefined()
})
