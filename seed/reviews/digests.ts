import { type GraphRecord, isNode, type Label, labelOfId } from '../../schema/index.ts'

/** The things of a council, each known by its id and by the digests of the passages that say it. */
export class Digests {
  readonly #ids = new Set<string>()
  readonly #of = new Map<string, string[]>()
  readonly #saying = new Map<string, Set<string>>()

  constructor(records: readonly GraphRecord[]) {
    const passages = new Map<string, string>()
    for (const record of records)
      if (isNode(record)) {
        this.#ids.add(record.id)
        if (record.label === 'Passage' && record.properties.digest !== undefined)
          passages.set(record.id, record.properties.digest)
      }
    for (const record of records) {
      if (isNode(record) || record.type !== 'CITES' || record.properties.role !== 'SAYS') continue
      if (record.properties.property !== undefined) continue
      const digest = passages.get(record.to)
      if (digest === undefined) continue
      this.#of.set(record.from, [...(this.#of.get(record.from) ?? []), digest])
      const key = `${labelOfId(record.from)} ${digest}`
      this.#saying.set(key, (this.#saying.get(key) ?? new Set()).add(record.from))
    }
  }

  of(id: string): string[] {
    return [...(this.#of.get(id) ?? [])].sort()
  }

  /**
   * The thing that a decision means: the one with the id, if it is said in one of the same passages or nothing was noted; else the only
   * one of its kind that is said in such a passage. Undefined where there is none.
   */
  meant(id: string, noted: readonly string[] = []): string | undefined {
    const here = this.#ids.has(id)
    if (here && (noted.length === 0 || this.of(id).some((digest) => noted.includes(digest)))) return id
    const label = labelOfId(id) as Label
    const others = new Set(noted.flatMap((digest) => [...(this.#saying.get(`${label} ${digest}`) ?? [])]))
    return others.size === 1 ? [...others][0] : undefined
  }
}
