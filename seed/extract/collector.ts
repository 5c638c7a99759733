import { createHash } from 'node:crypto'
import {
  type GraphRecord,
  type Label,
  type LinkPropertiesOf,
  makeId,
  type PropertiesOf,
  type RelationshipType,
} from '../../schema/index.ts'
import { type Layer, lineAt, pageAt, type Span } from '../read/layer.ts'
import { normalDigest, normalForm, wordCount } from '../read/normal.ts'
import type { Words } from '../read/words.ts'

const around = 32
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Gathers what a document tells of, and makes a passage of every place that is cited. */
export class Collector {
  readonly records: GraphRecord[] = []
  readonly layer: Layer
  readonly document: string
  readonly council: string
  readonly #scope: string
  readonly #passages = new Map<string, string>()
  readonly #parts: readonly (Span & { readonly id: string })[]

  /** `parts` are the reports within the document; a passage belongs to the one that it stands in. */
  constructor(layer: Layer, document: string, council: string, parts: readonly (Span & { readonly id: string })[] = []) {
    this.layer = layer
    this.document = document
    this.council = council
    this.#scope = document
      .split('/')
      .filter((segment) => segment !== 'document')
      .join('/')
    this.#parts = parts
  }

  /** Adds a thing, which is the council's. */
  node<L extends Label>(label: L, id: string, properties: PropertiesOf<L>): string {
    const owned = label === 'Council' ? properties : { ...properties, council: this.council }
    this.records.push({ label, id, properties: owned } as unknown as GraphRecord)
    return id
  }

  link<T extends RelationshipType>(type: T, from: string, to: string, properties: LinkPropertiesOf<T>): void {
    this.records.push({ type, from, to, properties } as unknown as GraphRecord)
  }

  /** The passages of some words, one for each place that they stand in. */
  passages(words: Words, locator: string): string[] {
    return words.spans.map((span) => this.#passage(span, locator))
  }

  /** Says that the words tell of a thing, or of one of its properties. */
  cite(from: string, words: Words | readonly Words[] | undefined, locator: string, property?: string): string[] {
    const all = words === undefined ? [] : 'spans' in words ? [words] : words
    const ids = all.flatMap((each) => this.passages(each, locator))
    for (const id of ids)
      this.link('CITES', from, id, { basis: 'STATED', role: 'SAYS', ...(property === undefined ? {} : { property }) })
    return ids
  }

  /** The part that holds a place, else the document. */
  holderOf(place: Span | undefined): string {
    const part = place && this.#parts.find(({ start, end }) => start <= place.start && place.end <= end)
    return part?.id ?? this.document
  }

  #passage({ start, end }: Span, locator: string): string {
    const key = `${start}-${end}`
    const known = this.#passages.get(key)
    if (known !== undefined) return known
    const { text, lines } = this.layer
    const quote = text.slice(start, end)
    const normal = normalForm(quote).text
    const id = makeId(this.#scope, 'Passage', key)
    const [prefix, suffix] = [text.slice(Math.max(0, start - around), start), text.slice(end, end + around)]
    const page = pageAt(this.layer.pages, start)
    this.node('Passage', id, {
      ...(page === undefined ? {} : { page: page.number }),
      ...(page?.label === undefined ? {} : { pageLabel: page.label }),
      lineStart: lineAt(lines, start).number,
      lineEnd: lineAt(lines, Math.max(start, end - 1)).number,
      start,
      end,
      locator,
      quote,
      ...(prefix === '' ? {} : { prefix: whole(prefix) }),
      ...(suffix === '' ? {} : { suffix: whole(suffix) }),
      digest: sha256(quote),
      normalDigest: normalDigest(normal),
      words: wordCount(normal),
      state: 'VERIFIED',
    })
    this.link('PART_OF', id, this.holderOf({ start, end }), { basis: 'STRUCTURAL' })
    this.#passages.set(key, id)
    return id
  }
}

/** Without the half of a surrogate pair that a cut can leave at an end. */
const whole = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '') || ' '
