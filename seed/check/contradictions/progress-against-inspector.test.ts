import { expect, it } from 'vitest'
import { raisedOn } from '../case.ts'
import { ClaimCase } from './claim-case.ts'
import { progressAgainstInspector } from './progress-against-inspector.ts'

const weak = 'Supervision is poor and irregular in most teams.'

function raised(told: string, found = weak, day = '2024-11-08', earlier?: string) {
  const papers = new ClaimCase()
  papers.document('report', '2024-06-30', 'Where we stand')
  papers.update('2.1', told, '2024-06-30')
  papers.finding(papers.inspection('November 2024', day), '4', found)
  if (earlier !== undefined) papers.finding(papers.inspection('August 2024', '2024-08-30'), '9', earlier)
  return raisedOn(progressAgainstInspector, papers.records)
}

it('is raised where what was reported as good is found weak next', () => {
  const [flag, ...more] = raised('Supervision is now regular and of good quality in all teams.')
  expect(more).toEqual([])
  expect(flag?.says).toBe(
    "Paragraph 2.1 of the paper “Where we stand” of 30 June 2024 says, as at 30 June 2024: “Supervision is now regular and of good quality in all teams”. The inspection of children's services of November 2024 says: “Supervision is poor and irregular in most teams”.",
  )
  expect(flag?.shown).toHaveLength(2)
})

it('is raised by those who looked next, not by later ones', () => {
  const flags = raised('Supervision is now regular and of good quality in all teams.', weak, '2024-11-08', weak)
  expect(flags.map(({ on }) => on[1])).toEqual(['aldermere/August 2024/finding/9'])
})

it('is not raised of hopes, of what is taken back, of another thing, or of what was found before or long after', () => {
  const good = 'Supervision is now regular and of good quality in all teams.'
  expect(raised('Supervision will be regular and of good quality.')).toEqual([])
  expect(raised('Supervision is regular, although its quality needs to improve.')).toEqual([])
  expect(raised(good, 'Visits to children are often late.')).toEqual([])
  expect(raised(good, weak, '2024-03-08')).toEqual([])
  expect(raised(good, weak, '2027-11-08')).toEqual([])
})
