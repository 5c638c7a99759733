import { expect, it } from 'vitest'
import type { LateClass, Rag } from '../generated/graphql.ts'
import type { Plan, Stood } from '../late/standings.ts'
import { ownedOf, sayAlone, sayLoad, sayWays, wayOf } from './standing.ts'

let made = 0
const stood = (kind: LateClass | null, rag: Rag | null, ...owners: string[]): Stood => {
  made += 1
  return {
    action: { id: `action/${made}`, rag },
    class: kind,
    owners: owners.map((id) => ({ id, caption: id })),
  } as Stood
}

it('puts each action in one group: by its date first, then by what its plan says', () => {
  expect(wayOf(stood('LATE', 'NOT_ON_TRACK'))).toBe('LATE')
  expect(wayOf(stood('DUE_SINCE', 'PROGRESSING_WITH_ISSUES'))).toBe('DUE_SINCE')
  expect(wayOf(stood('DUE', 'NOT_ON_TRACK'))).toBe('AT_RISK')
  expect(wayOf(stood('DUE', 'ON_TRACK'))).toBe('DUE')
  expect(wayOf(stood(null, 'COMPLETE'))).toBe('COMPLETE')
  expect(wayOf(stood(null, null))).toBe('OPEN')
})

it('says how much of a plan rests on an owner, and how much of that on it alone', () => {
  const standings = [
    stood('LATE', 'ON_TRACK', 'head'),
    stood(null, 'COMPLETE', 'head', 'board'),
    stood('DUE', 'ON_TRACK', 'board'),
  ]
  const plan = { standings } as unknown as Plan
  const [owned] = ownedOf([plan, { standings: [] } as unknown as Plan], 'head')
  expect(owned).toBeDefined()
  if (owned === undefined) return
  expect(sayLoad(owned)).toBe('2 of 3 actions')
  expect(sayAlone(owned)).toBe('1 alone, 1 jointly with others')
  expect(sayWays(owned.standings)).toBe('1 late and 1 said complete')
  expect(sayAlone({ standings: owned.standings, alone: 2 })).toBe('all of them alone')
  expect(ownedOf([plan], 'nobody')).toEqual([])
})
