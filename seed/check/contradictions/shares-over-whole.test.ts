import { expect, test } from 'vitest'
import { raisedIn } from '../case.ts'
import { sharesOverWhole } from './shares-over-whole.ts'

const saysOf = async (sentence: string) =>
  (await raisedIn(sharesOverWhole, { 'report.md': `# Children in our care\n\n${sentence}\n` })).map(({ says }) => says)

test('shares of one whole that come to a little more than all of it are raised', async () => {
  const [says, ...others] = await saysOf('Of the children 62% live with foster carers, 24% with kin and 18% with parents.')
  expect(others).toEqual([])
  expect(says).toContain('the shares 62%, 24% and 18%, which come to 104%')
})

test('shares that come to all, or that rounding explains, are not raised', async () => {
  expect(await saysOf('This year 62% live with foster carers, 24% with kin and 14% with parents.')).toEqual([])
  expect(await saysOf('This year 62% live with foster carers, 24% with kin and 15% with parents.')).toEqual([])
})

test('shares that stand beside others to be compared, or of answers that one may give twice, are not raised', async () => {
  expect(await saysOf('The share was 62% here, compared with 24% in the region and 18% in England.')).toEqual([])
  expect(await saysOf('Of those asked 62% said yes, 24% said no and 18% said neither.')).toEqual([])
  expect(await saysOf('Of the children 92% are seen in time, 84% have plans and 78% are visited monthly.')).toEqual([])
})

test('shares of two kinds, which another verb or another preposition tells, are not raised', async () => {
  expect(await saysOf('Of the pupils 58% travel by bus, 27% by train and 19% are driven by a relative.')).toEqual([])
  expect(await saysOf('Of the pupils 58% are in infant classes, 27% in junior classes and 19% with a mentor.')).toEqual([])
  expect(await saysOf('Of the pupils 58% travel by bus, 27% by train and 19% by bicycle.')).toHaveLength(1)
})
