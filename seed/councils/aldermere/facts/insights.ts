import type { PropertiesOf } from '../../../../schema/index.ts'
import type { Gathering } from '../gathering.ts'
import type { Paper } from '../paper.ts'
import { january, october } from './meeting.ts'

const inspection = 'aldermere/inspection-2024-01'
const visit = 'aldermere/focused-visit-2022-06'
const before = 'aldermere/inspection-2021-09'
const plan = 'aldermere/plan-2024-09'

interface Subject {
  readonly slug: string
  readonly label: string
  readonly terms: readonly string[]
  readonly of: readonly (readonly [id: string, term: string])[]
}

const topicsOf = (visits: string, caseloads: string): readonly Subject[] => [
  {
    slug: 'visits',
    label: 'Visits to children',
    terms: ['visit', 'visits', 'visited', 'visiting'],
    of: [
      [`${before}/finding/17`, 'visit'],
      [`${before}/finding/29`, 'visits'],
      [`${visit}/finding/findings-1`, 'visited'],
      [`${visit}/finding/findings-5`, 'visits'],
      [`${inspection}/finding/4`, 'visits'],
      [`${inspection}/finding/6`, 'visit'],
      [`${inspection}/finding/11`, 'visits'],
      [`${inspection}/recommendation/a1`, 'visits'],
      [`${plan}/measure/A1`, 'visits'],
      [`${plan}/objective/1.1.1`, 'visits'],
      [visits, 'visits'],
      [`${october}/matter/19-1`, 'visits'],
      [`${october}/resolution/20-1`, 'visits'],
      [`${october}/commitment/19-1`, 'visits'],
      [`${january}/minute/24`, 'visits'],
      [`${january}/matter/24-1`, 'visit'],
      [`${january}/resolution/24-b`, 'visits'],
      [`${january}/resolution/24-c`, 'visits'],
    ],
  },
  {
    slug: 'pathway-plans',
    label: 'Pathway plans',
    terms: ['pathway plan', 'pathway plans'],
    of: [
      [`${before}/finding/25`, 'pathway plans'],
      [`${inspection}/finding/9`, 'pathway plans'],
      [`${inspection}/recommendation/a4`, 'pathway plans'],
      [`${plan}/measure/A4`, 'pathway plans'],
      [`${plan}/objective/2.1.1`, 'pathway plans'],
    ],
  },
  {
    slug: 'caseloads',
    label: 'Caseloads',
    terms: ['caseload', 'caseloads', 'held by a social worker'],
    of: [
      [`${before}/finding/30`, 'caseloads'],
      [`${inspection}/finding/12`, 'caseloads'],
      [`${plan}/action/2.1.2-3`, 'caseloads'],
      [caseloads, 'held by a social worker'],
    ],
  },
]

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

/** What things are about, and what the rules that look for gaps and differences would raise. */
export function insights(gathering: Gathering, pack: Paper): void {
  const [visits, caseloads] = [pack.figure('| Visits to', 3), pack.figure('| Average number', 3)]
  for (const { slug, label, terms, of } of topicsOf(visits.indicator, caseloads.indicator)) {
    const topic = gathering.node('Topic', '', slug, { label, terms })
    for (const [id, term] of of)
      gathering.link('ABOUT', id, topic, { basis: 'SUGGESTED', method: 'topic-terms', score: 1, reasons: [`says "${term}"`] })
  }
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
