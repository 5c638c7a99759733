import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { doneByUnfilledPost } from './done-by-unfilled-post.ts'
import { ownedByVacantPost } from './owned-by-vacant-post.ts'
import { lamps, type PlanRow, planPaper } from './plan-paper.ts'

const plan = (recruit: PlanRow, done: PlanRow) => ({ 'plan.md': planPaper({ rows: [lamps(recruit), done] }) })
const recruit = { action: 'Recruit Chief Lamp Keeper.', rag: 'Complete', milestone: 'July 2024' }
const done = { action: 'Count the lamps', owner: 'Chief Lamp Keeper', rag: 'Complete', milestone: 'June 2024' }

it('is raised where an action was complete before its owner was recruited', async () => {
  const [flag, ...others] = await raisedIn(doneByUnfilledPost, plan(recruit, done))
  expect(others).toEqual([])
  expect(flag?.says).toContain(
    'rates as complete action 1.1/2 (“Count the lamps”), owned by the Chief Lamp Keeper, with the milestone June 2024',
  )
})

it('is raised with more weight where the post is not filled yet', async () => {
  const flags = await raisedIn(doneByUnfilledPost, plan({ ...recruit, rag: 'On track', milestone: 'March 2025' }, done))
  expect(flags.map(({ severity }) => severity)).toEqual(['HIGH'])
})

it.each([
  ['was done after', recruit, { ...done, milestone: 'September 2024' }],
  ['is not done', recruit, { ...done, rag: 'On track' }],
  ['is another’s', recruit, { ...done, owner: 'Chief Pilot Officer' }],
  ['is owned by a deputy’s chief', { ...recruit, action: 'Recruit Deputy Chief Lamp Keeper.' }, done],
])('is not raised where the action %s', async (_, first, second) => {
  expect(await raisedIn(doneByUnfilledPost, plan(first, second))).toEqual([])
})

const earlier = (said: string, day = '10 March 2023') => ({
  'report.md': `# Report to the Harbour Committee\n\nDate: ${day}\n\nOtterby Council\n\n1.1 ${said}\n`,
})

it('is not raised where an earlier paper shows the post at work: it is filled again', async () => {
  const said = 'The Chief Lamp Keeper leads the count of lamps.'
  expect(await raisedIn(doneByUnfilledPost, { ...plan(recruit, done), ...earlier(said) })).toEqual([])
})

it.each([
  ['an earlier paper calls the post vacant', 'The post of Chief Lamp Keeper is vacant.', '10 March 2023'],
  ['only a later paper shows it at work', 'The Chief Lamp Keeper leads the count of lamps.', '10 March 2025'],
])('is raised where %s', async (_, said, day) => {
  expect(await raisedIn(doneByUnfilledPost, { ...plan(recruit, done), ...earlier(said, day) })).toHaveLength(1)
})

const minutes = (said: string) => ({
  'plan.md': planPaper({ rows: [lamps(done), { action: 'Fill the lamps' }] }),
  'report.md': `# Report to the Harbour Committee\n\nDate: 10 October 2024\n\nOtterby Council\n\n1.1 ${said}\n`,
})

it('owned-by-vacant-post is raised where a paper of the time calls the post vacant', async () => {
  const [flag] = await raisedIn(ownedByVacantPost, minutes('The Chief Lamp Keeper post is currently vacant. More will be said.'))
  expect(flag?.says).toContain('names the Chief Lamp Keeper as owner of action 1.1/1')
})

it('owned-by-vacant-post is not raised where the post is filled, or another one is vacant', async () => {
  expect(await raisedIn(ownedByVacantPost, minutes('The Chief Lamp Keeper said that no post is vacant.'))).toEqual([])
  expect(
    await raisedIn(ownedByVacantPost, minutes('The Deputy Pilot post is vacant; the Chief Lamp Keeper leads on recruitment.')),
  ).toEqual([])
})
