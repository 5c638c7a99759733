import { type EnumValue, type GraphRecord, type NodeRecord, orderKey } from '../../../schema/index.ts'
import { passageId, passageOf } from '../../extract/passage.ts'
import type { Layer, Span } from '../../read/layer.ts'
import type { Known } from '../known.ts'
import type { Doubt } from './plans.ts'

interface Reference {
  readonly from: string
  readonly to: string
  readonly kind: EnumValue<'ReferenceKind'>
  readonly method: string
  readonly doubt: Doubt | undefined
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
  readonly doubt: Doubt | undefined
  readonly kind?: EnumValue<'ReferenceKind'>
}

const sorted = (some: Iterable<string>): string[] => [...new Set(some)].sort((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1))
/** So much of a reference is kept as printed. */
const longestPrinted = 120

/** Links by which documents state what a reference would say again. */
const joining = [
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

/** Gathers references, each thing once, and what resolves to nothing. */
export class References {
  readonly #known: Known
  readonly #found = new Map<string, Reference>()
  readonly #dangling = new Map<string, Set<string>>()
  readonly #added = new Map<string, GraphRecord>()
  readonly #joined = new Map<string, ReadonlySet<string>>()

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
    return this.#joinedTo(from).has(to)
  }

  #joinedTo(from: string): ReadonlySet<string> {
    const before = this.#joined.get(from)
    if (before !== undefined) return before
    const asked = this.#known.in('LED_TO', from).map((link) => link.from)
    const joined = new Set([...joining.flatMap((type) => this.#known.out(type, from).map((link) => link.to)), ...asked])
    this.#joined.set(from, joined)
    return joined
  }

  refer(to: string, { from, printed, cite, method, reason, doubt, kind = 'NAMES' }: Told): void {
    if (from === to || this.isKnown(from, to)) return
    const key = `${from} ${to}`
    const before = this.#found.get(key)
    // What one place states needs no other place that suggests it.
    if (before !== undefined && before.doubt === undefined && doubt !== undefined) return
    const isSurer = (doubt?.score ?? 1) > (before?.doubt?.score ?? 1)
    const isStatedNow = before?.doubt !== undefined && doubt === undefined
    const reference: Reference =
      before === undefined || isStatedNow
        ? { from, to, kind, method, doubt, printed: new Set(), cites: new Set(), reasons: new Set() }
        : isSurer
          ? { ...before, method, doubt }
          : before
    this.#found.set(key, reference)
    reference.printed.add(printed.replace(/\s+/g, ' ').trim().slice(0, longestPrinted))
    reference.cites.add(cite)
    for (const each of [reason, doubt?.reason]) if (each !== undefined) reference.reasons.add(each)
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
      const { from, to, kind, method, doubt, printed, cites, reasons } = this.#found.get(key) as Reference
      return {
        type: 'REFERS_TO',
        from,
        to,
        properties: {
          basis: doubt === undefined ? 'STATED' : 'SUGGESTED',
          ...(doubt === undefined ? {} : { score: doubt.score }),
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
