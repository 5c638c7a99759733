import { expect, it } from 'vitest'
import { raisedOn } from '../case.ts'
import { inspected } from '../gaps/inspected-records.ts'
import { askedAgain } from './asked-again.ts'

const supervision = 'Supervision of keepers should be held each month.'
const oil = 'Oil should be kept dry.'
const years = (...asked: string[]) => asked.flatMap((each, at) => inspected(`of-${at + 1}`, `${2018 + at}-03-18`, [], [each]))

it('is raised of a matter that three inspections asked for', () =>
  expect(raisedOn(askedAgain, years(supervision, oil, supervision, supervision)).map(({ says }) => says)).toEqual([
    'Three inspections and reviews asked for something on supervision: Inspection of-1 (18 March 2018), Inspection of-3 (18 March 2020) and Inspection of-4 (18 March 2021).',
  ]))

it('tells which others found it weak', () =>
  expect(
    raisedOn(askedAgain, [
      ...years(supervision, supervision, supervision),
      ...inspected('late', '2024-03-18', ['Supervision is weak.']),
    ])[0]?.says,
  ).toContain('Weaknesses found by Inspection late speak of it too.'))

it('is not raised of two, of less than half, nor of what is named in passing', () => {
  expect(raisedOn(askedAgain, years(supervision, supervision, oil))).toEqual([])
  expect(raisedOn(askedAgain, years(supervision, supervision, supervision, oil, oil, oil, oil))).toEqual([])
  const passing = 'Oil should be kept dry, so that those who hold supervision can see what burns.'
  expect(raisedOn(askedAgain, years(passing, passing, passing))).toEqual([])
})

it('is raised once of two matters that were asked for in the same words', () => {
  const both = 'Supervision of keepers and management oversight of lamps should be better.'
  const raised = raisedOn(askedAgain, [
    ...years(both, both, both),
    ...inspected('last', '2023-03-18', [], ['Management oversight is to be better.']),
  ])
  expect(raised.map(({ says }) => says.split(':')[0])).toEqual([
    'Four inspections and reviews asked for something on management oversight, three of them on supervision too, for the most part in the same words',
  ])
})
