import type { PropertiesOf } from '../../../../schema/index.ts'
import { council, type Gathering } from '../gathering.ts'
import type { Paper } from '../paper.ts'

const scope = 'aldermere/inspection-2024-03'
const areas = {
  leaders: 'The impact of leaders on social work practice with children and families',
  'help-and-protection': 'The experiences and progress of children who need help and protection',
  care: 'The experiences and progress of children in care',
  'care-leavers': 'The experiences and progress of care leavers',
  overall: 'Overall effectiveness',
} as const

type Polarity = NonNullable<PropertiesOf<'Finding'>['polarity']>

const findings: readonly (readonly [area: keyof typeof areas, polarity: Polarity, quote: string])[] = [
  ['help-and-protection', 'STRENGTH', 'When somebody rings … go astray.'],
  ['help-and-protection', 'STRENGTH', 'Early help is generous … would go back.'],
  ['help-and-protection', 'WEAKNESS', 'Plans for children in need drift. … happen next.'],
  ['care', 'WEAKNESS', 'Visits are too often late. … same concern.'],
  ['care', 'STRENGTH', 'Most children live with … knows the family.'],
  ['care', 'WEAKNESS', 'The record of a visit shows … written down nowhere.'],
  ['care-leavers', 'STRENGTH', 'Personal advisers keep in touch. … people notice.'],
  ['care-leavers', 'STRENGTH', 'Nearly every care leaver … keep back.'],
  ['care-leavers', 'WEAKNESS', 'Pathway plans are written for … out of date.'],
  ['leaders', 'STRENGTH', 'Members and senior officers … speak of them plainly.'],
  ['leaders', 'WEAKNESS', 'Managers cannot tell … were not.'],
  ['leaders', 'MIXED', 'Caseloads have fallen … held 27 cases.'],
]

/** What needs to improve, each with the paragraph that it names, where it names one. */
const asked: readonly (readonly [quote: string, paragraph?: number])[] = [
  ['The timeliness of visits … (paragraph 4).', 4],
  ['What is written down after … (paragraph 6).', 6],
  ['The pace at which plans … (paragraph 3).', 3],
  ['The part that young people have … (paragraph 9).', 9],
  ['The information from which managers … not been done.'],
]

/** The inspection, its judgements and findings, what it asked for, and the earlier visit that it names. */
export function inspection(gathering: Gathering, paper: Paper): void {
  const told = paper.passage('front page', 'Inspected by: … Marian Thistlewood')
  const visit = {
    title: "Inspection of Aldermere Borough Council's children's services, January 2024",
    kind: 'STANDARD',
    body: "Inspectorate of Children's and Family Services",
    framework: "Children's services framework, 2023 edition",
    startedOn: '2024-01-15',
    endedOn: '2024-01-26',
    publishedOn: '2024-03-18',
    overall: 'REQUIRES_IMPROVEMENT',
    leadInspector: 'Marian Thistlewood',
  } as const
  const id = paper.fact('Inspection', 'aldermere', '2024-03', visit, told)
  gathering.link('REPORTED_IN', id, paper.id, { basis: 'STATED', cites: [told] })
  gathering.link('OF', id, council, { basis: 'STRUCTURAL' })

  for (const [key, area] of Object.entries(areas)) {
    const [name, grade] = paper.cells(`| ${area} |`)
    if (name === undefined || grade === undefined) throw new Error(`No grade for ${area}`)
    const passage = paper.passage(`judgement, ${key}`, { start: name.start, end: grade.end })
    const good = paper.words(grade) === 'Good'
    const judged = { area, areaKeys: [key], grade: good ? 'GOOD' : 'REQUIRES_IMPROVEMENT' } as const
    const judgement = paper.fact('Judgement', scope, key, judged, passage)
    gathering.link('GIVEN_BY', judgement, id, { basis: 'STRUCTURAL', cites: [passage] })
  }
  for (const [index, [area, polarity, quote]] of findings.entries()) {
    const number = String(index + 1)
    const passage = paper.passage(`paragraph ${number}`, quote)
    const said = { number, text: paper.quoted(quote), polarity, area: areas[area], voice: 'INSPECTOR' } as const
    const finding = paper.fact('Finding', scope, number, said, passage)
    gathering.link('GIVEN_BY', finding, id, { basis: 'STRUCTURAL', cites: [passage] })
  }
  for (const [index, [quote, paragraph]] of asked.entries()) {
    const passage = paper.passage(`what needs to improve, item ${index + 1}`, quote)
    const asks = { kind: 'AREA_FOR_IMPROVEMENT', text: paper.quoted(quote) } as const
    const wanted = paper.fact('Recommendation', scope, String(index + 1), asks, passage)
    gathering.link('GIVEN_BY', wanted, id, { basis: 'STRUCTURAL', cites: [passage] })
    if (paragraph !== undefined)
      gathering.link('LED_TO', `${scope}/finding/${paragraph}`, wanted, { basis: 'STATED', cites: [passage] })
  }
  earlierVisit(gathering, paper)
}

function earlierVisit(gathering: Gathering, paper: Paper): void {
  const passage = paper.passage('paragraph 4, the earlier visit', 'The focused visit of June 2022 had raised the same concern.')
  const visit = { title: 'Focused visit, June 2022', kind: 'FOCUSED_VISIT', held: false } as const
  const id = gathering.node('Inspection', 'aldermere', '2022-06', visit)
  const summary = 'Visits to children in care were late, as a later report tells.'
  const said = { summary, polarity: 'WEAKNESS', area: areas.care, voice: 'INSPECTOR', held: false } as const
  const finding = gathering.node('Finding', 'aldermere/inspection-2022-06', 'visits', said)
  for (const each of [id, finding]) paper.cite(each, passage, { role: 'MENTIONS' })
  gathering.link('OF', id, council, { basis: 'STRUCTURAL' })
  gathering.link('GIVEN_BY', finding, id, { basis: 'STATED', cites: [passage] })
  gathering.link('RECURS_AS', finding, `${scope}/finding/4`, { basis: 'STATED', cites: [passage] })
}
