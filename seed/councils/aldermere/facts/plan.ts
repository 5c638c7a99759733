import { council, type Gathering } from '../gathering.ts'
import type { Paper } from '../paper.ts'

export const plan = 'aldermere/plan/2024-09'
export const scope = 'aldermere/plan-2024-09'
const laterScope = 'aldermere/plan-2025-01'
const title = "Aldermere Children's Improvement Plan"

/** What stands at another place in the later version, or in other words; the rest stands where it stood. */
const kept = [
  '1.1.1-1',
  '1.1.1-2',
  '1.1.1-3',
  '1.1.2-1',
  '1.1.2-2',
  '1.2.1-1',
  '2.1.1-1',
  '2.1.1-2',
  '2.1.2-1',
  '2.1.2-2',
  '2.1.2-3',
]
const unnumbered = ['1.2.1~2', '2.1.2~2']
const objectives = ['1.1.1', '1.1.2', '1.2.1', '2.1.1', '2.1.2', ...unnumbered]

/** What extraction does not tell of the plan's versions: when they came out, and what each has from the one before. */
export function thePlan(gathering: Gathering, pack: Paper, later: Paper): void {
  gathering.node('Plan', 'aldermere', '2024-09', { title, publishedOn: '2024-10-07' })
  gathering.node('Plan', 'aldermere', '2025-01', { title, publishedOn: '2025-02-03' })
  earlierVersion(gathering, pack)
  laterVersion(gathering, later)
  const audit = pack.passage('row 1.1.2, action 2', 'Audit thirty visit records a month once the record in 1.1.2/1 is in use')
  gathering.link('DEPENDS_ON', `${scope}/action/1.1.2-2`, `${scope}/action/1.1.2-1`, { basis: 'STATED', cites: [audit] })
}

function earlierVersion(gathering: Gathering, paper: Paper): void {
  const replaced = paper.passage('paragraph 1.2', 'The Plan at Appendix 1 replaces the version of June 2024.')
  const earlier = gathering.node('Plan', 'aldermere', '2024-06', { title: `${title}, June 2024`, held: false })
  paper.cite(earlier, replaced, { role: 'MENTIONS' })
  gathering.link('OF', earlier, council, { basis: 'STRUCTURAL' })
  gathering.link('SUPERSEDES', plan, earlier, { basis: 'STATED', cites: [replaced] })

  const carried = paper.passage('row 1.2.1, action 1', 'Look again at every plan … of the June version)')
  const summary = 'An action of the June version that the September version carries forward.'
  const action = gathering.node('Action', 'aldermere/plan-2024-06', '2.3', { ref: '2.3', summary, held: false })
  paper.cite(action, carried, { role: 'MENTIONS' })
  gathering.link('UNDER', action, earlier, { basis: 'STATED', cites: [carried] })
  gathering.link('CONTINUES', `${scope}/action/1.2.1-1`, action, { basis: 'STATED', cites: [carried] })
}

function laterVersion(gathering: Gathering, paper: Paper): void {
  const replaced = paper.passage('paragraph 1.1', 'The Plan at Appendix 1 replaces the version of September 2024.')
  gathering.link('SUPERSEDES', 'aldermere/plan/2025-01', plan, { basis: 'STATED', cites: [replaced] })
  const same = [
    ...objectives.map((ref) => `objective/${ref}`),
    ...[...kept, ...unnumbered.map((ref) => `${ref}-1`)].map((ref) => `action/${ref}`),
  ]
  for (const each of same)
    gathering.link('CONTINUES', `${laterScope}/${each}`, `${scope}/${each}`, {
      basis: 'SUGGESTED',
      method: 'same-place',
      score: 0.95,
      reasons: ['both stand at the same place of their version', 'both say the same, or nearly'],
    })
}
