import { type GraphRecord, isNode, type LinkRecord, type NodeRecord } from '../../schema/index.ts'

/** Something that a meeting asked for or was promised. */
export interface Ask {
  readonly id: string
  readonly text: string
  readonly day: string | undefined
  readonly body: string
  readonly offices: readonly string[]
  /** It asks for something to come back. */
  readonly isOpen: boolean
  /** It asks for nothing. */
  readonly isNote: boolean
}

/** What came to a meeting. */
export interface Brought {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly day: string
  readonly body: string
  readonly owners: ReadonlySet<string>
}

/** What is asked, without the name of whom it is asked, which says nothing of it. */
function withoutWhom({ label, properties }: Extract<NodeRecord, { label: 'Resolution' | 'Commitment' }>): string {
  const text = properties.text ?? properties.summary ?? ''
  const whom = label === 'Resolution' ? properties.askedOf : properties.madeBy
  return whom === undefined ? text : text.replaceAll(whom, ' ')
}

/** What meetings asked for, and what came to meetings, out of all records of a council. */
export class Asked {
  readonly asks: readonly Ask[]
  readonly items: readonly Brought[]
  readonly minutes: readonly Brought[]
  readonly references: readonly LinkRecord[]
  readonly #nodes: ReadonlyMap<string, NodeRecord>
  readonly #out = new Map<string, LinkRecord[]>()

  constructor(records: readonly GraphRecord[]) {
    const nodes = records.filter(isNode)
    this.#nodes = new Map(nodes.map((each) => [each.id, each]))
    const links = records.filter((record): record is LinkRecord => !isNode(record))
    for (const each of links) {
      const own = this.#out.get(each.from)
      if (own === undefined) this.#out.set(each.from, [each])
      else own.push(each)
    }
    this.references = links.filter(({ type }) => type === 'REFERS_TO')
    const inOrder = [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1))
    this.asks = inOrder.flatMap((each) => this.#ask(each) ?? [])
    this.items = inOrder.flatMap((each) =>
      each.label === 'AgendaItem' ? this.#brought(each, 'ON_AGENDA_OF', each.properties.title, '') : [],
    )
    this.minutes = inOrder.flatMap((each) =>
      each.label === 'Minute' && each.properties.held !== false
        ? this.#brought(each, 'MINUTE_OF', each.properties.title ?? '', each.properties.text ?? '')
        : [],
    )
  }

  node(id: string): NodeRecord | undefined {
    return this.#nodes.get(id)
  }

  quote(passage: string): string {
    const node = this.#nodes.get(passage)
    return node?.label === 'Passage' ? (node.properties.quote ?? '') : ''
  }

  askOf(id: string): Ask | undefined {
    return this.asks.find((ask) => ask.id === id)
  }

  /** What was asked or promised in a minute, but for what it only notes. */
  within(minute: string): Ask[] {
    return this.asks.filter(({ id, isNote }) => !isNote && this.#ends(id, ['RESOLVED_IN', 'RAISED_IN']).includes(minute))
  }

  ofMeeting(meeting: string): Ask[] {
    return this.asks.filter(({ id }) => this.#meetingOf(id)?.id === meeting)
  }

  /** The day on which a thing came to a meeting; of a report that no agenda lists, the day its pack was published. */
  dayOf(id: string): string | undefined {
    const node = this.#nodes.get(id)
    if (node?.label === 'Minute' || node?.label === 'AgendaItem') return this.#meetingOf(id)?.properties.date
    if (node?.label !== 'Document') return undefined
    const item = this.references.find(
      ({ from, to, properties }) => to === id && properties.basis === 'STRUCTURAL' && from.includes('/agenda-item/'),
    )
    const called = item === undefined ? undefined : this.#meetingOf(item.from)?.properties.date
    if (called !== undefined) return called
    const [pack] = this.#ends(id, ['PART_OF'])
    const holder = pack === undefined ? undefined : this.#nodes.get(pack)
    return node.properties.publishedOn ?? (holder?.label === 'Document' ? holder.properties.publishedOn : undefined)
  }

  #ends(id: string, types: readonly LinkRecord['type'][]): string[] {
    return (this.#out.get(id) ?? []).filter(({ type }) => types.includes(type)).map(({ to }) => to)
  }

  #meetingOf(id: string): Extract<NodeRecord, { label: 'Meeting' }> | undefined {
    const node = this.#nodes.get(id)
    if (node?.label === 'Meeting') return node
    const [above] = this.#ends(id, ['RESOLVED_IN', 'RAISED_IN', 'MINUTE_OF', 'ON_AGENDA_OF'])
    return above === undefined ? undefined : this.#meetingOf(above)
  }

  #ask(node: NodeRecord): Ask | undefined {
    if (node.label !== 'Resolution' && node.label !== 'Commitment') return undefined
    const meeting = this.#meetingOf(node.id)
    const kind = node.label === 'Resolution' ? node.properties.kind : 'REQUEST'
    return {
      id: node.id,
      text: withoutWhom(node),
      day: meeting?.properties.date,
      body: meeting?.properties.body ?? '',
      offices: this.#ends(node.id, ['ASKED_OF']),
      isOpen: kind === 'REQUEST',
      isNote: kind === 'NOTE' || kind === 'CONFIRM',
    }
  }

  #brought(node: NodeRecord, type: LinkRecord['type'], title: string, text: string): Brought[] {
    const [above] = this.#ends(node.id, [type])
    const meeting = above === undefined ? undefined : this.#nodes.get(above)
    if (meeting?.label !== 'Meeting' || meeting.properties.date === undefined || title === '') return []
    const { date: day, body = '' } = meeting.properties
    return [{ id: node.id, title, text, day, body, owners: new Set(this.#ends(node.id, ['OWNED_BY'])) }]
  }
}
