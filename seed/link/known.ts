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

/** All records of one council, to be looked at from every side. What linking adds is seen by the linkers after it. */
export class Known {
  readonly #nodes = new Map<string, NodeRecord>()
  readonly #ids = new Map<Label, string[]>()
  readonly #out = new Map<string, LinkRecord[]>()
  readonly #in = new Map<string, LinkRecord[]>()

  /** Each thing and each link stands once among `records`. */
  constructor(records: readonly GraphRecord[]) {
    for (const record of records)
      if (isNode(record)) this.#addNode(record)
      else this.#addLink(record)
  }

  /** What is there already is replaced by what is added. */
  add(records: readonly GraphRecord[]): void {
    for (const record of records)
      if (isNode(record)) this.#addNode(record)
      else if (!this.#replaced(record)) this.#addLink(record)
  }

  #addNode(record: NodeRecord): void {
    if (!this.#nodes.has(record.id)) put(this.#ids, record.label, record.id)
    this.#nodes.set(record.id, record)
  }

  #addLink(record: LinkRecord): void {
    put(this.#out, `${record.type} ${record.from}`, record)
    put(this.#in, `${record.type} ${record.to}`, record)
  }

  #replaced(record: LinkRecord): boolean {
    const before = this.out(record.type, record.from).find((each) => each.to === record.to && linkId(each) === linkId(record))
    if (before === undefined) return false
    for (const list of [this.#out.get(`${record.type} ${record.from}`), this.#in.get(`${record.type} ${record.to}`)])
      list?.splice(list.indexOf(before), 1, record)
    return true
  }

  node(id: string): NodeRecord | undefined {
    return this.#nodes.get(id)
  }

  /** All things of a label, in the order in which a reader counts their ids, whatever order they came in. */
  all<L extends Label>(label: L): NodeRecord<L>[] {
    const keyed = (this.#ids.get(label) ?? []).map((id) => ({ id, key: orderKey(id) }))
    return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ id }) => this.#nodes.get(id) as NodeRecord<L>)
  }

  out<T extends RelationshipType>(type: T, from: string): readonly LinkRecord<T>[] {
    return (this.#out.get(`${type} ${from}`) ?? none) as readonly LinkRecord<T>[]
  }

  in<T extends RelationshipType>(type: T, to: string): readonly LinkRecord<T>[] {
    return (this.#in.get(`${type} ${to}`) ?? none) as readonly LinkRecord<T>[]
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
    const [given] = [...this.out('GIVEN_BY', id)].sort((a, b) => (a.to < b.to ? -1 : 1))
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
