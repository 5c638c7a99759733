import type { Kind } from './standings.ts'

/** What each kind is called, what follows its number, and what it means in one sentence. */
export const kindWords: Readonly<Record<Kind, { readonly name: string; readonly counted: string; readonly about: string }>> = {
  LATE: {
    name: 'Late',
    counted: 'late',
    about: "past its date on the day of the plan's own ratings, and not said complete.",
  },
  DUE_SINCE: {
    name: "Due since the plan's ratings",
    counted: "due since the plan's ratings",
    about: 'its date passed after the ratings were made: the plan cannot tell whether it was done.',
  },
  AT_RISK: {
    name: 'Rated as at risk',
    counted: 'rated as at risk',
    about: 'the plan itself rates it as off track, or as progressing with issues; it may be late or due as well.',
  },
  DUE: { name: 'Due', counted: 'still to come', about: 'its date is still to come.' },
}
