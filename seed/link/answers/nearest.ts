import type { LinkRecord, NodeRecord } from '../../../schema/index.ts'
import type { Known } from '../known.ts'
import type { Candidate } from './candidate.ts'

const most = 3
/** What is less near than this says nothing. */
const least = 0.1
const besideNearest = 0.6

const answerable: ReadonlySet<NodeRecord['label']> = new Set(['Finding', 'Recommendation', 'Measure'])

/** For what nothing answers by itself, by what it led to, or by the measure that restates it: the candidates that come nearest, below what is suggested. */
export function nearestTo(known: Known, candidates: readonly Candidate[], suggested: readonly LinkRecord[]): Candidate[] {
  const answered = answers(known, suggested)
  const bySource = new Map<string, Candidate[]>()
  for (const each of candidates) {
    if (each.raw < least || !answerable.has(each.from.label) || answered(each.from.id)) continue
    bySource.set(each.from.id, [...(bySource.get(each.from.id) ?? []), each])
  }
  return [...bySource.values()].flatMap((own) => {
    const inOrder = own.sort((a, b) => b.raw - a.raw || (a.to.id < b.to.id ? -1 : 1))
    return inOrder.slice(0, most).filter(({ raw }) => raw >= (inOrder[0]?.raw ?? 0) * besideNearest)
  })
}

function answers(known: Known, suggested: readonly LinkRecord[]): (id: string) => boolean {
  const more = new Map<string, string[]>()
  for (const { type, from, to } of suggested) more.set(`${type} ${from}`, [...(more.get(`${type} ${from}`) ?? []), to])
  const out = (type: 'ADDRESSED_BY' | 'LED_TO', id: string): string[] => [
    ...known.out(type, id).map(({ to }) => to),
    ...(more.get(`${type} ${id}`) ?? []),
  ]
  const isAnswered = (id: string): boolean =>
    out('ADDRESSED_BY', id).length > 0 ||
    known.in('RESTATES', id).some(({ from }) => out('ADDRESSED_BY', from).length > 0) ||
    known.out('RESTATES', id).some(({ to }) => out('ADDRESSED_BY', to).length > 0)
  return (id) => isAnswered(id) || out('LED_TO', id).some(isAnswered)
}
