import type { PropertiesOf } from '../../../../schema/index.ts'
import type { Gathering } from '../gathering.ts'
import type { Paper } from '../paper.ts'

const plan = 'aldermere/plan-2024-09'

interface Raised {
  readonly name: string
  readonly properties: PropertiesOf<'Flag'>
  readonly on: readonly string[]
  /** The locators of the passages that show it. */
  readonly cites: readonly string[]
}

const flagsOn = (inSeptember: string): readonly Raised[] => [
  {
    name: 'complete-but-unmet-1.1.1-1',
    properties: {
      rule: 'complete-but-unmet',
      severity: 'HIGH',
      summary:
        'The plan rates action 1.1.1/1 Blue, which its key reads as finished; its success measure asks for 90 per cent, and the figure for September 2024 is 78 per cent.',
      asAt: '2024-10-15',
    },
    on: [`${plan}/action/1.1.1-1`, inSeptember],
    cites: [
      'row 1.1.1, action 1, rating',
      'row 1.1.1, action 1, success measure 1',
      'Appendix 3, visits-on-time, September 2024',
    ],
  },
  {
    name: 'dangling-reference-A4',
    properties: {
      rule: 'dangling-reference',
      severity: 'LOW',
      summary: 'Appendix 2 names 2.2.3 beside A4; no objective 2.2.3 was found in the plan of September 2024.',
      asAt: '2024-10-15',
    },
    on: [`${plan}/measure/A4`],
    cites: ['Appendix 2, row A4, references'],
  },
]

/** What the rules that look for gaps and differences would raise. */
export function insights(gathering: Gathering, pack: Paper): void {
  const visits = pack.figure('| Visits to', 3)
  const row = pack.cells('Agree how often each child')
  pack.passage('row 1.1.1, action 1, success measure 1', row[4])
  pack.passage('row 1.1.1, action 1, rating', row[6])
  pack.passage('Appendix 3, visits-on-time, September 2024', pack.cells('| Visits to')[3])
  pack.passage('Appendix 2, row A4, references', pack.cells('| A4 |')[2])
  for (const { name, properties, on, cites } of flagsOn(visits.observation)) {
    const flag = gathering.node('Flag', 'aldermere', name, properties)
    const passages = cites.map((locator) => pack.passage(locator))
    for (const id of on)
      gathering.link('RAISED_ON', flag, id, {
        basis: 'SUGGESTED',
        method: properties.rule,
        score: 1,
        reasons: [properties.summary],
        cites: passages,
      })
  }
}
