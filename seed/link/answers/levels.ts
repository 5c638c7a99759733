import type { Known } from '../known.ts'
import type { Candidate } from './candidate.ts'

/** An action that fits so much better than its objective is told beside it. */
const better = 1.15
/** What comes less near than this share of the nearest is left out. */
const besideNearest = 0.5
const mostAnswers = 4

/** The nearest fitting level: an objective where several of its actions fit, else the action alone; the nearest few. */
export function nearestLevels(known: Known, candidates: readonly Candidate[], least: number): Candidate[] {
  const bySource = new Map<string, Candidate[]>()
  for (const each of candidates) if (each.raw >= least) bySource.set(each.from.id, [...(bySource.get(each.from.id) ?? []), each])
  return [...bySource.values()].flatMap((own) => levelsOf(known, own))
}

function levelsOf(known: Known, own: readonly Candidate[]): Candidate[] {
  const objectiveOf = (id: string): string => known.out('UNDER', id)[0]?.to ?? ''
  const fitting = new Map<string, number>()
  for (const { to } of own) if (to.label === 'Action') fitting.set(objectiveOf(to.id), (fitting.get(objectiveOf(to.id)) ?? 0) + 1)
  const byId = new Map(own.map((each) => [each.to.id, each]))
  const kept = own.filter(({ to, raw }) => {
    if (to.label !== 'Action') {
      const actions = own.filter((each) => each.to.label === 'Action' && objectiveOf(each.to.id) === to.id)
      return actions.length !== 1 || (actions[0] as Candidate).raw < raw
    }
    const above = byId.get(objectiveOf(to.id))
    return above === undefined || raw >= above.raw * better || (fitting.get(above.to.id) === 1 && raw >= above.raw)
  })
  const inOrder = kept.sort((a, b) => b.raw - a.raw || (a.to.id < b.to.id ? -1 : 1))
  const nearest = inOrder[0]?.raw ?? 0
  return inOrder.filter(({ raw }) => raw >= nearest * besideNearest).slice(0, mostAnswers)
}
