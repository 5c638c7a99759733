import { type GraphRecord, isNode, type LinkRecord, linkId } from '../../schema/index.ts'
import type { Decision } from './decision.ts'
import { Digests } from './digests.ts'

/** A decision that does not fit what the papers tell now, and why. */
export interface Unfit {
  readonly decision: Decision
  readonly why: string
}

const keyOf = (type: string, from: string, to: string): string => `${type} ${from} ${to}`

const decided = ({ decision, by, kind, at, reason }: Decision) =>
  ({ basis: decision, reviewedBy: by, reviewerKind: kind, reviewedAt: at, reviewReason: reason }) as const

/** The records with what people decided on their links, the latest decision on each, and the decisions that fit none. */
export function replay(
  records: readonly GraphRecord[],
  decisions: readonly Decision[],
): { records: readonly GraphRecord[]; unfit: Unfit[] } {
  if (decisions.length === 0) return { records, unfit: [] }
  const digests = new Digests(records)
  const unfit: Unfit[] = []
  const latest = new Map<string, { decision: Decision; from: string; to: string }>()
  for (const decision of [...decisions].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    const from = digests.meant(decision.from, decision.fromDigests)
    const to = digests.meant(decision.to, decision.toDigests)
    if (from === undefined || to === undefined) {
      const gone = from === undefined ? decision.from : decision.to
      unfit.push({ decision, why: `${gone} is not there, or is said in other words now` })
    } else latest.set(keyOf(decision.type, from, to), { decision, from, to })
  }
  const done = new Set<string>()
  const changed = records.map((record): GraphRecord => {
    if (isNode(record)) return record
    const key = keyOf(record.type, record.from, record.to)
    const found = latest.get(key)
    if (found === undefined) return record
    done.add(key)
    if (record.properties.basis === 'STATED' || record.properties.basis === 'STRUCTURAL') {
      unfit.push({ decision: found.decision, why: 'a document says so now, which is not for a person to decide' })
      return record
    }
    return { ...record, properties: { ...record.properties, ...decided(found.decision) } } as GraphRecord
  })
  const more = [...latest].flatMap(([key, { decision, from, to }]): LinkRecord[] => {
    if (done.has(key)) return []
    const extra = decision.type === 'REFERS_TO' ? { kind: 'NAMES' } : {}
    return [{ type: decision.type, from, to, properties: { ...extra, ...decided(decision) } } as LinkRecord]
  })
  return { records: [...changed, ...more.sort((a, b) => (linkId(a) < linkId(b) ? -1 : 1))], unfit }
}
