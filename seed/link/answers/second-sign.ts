import type { Likeness } from '../likeness/field.ts'
import type { Term } from '../likeness/said.ts'
import { waysOfLeading, waysOfWorking } from '../likeness/service-words.ts'
import type { Weigh } from '../likeness/weights.ts'
import { leastFor } from './calibration.ts'
import type { Suggestable } from './candidate.ts'

const ways = new Set(waysOfWorking)
const leading = new Set(waysOfLeading)

/** From these weights on a subject, a concern or a word is rare enough to say something beside what many papers share. */
const rare = { MATTER: 0.55, CONCERN: 0.33, WORD: 0.2 } as const

/**
 * Whether two texts share more than one broad subject: a second (of ways of leading a service several are one), whom both are for, or a rare
 * subject, concern or word.
 */
export function hasSecondSign(likenesses: readonly (Pick<Likeness, 'shared'> | undefined)[], weigh: Weigh): boolean {
  const shared = new Map<string, Term>()
  for (const like of likenesses) for (const term of like?.shared ?? []) shared.set(term.key, term)
  const all = [...shared.values()]
  const matters = all.filter(({ kind }) => kind === 'MATTER').map((term) => ({ term, isWay: ways.has(term.label) }))
  const fewer = matters.filter(({ term }) => !leading.has(term.label))
  return (
    fewer.length > 1 ||
    (matters.length > 1 && matters.some(({ isWay }) => !isWay)) ||
    (fewer.length > 0 && all.some(({ kind }) => kind === 'GROUP')) ||
    matters.some(({ term, isWay }) => !isWay && weigh(term) >= rare.MATTER) ||
    all.some((term) => (term.kind === 'CONCERN' || term.kind === 'WORD') && weigh(term) >= rare[term.kind])
  )
}

/** How near what has no second sign can come: not so near that it is shown. */
export const mostAlone = (type: Suggestable): number => leastFor(type) - 0.01
