import { textOf } from '../../link/known.ts'
import { type Weigh, weighing } from '../../link/likeness/weights.ts'
import type { Checking } from '../checking.ts'
import { once } from '../once.ts'
import { saidIn } from '../said.ts'
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

export const comparingIn = once((checking: Checking): Comparing => {
  const texts = compared.flatMap((label) => checking.known.all(label)).map((node) => textOf(node))
  const counts = new Map<string, number>()
  for (const text of texts) for (const name of namedIn(text)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const all = Math.max(fewest, texts.length)
  return {
    weigh: weighing(texts.map((text) => saidIn(checking, text))),
    frequencyOf: (name) => (counts.get(name) ?? 0) / all,
  }
})
