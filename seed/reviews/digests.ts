import { type GraphRecord, isNode, labelOfId, type NodeRecord } from '../../schema/index.ts'
import { normalDigest, normalForm } from '../read/normal.ts'
import { beginningOf, type Said } from './fields.ts'

const own = ['text', 'summary', 'title', 'name', 'printed'] as const

/** The digest of a thing's own words in their normal form; undefined where it has none. */
function wordsOf({ label, properties }: NodeRecord): string | undefined {
  if (label === 'Passage') return properties.normalDigest
  const values = properties as Readonly<Record<string, unknown>>
  const words = own.map((name) => values[name]).find((value) => typeof value === 'string')
  return typeof words === 'string' ? normalDigest(normalForm(words).text) : undefined
}

/** For the id of each thing that is one with another by now: the id of that, and by which words it was known itself. */
export type Ones = ReadonlyMap<string, { readonly into: string; readonly said: Said }>

/** The things of a council, each known by its id, by its words, and by the passages that say it, in their normal form. */
export class Digests {
  readonly #nodes = new Map<string, NodeRecord>()
  readonly #passages = new Map<string, string[]>()
  readonly #saying = new Map<string, Set<string>>()
  readonly #ones: Ones

  /** `ones` tells of things that are one with others by now: with which, and by which words they were known. */
  constructor(records: readonly GraphRecord[], ones: Ones = new Map()) {
    this.#ones = ones
    for (const record of records) if (isNode(record)) this.#nodes.set(record.id, record)
    for (const record of records) {
      if (isNode(record) || record.type !== 'CITES' || record.properties.role !== 'SAYS') continue
      if (record.properties.property !== undefined) continue
      const passage = this.#nodes.get(record.to)
      const digest = passage?.label === 'Passage' ? passage.properties.normalDigest : undefined
      if (digest === undefined) continue
      const before = this.#passages.get(record.from)
      if (before === undefined) this.#passages.set(record.from, [digest])
      else before.push(digest)
      const key = `${labelOfId(record.from)} ${beginningOf(digest)}`
      this.#saying.set(key, (this.#saying.get(key) ?? new Set()).add(record.from))
    }
  }

  has(id: string): boolean {
    return this.#nodes.has(id)
  }

  of(id: string): Said {
    const one = this.#nodes.has(id) ? undefined : this.#ones.get(id)
    if (one !== undefined) return one.said
    const node = this.#nodes.get(id)
    const words = node && wordsOf(node)
    return { ...(words === undefined ? {} : { words }), passages: [...new Set(this.#passages.get(id) ?? [])].sort() }
  }

  /**
   * The thing that a decision means: the one with the id, or what that is one with by now, if it is said in one of the same passages or in the same words, or nothing was
   * noted; else the only one of its kind that is said in such a passage and in the very words. Undefined where there is none.
   */
  meant(id: string, noted?: Said): string | undefined {
    const now = this.#nodes.has(id) ? id : this.#ones.get(id)?.into
    if (now !== undefined && (noted === undefined || this.#isSame(id, noted))) return now
    const others = (noted?.passages ?? []).flatMap((digest) => [
      ...(this.#saying.get(`${labelOfId(id)} ${beginningOf(digest)}`) ?? []),
    ])
    const same = new Set(others.filter((other) => noted?.words !== undefined && this.of(other).words === noted.words))
    return same.size === 1 ? [...same][0] : undefined
  }

  #isSame(id: string, { words, passages }: Said): boolean {
    const now = this.of(id)
    if (words === undefined && passages.length === 0) return true
    const before = new Set(passages.map(beginningOf))
    return (words !== undefined && now.words === words) || now.passages.some((digest) => before.has(beginningOf(digest)))
  }
}
