import { expect, it } from 'vitest'
import { raisedOn } from '../case.ts'
import { inspected, planOf } from './inspected-records.ts'
import { mattersNamedOnce } from './matters-named-once.ts'

const police = 'Police do not come to meetings on children at risk soon enough.'
const neglect = 'Neglect is not seen soon enough for what it is.'
const found = (action: string, weak: readonly string[], earlier: readonly string[] = []) =>
  raisedOn(mattersNamedOnce, [
    ...planOf(action),
    ...inspected('old', '2020-03-18', earlier),
    ...inspected('new', '2024-03-18', weak),
  ])

it('is raised once for an inspection with all matters that the plan does not name', () =>
  expect(found('Trim every lamp', [police, neglect]).map(({ says }) => says)).toEqual([
    'Weaknesses in the report of Inspection new name two matters that no objective, action, success measure or appendix row of the plan of 30 September 2024 was found to name: police (paragraph 1) and neglect (paragraph 2).',
  ]))

it('is not raised of one matter, of what the plan names, nor of what is raised by itself', () => {
  expect(found('Trim every lamp', [police])).toEqual([])
  expect(found('Ask the police to come', [police, neglect])).toEqual([])
  expect(found('Trim every lamp', [police, neglect], [police])).toEqual([])
})

it('is not raised of a matter that only the words of another bring to mind', () => {
  const speech = 'Speech and language are not looked at when keepers are young.'
  expect(found('Trim every lamp', [police, speech])).toEqual([])
  expect(found('Trim every lamp', [police, 'Special educational needs are not looked at.'])).toHaveLength(1)
})
