import type { Term } from '../likeness/said.ts'
import type { Weigh } from '../likeness/weights.ts'
import type { Candidate } from './candidate.ts'

const mostNamed = 3
/** A word says something by itself from this weight on. */
const tellingWord = 0.2

/** "a", "a and b", "a, b and c". */
export function listed(some: readonly string[]): string {
  return some.length < 2 ? (some[0] ?? '') : `${some.slice(0, -1).join(', ')} and ${some.at(-1)}`
}

const own = (label: string): string =>
  /^\p{Lu}[\p{Ll}-]/u.test(label) ? label.slice(0, 1).toLowerCase() + label.slice(1) : label

function namesOf(shared: readonly Term[], ...kinds: readonly Term['kind'][]): string[] {
  const names = shared.filter(({ kind }) => kinds.includes(kind)).map(({ label }) => own(label))
  return [...new Set(names)].slice(0, mostNamed)
}

/** Why two things may belong together, in sentences. */
export function reasonsOf({ alike, because = [] }: Candidate, weigh: Weigh): string[] {
  const shared = alike?.shared ?? []
  const matters = namesOf(shared, 'MATTER')
  const told = matters.length > 0 ? matters : namesOf(shared, 'CONCERN')
  const groups = namesOf(shared, 'GROUP')
  const words = shared.filter((term) => term.kind === 'WORD' && weigh(term) >= tellingWord).map(({ label }) => `“${label}”`)
  const families = told.length === 0 ? namesOf(shared, 'FAMILY') : []
  return [
    ...(told.length > 0 ? [`Both are about ${listed(told)}.`] : []),
    ...(groups.length > 0 ? [`Both speak of ${listed(groups)}.`] : []),
    ...(families.length > 0 ? [`Both have to do with ${listed(families)}.`] : []),
    ...(words.length > 0
      ? [`Both use ${words.length === 1 ? 'the word' : 'the words'} ${listed(words.slice(0, mostNamed))}.`]
      : []),
    ...because,
  ]
}
