import { textOf } from '../../link/known.ts'
import { saidIn } from '../../link/likeness/said.ts'
import { type Weigh, weighing } from '../../link/likeness/weights.ts'
import type { Checking } from '../checking.ts'
import { namedIn } from './wanting.ts'

const compared = ['Finding', 'Recommendation', 'Measure', 'Outcome', 'Objective', 'Action', 'SuccessMeasure'] as const

/** How much it says, among all that a council's papers tell, that two texts share something. */
export interface Comparing {
  readonly weigh: Weigh
  /** In what share of the texts something is named. */
  readonly frequencyOf: (name: string) => number
}

/** Fewer texts tell little of how rare a name is. */
const fewest = 800

const made = new WeakMap<Checking, Comparing>()

export function comparingIn(checking: Checking): Comparing {
  const before = made.get(checking)
  if (before !== undefined) return before
  const texts = compared.flatMap((label) => checking.known.all(label)).map((node) => textOf(node))
  const counts = new Map<string, number>()
  for (const text of texts) for (const name of namedIn(text)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const all = Math.max(fewest, texts.length)
  const now = { weigh: weighing(texts.map((text) => saidIn(text))), frequencyOf: (name: string) => (counts.get(name) ?? 0) / all }
  made.set(checking, now)
  return now
}
