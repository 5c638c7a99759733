import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { planPaper as whole } from '../plan-paper.ts'
import { completeBeforePrerequisite } from './complete-before-prerequisite.ts'
import { lamps, planPaper } from './plan-paper.ts'

const raised = (first: string, second: string, monitor = 'Monitor the Harbour Lamp Strategy.') =>
  raisedIn(completeBeforePrerequisite, {
    'plan.md': planPaper({
      rows: [lamps({ action: 'Refresh the Harbour Lamp Strategy.', rag: first }), { action: monitor, rag: second }],
    }),
  })

it('is raised where what is made is not made yet and its use is said to be done', async () => {
  const [flag, ...others] = await raised('On track', 'Complete')
  expect(others).toEqual([])
  expect(flag?.says).toContain('rates action 1.1/2 (“Monitor the Harbour Lamp Strategy”) “Complete”; action 1.1/1')
})

it('is raised with less weight where the use is everyday business', async () => {
  expect((await raised('Not started', 'Business as usual')).map(({ severity }) => severity)).toEqual(['LOW'])
})

it('is not raised where the first is done, the second is not, or it is about something else', async () => {
  expect(await raised('Complete', 'Complete')).toEqual([])
  expect(await raised('On track', 'On track')).toEqual([])
  expect(await raised('On track', 'Complete', 'Monitor the pilots’ rota.')).toEqual([])
})

it.each([
  ['is', 'A Quay Repair Action Plan will be developed and shared.', 'Deliver the Quay Repair Action Plan.', 1],
  ['is not', 'A Quay Repair Action Plan will be developed and shared.', 'Deliver the Night Rota Action Plan.', 0],
  ['is not', 'Every quay will be dry.', 'Deliver the Quay Repair Action Plan.', 0],
])('%s raised where the success measures say “%s” and the next is “%s”', async (_, measure, action, count) => {
  const rows = [
    { ref: '1.1', objective: 'Quays are safe', action: 'Survey what is mended at the quays', measure, rating: 'On track' },
    { action, rating: 'Complete' },
  ]
  expect(await raisedIn(completeBeforePrerequisite, { 'plan.md': whole(rows) })).toHaveLength(count)
})
