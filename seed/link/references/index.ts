import { labelOfId, type NodeRecord } from '../../../schema/index.ts'
import type { Layer, Span } from '../../read/layer.ts'
import type { Known } from '../known.ts'
import type { Linker } from '../linking.ts'
import { Appendices, type Heading, headingsIn, inLists } from './appendices.ts'
import { SpokenThings, type Told } from './meant.ts'
import { type DayOfMeeting, Meetings, meetingDaysIn } from './meeting-dates.ts'
import { type Named, namedIn } from './named.ts'
import { nearDates } from './near-dates.ts'
import { NumberedThings } from './numbered.ts'
import { Places } from './places.ts'
import { type Meant, Plans, type Standing } from './plans.ts'
import { saidBy } from './said.ts'
import { spokenIn } from './spoken.ts'
import { type Unit, unitsOf } from './units.ts'
import { References } from './writing.ts'

/** A document that is looked through for what it names. */
interface Paper {
  readonly id: string
  readonly layer: Layer
  readonly day: string | undefined
  readonly units: readonly Unit[]
  readonly isListed: readonly boolean[]
  readonly headings: readonly Heading[]
}

/** The things that texts name by number, letter or title: what nobody but a reader of all papers can tell. */
export const linkReferences: Linker = ({ known, texts }) => {
  const places = new Places(known)
  const finder = new Finder(known, places)
  for (const { document, layer } of texts) {
    if (known.node(document) === undefined) continue
    const units = unitsOf(layer)
    finder.read({
      id: document,
      layer,
      day: dayOf(known, document),
      units,
      isListed: inLists(units),
      headings: headingsIn(units, document, places),
    })
  }
  return [...finder.records(), ...nearDates(known)]
}

/** The last day that a document can know of. */
function dayOf(known: Known, document: string): string | undefined {
  const { publishedOn, asAt } = (known.node(document)?.properties ?? {}) as { publishedOn?: string; asAt?: string }
  if ((publishedOn ?? asAt) !== undefined) return publishedOn ?? asAt
  const plans = known.in('REPORTED_IN', document).map(({ from }) => known.node(from))
  return plans.flatMap((plan) => (plan?.label === 'Plan' ? (plan.properties.statusAt ?? []) : [])).sort()[0]
}

class Finder {
  readonly #known: Known
  readonly #places: Places
  readonly #plans: Plans
  readonly #numbered: NumberedThings
  readonly #spoken: SpokenThings
  readonly #appendices: Appendices
  readonly #references: References
  readonly #meetings: Meetings
  readonly #layers = new Map<string, Layer>()

  constructor(known: Known, places: Places) {
    this.#known = known
    this.#places = places
    this.#plans = new Plans(known)
    this.#numbered = new NumberedThings(known)
    this.#spoken = new SpokenThings(known, this.#plans)
    this.#appendices = new Appendices(known)
    this.#references = new References(known)
    this.#meetings = new Meetings(known)
  }

  read(paper: Paper): void {
    this.#layers.set(paper.id, paper.layer)
    const own = this.#inspectionOf(paper.id)
    const headed = new Set(paper.headings.map(({ place }) => place.start))
    for (const [at, unit] of paper.units.entries()) {
      const [names, spoken] = [namedIn(unit.text), spokenIn(unit)]
      if (names.length + spoken.length === 0 || (unit.isHeading && !paper.isListed[at])) continue
      if (headed.has(unit.placeOf(0, unit.text.length).start)) continue
      for (const named of names)
        this.#refer(paper, unit, named, methods[named.sought], own, (standing) => this.#meant(paper, unit, named, standing))
      for (const each of spoken)
        this.#refer(paper, unit, each, methods[each.sought], own, (standing) => this.#spoken.meant(each, standing, own))
    }
    for (const day of meetingDaysIn(paper.layer)) this.#referToMeeting(paper, day)
  }

