import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { planPaper, type RowTold } from '../plan-paper.ts'
import { ownerPrintedOnce } from './owner-printed-once.ts'

const objective = (ref: string, owners: readonly string[]): RowTold[] =>
  owners.map((owner, at) => ({
    ...(at === 0 ? { ref, objective: `Lamps of row ${ref} are lit` } : {}),
    action: `Light lamp ${at + 1} of ${ref} at the quay`,
    owner,
  }))
const once = ['Head of Lamps', '', '', '', '', '']
const each = ['Head of Wicks', 'Head of Oil']
const plan = (...rows: RowTold[][]) => ({ 'plan.md': planPaper(rows.flat()) })

it('is raised of an objective whose first action alone has an owner beside it', async () => {
  const raised = await raisedIn(
    ownerPrintedOnce,
    plan(objective('1.1', each), objective('1.2', once), objective('1.3', each), objective('1.4', each)),
  )
  expect(raised.map(({ says }) => says)).toEqual([
    'Objective 1.2 of the plan of 30 September 2024 has six actions; an owner, Head of Lamps, is printed beside the first of them alone, and none beside the other five.',
  ])
})

it('is not raised where owners are printed beside each, of few actions, nor where the whole plan is laid out so', async () => {
  const all = once.map(() => 'Head of Lamps')
  expect(await raisedIn(ownerPrintedOnce, plan(objective('1.1', each), objective('1.2', all), objective('1.3', each)))).toEqual(
    [],
  )
  expect(
    await raisedIn(
      ownerPrintedOnce,
      plan(objective('1.1', each), objective('1.2', once.slice(0, 3)), objective('1.3', each), objective('1.4', each)),
    ),
  ).toEqual([])
  expect(await raisedIn(ownerPrintedOnce, plan(objective('1.1', once), objective('1.2', once)))).toEqual([])
})
