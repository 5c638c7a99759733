import fc from 'fast-check'
import { expect, it } from 'vitest'
import { comparePlaces, type ListOrder, listed } from './listed.ts'

const order: ListOrder<string> = { parts: 1, placeOf: (each) => [each], compare: comparePlaces }

it('gives every thing once, in order, whatever the size of a page and the way it is gone by', () => {
  const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 20 })
  fc.assert(
    fc.property(names, fc.integer({ min: 1, max: 7 }), (given, size) => {
      const all = given.toSorted((a, b) => comparePlaces([a], [b]))
      const forward: string[] = []
      let after: string | null = null
      for (;;) {
        const page = listed(all, { first: size, after }, order)
        forward.push(...page.nodes)
        expect(page.pageInfo.hasPreviousPage).toBe(forward.length > page.nodes.length)
        if (!page.pageInfo.hasNextPage) break
        after = page.pageInfo.endCursor as string
      }
      expect(forward).toEqual(all)
      const backward: string[] = []
      let before: string | null = null
      for (;;) {
        const page = listed(all, { last: size, before }, order)
        backward.unshift(...page.nodes)
        if (!page.pageInfo.hasPreviousPage) break
        before = page.pageInfo.startCursor as string
      }
      expect(backward).toEqual(all)
    }),
  )
})

it('goes on after a place whose thing is gone', () => {
  const { pageInfo } = listed(['a', 'b', 'c', 'd'], { first: 2 }, order)
  expect(listed(['a', 'c', 'd'], { first: 5, after: pageInfo.endCursor }, order).nodes).toEqual(['c', 'd'])
})

it('gives nothing of a page of none', () => {
  expect(listed(['a'], { first: 0 }, order)).toMatchObject({ nodes: [], totalCount: 1, pageInfo: { hasNextPage: true } })
})
