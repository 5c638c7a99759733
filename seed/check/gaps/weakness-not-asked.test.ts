import { expect, it } from 'vitest'
import { raisedOn } from '../case.ts'
import { inspected } from './inspected-records.ts'
import { weaknessNotAsked } from './weakness-not-asked.ts'

const weak = (count: number) => Array.from({ length: count }, (_, at) => `Lamp ${at + 1} is dark.`)
const report = (marked: number, unmarked: number) => {
  const records = inspected('one', '2021-03-18', weak(marked + unmarked))
  return records.map((each, at) => {
    const number = Number((each as { properties: { number?: string } }).properties.number)
    return at > 0 && 'label' in each && each.label === 'Finding'
      ? ({ ...each, properties: { ...each.properties, marked: number <= marked } } as typeof each)
      : each
  })
}

it('is raised once for a report that marks some weaknesses and not others', () => {
  const raised = raisedOn(weaknessNotAsked, report(6, 5))
  expect(raised.map(({ says }) => says)).toEqual([
    'The report of Inspection one marks 6 of the weaknesses that it finds as having a recommendation; 5 weaknesses (paragraphs 7, 8, 9, 10 and 11) carry no such mark.',
  ])
})

it('is not raised of few, nor of a report that marks nothing', () => {
  expect(raisedOn(weaknessNotAsked, report(6, 4))).toEqual([])
  expect(raisedOn(weaknessNotAsked, inspected('one', '2021-03-18', weak(12)))).toEqual([])
})
