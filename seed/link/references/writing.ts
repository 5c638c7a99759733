import { type EnumValue, type GraphRecord, type NodeRecord, orderKey } from '../../../schema/index.ts'
import { passageId, passageOf } from '../../extract/passage.ts'
import type { Layer, Span } from '../../read/layer.ts'
import type { Known } from '../known.ts'

interface Reference {
  readonly from: string
  readonly to: string
  readonly kind: EnumValue<'ReferenceKind'>
  readonly method: string
  readonly score: number | undefined
  readonly printed: Set<string>
  readonly cites: Set<string>
  readonly reasons: Set<string>
}

/** What a reference is written from. */
export interface Told {
  readonly from: string
  readonly printed: string
  readonly cite: string
  readonly method: string
  readonly reason: string | undefined
  /** Only where it is a suggestion. */
  readonly score?: number
  readonly kind?: EnumValue<'ReferenceKind'>
}

const sorted = (some: Iterable<string>): string[] => [...new Set(some)].sort((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1))
/** So much of a reference is kept as printed. */
const longestPrinted = 120

/** Gathers references, each thing once, and what resolves to nothing. */
export class References {
  readonly #known: Known
  readonly #found = new Map<string, Reference>()
  readonly #dangling = new Map<string, Set<string>>()
  readonly #added = new Map<string, GraphRecord>()

  constructor(known: Known) {
    this.#known = known
  }

  add(record: GraphRecord, key: string): void {
    this.#added.set(key, record)
  }

  /** The passage of a place, made where there is none. */
  passage(document: string, holder: string, layer: Layer, place: Span, locator: string): string {
    const id = passageId(document, place)
    if (this.#known.node(id) !== undefined || this.#added.has(id)) return id
    const council = (this.#known.node(document)?.properties as { council?: string } | undefined)?.council
    const properties = { ...passageOf(layer, place, locator), ...(council === undefined ? {} : { council }) }
    this.#added.set(id, { label: 'Passage', id, properties } as NodeRecord)
    this.#added.set(`${id} part`, { type: 'PART_OF', from: id, to: holder, properties: { basis: 'STRUCTURAL' } })
    return id
  }

  /** Whether a link of what documents state joins two things already. */
  isKnown(from: string, to: string): boolean {
    const types = [
      'REFERS_TO',
      'ADDRESSED_BY',
      'DETAILED_IN',
      'GIVEN_BY',
      'LED_TO',
      'ANSWERED_BY',
      'CONSIDERED',
      'UNDER',
      'DEPENDS_ON',
    ] as const
    return types.some(
      (type) =>
        this.#known.out(type, from).some((link) => link.to === to) ||
        (type === 'LED_TO' && this.#known.out(type, to).some((link) => link.to === from)),
    )
  }

  refer(to: string, { from, printed, cite, method, reason, score, kind = 'NAMES' }: Told): void {
    if (from === to || this.isKnown(from, to)) return
    const key = `${from} ${to}`
    const reference = this.#found.get(key) ?? {
      from,
      to,
      kind,
      method,
      score,
      printed: new Set<string>(),
      cites: new Set<string>(),
      reasons: new Set<string>(),
    }
    this.#found.set(key, reference)
    reference.printed.add(printed.replace(/\s+/g, ' ').trim().slice(0, longestPrinted))
    reference.cites.add(cite)
    if (reason !== undefined) reference.reasons.add(reason)
  }

  dangle(from: string, printed: string): void {
    const list = this.#dangling.get(from) ?? new Set<string>()
    this.#dangling.set(from, list.add(printed.replace(/\s+/g, ' ').trim().slice(0, longestPrinted)))
  }

  /** Everything, in one order whatever was found first. */
  records(): GraphRecord[] {
    const changed = sorted(this.#dangling.keys()).flatMap((id): GraphRecord[] => {
      const node = this.#known.node(id)
      if (node === undefined) return []
      const before = (node.properties as { danglingRefs?: readonly string[] }).danglingRefs ?? []
      const all = [...before, ...sorted(this.#dangling.get(id) ?? []).filter((each) => !before.includes(each))]
      return [{ ...node, properties: { ...node.properties, danglingRefs: all } } as NodeRecord]
    })
    const links = sorted(this.#found.keys()).map((key): GraphRecord => {
      const { from, to, kind, method, score, printed, cites, reasons } = this.#found.get(key) as Reference
      return {
        type: 'REFERS_TO',
        from,
        to,
        properties: {
          basis: score === undefined ? 'STATED' : 'SUGGESTED',
          ...(score === undefined ? {} : { score }),
          method,
          kind,
          printed: sorted(printed).join('; '),
          cites: sorted(cites),
          ...(reasons.size === 0 ? {} : { reasons: sorted(reasons) }),
        },
      }
    })
    const added = sorted(this.#added.keys()).map((key) => this.#added.get(key) as GraphRecord)
    return [...added, ...changed, ...links]
  }
}
