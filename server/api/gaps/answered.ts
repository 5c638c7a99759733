import { grouped } from '../loaders/grouped.ts'
import type { ThreadType } from '../trace/rules.ts'
import type { Basis } from '../trace/strength.ts'

export interface Answering {
  readonly id: string
  readonly type: ThreadType
  readonly basis: Basis
  readonly other: string
}

/** By which links an answer to one thing answers another too, and whether the other stands at the link's start. */
const passesOn: Partial<Record<ThreadType, 'to start' | 'to end'>> = {
  LED_TO: 'to start',
  RETELLS: 'to start',
  RESTATES: 'to end',
}

/** Everything that a plan addresses, by its own link or through what it led to, what restates it or what it retells. */
export function answered(links: readonly Answering[], basis: readonly Basis[]): Set<string> {
  const known = links.filter((link) => basis.includes(link.basis))
  const passed = known.flatMap(({ id, type, other }) => {
    const way = passesOn[type]
    if (way === undefined) return []
    return [way === 'to start' ? { from: other, to: id } : { from: id, to: other }]
  })
  const next = grouped(passed, ({ from }) => from)
  const found = new Set<string>()
  const waiting = known.filter(({ type }) => type === 'ADDRESSED_BY').map(({ id }) => id)
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue
    found.add(id)
    waiting.push(...(next.get(id) ?? []).map(({ to }) => to))
  }
  return found
}
