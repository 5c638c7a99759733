import type { GraphRecord, Label, RelationshipType } from '../schema/index.ts'
import { terms } from '../seed/extract/figures/indicators/vocabulary/index.ts'
import { passageId, passageOf } from '../seed/extract/passage.ts'
import { type Layer, type Span, textLayer } from '../seed/read/layer.ts'
import { chance } from './chance.ts'

const doers =
  'managers,social workers,personal advisers,the 16+ team,conference chairs,partners,foster carers,the front door team'.split(',')
const doings = 'do not always,now mostly,rarely,increasingly,consistently,need to,will,have begun to'.split(',')
const verbs = 'visit,assess,review,record,challenge,supervise,plan for,listen to,track,refer,audit,support'.split(',')
const whom =
  'children in care,care leavers,disabled children,children who go missing,young carers,children in need,children at risk of exploitation,unaccompanied children,privately fostered children,homeless young people'.split(
    ',',
  )
const how =
  'within timescales,before drift sets in,through pathway plans,in strategy meetings,with reflective supervision,out of hours,using the pre-proceedings stage,by return home interviews,with timely health assessments,as caseloads allow,at initial child protection conferences,with life story work'.split(
    ',',
  )
const places =
  'in the north,in the east,across the borough,in two teams,in most cases,since the summer,for siblings,at weekends'.split(',')

const ratings = ['ON_TRACK', 'COMPLETE', 'NOT_STARTED', 'BUSINESS_AS_USUAL']

/** A term that every text has: nothing that is looked up by it alone stays quick. */
const inAll = 'as each child needs'

/** A paper that is written line by line, and what is told of its places. */
class Paper {
  readonly document: string
  readonly #lines: string[] = []
  #length = 0

  constructor(document: string) {
    this.document = document
  }

  write(line: string): Span {
    const start = this.#length
    this.#lines.push(line)
    this.#length += line.length + 2
    return { start, end: start + line.length }
  }

  layer(): Layer {
    const text = `${this.#lines.join('\n\n')}\n`
    return textLayer(Buffer.from(text), text)
  }
}

export interface LinkedCouncil {
  readonly records: readonly GraphRecord[]
  readonly texts: readonly { readonly document: string; readonly layer: Layer }[]
}

