import type { CheckTable } from './check.ts'

/** What was looked for and not found. */
export const gaps = {
  'action-without-owner': {
    title: 'Action without an owner',
    severity: 'HIGH',
    looksFor: 'An action of a plan beside which no post, board or organisation is named as its owner.',
    why: 'Nobody can be asked how it is going.',
  },
} as const satisfies CheckTable
