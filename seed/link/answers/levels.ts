import type { Answering } from './addressed-by.ts'
import type { Candidate } from './candidate.ts'

const most = 3
/** What comes less near than this share of the nearest is left out. */
const besideNearest = 0.5

/** An objective is the answer where its own words come so near, where the plan says so much of it, or where so many of its actions fit. */
const leastOwn = 0.15
const leastTold = 0.2
const leastFitting = 0.5
/** An action fits that comes so near as the nearest of its objective. */
const fits = 0.6
/** Where the answer is so sure, an action that comes so near, and nearer than its objective, is told beside it; and a second as near as this share. */
const sure = 0.45
const leastAction = 0.5
const besideAction = 0.85

/** The few nearest answers, each at the level that fits: the objective, the action or actions that come nearest, or both. */
export function nearestLevels(answers: readonly Answering[], least: number, actionsOf: (id: string) => number): Candidate[] {
  const bySource = new Map<string, Answering[]>()
  for (const each of answers) if (each.raw >= least) bySource.set(each.from.id, [...(bySource.get(each.from.id) ?? []), each])
  return [...bySource.values()].flatMap((own) => {
    const inOrder = own.sort((a, b) => b.raw - a.raw || (a.to.id < b.to.id ? -1 : 1))
    const nearest = inOrder[0]?.raw ?? 0
    return inOrder
      .slice(0, most)
      .flatMap((each) => (each.raw >= nearest * besideNearest ? levelsOf(each, actionsOf(each.to.id)) : []))
  })
}

function levelsOf(answer: Answering, actions: number): Candidate[] {
  const { own, told, fitting } = answer
  const [first] = fitting
  const nearest = first?.like ?? 0
  const share = actions === 0 ? 1 : fitting.filter(({ like }) => like >= nearest * fits).length / actions
  const isWhole = first === undefined || own >= leastOwn || told >= leastTold || share >= leastFitting
  const beside = (answer.raw < sure ? [] : fitting)
    .slice(0, 2)
    .filter(({ like }) => like >= leastAction && like > own && like >= nearest * besideAction)
  const chosen = beside.length > 0 || isWhole ? beside : fitting.slice(0, 1)
  return [
    ...(isWhole ? [answer] : []),
    ...chosen.map(({ action, alike }): Candidate => ({ ...answer, to: action, ...(alike === undefined ? {} : { alike }) })),
  ]
}
