import { grouped } from '../loaders/grouped.ts'
import type { Arrival } from './walk.ts'

export type Standing = 'START' | 'THREAD' | 'CONTEXT' | 'SUGGESTED'

/** What the thread was found to run through on its way back: context that something answered by it was reached from. */
function runThrough(followed: readonly Arrival[]): Set<string> {
  const cameFrom = grouped(followed, ({ to }) => to)
  const through = new Set<string>()
  const waiting = followed.filter(({ rule }) => rule.onto === 'BACK' && rule.context === undefined).map(({ from }) => from)
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (through.has(id)) continue
    through.add(id)
    waiting.push(...(cameFrom.get(id) ?? []).map(({ from }) => from))
  }
  return through
}

/** How each thing that is shown stands to the thread. */
export function standings(start: string, arrivals: readonly Arrival[]): Map<string, Standing> {
  const found = new Map<string, Standing>()
  for (const { to } of arrivals) found.set(to, 'SUGGESTED')
  const followed = arrivals.filter((arrival) => arrival.followed)
  for (const { to } of followed) found.set(to, 'CONTEXT')
  for (const { to, rule } of followed) if (rule.context === undefined) found.set(to, 'THREAD')
  for (const id of runThrough(followed)) found.set(id, 'THREAD')
  return found.set(start, 'START')
}
