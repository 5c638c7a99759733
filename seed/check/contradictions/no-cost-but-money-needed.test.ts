import { expect, test } from 'vitest'
import { raisedIn } from '../case.ts'
import { noCostButMoneyNeeded } from './no-cost-but-money-needed.ts'

const saysOf = async (cost: string, text: string) =>
  (
    await raisedIn(noCostButMoneyNeeded, {
      'report.md': `# Fostering in the year\n\n## Financial implications\n\n${cost}\n\n## Report\n\n${text}\n`,
    })
  ).map(({ says }) => says)

const short = 'The fostering budget shows a shortfall of £400,000 this year.'

test('no cost told, and a shortfall in the same report, is raised', async () => {
  const [says, ...others] = await saysOf('None.', short)
  expect(others).toEqual([])
  expect(says).toContain('says of its cost: “None”')
  expect(says).toContain('shortfall of £400,000')
  expect(
    await saysOf('There are no financial implications.', 'Two more posts mean that further funding will be needed.'),
  ).toHaveLength(1)
})

test('a report that tells its cost, or leaves it open, is not raised', async () => {
  expect(await saysOf('The shortfall will be met from reserves.', short)).toEqual([])
  expect(await saysOf('There are no direct financial implications.', short)).toEqual([])
})

test('money that is there, and a report without money, is not raised', async () => {
  expect(await saysOf('None.', 'A grant of £400,000 was received for fostering.')).toEqual([])
  expect(await saysOf('None.', 'Carers met twice in the year.')).toEqual([])
})

test('a cost that is put off is told with it, and matters less', async () => {
  const put = 'There are no financial implications at present; they will be reviewed when the budget of 2027 is set.'
  const [flag] = await raisedIn(noCostButMoneyNeeded, {
    'report.md': `# Fostering in the year\n\n## Financial implications\n\n${put}\n\n## Report\n\n${short}\n`,
  })
  expect(flag?.says).toContain('they will be reviewed when the budget of 2027 is set”')
  expect(flag?.severity).toBe('LOW')
})
