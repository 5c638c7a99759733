import type { GraphRecord, Label, RelationshipType } from '../../schema/index.ts'
import { chance } from '../chance.ts'

const who = 'Managers,Social workers,Personal advisers,Conference chairs,Partners,Foster carers,The duty team,Team leaders'.split(
  ',',
)
const does = 'visit,assess,review,record,challenge,supervise,listen to,track,refer,support'.split(',')
const whom = 'children in care,care leavers,disabled children,young carers,children in need,homeless young people,siblings'.split(
  ',',
)
const how =
  'within timescales,with plans that work,in weekly meetings,out of hours,by phone,with health partners,as cases allow'.split(',')
const where = 'in the north,in the east,across the borough,in two teams,since the summer,at weekends,in most cases'.split(',')
const ratings = ['COMPLETE', 'ON_TRACK', 'ON_TRACK', 'PROGRESSING_WITH_ISSUES', 'NOT_ON_TRACK', 'NOT_STARTED'] as const

/** How much a council has of each. */
const size = {
  roles: 30,
  inspections: 8,
  findings: 50,
  priorities: 5,
  outcomes: 3,
  objectives: 3,
  actions: 200,
  indicators: 30,
  figures: 8,
}

/** The ids by which the parts of a made-up council can be asked for. */
export interface WholeCouncil {
  readonly id: string
  readonly plan: string
  /** Findings that led to something. */
  readonly findings: readonly string[]
  readonly actions: readonly string[]
  readonly records: readonly GraphRecord[]
}

/** Takes records in, and numbers what is of one kind. */
class Filing {
  readonly records: GraphRecord[] = []
  readonly scope: string
  readonly council: string
  #passages = 0

  constructor(scope: string) {
    this.scope = scope
    this.council = `council/${scope}`
    this.records.push({ label: 'Council', id: this.council, properties: { name: scope, invented: true } })
  }

  node(label: Label, name: string, properties: object): string {
    const id = `${this.scope}/${name}`
    this.records.push({ label, id, properties: { ...properties, council: this.council } } as GraphRecord)
    return id
  }

  link(type: RelationshipType, from: string, to: string, properties: object = { basis: 'STRUCTURAL' }): void {
    this.records.push({ type, from, to, properties } as GraphRecord)
  }

  /** Words on a page of a document, on which something rests. */
  cite(ids: readonly string[], document: string, quote: string): string {
    const at = this.#passages++
    const [page, lineStart] = [1 + Math.floor(at / 12), 1 + (at % 12) * 4]
    const place = {
      page,
      lineStart,
      lineEnd: lineStart + 2,
      start: at * 160,
      end: at * 160 + quote.length,
      locator: `line ${lineStart}`,
    }
    const passage = this.node('Passage', `passage/${at}`, { ...place, quote, words: quote.split(' ').length, state: 'VERIFIED' })
    this.link('PART_OF', passage, document)
    for (const id of ids) this.link('CITES', id, passage, { basis: 'STATED', role: 'SAYS' })
    return passage
  }
}

