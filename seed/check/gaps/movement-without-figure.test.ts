import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { movementWithoutFigure } from './movement-without-figure.ts'

const report = (text: string) => ({ 'report.md': `# Report on lamps\n\nReport to: Lamps Committee\n\n${text}\n` })
const told = async (text: string) => (await raisedIn(movementWithoutFigure, report(text))).map(({ shown }) => shown.length)

it('is raised once a paper, with all sentences that tell a move and no figure', async () => {
  expect(
    await told(
      'Referrals of dark corners have increased slightly.\n\nThe number of broken lamps has continued to fall.\n\n1.2 Repair rates are lower than the national average.',
    ),
  ).toEqual([3])
})

it.each([
  'Referrals have increased to 42 this year.',
  'Referrals have increased. There were 42 in March.',
  'The number of lamps will be increased slightly over the year.',
  'We aim to see that vacancies have fallen.',
  'The grant has increased what keepers can do.',
  'Keepers have reduced the light at the quay.',
])('is not raised of “%s”', async (text) => expect(await told(text)).toEqual([]))

it('is not raised where the paper has charts, of which the captions are left, or a table of the same', async () => {
  const moved = 'Referrals of dark corners have increased slightly.'
  expect(await told(`${moved}\n\nLamp Referrals Monthly\n`)).toEqual([])
  expect(await told(`${moved}\n\nFigure 2: Dark corners by street\n`)).toEqual([])
  expect(await told(`${moved}\n\n| Referrals | May | June |\n|---|---|---|\n| Quay | 4 | 6 |\n`)).toEqual([])
  expect(await told(`${moved}\n\n| Oil | May | June |\n|---|---|---|\n| Quay | 4 | 6 |\n\nWe look at this monthly.\n`)).toEqual([
    1,
  ])
})
