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

test('blame of another case, told by the opening of its paragraph, is not raised; of the same case it is', () => {
  const other = `When youngsters move between boroughs, the response is slow. ${blame}`
  expect(between(praise, other)).toEqual([])
  expect(between('When youngsters move between boroughs, personal education plans are good.', other)).toHaveLength(1)
})

test('praise in a paragraph because of which something is asked, or of what the same report asks about, is not raised', () => {
  expect(between(`${praise} Few of them are seen by a governor (Recommendation).`, blame)).toEqual([])
  const papers = new ClaimCase()
  const [first, second] = [papers.inspection('first', '2019-05-10'), papers.inspection('second', '2022-03-04')]
  papers.finding(first, '7', praise, 'STRENGTH')
  papers.finding(second, '9', blame, 'WEAKNESS')
  expect(raisedOn(praisedThenWanting, papers.records)).toHaveLength(1)
  const ask = papers.said(
    'Recommendation',
    'aldermere/first/recommendation/1',
    { text: 'Review personal education plans twice a year.' } as never,
    'aldermere/document/first',
  )
  papers.link('GIVEN_BY', ask, first)
  expect(raisedOn(praisedThenWanting, papers.records)).toEqual([])
})

test('what the later report praises itself in words nearer to the first praise is not raised', () => {
  const papers = new ClaimCase()
  const [first, second] = [papers.inspection('first', '2019-05-10'), papers.inspection('second', '2022-03-04')]
  papers.finding(first, '7', praise, 'STRENGTH')
  papers.finding(second, '9', blame, 'WEAKNESS')
  papers.finding(second, '3', 'Personal education plans are good and are written together with the child.', 'STRENGTH')
  expect(raisedOn(praisedThenWanting, papers.records)).toEqual([])
})
