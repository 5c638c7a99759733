import type { GraphRecord, Label, LinkPropertiesOf, PropertiesOf, RelationshipType } from '../../schema/index.ts'
import type { Layer, Span } from '../read/layer.ts'
import { trimmed, type Words } from '../read/words.ts'
import { isContactLine, merged, withoutContacts } from './contacts.ts'
import { declaresInterest } from './interests.ts'
import { personalPlaces } from './meeting/personal.ts'
import { passageId, passageOf } from './passage.ts'
import { outside, privatePlaces } from './private-places.ts'

/** A value of a property without contact details. */
const cleared = (value: unknown): unknown => {
  if (typeof value === 'string') return withoutContacts(value)
  return Array.isArray(value) ? value.map(cleared) : value
}

/** What stands there letter by letter, and is cut before anything private. */
const exact = new Set(['quote', 'prefix', 'suffix'])

const clear = (properties: object): object =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, exact.has(name) ? value : cleared(value)]))

const ownWords = ['text', 'title', 'heading', 'name', 'summary'] as const

/** Whether a thing's own words only say how somebody is reached, or tell of an interest that is declared. */
function isPrivate(label: Label, properties: Readonly<Record<string, unknown>>): boolean {
  if (label === 'Passage' || label === 'Council' || label === 'Document') return false
  const own = ownWords.map((name) => properties[name]).find((value) => typeof value === 'string')
  return typeof own === 'string' && (isContactLine(own) || declaresInterest(own))
}

/**
 * Gathers what a document tells of, and makes a passage of every place that is cited. Contact details and declared interests go into
 * no record: a text has a mark where they stood, a passage ends before them, and a thing that tells nothing else is not made.
 */
export class Collector {
  readonly records: GraphRecord[] = []
  /** Where things stand that were not made, as they are private. */
  readonly leftOut: Span[] = []
  readonly layer: Layer
  readonly document: string
  readonly council: string
  readonly #passages = new Map<string, string>()
  readonly #parts: readonly (Span & { readonly id: string })[]
  readonly #private: readonly Span[]
  /** Of what stands there nothing is shown around a passage. */
  readonly #personal: readonly Span[]
  readonly #notMade = new Set<string>()

  /** `parts` are the reports within the document; a passage belongs to the one that it stands in. */
  constructor(layer: Layer, document: string, council: string, parts: readonly (Span & { readonly id: string })[] = []) {
    this.layer = layer
    this.document = document
    this.council = council
    this.#parts = parts
    this.#private = privatePlaces(layer)
    this.#personal = merged([...this.#private, ...personalPlaces(layer)])
  }

  /** Adds a thing, which is the council's; nothing, nor any link to it, where it is private. */
  node<L extends Label>(label: L, id: string, properties: PropertiesOf<L>): string {
    if (isPrivate(label, properties)) {
      this.#notMade.add(id)
      return id
    }
    const owned = label === 'Council' ? clear(properties) : { ...clear(properties), council: this.council }
    this.records.push({ label, id, properties: owned } as unknown as GraphRecord)
    return id
  }

  link<T extends RelationshipType>(type: T, from: string, to: string, properties: LinkPropertiesOf<T>): void {
    if (this.#notMade.has(from) || this.#notMade.has(to)) return
    this.records.push({ type, from, to, properties: clear(properties) } as unknown as GraphRecord)
  }

  /** The passages of some words, one for each place that they stand in; what is private parts them. */
  passages(words: Words, locator: string): string[] {
    return words.spans.flatMap((span) => {
      const open = outside(span, this.#private)
      if (open.length === 1 && open[0]?.start === span.start && open[0].end === span.end) return [this.#passage(span, locator)]
      return open.flatMap((each) => {
        const kept = trimmed(this.layer.text, each)
        return kept !== undefined && /\p{L}/u.test(this.layer.text.slice(kept.start, kept.end))
          ? [this.#passage(kept, locator)]
          : []
      })
    })
  }

  /** Says that the words tell of a thing, or of one of its properties. */
  cite(from: string, words: Words | readonly Words[] | undefined, locator: string, property?: string): string[] {
    const all = words === undefined ? [] : 'spans' in words ? [words] : words
    if (this.#notMade.has(from)) {
      this.leftOut.push(...all.flatMap(({ spans }) => spans))
      return []
    }
    const ids = all.flatMap((each) => this.passages(each, locator))
    for (const id of ids)
      this.link('CITES', from, id, { basis: 'STATED', role: 'SAYS', ...(property === undefined ? {} : { property }) })
    return ids
  }

  /** The part that holds a place, else the document. */
  holderOf(place: Span | undefined): string {
    const part =
      place && this.#parts.find(({ id, start, end }) => start <= place.start && place.end <= end && !this.#notMade.has(id))
    return part?.id ?? this.document
  }

  #passage({ start, end }: Span, locator: string): string {
    const key = `${start}-${end}`
    const known = this.#passages.get(key)
    if (known !== undefined) return known
    const id = passageId(this.document, { start, end })
    this.node('Passage', id, passageOf(this.layer, { start, end }, locator, this.#personal))
    this.link('PART_OF', id, this.holderOf({ start, end }), { basis: 'STRUCTURAL' })
    this.#passages.set(key, id)
    return id
  }
}
