import { expect, it } from 'vitest'
import { raisedOn } from '../case.ts'
import { inspected } from './inspected-records.ts'
import { weaknessNotAsked } from './weakness-not-asked.ts'

const weak = (count: number) => Array.from({ length: count }, (_, at) => `Lamp ${at + 1} is too dark.`)
const report = (marked: number, unmarked: number, texts = weak(marked + unmarked)) => {
  const records = inspected('one', '2021-03-18', texts)
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
    'The report of Inspection one prints the mark “(Recommendation)” 6 times beside what it finds; 5 paragraphs that tell of weaknesses (paragraphs 7, 8, 9, 10 and 11) carry no such mark.',
  ])
})

it('is not raised of few, nor of a report that marks nothing', () => {
  expect(raisedOn(weaknessNotAsked, report(6, 4))).toEqual([])
  expect(raisedOn(weaknessNotAsked, inspected('one', '2021-03-18', weak(12)))).toEqual([])
})

it('counts the marks of all that was found, and does not list what is not plainly critical', () => {
  const strong = report(6, 5).map((each) =>
    'id' in each && each.id.endsWith('finding/1')
      ? ({ ...each, properties: { ...each.properties, polarity: 'STRENGTH' } } as typeof each)
      : each,
  )
  expect(raisedOn(weaknessNotAsked, strong)[0]?.says).toContain('6 times')
  const twice = weak(11).map((text, at) => (at === 0 ? `${text} (Recommendation) Oil is wet. (Recommendation)` : text))
  expect(raisedOn(weaknessNotAsked, report(6, 5, twice))[0]?.says).toContain('7 times')
  const mild = weak(11).map((text, at) => (at === 10 ? 'Fewer lamps were lit than in the year before.' : text))
  expect(raisedOn(weaknessNotAsked, report(6, 5, mild))).toEqual([])
})
