import { wordsOf } from '../../link/words/index.ts'

/** What is called so is a paper that can be read; a board, a partnership or a service is none. */
const isPlan = /\b(?:plans?|strateg(?:y|ies)|programmes?|frameworks?|roadmaps?|schedules?|charters?|polic(?:y|ies))\b/iu

/** "All service plans" names none of them. */
const isMany = /^(?:all|various|other|relevant|several)\b/iu

export const namesPlan = (title: string): boolean => isPlan.test(title) && !isMany.test(title)

const joining = new Set(['and', 'the', 'of', 'for'])

const inOneForm = (title: string): string[] =>
  wordsOf(title.replace(/&/gu, ' and '))
    .map(({ stem }) => stem)
    .filter((stem) => !joining.has(stem))

/** The first letters of some words in a row, as an abbreviation writes them. */
const initials = (words: readonly string[]): string =>
  words
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase()

/** "HOL Service Plan" for "Harbour and Oil Lamps Service Plan". */
function abbreviates(short: string, long: string): boolean {
  const [one, other] = [short.trim().split(/\s+/u), long.trim().split(/\s+/u)]
  const at = one.findIndex((word, place) => word !== other[place])
  const word = one[at] ?? ''
  if (!/^\p{Lu}{2,6}$/u.test(word)) return false
  const length = other.length - one.length + 1
  if (length < 2 || initials(other.slice(at, at + length)) !== word.toLowerCase()) return false
  return (
    one
      .slice(at + 1)
      .join(' ')
      .toLowerCase() ===
    other
      .slice(at + length)
      .join(' ')
      .toLowerCase()
  )
}

/** Whether two printed titles are of one plan: but for "and", a plural, or an abbreviation. */
export const isTwin = (one: string, other: string): boolean =>
  inOneForm(one).join(' ') === inOneForm(other).join(' ') || abbreviates(one, other) || abbreviates(other, one)
