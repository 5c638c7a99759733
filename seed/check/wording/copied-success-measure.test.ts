import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { planPaper } from '../plan-paper.ts'
import { reportPaper } from '../report-paper.ts'
import { copiedSuccessMeasure } from './copied-success-measure.ts'

const inspected = reportPaper([
  'The speed with which lamps are lit for families who live by the harbour at night.',
  'The light for children who live by the harbour, those who row out at dusk, and others.',
  'The way in which oil is kept dry in the winter months for the lamps.',
])
const raised = (measure: string) =>
  raisedIn(copiedSuccessMeasure, {
    'inspection-2024-03.md': inspected,
    'plan.md': planPaper([{ ref: '1.1', objective: 'Lamps are lit', action: 'Trim every lamp', measure }]),
  })

it('is raised where most words are those of inspectors', async () => {
  expect(
    (await raised('We will see the speed with which lamps are lit for families who live there')).map(({ on }) => on[1]),
  ).toEqual(['otterby/inspection-2024-01/recommendation/a1'])
})

it('is not raised of its own words', async () => {
  expect(await raised('Nine in ten lamps are lit before dark for families by the harbour')).toEqual([])
})

it('is not raised where the words only name a group of people', async () => {
  expect(await raised('A group is in place for children who live by the harbour, those who row out at dusk')).toEqual([])
})

it('tells how the sentence begins, where other words come first', async () => {
  const [flag] = await raised('Oil is kept dry in the winter months for the lamps')
  expect(flag?.says).toMatch(/There the sentence begins “The way in which oil is kept dry/)
})
