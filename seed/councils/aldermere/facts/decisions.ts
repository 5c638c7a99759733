import type { Decision } from '../../../reviews/decision.ts'
import type { Paper } from '../paper.ts'

const inspection = 'aldermere/inspection-2024-01'
const plan = 'aldermere/plan-2024-09'
const later = 'aldermere/plan-2025-01'

type Told = Pick<Decision, 'decision' | 'type' | 'from' | 'to' | 'reason'> & { readonly at?: string }

const toldOf = (visits: string): readonly Told[] => [
  {
    decision: 'CONFIRMED',
    type: 'RESTATES',
    from: `${plan}/measure/A1`,
    to: `${inspection}/recommendation/a1`,
    reason: 'Appendix 2 lists what the inspectors asked for, and only their first item is about visits.',
  },
  {
    decision: 'REJECTED',
    type: 'RESTATES',
    from: `${plan}/measure/A3`,
    to: `${inspection}/recommendation/a4`,
    reason: 'A3 is about plans for children in need; the fourth item is about pathway plans.',
  },
  {
    decision: 'CONFIRMED',
    type: 'ADDRESSED_BY',
    from: `${inspection}/finding/12`,
    to: `${plan}/action/2.1.2-3`,
    reason: 'It is the only action about caseloads, and it speaks of levelling them between teams.',
  },
  {
    decision: 'CONFIRMED',
    type: 'MEASURED_BY',
    from: `${plan}/success-measure/1.1.1-1-1`,
    to: visits,
    reason: 'The target of the indicator is the figure in the success measure.',
  },
  {
    decision: 'CONFIRMED',
    type: 'CONTINUES',
    from: `${later}/action/1.1.2-2`,
    to: `${plan}/action/1.1.2-2`,
    at: '2025-02-10T10:00:00Z',
    reason: 'The audit is larger and has young people in it; it is the same audit.',
  },
]

/** What an editor of this data set decided on links that rules suggest. */
export const decisions = (pack: Paper): readonly Decision[] =>
  toldOf(pack.figure('| Visits to', 3).indicator).map((told) => ({
    at: '2024-11-04T10:00:00Z',
    ...told,
    by: 'Editor of the Aldermere data set',
    kind: 'EDITOR',
  }))