  #inspectionOf(document: string): NodeRecord<'Inspection'> | undefined {
    const all = this.#known.in('REPORTED_IN', document).map(({ from }) => this.#known.node(from))
    const [only, another] = all.filter((node): node is NodeRecord<'Inspection'> => node?.label === 'Inspection')
    return another === undefined ? only : undefined
  }

  #refer(
    paper: Paper,
    unit: Unit,
    { at, end, printed }: { readonly at: number; readonly end: number; readonly printed: string },
    method: string,
    own: NodeRecord<'Inspection'> | undefined,
    find: (standing: Standing) => readonly Told[],
  ): void {
    const place = unit.placeOf(at, end)
    const passages = this.#places.covering(paper.id, place)
    const holder = this.#places.holderOf(paper.id, place)
    const from = this.#places.tellerOf(passages) ?? own?.id ?? holder
    const said = saidBy(this.#known, from, holder, paper.day)
    for (const each of find({ from, holder, whole: paper.id, day: paper.day, said })) {
      if ('dangling' in each) this.#references.dangle(from, printed)
      else
        for (const to of each.ids) {
          if (from === to || this.#references.isKnown(from, to)) continue
          const cite =
            passages[0]?.id ?? this.#references.passage(paper.id, holder, paper.layer, unit.sentenceAt(at, end), 'a reference')
          const { reason, doubt } = each
          this.#references.refer(to, { from, printed: each.printed ?? printed, cite, method, reason, doubt })
        }
    }
  }

  #referToMeeting(paper: Paper, { start, end, day, printed }: DayOfMeeting): void {
    const holder = this.#places.holderOf(paper.id, { start, end })
    const to = this.#meetings.on(paper.id, day)
    if (to === undefined || this.#references.isKnown(holder, to)) return
    const [passage] = this.#places.covering(paper.id, { start, end })
    const cite = passage?.id ?? this.#references.passage(paper.id, holder, paper.layer, { start, end }, 'a table of meetings')
    this.#references.refer(to, {
      from: holder,
      printed,
      cite,
      method: 'day-of-meeting',
      reason: 'The table names the days of meetings.',
      doubt: undefined,
    })
  }

  #meant(paper: Paper, unit: Unit, named: Named, standing: Standing): Meant[] {
    const { sought, numbers, word } = named
    if (sought === 'PLAN') return this.#inPlan(named, standing)
    if (sought === 'PARAGRAPH')
      return word === 'other'
        ? [{ dangling: 'It is a paragraph of another text.' }]
        : named.of === undefined
          ? numbers.map((number) => this.#numbered.paragraph(number, standing))
          : numbers.map((number) =>
              this.#numbered.paragraphOf(number, standing, this.#inspectionsNamed(paper, unit.sentenceAt(named.at, named.end))),
            )
    if (sought === 'RECOMMENDATION') {
      const inspections = this.#inspectionsNamed(paper, unit.sentenceAt(named.at, named.end))
      return numbers.map((number) => this.#numbered.recommendation(number, standing, inspections))
    }
    return numbers.map((mark) =>
      this.#appendices.meant(mark, this.#titlesOf(paper, mark, named, standing), standing, paper.headings),
    )
  }

  #inPlan({ word, numbers, version, of = '' }: Named, standing: Standing): Meant[] {
    const plan = this.#plans.planAt(standing, version, of)
    if (plan === undefined)
      return numbers.flatMap((number) => {
        const isSure = word !== '' && word !== undefined && number.includes('.')
        return version === undefined
          ? isSure
            ? [{ dangling: 'It is not known of which plan.' }]
            : []
          : word === ''
            ? []
            : [{ dangling: 'No such version was read.' }]
      })
    return numbers.flatMap((number): Meant[] => {
      if (!number.includes('.') && !this.#plans.isPrintedAt(standing, plan.id)) return []
      const meant = this.#plans.at(plan.id, number, word)
      // Of a bare number nobody knows that it was meant to name anything.
      const isSure = word !== '' && number.includes('.')
      if ('dangling' in meant) return isSure ? [meant] : []
      return [{ ...meant, doubt: plan.doubt }]
    })
  }

  /** What a report calls one of its appendices, here and in its list of them. */
  #titlesOf(paper: Paper, mark: string, { title }: Named, { holder }: Standing): string[] {
    const listed = paper.units.flatMap((unit, at) => {
      if (!paper.isListed[at]) return []
      const [own] = namedIn(unit.text).filter(
        ({ sought, word, numbers }) => sought === 'APPENDIX' && word === 'entry' && numbers.includes(mark),
      )
      if (own?.title === undefined) return []
      return this.#places.holderOf(paper.id, unit.placeOf(0, unit.text.length)) === holder ? [own.title] : []
    })
    return title === undefined ? listed : [title, ...listed]
  }

  #inspectionsNamed(paper: Paper, sentence: Span): string[] {
    const middle = { start: sentence.start, end: sentence.start + 1 }
    const named = this.#places
      .covering(paper.id, middle)
      .flatMap(({ id }) => this.#known.in('CITES', id))
      .flatMap(({ from, properties }) => (properties.role === 'MENTIONS' && labelOfId(from) === 'Inspection' ? [from] : []))
    const all = [...new Set(named)]
    return all.length === 1 ? all : []
  }

  records() {
    for (const [id, { heading, document }] of this.#appendices.sections) {
      const title = heading.title === '' ? `Appendix ${heading.mark}` : heading.title
      const council = (this.#known.node(document)?.properties as { council?: string } | undefined)?.council
      this.#references.add(
        {
          label: 'Section',
          id,
          properties: { title, number: heading.mark, ...(council === undefined ? {} : { council }) },
        } as never,
        id,
      )
      const layer = this.#layers.get(heading.document)
      const cites =
        layer === undefined ? [] : [this.#references.passage(heading.document, document, layer, heading.place, 'heading')]
      this.#references.add({ type: 'PART_OF', from: id, to: document, properties: { basis: 'STRUCTURAL', cites } }, `${id} part`)
      for (const to of cites)
        this.#references.add(
          { type: 'CITES', from: id, to, properties: { basis: 'STATED', role: 'SAYS', property: 'title' } },
          `${id} title`,
        )
    }
    return this.#references.records()
  }
}

const methods = {
  PLAN: 'plan-number',
  PARAGRAPH: 'paragraph-number',
  RECOMMENDATION: 'recommendation-number',
  APPENDIX: 'appendix',
  IMPROVEMENT_PLAN: 'current-plan',
  REVIEW: 'named-review',
  LAST_INSPECTION: 'last-inspection',
  LAST_VISIT: 'last-inspection',
  REPORT_TITLED: 'title',
} as const
