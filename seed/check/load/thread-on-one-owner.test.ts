import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { planPaper } from '../plan-paper.ts'
import { threadOnOneOwner } from './thread-on-one-owner.ts'

const many = (count: number, told: object) =>
  Array.from({ length: count }, (_, at) => ({
    ref: `1.${at + 1}`,
    objective: `Lamp ${at + 1} is lit`,
    action: `Trim lamp number ${at + 1}`,
    ...told,
  }))
const below = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ action: `Wipe lamp number ${at + 1}`, owner: '', rating: 'Amber' }))

it('is raised where one owns much of the plan', async () => {
  const plan = planPaper([...many(10, { rating: 'Amber' }), ...many(3, { owner: 'Head of Oil' })])
  expect((await raisedIn(threadOnOneOwner, { 'plan.md': plan })).map(({ on }) => on[0])).toEqual(['otterby/role/head-lamps'])
})

it('is not raised of a small plan', async () => {
  expect(await raisedIn(threadOnOneOwner, { 'plan.md': planPaper(many(9, {})) })).toEqual([])
})

it('tells blank cells below apart, and is then likely alone', async () => {
  const [flag] = await raisedIn(threadOnOneOwner, {
    'plan.md': planPaper([...many(7, { rating: 'Amber' }), ...below(4), ...many(3, { owner: 'Head of Oil' })]),
  })
  expect([flag?.certainty, flag?.says]).toEqual([
    'LIKELY',
    'In the plan of 30 September 2024, Head of Lamps is printed as an owner of seven actions and stands above the blank owner cells of four more, together 11 of 11 actions; eleven of these are rated neither complete nor business as usual.',
  ])
})
