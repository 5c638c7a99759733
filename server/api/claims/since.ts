import type { StoredNode } from '../loaders/nodes.ts'
import { textOf } from '../loaders/text-of.ts'
import { type Figure, isOwn } from '../series/figures.ts'

/** From which day on an action is claimed to be done: its milestone where that had come, else the day of the plan's ratings. */
export function claimedSince(action: StoredNode, plan: StoredNode): string | undefined {
  const rated = textOf(plan.statusAt) ?? textOf(plan.publishedOn)
  const due = textOf(action.dueOn)
  return rated !== undefined && due !== undefined && due < rated ? due : rated
}

/** Whether a figure speaks of the time for which something is claimed, as far as a day knows of it: what was before can't show it. */
export function bearsOn(figure: Figure, since: string | undefined, asAt: string): boolean {
  const { end, node } = figure
  const isKnown = end !== undefined && end <= asAt && node.periodBasis !== 'UNKNOWN'
  return isOwn(figure) && isKnown && (since === undefined || end >= since)
}
