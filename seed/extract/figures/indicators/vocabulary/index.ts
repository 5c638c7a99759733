import { care } from './care.ts'
import { leavers } from './leavers.ts'
import { people } from './people.ts'
import { protectionTerms } from './protection.ts'
import { schools } from './schools.ts'
import type { Term } from './term.ts'
import { work } from './work.ts'

/** All terms, in the order in which words are matched with them: what takes words first keeps them. */
const ordered = (): Term[] => {
  const [who, what] = [people, [...care, ...leavers, ...protectionTerms, ...work, ...schools]]
  const early = 1 + who.findIndex(({ key }) => key === 'care-leavers')
  return [...who.slice(0, early), ...what, ...who.slice(early)]
}

export const terms: readonly Term[] = ordered()
export const termOf: ReadonlyMap<string, Term> = new Map(terms.map((term) => [term.key, term]))
export type { Term, Way } from './term.ts'
