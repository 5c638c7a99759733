import { labelOfId, type NodeRecord } from '../../../schema/index.ts'
import { normalForm } from '../../read/normal.ts'
import type { Known } from '../known.ts'
import { beginOf, nearest } from './near-dates.ts'
import type { Doubt, Meant, Plans, Standing } from './plans.ts'
import type { Spoken } from './spoken.ts'

type InspectionNode = NodeRecord<'Inspection'>

const councilOf = (id: string): string => id.slice(0, id.indexOf('/'))

/** What is meant, and how it is printed where more was read than the words that led to it. */
export type Told = Meant & { readonly printed?: string }

const onlyReview: Doubt = { score: 0.85, reason: 'It is the only review by such a person that the papers tell of by then.' }
const lastBefore: Doubt = { score: 0.9, reason: 'It is the last one before this that the papers tell of.' }
/** A longer title stands in no text as one. */
const longestTitle = 400

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
      if (properties.title.length > longestTitle) continue
      const title = normalForm(properties.title).text
      const [first = ''] = title.split(' ')
      const list = this.#titles.get(first) ?? []
      if (isTelling(title)) this.#titles.set(first, list)
      list.push({ id, title })
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
    if (plan === undefined || this.#plans.isPartOf(standing.from, plan.id) || this.#isPlanAlone(standing.from)) return []
    const { id, doubt } = plan
    return [doubt === undefined ? { ids: [id], reason: 'It is the plan that the paper prints.' } : { ids: [id], doubt }]
  }

  /** A paper that is the plan speaks of itself. */
  #isPlanAlone(id: string): boolean {
    const node = this.#known.node(id)
    return node?.label === 'Document' && node.properties.kind === 'improvement plan'
  }

  #review({ who, printed }: Spoken, { from, holder, said }: Standing): Meant[] {
    const named = new RegExp(`\\b${who}`, 'i')
    const fits = this.#inspections.filter(
      (each) => named.test(each.properties.body ?? '') && (said === undefined || (beginOf(each) ?? said) <= said),
    )
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
    return [{ ids: [to], doubt: onlyReview }]
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
    return [{ ids: [lastOne.id], doubt: lastBefore }]
  }
}
