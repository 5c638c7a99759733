import type { PropertiesOf } from '../../../../schema/index.ts'
import { council, type Gathering } from '../gathering.ts'
import type { Paper } from '../paper.ts'
import { report } from './papers.ts'
import { plan } from './plan.ts'
import { agenda } from './report.ts'
import { named } from './roles.ts'

const scope = 'aldermere/meeting-2024-10-15'
const earlierScope = 'aldermere/meeting-2024-07-02'
const body = 'Children and Families Scrutiny Committee'
const director = 'aldermere/role/director-childrens-services'

const minutes: readonly (readonly [number: string, title: string, item: string, quote: string])[] = [
  ['18', 'Minutes of the last meeting', '3', 'The Clerk laid the minutes … not in June.'],
  ['19', "Children's Improvement Plan", '5', 'Further to Minute 9 of 2 July 2024, the Committee … end of September.'],
  ['20', 'Work programme', '6', 'The Committee looked at its programme … still fresh.'],
]

const raised = [
  'Visits were still late in one team, … every Monday.',
  'Had anybody outside the service … rated Blue?',
  'How was a family told … looked at again?',
]

type Resolved = NonNullable<PropertiesOf<'Resolution'>['kind']>

const resolutions: readonly (readonly [minute: string, number: string, kind: Resolved, quote: string])[] = [
  ['18', '', 'CONFIRM', 'That, with Minute 8 put right … be confirmed.'],
  ['19', '1', 'NOTE', 'the Plan and the ratings of its actions be noted'],
  ['19', '2', 'REQUEST', "the Director of Children's Services be asked to report … held it up."],
  ['20', '', 'DECISION', 'That visits to children in care be the main item of the meeting of 14 January 2025.'],
]

/** The meeting of 15 October 2024: its agenda, minutes, matters, resolutions and the promise made to it. */
export function theMeeting(gathering: Gathering, pack: Paper, paper: Paper): void {
  const held = paper.passage('front page', 'Minutes of the meeting held on … The Guildhall, Aldermere')
  const said = { title: `${body}, 15 October 2024`, date: '2024-10-15', body, venue: 'Council Chamber, The Guildhall, Aldermere' }
  const meeting = paper.fact('Meeting', 'aldermere', '2024-10-15', said, held)
  const called = pack.passage('front page', 'Meeting: Children and Families … The Guildhall, Aldermere')
  pack.cite(meeting, called, { role: 'SAYS' })
  gathering.link('REPORTED_IN', meeting, paper.id, { basis: 'STATED', cites: [held] })
  gathering.link('OF', meeting, council, { basis: 'STRUCTURAL' })
  named(pack, pack.passage('title', `${body}: agenda pack, 15 October 2024`), body)
  agenda(gathering, pack, meeting)

  for (const [number, title, item, quote] of minutes) {
    const passage = paper.passage(`Minute ${number}`, quote)
    const id = paper.fact('Minute', scope, number, { number, title, text: paper.quoted(quote) }, passage)
    gathering.link('MINUTE_OF', id, meeting, { basis: 'STRUCTURAL', cites: [passage] })
    gathering.link('CONSIDERED', id, `${scope}/agenda-item/${item}`, { basis: 'STATED', cites: [passage] })
  }
  const opening = paper.passage('Minute 19')
  gathering.link('CONSIDERED', `${scope}/minute/19`, report, { basis: 'STATED', cites: [opening] })
  gathering.link('REFERS_TO', `${scope}/minute/19`, plan, { kind: 'NAMES', basis: 'STATED', cites: [opening] })
  paper.cite(plan, opening, { role: 'MENTIONS' })
  outcome(gathering, paper)
  earlierMeeting(gathering, pack, paper)
}

function outcome(gathering: Gathering, paper: Paper): void {
  for (const [index, quote] of raised.entries()) {
    const number = String(index + 1)
    const passage = paper.passage(`Minute 19, matter ${number}`, quote)
    const id = paper.fact('Matter', scope, `19-${number}`, { number, text: paper.quoted(quote) }, passage)
    gathering.link('RAISED_IN', id, `${scope}/minute/19`, { basis: 'STRUCTURAL', cites: [passage] })
  }
  const promise = "The Director of Children's Services undertook … 14 January 2025."
  const passage = paper.passage('Minute 19, undertaking', promise)
  const promised = { text: paper.quoted(promise), madeBy: "Director of Children's Services", dueOn: '2025-01-14' }
  const commitment = paper.fact('Commitment', scope, '19-1', promised, passage)
  gathering.link('RAISED_IN', commitment, `${scope}/minute/19`, { basis: 'STRUCTURAL', cites: [passage] })

  for (const [minute, number, kind, quote] of resolutions) {
    const from = paper.passage(`Minute ${minute}, resolution${number === '' ? '' : ` ${number}`}`, quote)
    const asked = kind === 'REQUEST' ? { askedOf: "the Director of Children's Services" } : {}
    const own = number === '' ? {} : { number }
    const resolved = { ...own, text: paper.quoted(quote), kind, ...asked }
    const id = paper.fact('Resolution', scope, `${minute}-${number || '1'}`, resolved, from)
    gathering.link('RESOLVED_IN', id, `${scope}/minute/${minute}`, { basis: 'STRUCTURAL', cites: [from] })
    if (kind === 'REQUEST') gathering.link('ASKED_OF', id, director, { basis: 'STATED', cites: [from] })
  }
}

/** The meeting of 2 July 2024, known only because these papers name it. */
function earlierMeeting(gathering: Gathering, pack: Paper, paper: Paper): void {
  const asked = pack.passage('paragraph 2.3', 'On 2 July (Minute 9) the Committee asked … Appendix 3.')
  const corrected = paper.passage('Minute 18, resolution')
  const opening = paper.passage('Minute 19')
  const title = `${body}, 2 July 2024`
  const meeting = gathering.node('Meeting', 'aldermere', '2024-07-02', { title, date: '2024-07-02', body, held: false })
  paper.cite(meeting, paper.passage('Minute 18'), { role: 'MENTIONS' })
  gathering.link('OF', meeting, council, { basis: 'STRUCTURAL' })
  const told = [
    ['8', 'The hub at Thornmouth was spoken of.', corrected],
    ['9', 'The Committee asked for caseload figures.', opening],
  ] as const
  for (const [number, summary, passage] of told) {
    const id = gathering.node('Minute', earlierScope, number, { number, summary, held: false })
    paper.cite(id, passage, { role: 'MENTIONS' })
    gathering.link('MINUTE_OF', id, meeting, { basis: 'STATED', cites: [passage] })
  }
  gathering.link('REFERS_TO', `${scope}/resolution/18-1`, `${earlierScope}/minute/8`, {
    kind: 'AMENDS',
    basis: 'STATED',
    cites: [corrected],
  })
  gathering.link('REFERS_TO', `${scope}/minute/19`, `${earlierScope}/minute/9`, {
    kind: 'FURTHER_TO',
    basis: 'STATED',
    cites: [opening],
  })

  const summary = 'Asked to see caseloads beside the other figures.'
  const request = gathering.node('Resolution', earlierScope, '9-1', { summary, kind: 'REQUEST', held: false })
  pack.cite(request, asked, { role: 'MENTIONS' })
  gathering.link('RESOLVED_IN', request, `${earlierScope}/minute/9`, { basis: 'STATED', cites: [asked] })
  gathering.link('ANSWERED_BY', request, report, { basis: 'STATED', cites: [asked] })
}
