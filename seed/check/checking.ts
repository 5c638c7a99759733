import type { NodeRecord } from '../../schema/index.ts'
import type { Known } from '../link/known.ts'
import type { OpenText } from '../link/linking.ts'
import { Places } from '../link/references/places.ts'
import { groupedBy } from './grouped.ts'

const relied = new Set<string>(['STATED', 'STRUCTURAL', 'CONFIRMED'])

/** A link that counts: a document or a person says so, not a rule alone. */
export const isRelied = ({ properties }: { readonly properties: { readonly basis: string } }): boolean =>
  relied.has(properties.basis)

/** The last day of the newest measured figure of each whole document. */
function newestFigures(known: Known): ReadonlyMap<string, string> {
  const newest = new Map<string, string>()
  for (const { id, properties } of known.all('Observation')) {
    const { kind, end } = properties
    if (kind !== 'ACTUAL' || end === undefined) continue
    for (const passage of known.passagesOf(id)) {
      const whole = known.wholeOf(passage.id)
      if ((newest.get(whole) ?? '') < end) newest.set(whole, end)
    }
  }
  return newest
}

/** What stands under something else in a plan. */
type Level = 'Priority' | 'Outcome' | 'Objective' | 'Action'

/** All that is known of one council, and its documents' texts, as checks look at them. */
export class Checking {
  readonly known: Known
  readonly texts: readonly OpenText[]
  /** The documents that have been read, packs as wholes, in the order of their ids. */
  readonly read: readonly NodeRecord<'Document'>[]
  readonly #days = new Map<string, string | undefined>()
  #newestFigures: ReadonlyMap<string, string> | undefined
  readonly #under = new Map<string, readonly unknown[]>()
  #places: Places | undefined

  constructor(known: Known, texts: readonly OpenText[]) {
    this.known = known
    this.texts = texts
    this.read = known.all('Document').filter(({ properties }) => properties.sha256 !== undefined)
  }

  /** What holds each place of a document. */
  get places(): Places {
    this.#places ??= new Places(this.known)
    return this.#places
  }

  /** "the 11 documents read". */
  get documentsRead(): string {
    return this.read.length === 1 ? 'the one document read' : `the ${this.read.length} documents read`
  }

  /** The day of a document: of a report in a pack, that of the pack; of a plan's paper without a day, that of its ratings. */
  dayOf(document: string): string | undefined {
    if (!this.#days.has(document)) this.#days.set(document, this.#dayOf(document))
    return this.#days.get(document)
  }

  #dayOf(document: string): string | undefined {
    const { known } = this
    const whole = known.wholeOf(document)
    for (const id of [document, whole]) {
      const node = known.node(id)
      if (node?.label === 'Document' && node.properties.publishedOn !== undefined) return node.properties.publishedOn
    }
    const plans = known.in('REPORTED_IN', whole).map(({ from }) => known.node(from))
    const days = plans.flatMap((node) => (node?.label === 'Plan' && node.properties.statusAt ? [node.properties.statusAt] : []))
    return days.sort()[0]
  }

  /** The day about which a document speaks: its own; else that of the meeting that it tells of, or of the newest figure in it. */
  dayAbout(document: string): string | undefined {
    const { known } = this
    const whole = known.wholeOf(document)
    const node = known.node(document)
    const own = this.dayOf(document) ?? (node?.label === 'Document' ? node.properties.asAt : undefined)
    if (own !== undefined) return own
    const meetings = known.in('REPORTED_IN', whole).flatMap(({ from }) => {
      const each = known.node(from)
      return each?.label === 'Meeting' && each.properties.date !== undefined ? [each.properties.date] : []
    })
    this.#newestFigures ??= newestFigures(known)
    return meetings.sort().at(-1) ?? this.#newestFigures.get(whole)
  }

  /** The day by which all that a plan could know was known: that of the newest paper that prints it, or of its ratings. */
  dayOfPlan({ id, properties: { publishedOn = '', statusAt = '' } }: NodeRecord<'Plan'>): string | undefined {
    const papers = this.known.out('REPORTED_IN', id).flatMap(({ to }) => this.dayOf(to) ?? [])
    return [...papers, publishedOn, statusAt]
      .filter((day) => day !== '')
      .sort()
      .at(-1)
  }

  /** The day of the document that a passage stands in. */
  dayOfPassage(passage: string): string | undefined {
    const above = this.known.out('PART_OF', passage)[0]
    return above && this.dayOf(this.#holderOf(above.to))
  }

  /** The day about which the document speaks that a passage stands in. */
  dayAboutPassage(passage: string): string | undefined {
    const above = this.known.out('PART_OF', passage)[0]
    return above && this.dayAbout(this.#holderOf(above.to))
  }

  #holderOf(id: string): string {
    for (let at = id, steps = 0; steps < 20; steps++) {
      const node = this.known.node(at)
      const above = this.known.out('PART_OF', at)[0]
      if (node?.label === 'Document' || above === undefined) return at
      at = above.to
    }
    return id
  }

  /** Plans that no other plan that has been read supersedes. */
  get currentPlans(): NodeRecord<'Plan'>[] {
    return this.known
      .all('Plan')
      .filter(({ id, properties }) => properties.held !== false && !this.known.in('SUPERSEDES', id).some(isRelied))
  }

  /** What stands under something of a plan, at whatever level, in reading order. */
  under<L extends Level>(id: string, label: L): readonly NodeRecord<L>[] {
    const key = `${label} ${id}`
    const known = (this.#under.get(key) as readonly NodeRecord<L>[] | undefined) ?? this.#readUnder(id, label)
    this.#under.set(key, known)
    return known
  }

  #readUnder<L extends Level>(id: string, label: L): readonly NodeRecord<L>[] {
    return this.known.in('UNDER', id).flatMap(({ from }) => {
      const node = this.known.node(from)
      if (node === undefined) return []
      return [...(node.label === label ? [node as NodeRecord<L>] : []), ...this.under(from, label)]
    })
  }

  /** The plan that a priority, outcome, objective or action stands in. */
  planOf(id: string): NodeRecord<'Plan'> | undefined {
    for (let at = id, steps = 0; steps < 6; steps++) {
      const node = this.known.node(at)
      if (node?.label === 'Plan') return node
      const above = this.known.out('UNDER', at)[0]
      if (above === undefined) return undefined
      at = above.to
    }
    return undefined
  }

  /** The passages that say a thing or one of its properties, by the whole document that each stands in: editions of one publication tell it each for itself. */
  byEdition(id: string, property?: string): NodeRecord<'Passage'>[][] {
    return this.grouped(this.known.passagesOf(id, property))
  }

  /** Passages by the whole document that each stands in. */
  grouped(passages: readonly NodeRecord<'Passage'>[]): NodeRecord<'Passage'>[][] {
    return [...groupedBy(passages, ({ id }) => this.known.wholeOf(id)).values()]
  }

  /** The passages with some ids. */
  passages(ids: readonly string[] | undefined): NodeRecord<'Passage'>[] {
    return (ids ?? []).flatMap((id) => {
      const node = this.known.node(id)
      return node?.label === 'Passage' ? [node] : []
    })
  }
}
