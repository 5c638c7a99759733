import {
  type Edge,
  type GraphRecord,
  isNode,
  type Label,
  type LinkRecord,
  type NodeRecord,
  orderKey,
  propertiesOf,
} from '../../schema/index.ts'

/** What a filter of the contract asks, as variables give it. */
export type Filter = Readonly<Record<string, unknown>>

/** Records as a filter, an order and groups see them: told in another way than the server does it, so that the two can be compared. */
export class Shelf {
  readonly #things = new Map<string, NodeRecord>()
  readonly #labels = new Map<Label, NodeRecord[]>()
  readonly #links = { OUT: new Map<string, LinkRecord[]>(), IN: new Map<string, LinkRecord[]>() }

  constructor(records: readonly GraphRecord[]) {
    const add = <K, V>(to: Map<K, V[]>, key: K, value: V): void => void to.set(key, [...(to.get(key) ?? []), value])
    const things = records.filter(isNode).map((record) => ({ record, key: orderKey(record.id) }))
    for (const { record } of things.sort((a, b) => (a.key < b.key ? -1 : 1))) {
      this.#things.set(record.id, record)
      add(this.#labels, record.label, record)
    }
    for (const record of records)
      if (!isNode(record)) {
        add(this.#links.OUT, record.from, record)
        add(this.#links.IN, record.to, record)
      }
  }

  /** The things of a label as they are read. */
  of(label: Label): readonly NodeRecord[] {
    return this.#labels.get(label) ?? []
  }

  linksOf(id: string, { type, direction }: Pick<Edge, 'type' | 'direction'>): { link: LinkRecord; other: NodeRecord }[] {
    return (this.#links[direction].get(id) ?? [])
      .filter((link) => link.type === type)
      .map((link) => ({ link, other: this.#things.get(direction === 'OUT' ? link.to : link.from) as NodeRecord }))
  }

  fits(thing: NodeRecord, filter: Filter): boolean {
    return Object.entries(filter).every(([name, asked]) => this.#fitsOne(thing, name, asked))
  }

  #fitsOne(thing: NodeRecord, name: string, asked: unknown): boolean {
    if (name === 'ids') return (asked as string[]).includes(thing.id)
    if (name === 'any') return (asked as Filter[]).some((each) => this.fits(thing, each))
    if (name === 'none') return !(asked as Filter[]).some((each) => this.fits(thing, each))
    if (name === 'linked') return (asked as Linked[]).every((each) => this.#isLinked(thing, each))
    if (name === 'under') return this.#above(thing.id, 4).some((id) => (asked as string[]).includes(id))
    return fitsProperty(thing, name, asked)
  }

  #isLinked(thing: NodeRecord, { type, direction = 'OUT', to, labels, basis, exists = true }: Linked): boolean {
    const found = this.linksOf(thing.id, { type, direction }).filter(
      ({ link, other }) =>
        (basis ?? ['STATED', 'STRUCTURAL', 'CONFIRMED']).includes(link.properties.basis) &&
        (to === undefined || to.includes(other.id)) &&
        (labels === undefined || labels.includes(other.label)),
    )
    return found.length > 0 === exists
  }

  #above(id: string, levels: number): string[] {
    if (levels === 0) return []
    const next = this.linksOf(id, { type: 'UNDER', direction: 'OUT' }).map(({ other }) => other.id)
    return [...next, ...next.flatMap((each) => this.#above(each, levels - 1))]
  }
}

interface Linked {
  readonly type: Edge['type']
  readonly direction?: Edge['direction']
  readonly to?: readonly string[]
  readonly labels?: readonly Label[]
  readonly basis?: readonly string[]
  readonly exists?: boolean
}

interface Asked {
  readonly from?: string | number
  readonly to?: string | number
  readonly is?: readonly unknown[]
  readonly has?: readonly unknown[]
  readonly contains?: string
  readonly known?: boolean
}

const plain = (text: unknown): string =>
  String(text)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad]/g, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2014\u2212]/g, '-')
    .replace(/\s+/g, ' ')

export const held = (thing: NodeRecord, property: string): unknown =>
  (thing.properties as Readonly<Record<string, unknown>>)[property] ?? null

function fitsProperty(thing: NodeRecord, name: string, asked: unknown): boolean {
  const kind = propertiesOf(thing.label).get(name)?.kind
  const value = held(thing, name)
  if (kind === 'flag') return (value ?? name === 'held') === asked
  if (Array.isArray(asked)) return asked.includes(value)
  const { from, to, is, has, contains, known } = asked as Asked
  const all: unknown[] = Array.isArray(value) ? value : value === null ? [] : [value]
  if (known !== undefined && all.length > 0 !== known) return false
  if (from !== undefined && !(value !== null && (value as number) >= (from as number))) return false
  if (to !== undefined && !(value !== null && (value as number) <= (to as number))) return false
  const listed = is ?? has
  if (listed !== undefined && !all.some((each) => listed.includes(each))) return false
  return contains === undefined || all.some((each) => plain(each).includes(plain(contains)))
}
