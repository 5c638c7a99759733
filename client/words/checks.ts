import type { Certainty, CheckGroup, ClaimShown, DisagreementKind, FlagStanding, Severity } from '../generated/graphql.ts'
import { sayNumber } from './numbers.ts'

/** What a kind of check is called, in the order in which they stand, and what it looks for. */
export const groupWords: Readonly<Record<CheckGroup, { readonly name: string; readonly about: string }>> = {
  CONTRADICTION: { name: 'Told in two ways', about: 'Papers tell the same in two ways that do not fit.' },
  GAP: { name: 'Not found', about: 'Something was looked for, and not found in what was read.' },
  DATE: { name: 'Dates that do not fit', about: 'Dates, and what is told of them, do not fit one another.' },
  REFERENCE: {
    name: 'References that lead nowhere, or elsewhere',
    about: 'A paper points to something that is not there, or is another.',
  },
  LOAD: { name: 'Much hangs on one thing', about: 'One objective, owner or action carries much of the plan.' },
  WORDING: { name: 'Words that say little', about: 'Words are copied, run together, or say nothing that could be seen.' },
}

export const severityWords: Readonly<Record<Severity, string>> = { HIGH: 'High', MEDIUM: 'Medium', LOW: 'Low' }

/** What each severity asks of a reader. */
export const severityMeanings: Readonly<Record<Severity, string>> = {
  HIGH: 'Worth a question at the next meeting.',
  MEDIUM: 'Worth asking an officer about.',
  LOW: 'Good to know.',
}

export const certaintyWords: Readonly<Record<Certainty, string>> = {
  PROVEN: 'Follows from what is printed',
  LIKELY: 'Rests on a suggestion, or on how words are read',
}

export const certaintyMeanings: Readonly<Record<Certainty, string>> = {
  PROVEN:
    'It follows from printed words, and from links that papers state or their layout shows. Whoever reads the passages will find the same.',
  LIKELY:
    'A rule read the words in one way, or relied on a link that is only suggested. Read the passages before you rely on it.',
}

/** What people decided; null while nobody has. */
export const standingWords: Readonly<Record<FlagStanding, string | null>> = {
  OPEN: null,
  CONFIRMED: 'A person says that this is right',
  REJECTED: 'A person says that this is wrong',
}

export const disagreementWords: Readonly<Record<DisagreementKind, { readonly name: string; readonly about: string }>> = {
  FACT: { name: 'Facts and figures', about: 'A fact, date, count or figure that two papers give differently.' },
  CLAIM: { name: 'Claims', about: 'What one paper claims, and what another shows.' },
  TELLING: {
    name: 'Told more softly, or otherwise',
    about: 'A finding or recommendation that another paper tells otherwise than it was given.',
  },
  WORDING: { name: 'Words used again', about: 'Words of an earlier paper that a later one prints as its own.' },
}

/** How claims are grouped by what shows them, what each group is called in a choice, and what it means. */
export const claimWords: Readonly<Record<ClaimShown, { readonly name: string; readonly about: string }>> = {
  OTHERWISE: { name: 'Told otherwise', about: 'Something that was read tells otherwise.' },
  NOTHING: { name: 'Nothing shows it', about: 'Nothing that was read shows whether it holds.' },
  FIGURES: {
    name: 'There are figures',
    about:
      'Nothing tells otherwise, and there are figures of its day or later that bear on it. Whether they show that it holds is for the reader to judge.',
  },
}

interface SeverityTotal {
  readonly severity: Severity
  readonly total: number
}

/** "4 high, 28 medium, 27 low": without those of which there is none. */
export const saySeverities = (counts: readonly SeverityTotal[]): string =>
  counts
    .filter(({ total }) => total > 0)
    .map(({ severity, total }) => `${sayNumber(total)} ${severityWords[severity].toLowerCase()}`)
    .join(', ')