/** A made-up council with about so many things: inspections with findings and what they ask, versions of a plan, its measures and figures, and their papers. */
export function councilToLink(things: number, seed = 1): LinkedCouncil {
  const below = chance(seed)
  const one = (of: readonly string[]): string => of[below(of.length)] as string
  const sentence = (): string => `${one(doers)} ${one(doings)} ${one(verbs)} ${one(whom)} ${one(how)} ${one(places)}, ${inAll}`
  const scope = `linking-${things}`
  const council = `council/${scope}`
  const records: GraphRecord[] = []
  let nodes = 0
  const node = (label: Label, id: string, properties: object): string => {
    nodes++
    records.push({ label, id, properties: { ...properties, ...(label === 'Council' ? {} : { council }) } } as never)
    return id
  }
  const link = (type: RelationshipType, from: string, to: string, properties: object = { basis: 'STRUCTURAL' }): void => {
    records.push({ type, from, to, properties } as never)
  }
  const texts: { document: string; layer: Layer }[] = []
  const cited: { id: string; place: Span }[] = []
  const papered = (paper: Paper): void => {
    const layer = paper.layer()
    for (const { id, place } of cited) {
      const passage = node('Passage', passageId(paper.document, place), passageOf(layer, place, 'a line'))
      link('CITES', id, passage, { basis: 'STATED', role: 'SAYS' })
      link('PART_OF', passage, paper.document)
    }
    cited.length = 0
    texts.push({ document: paper.document, layer })
  }
  node('Council', council, { name: scope })
  const roles = Array.from({ length: 30 }, (_, at) => node('Role', `${scope}/role/${at}`, { name: `Head of ${at}` }))

  const findings: string[] = []
  const inspection = (at: number, count: number): void => {
    const told: string[] = []
    const year = 2000 + (at % 25)
    const day = `${year}-0${1 + (at % 8)}-11`
    const id = node('Inspection', `${scope}/inspection/inspection-${at}-${year}`, {
      title: `Inspection ${at}`,
      kind: 'STANDARD',
      body: 'Inspectorate',
      startedOn: day,
      publishedOn: day,
    })
    const paper = new Paper(
      node('Document', `${scope}/document/report-${at}`, { title: `Report ${at}`, kind: 'inspection report', publishedOn: day }),
    )
    link('REPORTED_IN', id, paper.document)
    for (let number = 1; number <= count; number++) {
      const asks = number % 5 === 0
      const text = asks ? `Ensure that ${sentence()} (paragraph ${number - 1}).` : `${sentence()}; ${sentence()}.`
      const own = node(
        asks ? 'Recommendation' : 'Finding',
        `${scope}/inspection-${at}/${asks ? 'recommendation' : 'finding'}/${number}`,
        {
          number: String(number),
          text,
          ...(asks
            ? { kind: 'RECOMMENDATION' }
            : { polarity: one(['WEAKNESS', 'WEAKNESS', 'STRENGTH', 'MIXED']), voice: 'INSPECTOR' }),
        },
      )
      link('GIVEN_BY', own, id)
      cited.push({ id: own, place: paper.write(text) })
      if (asks) continue
      // One in ten is told again, in other words, of what an earlier paper found.
      if (findings.length > 0 && number % 10 === 1) link('RETELLS', own, one(findings))
      told.push(own)
    }
    papered(paper)
    findings.push(...told)
  }

  const plan = (version: number, actions: readonly string[]): void => {
    const name = `${2020 + version}-03`
    const day = `${name}-31`
    const id = node('Plan', `${scope}/plan/${name}`, { title: 'Improvement Plan', statusAt: day })
    const paper = new Paper(
      node('Document', `${scope}/document/plan-${version}`, {
        title: `Plan ${version}`,
        kind: 'improvement plan',
        publishedOn: day,
      }),
    )
    link('REPORTED_IN', id, paper.document)
    let objective = ''
    for (const [at, text] of actions.entries()) {
      const ref = `${1 + Math.floor(at / 60)}.${1 + (Math.floor(at / 6) % 10)}`
      if (at % 6 === 0) {
        const aim = `${sentence()}`
        objective = node('Objective', `${scope}/plan-${name}/objective/${ref}`, { ref, text: aim })
        link('UNDER', objective, id)
        cited.push({ id: objective, place: paper.write(aim) })
      }
      const action = node('Action', `${scope}/plan-${name}/action/${ref}-${1 + (at % 6)}`, {
        ref: `${ref}/${1 + (at % 6)}`,
        text,
        rag: ratings[at % ratings.length],
        dueOn: day,
      })
      link('UNDER', action, objective)
      link('OWNED_BY', action, one(roles), { basis: 'STATED' })
      cited.push({ id: action, place: paper.write(text) })
      if (at % 2 === 0) {
        const measure = `Nine in ten ${one(whom)} ${one(how)} ${one(places)}`
        const success = node('SuccessMeasure', `${scope}/plan-${name}/success-measure/${ref}-${1 + (at % 6)}-1`, {
          text: measure,
          measurable: true,
        })
        link('JUDGED_BY', action, success)
        cited.push({ id: success, place: paper.write(measure) })
      }
    }
    papered(paper)
  }

  // Of every hundred things so many stand in each version of the plan, and the rest in reports.
  let actions = Array.from({ length: Math.floor(things / 25) }, (_, at) =>
    at % 20 === 7 ? `${sentence()} (see 1.${1 + (at % 9)})` : sentence(),
  )
  for (const version of [1, 2, 3]) {
    plan(version, actions)
    actions = actions.map((text) => (below(4) === 0 ? `${text} ${one(how)}` : text)).filter(() => below(12) > 0)
  }
  const indicators = new Set<string>()
  const counted = terms.map(({ key }) => key).sort()
  for (let at = 0; at < Math.min(things / 50, counted.length ** 2); at++) {
    const [first, second] = [at % counted.length, Math.floor(at / counted.length)].map((place) => counted[place] as string)
    const keys = [...new Set([first, second])].sort()
    const id = `${scope}/indicator/${keys.join('.')}.${first === second ? 'number' : 'percentage'}`
    if (indicators.has(id)) continue
    indicators.add(id)
    node('Indicator', id, { name: keys.join(' ').replaceAll('-', ' '), unit: 'PERCENT', better: 'HIGHER' })
  }
  for (let at = 0; nodes < things; at++) inspection(at, Math.min(150, Math.ceil((things - nodes) / 2)))
  return { records, texts }
}
