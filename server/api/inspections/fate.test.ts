import { expect, it } from 'vitest'
import { labelOfId } from '../../../schema/index.ts'
import type { ThreadType } from '../trace/rules.ts'
import type { Basis } from '../trace/strength.ts'
import type { Step } from '../trace/walk.ts'
import { fatesOf } from './fate.ts'

type Link = readonly [from: string, type: ThreadType, to: string, basis?: Basis]

/** Steps along these links alone; counts the statements that it takes. */
function stepsAlong(links: readonly Link[]) {
  const asked: string[] = []
  const step: Step = async (direction, asks) => {
    asked.push(`${direction} ${asks[0]?.types.join()}`)
    return asks.flatMap(({ id, types }) =>
      links
        .filter(([from, type, to]) => types.includes(type) && (direction === 'OUT' ? from : to) === id)
        .map(([from, type, to, basis = 'STATED']) => {
          const other = direction === 'OUT' ? to : from
          return { id, type, link: { id: `${from} ${type} ${to}`, basis }, other, key: other }
        }),
    )
  }
  return { step, asked }
}

const ids = {
  one: 'a/i/recommendation/1',
  two: 'a/i/recommendation/2',
  three: 'a/i/recommendation/3',
  A1: 'a/p/measure/A1',
  A2: 'a/p/measure/A2',
  outcome: 'a/p/outcome/1.1',
  objective: 'a/p/objective/1.1.1',
  action: 'a/p/action/1.1.1-1',
  other: 'a/p/action/1.1.1-2',
  apart: 'a/p/action/2.1.1-1',
}

const links: readonly Link[] = [
  [ids.A1, 'RESTATES', ids.one],
  [ids.A2, 'RESTATES', ids.two, 'SUGGESTED'],
  [ids.A1, 'ADDRESSED_BY', ids.outcome],
  [ids.A2, 'ADDRESSED_BY', ids.apart],
  [ids.objective, 'UNDER', ids.outcome, 'STRUCTURAL'],
  [ids.action, 'UNDER', ids.objective, 'STRUCTURAL'],
  [ids.other, 'UNDER', ids.objective, 'REJECTED'],
  [ids.one, 'ADDRESSED_BY', ids.action, 'CONFIRMED'],
  [ids.one, 'ADDRESSED_BY', ids.apart, 'SUGGESTED'],
]

it('follows what was asked through what restates it down to the actions, each once', async () => {
  const [one] = await fatesOf(stepsAlong(links).step, [ids.one])
  expect(one).toEqual({ restatedBy: [ids.A1], objectives: [ids.objective], actions: [ids.action], suggested: 1 })
})

it('follows no suggestion, but counts those that would lead to more', async () => {
  const [two, three] = await fatesOf(stepsAlong(links).step, [ids.two, ids.three])
  expect(two).toEqual({ restatedBy: [], objectives: [], actions: [], suggested: 1 })
  expect(three).toEqual({ restatedBy: [], objectives: [], actions: [], suggested: 0 })
})

it('takes as many statements for many as for one, and ends where parts stand under each other', async () => {
  const round: Link[] = [...links, [ids.outcome, 'UNDER', ids.objective]]
  const [few, many] = [stepsAlong(round), stepsAlong(round)]
  await fatesOf(few.step, [ids.one])
  await fatesOf(
    many.step,
    Object.values(ids).filter((id) => labelOfId(id) === 'Recommendation'),
  )
  expect(many.asked).toEqual(few.asked)
  expect(few.asked.length).toBeLessThanOrEqual(6)
})
