import {
  type GraphRecord,
  isNode,
  type Label,
  type LinkPropertiesOf,
  type LinkRecord,
  linkId,
  makeId,
  type NodeRecord,
  orderKey,
  type PropertiesOf,
  type RelationshipType,
} from '../../../schema/index.ts'

export const council = 'council/aldermere'

const shared: readonly Label[] = ['Council', 'Topic']

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Takes records in any order and gives them sorted; nothing may be said twice. */
export class Gathering {
  readonly #records = new Map<string, GraphRecord>()

  #add(key: string, record: GraphRecord): void {
    if (this.#records.has(key)) throw new Error(`${key} is told twice`)
    this.#records.set(key, record)
  }

  /** Adds a node, which is Aldermere's unless councils share it, and returns its id. */
  node<L extends Label>(label: L, scope: string, name: string, properties: PropertiesOf<L>): string {
    const id = makeId(scope, label, name)
    const owner = shared.includes(label) ? {} : { council }
    this.#add(id, { label, id, properties: { ...properties, ...owner } } as NodeRecord)
    return id
  }

  link<T extends RelationshipType>(type: T, from: string, to: string, properties: LinkPropertiesOf<T>): void {
    const record = { type, from, to, properties } as LinkRecord
    this.#add(linkId(record), record)
  }

  has(id: string): boolean {
    return this.#records.has(id)
  }

  /** Nodes by id, then links by type and ends. */
  records(): readonly GraphRecord[] {
    const keyOf = (record: GraphRecord): string =>
      isNode(record)
        ? `0 ${orderKey(record.id)}`
        : `1 ${record.type} ${orderKey(record.from)} ${orderKey(record.to)} ${linkId(record)}`
    return [...this.#records.values()]
      .map((record) => ({ key: keyOf(record), record }))
      .sort((a, b) => inOrder(a.key, b.key))
      .map(({ record }) => record)
  }
}
