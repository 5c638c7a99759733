import { expect, test } from 'vitest'
import { raisedOn } from '../case.ts'
import { ClaimCase } from './claim-case.ts'
import { praisedThenWanting } from './praised-then-wanting.ts'

const praise = 'Personal education plans are good and most are written together with the child.'
const blame = 'Personal education plans are poor and few of them name a target.'

function between(earlier: string, later: string, years: readonly [string, string] = ['2019-05-10', '2022-03-04']) {
  const papers = new ClaimCase()
  const [first, second] = [papers.inspection('first', years[0]), papers.inspection('second', years[1])]
  papers.finding(first, '7', earlier, 'STRENGTH')
  papers.finding(second, '9', later, 'WEAKNESS')
  return raisedOn(praisedThenWanting, papers.records)
}

test('what one inspection praises and the next finds wanting is raised, with both sides', () => {
  const [flag, ...others] = between(praise, blame)
  expect(others).toEqual([])
  expect(flag?.says).toContain('says: “Personal education plans are good')
  expect(flag?.says).toContain('“Personal education plans are poor')
  expect(flag?.shown).toHaveLength(2)
})

test('what is found wanting twice, or praised after it was blamed, is not raised', () => {
  expect(between(blame, blame)).toEqual([])
  expect(between(praise, blame, ['2022-03-04', '2019-05-10'])).toEqual([])
})

test('praise that is taken back, or that speaks of another matter, is not raised', () => {
  expect(between('Personal education plans are good but few name a target.', blame)).toEqual([])
  expect(between('Some personal education plans are good.', blame)).toEqual([])
  expect(between('Foster carers are well supported by a stable team.', blame)).toEqual([])
})

test('blame of a few, and blame a decade later, is not raised', () => {
  expect(between(praise, 'A small number of personal education plans are poor.')).toEqual([])
  expect(between(praise, blame, ['2011-05-10', '2022-03-04'])).toEqual([])
})
