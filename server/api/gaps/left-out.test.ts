import { expect, it } from 'vitest'
import { takenUp } from './left-out.ts'

const asked = (id: string, kind: string, ...givenBy: string[]) => ({ id, kind, givenBy })

it('are those of a list of which an appendix takes up some: of one inspection, and in one form', () => {
  const requests = [
    asked('p1', 'PRIORITY_ACTION', 'joint'),
    asked('p2', 'PRIORITY_ACTION', 'joint'),
    asked('a1', 'AREA_FOR_IMPROVEMENT', 'joint'),
    asked('v1', 'PRIORITY_ACTION', 'visit'),
    asked('r1', 'RECOMMENDATION'),
  ]
  expect(takenUp(requests, new Set(['p1']))).toEqual(['p1', 'p2'])
  expect(takenUp(requests, new Set())).toEqual([])
})
