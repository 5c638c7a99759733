import type { Gathering } from '../gathering.ts'
import type { Paper } from '../paper.ts'
import { report } from './papers.ts'
import { plan, scope as planScope } from './plan.ts'

const scope = 'aldermere/pack-2024-10-15-item-5'

/** What extraction does not tell of the report that brings the plan to the committee: what it retells, names and reports. */
export function theReport(gathering: Gathering, paper: Paper): void {
  const noted = paper.passage('recommendation 1', 'to note the Plan, and the ratings given to its actions')
  const recommendation = 'aldermere/pack-2024-10-15-children-and-families-sc/recommendation/report-1-1'
  gathering.link('REFERS_TO', recommendation, plan, { kind: 'NAMES', basis: 'STATED', cites: [noted] })

  const softer = 'They also noted some variation in how soon children in care are visited.'
  const told = paper.passage('paragraph 1.1', softer)
  const retold = { number: '1.1', text: softer, polarity: 'WEAKNESS', voice: 'COUNCIL' } as const
  const finding = paper.fact('Finding', scope, '1.1', retold, told)
  gathering.link('GIVEN_BY', finding, report, { basis: 'STRUCTURAL', cites: [told] })

  gathering.link('RETELLS', finding, 'aldermere/inspection-2024-01/finding/4', {
    basis: 'SUGGESTED',
    method: 'retold-finding',
    score: 0.74,
    reasons: ['The report speaks of the inspection of January 2024.', 'Both speak of visits to children in care.'],
    cites: [told],
  })

  const progress = paper.passage('paragraph 2.1', 'Action 1.1.2/1: two of the three … for its date.')
  const text = paper.quoted('Action 1.1.2/1: two of the three … for its date.')
  const said = { text, asAt: '2024-09-30', rag: 'ON_TRACK', ragText: 'on course for its date', axis: 'DELIVERY' } as const
  const update = paper.fact('Update', scope, '2.1', said, progress)
  gathering.link('REPORTS_ON', update, `${planScope}/action/1.1.2-1`, { basis: 'STATED', cites: [progress] })

  const otherwise = paper.passage('paragraph 2.2', 'In September, 81 per cent of visits to children in care were made on time.')
  const { observation } = paper.figure('| Visits to', 3)
  paper.cite(observation, otherwise, { role: 'DIFFERS', property: 'value', printed: '81 per cent' })
}
