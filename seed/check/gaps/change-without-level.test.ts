import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { changeWithoutLevel } from './change-without-level.ts'

const report = (text: string) => ({
  'report.md': `# Children's services annual report 1 April 2022 to 31 March 2023\n\n${text}\n`,
})
const alone =
  'The number of children on child protection plans has increased by 4% from 2021/22.\n\nThe number of children in care has reduced by 3% since last year.'

it('is raised once for a paper whose only figures are changes', async () => {
  const raised = await raisedIn(changeWithoutLevel, report(alone))
  expect(raised.map(({ shown }) => shown.length)).toEqual([2])
})

it('is not raised where a level stands beside it, or elsewhere in the paper, nor of one alone', async () => {
  expect(
    await raisedIn(
      changeWithoutLevel,
      report(
        'The number of children on child protection plans has increased by 4% to 212 on 31 March 2023.\n\nThe number of children in care has reduced by 3% to 510 on 31 March 2023.',
      ),
    ),
  ).toEqual([])
  expect(await raisedIn(changeWithoutLevel, report(alone.split('\n')[0] as string))).toEqual([])
})
