import type { Gathering } from '../gathering.ts'
import type { Paper } from '../paper.ts'
import { report } from './papers.ts'
import { plan, scope as planScope } from './plan.ts'
import { named } from './roles.ts'

const scope = 'aldermere/pack-2024-10-15-item-5'

const recommended = ['to note the Plan, and the ratings given to its actions', 'to choose the actions that … in the new year.']

/** The report that brings the plan to the committee: what it recommends, retells and reports. */
export function theReport(gathering: Gathering, paper: Paper): void {
  for (const [index, quote] of recommended.entries()) {
    const number = String(index + 1)
    const passage = paper.passage(`recommendation ${number}`, quote)
    const asks = { number, kind: 'RECOMMENDATION', text: paper.quoted(quote), addressedTo: 'The Committee' } as const
    const id = paper.fact('Recommendation', scope, number, asks, passage)
    gathering.link('GIVEN_BY', id, report, { basis: 'STRUCTURAL', cites: [passage] })
    const addressed = paper.passage('recommendations, opening words', 'The Committee is recommended:')
    const committee = 'aldermere/role/children-families-scrutiny-committee'
    gathering.link('ASKED_OF', id, committee, { basis: 'STATED', cites: [addressed] })
    if (index === 0) gathering.link('REFERS_TO', id, plan, { kind: 'NAMES', basis: 'STATED', cites: [passage] })
  }

  const softer = 'They also noted some variation in how soon children in care are visited.'
  const told = paper.passage('paragraph 1.1', softer)
  const retold = { number: '1.1', text: softer, polarity: 'WEAKNESS', voice: 'COUNCIL' } as const
  const finding = paper.fact('Finding', scope, '1.1', retold, told)
  gathering.link('GIVEN_BY', finding, report, { basis: 'STRUCTURAL', cites: [told] })

  const progress = paper.passage('paragraph 2.1', 'Action 1.1.2/1: two of the three … for its date.')
  const text = paper.quoted('Action 1.1.2/1: two of the three … for its date.')
  const said = { text, asAt: '2024-09-30', rag: 'ON_TRACK', ragText: 'on course for its date', axis: 'DELIVERY' } as const
  const update = paper.fact('Update', scope, '2.1', said, progress)
  gathering.link('REPORTS_ON', update, `${planScope}/action/1.1.2-1`, { basis: 'STATED', cites: [progress] })
}

/** The agenda of the meeting, with who brings each item. */
export function agenda(gathering: Gathering, paper: Paper, meeting: string): void {
  for (const row of ['| 3 | Minutes of', '| 5 | Improving', '| 6 | Work']) {
    const [number, title, by, wards] = paper.cells(row)
    if (number === undefined || title === undefined || by === undefined || wards === undefined) throw new Error(row)
    const item = `agenda, item ${paper.words(number)}`
    const passage = paper.passage(item, title)
    const affected = paper.words(wards) === '' ? {} : { wards: [paper.words(wards)] }
    const said = { number: paper.words(number), title: paper.words(title), ...affected }
    const id = paper.fact('AgendaItem', 'aldermere/meeting-2024-10-15', said.number, said, passage)
    gathering.link('ON_AGENDA_OF', id, meeting, { basis: 'STRUCTURAL', cites: [passage] })
    const from = paper.passage(`${item}, report of`, by)
    for (const role of named(paper, from, paper.words(by)))
      gathering.link('OWNED_BY', id, role, { basis: 'STATED', cites: [from] })
  }
}
