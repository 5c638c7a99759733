import type { DecisionKind, DecisionState } from '../generated/graphql.ts'

/** What kinds of decisions an address can ask for; both what was asked and what was promised unless it does. */
export const kindChoices: Readonly<Record<string, { readonly words: string; readonly kinds: readonly DecisionKind[] }>> = {
  asked: { words: 'Asked', kinds: ['REQUEST'] },
  promised: { words: 'Promised', kinds: ['COMMITMENT'] },
  decided: { words: 'Decided', kinds: ['DECISION'] },
  everything: {
    words: 'Everything resolved or promised',
    kinds: ['REQUEST', 'COMMITMENT', 'DECISION', 'NOTE', 'CONFIRM', 'OTHER'],
  },
}

/** What came of it, as an address can ask for it. */
export const stateChoices: Readonly<Record<string, { readonly words: string; readonly state: DecisionState }>> = {
  answered: { words: 'Something came back', state: 'ANSWERED' },
  perhaps: { words: 'An answer is only suggested', state: 'PERHAPS' },
  open: { words: 'No answer was found', state: 'NOT_FOUND' },
}

export function kindsIn(chosen: string | undefined): DecisionKind[] | null {
  const choice = kindChoices[chosen ?? '']
  return choice === undefined ? null : [...choice.kinds]
}

export const stateIn = (chosen: string | undefined): DecisionState | null => stateChoices[chosen ?? '']?.state ?? null

/** Whether to ask the server for what is open alone, or for what was answered alone; null for both. */
export const openIn = (chosen: string | undefined): boolean | null => {
  const state = stateIn(chosen)
  return state === null ? null : state !== 'ANSWERED'
}
