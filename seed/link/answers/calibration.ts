import type { Suggestable } from './candidate.ts'

/**
 * The share that is right of candidates that come so near, rounded and held monotone: counted against a reader's links for LED_TO and ADDRESSED_BY,
 * where the step from which something is shown was then chosen by hand; set by judgement for the others, of which too few links were read to count.
 */
type Steps = readonly (readonly [from: number, right: number])[]

const steps: Readonly<Record<Suggestable, Steps>> = {
  LED_TO: [
    [0.05, 0.1],
    [0.2, 0.3],
    [0.35, 0.5],
    [0.48, 0.7],
    [0.62, 0.9],
  ],
  ADDRESSED_BY: [
    [0.05, 0.1],
    [0.15, 0.3],
    [0.25, 0.5],
    [0.42, 0.7],
    [0.52, 0.9],
  ],
  DEPENDS_ON: [
    [0.1, 0.3],
    [0.2, 0.8],
    [0.33, 0.85],
  ],
  MEASURED_BY: [
    [0.1, 0.2],
    [0.3, 0.4],
    [0.5, 0.8],
    [0.8, 0.85],
  ],
}

/** Suggestions that are right less often are not shown. */
const worthShowing: Readonly<Record<Suggestable, number>> = { LED_TO: 0.7, ADDRESSED_BY: 0.7, DEPENDS_ON: 0.8, MEASURED_BY: 0.8 }

export function scoreOf(type: Suggestable, raw: number): number {
  let score = 0
  for (const [from, right] of steps[type]) if (raw >= from) score = right
  return score
}

/** From here on a candidate is suggested. */
export const leastFor = (type: Suggestable): number => steps[type].find(([, right]) => right >= worthShowing[type])?.[0] ?? 1
