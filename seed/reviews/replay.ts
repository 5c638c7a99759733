import { type GraphRecord, isNode, type LinkRecord, linkId, wrongs } from '../../schema/index.ts'
import type { Decision } from './decision.ts'
import { Digests, type Ones } from './digests.ts'
import { inTime } from './identity.ts'

/** A decision that does not fit what the papers tell now, and why. */
export interface Unfit {
  readonly decision: Decision
  readonly why: string
}

const byDocument = new Set(['STATED', 'STRUCTURAL'])

/** What a link holds once it is decided on. */
export const decided = ({ decision, by, kind, at, reason }: Decision) =>
  ({ basis: decision, reviewedBy: by, reviewerKind: kind, reviewedAt: at, reviewReason: reason }) as const

const endsOf = ({ type, from, to }: Pick<LinkRecord, 'type' | 'from' | 'to'>): string => `${type} ${from} ${to}`

/** Decisions on the links of a council. */
class Replay {
  readonly #digests: Digests
  readonly #between = new Map<string, LinkRecord[]>()
  readonly #latest = new Map<string, LinkRecord>()
  readonly unfit: Unfit[] = []

  constructor(records: readonly GraphRecord[], decisions: readonly Decision[], ones: Ones) {
    this.#digests = new Digests(records, ones)
    for (const record of records)
      if (!isNode(record)) this.#between.set(endsOf(record), [...(this.#between.get(endsOf(record)) ?? []), record])
    for (const decision of [...decisions].sort(inTime)) {
      const link = this.#decided(decision)
      if (typeof link === 'string') this.unfit.push({ decision, why: link })
      else this.#latest.set(linkId(link), link)
    }
  }

  get links(): ReadonlyMap<string, LinkRecord> {
    return this.#latest
  }

  /** The link as it is once decided on; or why the decision fits none. */
  #decided(decision: Decision): LinkRecord | string {
    const from = this.#digests.meant(decision.from, decision.fromSaid)
    const to = this.#digests.meant(decision.to, decision.toSaid)
    if (from === undefined || to === undefined)
      return `${from === undefined ? decision.from : decision.to} is not there, or is said in other words now`
    if (from === to && decision.from !== decision.to) return 'the two things are one now'
    const { type, which } = decision
    const bare = { type, from, to, properties: { ...which, ...decided(decision) } } as LinkRecord
    const all = this.#between.get(endsOf(bare)) ?? []
    const there = which === undefined ? all : all.filter((each) => linkId(each) === linkId(bare))
    if (there.length > 1) return 'several such links run between the two, and it does not tell which is meant'
    const [before] = there
    if (before !== undefined && byDocument.has(before.properties.basis))
      return 'a document says so now, which is not for a person to decide'
    const link = { ...bare, properties: { ...before?.properties, ...bare.properties } } as LinkRecord
    const [wrong] = wrongs(link)
    return wrong === undefined ? link : `no such link can be made of it alone (${wrong})`
  }
}

/** The records with what people decided on their links, the latest decision on each, and the decisions that fit none. What was decided on the links of a thing holds of what that is one with by now. */
export function replay(
  records: readonly GraphRecord[],
  decisions: readonly Decision[],
  ones: Ones = new Map(),
): { records: readonly GraphRecord[]; unfit: readonly Unfit[] } {
  if (decisions.length === 0) return { records, unfit: [] }
  const { links, unfit } = new Replay(records, decisions, ones)
  const ends = new Set([...links.values()].map(endsOf))
  const made = new Map(links)
  const changed = records.map((record): GraphRecord => {
    if (isNode(record) || !ends.has(endsOf(record))) return record
    const id = linkId(record)
    const link = made.get(id)
    made.delete(id)
    return link ?? record
  })
  return { records: [...changed, ...[...made].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link)], unfit }
}
