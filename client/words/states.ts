import type { PassageState } from '../generated/graphql.ts'

/** What a passage's state means for whoever wants to rely on it; the place is as it stands within a sentence. */
export function sayState(state: PassageState, place: string): string {
  switch (state) {
    case 'VERIFIED':
      return 'These words were found again, to the letter, in the very file that was read.'
    case 'MATCHED':
      return 'The file that was cited is not here. These words stand at one place in another copy of the same paper: they are shown as that copy prints them.'
    case 'AMBIGUOUS':
      return 'The file that was cited is not here, and in another copy of the same paper such words stand at several places: which of them is meant cannot be told.'
    case 'ORPHAN':
      return 'The words that were cited were not found in the paper that is here. What rests on them is shown as it was, and not moved to other words.'
    case 'UNREAD':
      return `The document is not here: what is cited is ${place} of it. Read it in to see the words.`
  }
}
