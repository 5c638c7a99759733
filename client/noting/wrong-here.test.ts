import { expect, it } from 'vitest'
import { aboutHere } from './wrong-here.ts'

it.each([
  ['/plan/aldermere/plan-2025-01/plan/1', 'council/aldermere', 'aldermere/plan-2025-01/plan/1'],
  ['/inspection/aldermere/a%20b', undefined, 'aldermere/a b'],
  ['/checks/council/aldermere', 'council/aldermere', 'council/aldermere'],
  ['/meetings', 'council/aldermere', 'council/aldermere'],
  ['/about', undefined, undefined],
  ['/', undefined, undefined],
  ['/trace/aldermere/x', 'council/aldermere', undefined],
  ['/read', 'council/aldermere', 'council/aldermere'],
])('a note on %s (%s) is about %s', (path, council, id) => expect(aboutHere(path, council)).toBe(id))
