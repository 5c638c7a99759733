import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { reportPaper } from '../report-paper.ts'
import { recommendationsOnlyCounted } from './recommendations-only-counted.ts'

const inspection = reportPaper([
  'The speed with which lamps are lit for families who live by the harbour at night.',
  'The way in which oil is kept dry in the winter months for the lamps.',
  'The care with which keepers write down what they saw from the tower.',
])
const told = (text: string) =>
  raisedIn(recommendationsOnlyCounted, {
    'inspection-2024-03.md': inspection,
    'report.md': `# Report on lamps\n\nReport to: Lamps Committee\n\n1.1 ${text}\n`,
  })

it.each([
  'The inspection of March 2024 made three recommendations.',
  'Inspectors came in 2024. They made 3 key recommendations to us.',
])('is raised of “%s”', async (text) =>
  expect((await told(text)).map(({ on }) => on[0])).toEqual(['otterby/inspection/inspection-2024-01']),
)

it.each([
  'The inspection of March 2024 made four recommendations.',
  'The inspection of March 2023 made three recommendations.',
  'The inspection of March 2024 made three recommendations, the first on the speed with which lamps are lit for families who live by the harbour.',
  'The review of 2024 made three recommendations.',
])('is not raised of “%s”', async (text) => expect(await told(text)).toEqual([]))
