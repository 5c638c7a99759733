import { labelOfId, type NodeRecord } from '../../../schema/index.ts'
import { normalForm } from '../../read/normal.ts'
import type { Known } from '../known.ts'
import { beginOf, nearest } from './near-dates.ts'
import type { Meant, Plans, Standing } from './plans.ts'
import type { Spoken } from './spoken.ts'

type InspectionNode = NodeRecord<'Inspection'>

const councilOf = (id: string): string => id.slice(0, id.indexOf('/'))

/** What is meant, how sure that is, and how it is printed where more was read than the words that led to it. */
export type Told = Meant & { readonly score?: number; readonly printed?: string }

/** A title that is meant where it stands: more than one plain word. */
const isTelling = (title: string): boolean => (/\d/.test(title) ? title.includes(' ') : title.split(' ').length > 2)

/** What is meant by references in words. */
export class SpokenThings {
  readonly #known: Known
  readonly #plans: Plans
  readonly #inspections: readonly InspectionNode[]
  readonly #titles = new Map<string, { readonly id: string; readonly title: string }[]>()

  constructor(known: Known, plans: Plans) {
    this.#known = known
    this.#plans = plans
    const isAnother = nearest(known)
    this.#inspections = known.all('Inspection').filter(({ id }) => !isAnother.has(id))
    for (const { id, properties } of known.all('Document')) {
      const title = normalForm(properties.title).text
      const [first = ''] = title.split(' ')
      if (isTelling(title)) this.#titles.set(first, [...(this.#titles.get(first) ?? []), { id, title }])
    }
  }

  /** `own` is the inspection that the document reports. */
  meant(spoken: Spoken, standing: Standing, own: InspectionNode | undefined): Told[] {
    if (spoken.sought === 'IMPROVEMENT_PLAN') return this.#plan(standing)
    if (spoken.sought === 'REVIEW') return this.#review(spoken, standing)
    if (spoken.sought === 'REPORT_TITLED') return this.#titled(spoken)
    return own === undefined ? [] : this.#last(spoken, own)
  }

  #plan(standing: Standing): Meant[] {
    const plan = this.#plans.currentAt(standing)
    return plan === undefined || this.#plans.isPartOf(standing.from, plan) || this.#isPlanAlone(standing.from)
      ? []
      : [{ ids: [plan], reason: 'It is the only improvement plan known for that time.' }]
  }

  /** A paper that is the plan speaks of itself. */
  #isPlanAlone(id: string): boolean {
    const node = this.#known.node(id)
    return node?.label === 'Document' && node.properties.kind === 'improvement plan'
  }

  #review({ who, printed }: Spoken, { from, holder }: Standing): Meant[] {
    const fits = this.#inspections.filter(({ properties }) => new RegExp(`\\b${who}`, 'i').test(properties.body ?? ''))
    const [only, another] = fits
    if (only === undefined || another !== undefined) return []
    const papers = this.#known
      .out('REPORTED_IN', only.id)
      .map(({ to }) => to)
      .sort()
    const paper = papers.find((id) => labelOfId(id) === 'Document')
    // Within the review itself it is no other paper.
    if (papers.includes(holder) || from === only.id || this.#known.out('GIVEN_BY', from).some(({ to }) => to === only.id))
      return []
    const to = /report/i.test(printed) ? (paper ?? only.id) : only.id
    return [{ ids: [to], reason: 'It is the only review by such a person that the papers tell of.' }]
  }

  #titled({ who }: Spoken): Told[] {
    const [first = ''] = who.split(' ')
    const fits = (this.#titles.get(first) ?? []).filter(({ title }) => who.startsWith(title))
    const best = Math.max(0, ...fits.map(({ title }) => title.length))
    const [only, another] = fits.filter(({ title }) => title.length === best)
    return only === undefined || another !== undefined
      ? []
      : [{ ids: [only.id], reason: 'A paper has that title.', printed: `report on ${only.title}` }]
  }

  /** The last one before a report's own, as far as the papers tell of any. */
  #last({ sought, who }: Spoken, own: InspectionNode): Told[] {
    const isVisit = sought === 'LAST_VISIT'
    const kind = /monitoring/.test(who) ? 'MONITORING_VISIT' : 'FOCUSED_VISIT'
    const wanted = isVisit
      ? kind
      : own.properties.kind === 'SEND' || own.properties.kind === 'JOINT_AREA'
        ? own.properties.kind
        : 'STANDARD'
    const began = beginOf(own)
    if (began === undefined) return []
    const before = this.#inspections
      .filter((each) => each.id !== own.id && councilOf(each.id) === councilOf(own.id))
      .filter((each) => each.properties.kind === wanted && (beginOf(each) ?? '9999') < began)
      .sort((a, b) => ((beginOf(a) as string) < (beginOf(b) as string) ? 1 : -1))
    const [lastOne] = before
    if (lastOne === undefined) return []
    return [{ ids: [lastOne.id], reason: 'It is the last one before this that the papers tell of.', score: 0.9 }]
  }
}
