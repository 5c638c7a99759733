import { type GraphRecord, isNode, type NodeRecord } from '../../schema/index.ts'
import { normalForm } from '../read/normal.ts'

/** How much of two plans' actions must say the same for them to be one plan, printed twice. */
const alike = 0.7

interface PlanOf {
  readonly id: string
  readonly scope: string
  readonly statusAt: string | undefined
  readonly actions: ReadonlyMap<string, string>
}

const scopeOf = (plan: string): string => plan.replace('/plan/', '/plan-')

function plansOf(records: readonly GraphRecord[]): PlanOf[] {
  const plans = records.filter((record): record is NodeRecord<'Plan'> => isNode(record) && record.label === 'Plan')
  return plans.map(({ id, properties }) => {
    const scope = scopeOf(id)
    const own = records.flatMap((record): [string, string][] =>
      isNode(record) && record.label === 'Action' && record.id.startsWith(`${scope}/`)
        ? [[record.id.slice(scope.length), normalForm(record.properties.text ?? '').text]]
        : [],
    )
    return { id, scope, statusAt: properties.statusAt, actions: new Map(own) }
  })
}

/** The share of the actions of the smaller plan that say the same, at the same place, in the other. */
function likeness(a: PlanOf, b: PlanOf): number {
  const least = Math.min(a.actions.size, b.actions.size)
  if (least === 0) return 0
  const same = [...a.actions].filter(([place, text]) => b.actions.get(place) === text).length
  return same / least
}

const renamed = (id: string, from: PlanOf, to: PlanOf): string =>
  id === from.id ? to.id : id.startsWith(`${from.scope}/`) ? to.scope + id.slice(from.scope.length) : id

function rename(record: GraphRecord, from: PlanOf, to: PlanOf): GraphRecord {
  if (isNode(record)) return { ...record, id: renamed(record.id, from, to) } as GraphRecord
  return { ...record, from: renamed(record.from, from, to), to: renamed(record.to, from, to) } as GraphRecord
}

/** One document's records. */
export interface DocumentRecords {
  readonly document: string
  readonly records: readonly GraphRecord[]
}

/**
 * Editions: a plan that does not tell the day of its ratings takes the ids of a dated one that says the same. The papers of both
 * then tell of one plan. Nothing is lost by it: taking a paper away and joining the rest again undoes it.
 */
export function joinEditions(documents: readonly DocumentRecords[]): { documents: DocumentRecords[]; editions: GraphRecord[] } {
  const plans = documents.flatMap(({ document, records }) => plansOf(records).map((plan) => ({ ...plan, document })))
  const dated = plans.filter(({ statusAt }) => statusAt !== undefined)
  const editions: GraphRecord[] = []
  const joined = documents.map(({ document, records }) => {
    let own = records
    for (const plan of plansOf(records).filter(({ statusAt }) => statusAt === undefined)) {
      const [best] = dated
        .map((other) => ({ other, share: likeness(plan, other) }))
        .sort((a, b) => b.share - a.share || (a.other.id < b.other.id ? -1 : 1))
      if (best === undefined || best.share < alike) continue
      own = own.map((record) => rename(record, plan, best.other))
      const percent = Math.round(best.share * 100)
      const reasons = [`${percent} per cent of its actions say the same, at the same places.`]
      editions.push({
        type: 'EDITION_OF',
        from: document,
        to: best.other.document,
        properties: { basis: 'STRUCTURAL', method: 'same-actions', reasons },
      })
    }
    return { document, records: own }
  })
  return { documents: joined, editions }
}
