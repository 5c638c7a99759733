import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { planPaper } from '../plan-paper.ts'
import { rolesRunTogether } from './roles-run-together.ts'

const raised = (owner: string) =>
  raisedIn(rolesRunTogether, {
    'plan.md': planPaper([
      { ref: '1.1', objective: 'Lamps are lit', action: 'Trim every lamp', owner },
      { ref: '1.3', objective: 'Wicks are dry', action: 'Dry the wicks' },
      { ref: '1.2', objective: 'Oil is dry', action: 'Dry the oil', owner: 'Principal Social Worker' },
    ]),
  })

it('is raised where nothing stands between two posts', async () => {
  expect((await raised('Head of Lamps Principal Social Worker')).map(({ says }) => says)).toEqual([
    'The owner of action 1.1/1 in the plan of 30 September 2024 is printed as “Head of Lamps Principal Social Worker”: two posts, with no word or mark between them.',
  ])
})

it.each(['Head of Lamps and Principal Social Worker', 'Head of Lamps, Principal Social Worker', 'Head of Lamps'])(
  'is not raised of "%s"',
  async (owner) => {
    expect(await raised(owner)).toEqual([])
  },
)

it('is not raised where an edition breaks between them', async () => {
  expect(await raised('Head of Lamps<br>Principal Social Worker')).toEqual([])
})
