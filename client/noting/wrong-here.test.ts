import { expect, it } from 'vitest'
import { aboutHere, titleIn } from './wrong-here.ts'

it.each([
  ['/plan/aldermere/plan-2025-01/plan/1', 'council/aldermere', 'aldermere/plan-2025-01/plan/1'],
  ['/inspection/aldermere/a%20b', undefined, 'aldermere/a b'],
  ['/checks/council/aldermere', 'council/aldermere', 'council/aldermere'],
  ['/meetings', 'council/aldermere', 'council/aldermere'],
  ['/about', undefined, undefined],
  ['/', undefined, undefined],
  ['/trace/aldermere/x', 'council/aldermere', undefined],
  ['/read', 'council/aldermere', 'council/aldermere'],
  ['/read/aldermere/50%', 'council/aldermere', 'aldermere/50%'],
])('a note on %s (%s) is about %s', (path, council, id) => expect(aboutHere(path, council)).toBe(id))

it('takes a title from an address as one line, and no letter in its place', () => {
  expect(titleIn(null)).toBeNull()
  expect(titleIn(' ')).toBeNull()
  expect(titleIn('Lamps of\n\nAldermere')).toBe('Lamps of Aldermere')
  expect(titleIn('x'.repeat(5000))).toHaveLength(200)
})
