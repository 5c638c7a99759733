import {
  type GraphRecord,
  isNode,
  type Label,
  type LinkRecord,
  linkId,
  type NodeRecord,
  orderKey,
  type RelationshipType,
} from '../../schema/index.ts'

const none: readonly LinkRecord[] = []

/** One kind of link at one end of it, in one order whatever order they came in: as a reader counts the ids of their other ends. */
class Links {
  readonly #end: 'from' | 'to'
  readonly #other: 'from' | 'to'
  readonly #lists = new Map<string, LinkRecord[]>()
  readonly #unordered = new Set<string>()

  constructor(end: 'from' | 'to') {
    this.#end = end
    this.#other = end === 'from' ? 'to' : 'from'
  }

  add(link: LinkRecord): void {
    const key = `${link.type} ${link[this.#end]}`
    put(this.#lists, key, link)
    this.#unordered.add(key)
  }

  /** What is there already is replaced: each list is looked through once, however many links come. */
  renew(links: readonly LinkRecord[]): void {
    const places = new Map<string, Map<string, number[]>>()
    for (const link of links) {
      const key = `${link.type} ${link[this.#end]}`
      const list = this.#lists.get(key) ?? []
      const byOther = places.get(key) ?? this.#placesIn(list)
      places.set(key, byOther)
      const id = byOther.has(link[this.#other]) ? linkId(link) : ''
      const at = byOther.get(link[this.#other])?.find((place) => linkId(list[place] as LinkRecord) === id)
      if (at !== undefined) list[at] = link
      else {
        put(byOther, link[this.#other], list.length)
        this.add(link)
      }
    }
  }

  #placesIn(list: readonly LinkRecord[]): Map<string, number[]> {
    const places = new Map<string, number[]>()
    for (const [at, link] of list.entries()) put(places, link[this.#other], at)
    return places
  }

  of(type: RelationshipType, id: string): readonly LinkRecord[] {
    const key = `${type} ${id}`
    const list = this.#lists.get(key)
    if (list === undefined) return none
    if (!this.#unordered.delete(key) || list.length < 2) return list
    const other = this.#other
    const ordered = list
      .map((link) => ({ link, key: orderKey(link[other]), id: '' }))
      .sort((a, b) => (a.key === b.key ? (tie(a) < tie(b) ? -1 : 1) : a.key < b.key ? -1 : 1))
      .map(({ link }) => link)
    this.#lists.set(key, ordered)
    return ordered
  }
}

interface Keyed {
  readonly link: LinkRecord
  id: string
}

/** Of several links between the same two things: what tells them apart. */
function tie(keyed: Keyed): string {
  if (keyed.id === '') keyed.id = linkId(keyed.link)
  return keyed.id
}

/** All records of one council, to be looked at from every side, in one order whatever order they came in. What linking adds is seen by the linkers after it. */
export class Known {
  readonly #nodes = new Map<string, NodeRecord>()
  readonly #ids = new Map<Label, string[]>()
  /** Labels whose ids stand in their order. */
  readonly #ordered = new Set<Label>()
  readonly #out = new Links('from')
  readonly #in = new Links('to')

  /** Each thing and each link stands once among `records`. */
  constructor(records: readonly GraphRecord[]) {
    for (const record of records)
      if (isNode(record)) this.#addNode(record)
      else {
        this.#out.add(record)
        this.#in.add(record)
      }
  }

  /** What is there already is replaced by what is added. */
  add(records: readonly GraphRecord[]): void {
    const links: LinkRecord[] = []
    for (const record of records)
      if (isNode(record)) this.#addNode(record)
      else links.push(record)
    this.#out.renew(links)
    this.#in.renew(links)
  }

  #addNode(record: NodeRecord): void {
    if (!this.#nodes.has(record.id)) {
      put(this.#ids, record.label, record.id)
      this.#ordered.delete(record.label)
    }
    this.#nodes.set(record.id, record)
  }

  node(id: string): NodeRecord | undefined {
    return this.#nodes.get(id)
  }

  /** All things of a label, in the order in which a reader counts their ids, whatever order they came in. */
  all<L extends Label>(label: L): NodeRecord<L>[] {
    if (!this.#ordered.has(label)) {
      const keyed = (this.#ids.get(label) ?? []).map((id) => ({ id, key: orderKey(id) }))
      const ordered = keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ id }) => id)
      this.#ids.set(label, ordered)
      this.#ordered.add(label)
    }
    return (this.#ids.get(label) ?? []).map((id) => this.#nodes.get(id) as NodeRecord<L>)
  }

  out<T extends RelationshipType>(type: T, from: string): readonly LinkRecord<T>[] {
    return this.#out.of(type, from) as readonly LinkRecord<T>[]
  }

  in<T extends RelationshipType>(type: T, to: string): readonly LinkRecord<T>[] {
    return this.#in.of(type, to) as readonly LinkRecord<T>[]
  }

  /** The passages that say a thing, or one of its properties where that is named. */
  passagesOf(id: string, property?: string): NodeRecord<'Passage'>[] {
    return this.out('CITES', id).flatMap(({ to, properties }) => {
      const passage = this.#nodes.get(to)
      const isMeant = properties.role === 'SAYS' && properties.property === property
      return isMeant && passage?.label === 'Passage' ? [passage] : []
    })
  }

  /** The inspection, document or meeting that gave a judgement, finding, recommendation or measure. */
  giverOf(id: string): NodeRecord | undefined {
    const [given] = this.out('GIVEN_BY', id)
    return given && this.#nodes.get(given.to)
  }

  /** The document that a passage, section or report stands in, the whole of it. */
  wholeOf(id: string): string {
    for (let at = id, steps = 0; ; steps++) {
      const above = this.out('PART_OF', at)[0]
      if (above === undefined || steps > 50) return at
      at = above.to
    }
  }
}

function put<K, V>(lists: Map<K, V[]>, key: K, each: V): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [each])
  else list.push(each)
}

const wordsOf = ['text', 'summary', 'title', 'name'] as const

/** The words of a thing: the source's where there are any, else ours; '' where it has none. */
export function textOf({ properties }: NodeRecord): string {
  const values = properties as Readonly<Record<string, unknown>>
  for (const name of wordsOf) if (typeof values[name] === 'string') return values[name]
  return ''
}
