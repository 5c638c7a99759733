import type { NodeRecord } from '../../../schema/index.ts'
import type { Known } from '../known.ts'

/** The day on which an inspection, paper, meeting or plan became known, as far as it is told; '' where it is not. */
export function dayOf(node: NodeRecord | undefined): string {
  const own = (node?.properties ?? {}) as Readonly<Record<string, unknown>>
  for (const name of ['publishedOn', 'statusAt', 'endedOn', 'date', 'asAt', 'startedOn'])
    if (typeof own[name] === 'string') return own[name]
  return ''
}

/** The day from which a plan can no more be an answer: later plans answer later findings. */
export const lastDayFor = (day: string): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
const years = 4

/** The plan that a level or action stands in. */
export function planOf(known: Known, id: string): NodeRecord | undefined {
  let at = id
  for (let steps = 0; steps < 8; steps++) {
    const above = known.out('UNDER', at)[0]
    if (above === undefined) return undefined
    const node = known.node(above.to)
    if (node?.label === 'Plan') return node
    at = above.to
  }
  return undefined
}

/** The latest day that a plan bears: what was known by then it can answer. */
export function planDay(known: Known, plan: NodeRecord): string {
  const days = [dayOf(plan), ...known.out('REPORTED_IN', plan.id).map(({ to }) => dayOf(known.node(to)))]
  return days.sort().at(-1) ?? ''
}