/** A made-up council of about 3,000 things: what inspections found, what was asked and promised, a plan of 200 actions, and what shows it. */
export function wholeCouncil(number: number): WholeCouncil {
  const below = chance(number + 1)
  const one = <T>(of: readonly T[]): T => of[below(of.length)] as T
  const sentence = (): string =>
    `${one(who)} ${one(does)} ${one(whom)} ${one(how)} ${one(where)}, and ${one(does)} ${one(whom)} ${one(how)}`
  const file = new Filing(`bench-${number}`)
  const paper = (name: string, title: string, publishedOn: string): string =>
    file.node('Document', `document/${name}`, { title, kind: 'report', publishedOn, pages: 40 })
  const roles = Array.from({ length: size.roles }, (_, at) =>
    file.node('Role', `role/${at}`, { name: `Head of ${one(whom)} ${at}`, kind: 'ROLE' }),
  )
  const findings: string[] = []
  const recommendations = inspected()
  const { plan, objectives, actions } = planned()
  promised()
  return { id: file.council, plan, findings, actions, records: file.records }

  function inspected(): string[] {
    const asked: string[] = []
    for (let at = 0; at < size.inspections; at++) {
      const day = `${2008 + at * 2}-0${1 + (at % 9)}-11`
      const report = paper(`report-${at}`, `Report ${at}`, day)
      const inspection = file.node('Inspection', `inspection/${at}`, {
        title: `Inspection ${at}`,
        kind: 'STANDARD',
        body: 'Inspectorate',
        startedOn: day,
        publishedOn: day,
      })
      file.link('REPORTED_IN', inspection, report)
      for (let number = 1; number <= size.findings; number++) {
        const weak = number % 4 === 1
        const text = `${sentence()}; ${sentence()}.`
        const polarity = weak ? 'WEAKNESS' : one(['STRENGTH', 'MIXED'])
        const own = { number: String(number), text, polarity, voice: 'INSPECTOR' }
        const finding = file.node('Finding', `inspection-${at}/finding/${number}`, own)
        const passage = file.cite([finding], report, text)
        file.link('GIVEN_BY', finding, inspection)
        if (!weak) continue
        const ask = { number: String(number), kind: 'RECOMMENDATION', text: `Ensure that ${sentence()}.` }
        const recommendation = file.node('Recommendation', `inspection-${at}/recommendation/${number}`, ask)
        file.cite([recommendation], report, ask.text)
        file.link('GIVEN_BY', recommendation, inspection)
        file.link('LED_TO', finding, recommendation, { basis: 'STATED', cites: [passage] })
        findings.push(finding)
        asked.push(recommendation)
      }
    }
    return asked
  }

  function planned() {
    const printed = paper('plan', 'Improvement plan', '2024-03-31')
    const plan = file.node('Plan', 'plan/2024-03', {
      title: 'Improvement plan',
      statusAt: '2024-03-31',
      publishedOn: '2024-04-15',
    })
    file.link('REPORTED_IN', plan, printed)
    const measured = indicators()
    const level = (label: Label, above: string, ref: string): string => {
      const text = sentence()
      const id = file.node(label, `plan-2024-03/${label.toLowerCase()}/${ref}`, { ref, text })
      file.link('UNDER', id, above)
      file.cite([id], printed, text)
      return id
    }
    const objectives: string[] = []
    for (let first = 1; first <= size.priorities; first++) {
      const priority = level('Priority', plan, `${first}`)
      for (let second = 1; second <= size.outcomes; second++) {
        const outcome = level('Outcome', priority, `${first}.${second}`)
        for (let third = 1; third <= size.objectives; third++)
          objectives.push(level('Objective', outcome, `${first}.${second}.${third}`))
      }
    }
    const actions = Array.from({ length: size.actions }, (_, at) => {
      const under = objectives[at % objectives.length] as string
      const ref = `${under.split('/').at(-1)}-${1 + Math.floor(at / objectives.length)}`
      const rag = one(ratings)
      const due = `202${4 + below(2)}-${String(1 + below(12)).padStart(2, '0')}-28`
      const text = `${sentence()}, so that ${one(whom)} are seen ${one(how)}`
      const own = { ref, text, rag, ragText: rag.toLowerCase().replaceAll('_', ' '), milestone: due, dueOn: due }
      const action = file.node('Action', `plan-2024-03/action/${ref}`, own)
      const passage = file.cite([action], printed, text)
      file.link('UNDER', action, under, { basis: 'STRUCTURAL', cites: [passage] })
      const owners = new Set(at % 5 === 0 ? [one(roles), one(roles)] : [one(roles)])
      for (const role of owners) file.link('OWNED_BY', action, role, { basis: 'STATED', cites: [passage] })
      for (let number = 1; number <= 3 + (at % 3); number++) {
        const text = `Nine in ten ${one(whom)} are seen ${one(how)} ${one(where)}`
        const success = file.node('SuccessMeasure', `plan-2024-03/success-measure/${ref}-${number}`, { text, measurable: true })
        file.link('JUDGED_BY', action, success)
        file.link('CITES', success, passage, { basis: 'STATED', role: 'SAYS' })
        if (number === 1) file.link('MEASURED_BY', success, one(measured), { basis: 'STATED', cites: [passage] })
      }
      if (at % 3 === 0) {
        const told = file.node('Update', `update/${at}`, { text: sentence(), asAt: '2024-09-30', rag })
        file.link('REPORTS_ON', told, action, { basis: 'STATED' })
      }
      return action
    })
    return { plan, objectives, actions }
  }

  function indicators(): string[] {
    const scorecard = paper('scorecard', 'Scorecard', '2024-06-30')
    return Array.from({ length: size.indicators }, (_, at) => {
      const name = `Share of ${one(whom)} seen ${one(how)} ${at}`
      const indicator = file.node('Indicator', `indicator/${at}`, { name, unit: 'PERCENT', better: 'HIGHER' })
      const passage = file.cite([indicator], scorecard, name)
      for (let year = 0; year < size.figures; year++) {
        const [value, start, end] = [40 + below(55), `${2016 + year}-04-01`, `${2017 + year}-03-31`]
        const period = { value, unit: 'PERCENT', start, end, periodBasis: 'STATED', kind: 'ACTUAL', printed: `${value}%` }
        const figure = file.node('Observation', `observation/${at}-${year}`, period)
        file.link('OF', figure, indicator)
        file.link('CITES', figure, passage, { basis: 'STATED', role: 'SAYS', property: 'value' })
      }
      return indicator
    })
  }

  function promised(): void {
    const appendix = paper('appendix', 'Appendix to the plan', '2024-03-31')
    for (const [at, recommendation] of recommendations.entries()) {
      const text = `${sentence()}.`
      const measure = file.node('Measure', `appendix/measure/A${at + 1}`, { ref: `A${at + 1}`, text })
      const passage = file.cite([measure], appendix, text)
      file.link('RESTATES', measure, recommendation, { basis: 'STATED', cites: [passage] })
      file.link('ADDRESSED_BY', measure, objectives[at % objectives.length] as string, { basis: 'STATED', cites: [passage] })
    }
  }
}

/** So many things in whole councils; at least one. */
export function wholeCouncils(things: number): WholeCouncil[] {
  const councils: WholeCouncil[] = []
  for (let sum = 0; sum < things * 0.97; ) {
    const council = wholeCouncil(councils.length)
    councils.push(council)
    sum += council.records.filter((record) => 'label' in record).length
  }
  return councils
}
