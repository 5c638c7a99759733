import type { GraphRecord, Label, LinkRecord, NodeRecord, PropertiesOf, RelationshipType } from '../../../schema/index.ts'

const council = 'council/aldermere'

interface Row {
  readonly rag: PropertiesOf<'Action'>['rag']
  readonly dueOn?: string
  readonly milestone?: string
  readonly ragText?: string
  readonly measures?: readonly string[]
}

/** For tests: the records of an invented council's papers, put together by hand. */
export class ClaimCase {
  readonly records: GraphRecord[] = []

  constructor() {
    this.node('Council', council, { name: 'Aldermere' })
  }

  node<L extends Label>(label: L, id: string, properties: Omit<PropertiesOf<L>, 'council'>): string {
    const owned = label === 'Council' ? properties : { ...properties, council }
    this.records.push({ label, id, properties: owned } as unknown as NodeRecord)
    return id
  }

  link(type: RelationshipType, from: string, to: string, properties: Record<string, unknown> = {}): this {
    this.records.push({ type, from, to, properties: { basis: 'STATED', ...properties } } as LinkRecord)
    return this
  }

  /** A thing with a passage of a document that says it. */
  said<L extends Label>(
    label: L,
    id: string,
    properties: Omit<PropertiesOf<L>, 'council'>,
    document: string,
    property?: string,
  ): string {
    if (property === undefined) this.node(label, id, properties)
    const values = properties as unknown as Readonly<Record<string, string | undefined>>
    const quote = (property === undefined ? values.text : values[property]) ?? ''
    const passage = this.node('Passage', `${id}/passage/${property ?? 'text'}`, { state: 'VERIFIED', quote } as never)
    this.link('PART_OF', passage, document)
    return this.link('CITES', id, passage, { role: 'SAYS', ...(property === undefined ? {} : { property }) }) && id
  }

  document(name: string, publishedOn: string, title = name): string {
    return this.node('Document', `aldermere/document/${name}`, { title, publishedOn, sha256: name } as never)
  }

  plan(statusAt: string): string {
    const document = this.document('plan', statusAt)
    const plan = this.node('Plan', 'aldermere/plan/p', { title: 'Plan', statusAt })
    this.link('REPORTED_IN', plan, document)
    return plan
  }

  action(ref: string, text: string, { measures = [], ...row }: Row): string {
    const [id, document] = [`aldermere/plan-p/action/${ref.replace('/', '-')}`, 'aldermere/document/plan']
    const properties = { ref, text, ragText: 'Rated', ...row } as never
    this.said('Action', id, properties, document)
    for (const property of ['ragText', 'milestone']) this.said('Action', id, properties, document, property)
    this.link('UNDER', id, 'aldermere/plan/p')
    for (const [at, measure] of measures.entries()) {
      const success = this.said('SuccessMeasure', `${id}/success-measure/${at}`, { text: measure, measurable: true }, document)
      this.link('JUDGED_BY', id, success)
    }
    return id
  }

  inspection(name: string, endedOn: string): string {
    const document = this.document(name, endedOn)
    const title = `Inspection of children's services, ${name}`
    const inspection = this.node('Inspection', `aldermere/inspection/${name}`, {
      title,
      kind: 'STANDARD',
      startedOn: endedOn,
      endedOn,
    })
    this.link('REPORTED_IN', inspection, document)
    return inspection
  }

  finding(inspection: string, number: string, text: string, polarity: PropertiesOf<'Finding'>['polarity'] = 'WEAKNESS'): string {
    const name = inspection.split('/').at(-1) as string
    const id = `aldermere/${name}/finding/${number}`
    this.said('Finding', id, { number, text, polarity, voice: 'INSPECTOR' }, `aldermere/document/${name}`)
    this.link('GIVEN_BY', id, inspection)
    return id
  }

  update(number: string, text: string, asAt: string, more: Partial<PropertiesOf<'Update'>> = {}, document = 'report'): string {
    const id = `aldermere/${document}/update/${number}`
    return this.said('Update', id, { text, asAt, ...more }, `aldermere/document/${document}`)
  }

  figure(indicator: string, value: number, end: string, more: Partial<PropertiesOf<'Observation'>> = {}): string {
    const id = `aldermere/observation/${indicator.split('/').at(-1)}-${end}`
    const printed = `${value}%`
    this.said(
      'Observation',
      id,
      { value, unit: '%', start: end, end, kind: 'ACTUAL', place: 'Aldermere', printed, ...more } as never,
      'aldermere/document/plan',
    )
    this.link('OF', id, indicator)
    return id
  }

  indicator(name: string, better: 'HIGHER' | 'LOWER' | 'NEITHER', ...measures: readonly string[]): string {
    const id = this.node('Indicator', `aldermere/indicator/${name.toLowerCase().replaceAll(' ', '-')}`, {
      name,
      unit: '%',
      better,
    })
    for (const measure of measures) this.link('MEASURED_BY', measure, id, { basis: 'SUGGESTED', score: 0.85 })
    return id
  }
}
