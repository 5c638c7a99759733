import type { RelationshipType } from '../../../../schema/index.ts'
import type { Gathering } from '../gathering.ts'
import type { Paper } from '../paper.ts'
import { october } from './meeting.ts'

const inspection = 'aldermere/inspection-2024-01'
const plan = 'aldermere/plan-2024-09'

type Suggestable = Exclude<RelationshipType, 'CITES' | 'REFERS_TO'>

interface Suggestion {
  readonly type: Suggestable
  readonly from: string
  readonly to: string
  readonly method: string
  readonly score: number
  readonly reasons: readonly string[]
}

const suggestionsOn = (visits: string, caseloads: string): readonly Suggestion[] => [
  {
    type: 'LED_TO',
    from: `${inspection}/finding/11`,
    to: `${inspection}/recommendation/a5`,
    method: 'shared-words',
    score: 0.71,
    reasons: ['both speak of what managers can see', 'both speak of what was not done'],
  },
  {
    type: 'RETELLS',
    from: 'aldermere/pack-2024-10-15-item-5/finding/1.1',
    to: `${inspection}/finding/4`,
    method: 'retold-finding',
    score: 0.74,
    reasons: ['the report speaks of the inspection of January 2024', 'both speak of visits to children in care'],
  },
  {
    type: 'RESTATES',
    from: `${plan}/measure/A1`,
    to: `${inspection}/recommendation/a1`,
    method: 'shared-words',
    score: 0.88,
    reasons: ['both speak of visits to children in care', 'both put the youngest first'],
  },
  {
    type: 'RESTATES',
    from: `${plan}/measure/A2`,
    to: `${inspection}/recommendation/a2`,
    method: 'shared-words',
    score: 0.69,
    reasons: ['both speak of what is written down at a visit'],
  },
  {
    type: 'RESTATES',
    from: `${plan}/measure/A3`,
    to: `${inspection}/recommendation/a3`,
    method: 'shared-words',
    score: 0.83,
    reasons: ['both speak of plans for children in need', 'both speak of decisions'],
  },
  {
    type: 'RESTATES',
    from: `${plan}/measure/A3`,
    to: `${inspection}/recommendation/a4`,
    method: 'shared-words',
    score: 0.52,
    reasons: ['both speak of plans'],
  },
  {
    type: 'ADDRESSED_BY',
    from: `${october}/resolution/20-1`,
    to: `${plan}/objective/1.1.1`,
    method: 'shared-words',
    score: 0.63,
    reasons: ['both speak of visits'],
  },
  {
    type: 'MEASURED_BY',
    from: `${plan}/success-measure/1.1.1-1-1`,
    to: visits,
    method: 'indicator-name',
    score: 0.92,
    reasons: ['both speak of visits made on time', 'the success measure and the target are both 90 per cent'],
  },
  {
    type: 'MEASURED_BY',
    from: `${plan}/success-measure/2.1.2-3-1`,
    to: caseloads,
    method: 'indicator-name',
    score: 0.81,
    reasons: ['both speak of an average for each worker', 'the success measure and the target are both 17'],
  },
]

/** Links that a rule would suggest. */
export function suggested(gathering: Gathering, pack: Paper): void {
  const [visits, caseloads] = [pack.figure('| Visits to', 3), pack.figure('| Average number', 3)]
  for (const { type, from, to, method, score, reasons } of suggestionsOn(visits.indicator, caseloads.indicator))
    gathering.link(type, from, to, { basis: 'SUGGESTED', method, score, reasons })
}
