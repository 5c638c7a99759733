import type { Gathering } from '../gathering.ts'
import type { Paper } from '../paper.ts'

export const plan = 'aldermere/plan/2024-09'
export const scope = 'aldermere/plan-2024-09'
const title = "Aldermere Children's Improvement Plan"

/** What extraction does not tell of the plan's versions: when they came out, and what each has from the one before. */
export function thePlan(gathering: Gathering, pack: Paper): void {
  gathering.node('Plan', 'aldermere', '2024-09', { title, publishedOn: '2024-10-07' })
  gathering.node('Plan', 'aldermere', '2025-01', { title, publishedOn: '2025-02-03' })
  carriedForward(gathering, pack)
}

/** The version of June 2024 is not held; linking makes it of what the paper says of it, and knows none of its actions. */
function carriedForward(gathering: Gathering, paper: Paper): void {
  const carried = paper.passage('row 1.2.1, action 1', 'Look again at every plan … of the June version)')
  const summary = 'An action of the June version that the September version carries forward.'
  const action = gathering.node('Action', 'aldermere/plan-2024-06', '2.3', { ref: '2.3', summary, held: false })
  paper.cite(action, carried, { role: 'MENTIONS' })
  gathering.link('UNDER', action, 'aldermere/plan/2024-06', { basis: 'STATED', cites: [carried] })
  gathering.link('CONTINUES', `${scope}/action/1.2.1-1`, action, { basis: 'STATED', cites: [carried] })
}
