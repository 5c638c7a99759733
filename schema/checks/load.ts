import type { CheckTable } from './check.ts'

/** How much hangs on one thing. */
export const load = {
  'thread-on-one-objective': {
    title: 'Much hangs on one objective',
    severity: 'MEDIUM',
    looksFor: 'An objective to which an unusual share of what inspections asked leads, by the appendices of a plan.',
    why: 'If that objective slips, most of the answer slips with it.',
  },
  'thread-on-one-owner': {
    title: 'Much hangs on one owner',
    severity: 'MEDIUM',
    looksFor: 'A post, board or organisation that owns an unusual share of the actions of a plan.',
    why: 'One vacancy, or one full diary, can hold up much of the plan.',
  },
  'thread-on-unstarted-action': {
    title: 'Answered only by what stands still',
    severity: 'HIGH',
    looksFor:
      'A measure of an appendix to which the plan answers only with actions rated as not started, off track, put off or taken out.',
    why: 'Nothing is yet being done about something that inspectors asked for.',
  },
  'nothing-started': {
    title: 'Nothing started yet',
    severity: 'MEDIUM',
    looksFor: 'A priority, outcome or objective of a plan, all of whose actions are rated as not started.',
    why: 'A whole aim waits, which single ratings do not show.',
  },
  'milestones-bunched': {
    title: 'Many milestones on one day',
    severity: 'LOW',
    looksFor: 'A day on which an unusual share of the dated actions of a plan are due.',
    why: 'Dates set together may be a round number rather than a plan of work.',
  },
  'prerequisite-of-many': {
    title: 'Many wait for one',
    severity: 'MEDIUM',
    looksFor: 'An action that is not complete, and for which at least three others seem to wait.',
    why: 'Its delay is the delay of all of them.',
  },
} as const satisfies CheckTable
