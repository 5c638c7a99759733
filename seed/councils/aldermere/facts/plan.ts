import { council, type Gathering } from '../gathering.ts'
import type { Paper } from '../paper.ts'
import { colours, planRows, scope } from './plan-rows.ts'

export const plan = 'aldermere/plan/2024-09'

/** The rows of the plan's key, each by the first words of its meaning. */
const key = [
  ['Blue', 'Finished, and signed off'],
  ['Green', 'Will be finished by'],
  ['Amber', 'Has slipped'],
  ['Red', 'Will miss its milestone'],
  ['Grey', 'Not due to begin'],
] as const

const priorities = ['Children are seen, heard and not kept waiting', 'Young people and workers have what they need']

/** The plan, its key, its priorities and the rows of its tables, and the earlier version that it names. */
export function thePlan(gathering: Gathering, paper: Paper, report: string): void {
  const version = paper.passage('Appendix 1, version', 'Version of September 2024. … 30 September 2024.')
  const title = "Aldermere Children's Improvement Plan"
  paper.fact('Plan', 'aldermere', '2024-09', { title, statusAt: '2024-09-30', publishedOn: '2024-10-07' }, version)
  gathering.link('REPORTED_IN', plan, report, { basis: 'STATED', cites: [version] })
  gathering.link('OF', plan, council, { basis: 'STRUCTURAL' })

  for (const [order, [colour, words]] of key.entries()) {
    const [, meaning] = paper.cells(words)
    const rag = colours[colour]
    if (meaning === undefined || rag === undefined) throw new Error(`No key for ${colour}`)
    const passage = paper.passage(`Appendix 1, key, ${colour}`, meaning)
    const row = { rag, ragText: paper.words(meaning), colour, axis: 'DELIVERY', order } as const
    const id = paper.fact('RagKey', scope, colour.toLowerCase(), row, passage)
    gathering.link('OF', id, plan, { basis: 'STRUCTURAL', cites: [passage] })
  }
  for (const [index, text] of priorities.entries()) {
    const number = String(index + 1)
    const passage = paper.passage(`Priority ${number}`, text)
    const id = paper.fact('Priority', scope, number, { ref: number, number, title: text }, passage)
    gathering.link('UNDER', id, plan, { basis: 'STRUCTURAL', cites: [passage] })
  }
  planRows(gathering, paper)
  earlierVersion(gathering, paper)
}

function earlierVersion(gathering: Gathering, paper: Paper): void {
  const replaced = paper.passage('paragraph 1.2', 'The Plan at Appendix 1 replaces the version of June 2024.')
  const title = "Aldermere Children's Improvement Plan, June 2024"
  const earlier = gathering.node('Plan', 'aldermere', '2024-06', { title, held: false })
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
