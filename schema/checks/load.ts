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
  'rated-as-usual': {
    title: 'Many rated as business as usual',
    severity: 'LOW',
    looksFor: 'A plan an unusual share of whose actions is rated as business as usual.',
    why: 'Such a rating tells neither progress nor delay.',
  },
  'measures-on-one-answer': {
    title: 'Measures with one answer each',
    severity: 'LOW',
    looksFor: 'A plan whose appendix answers many of its measures with one reference alone, and others with several.',
    why: 'If that one thing slips, nothing else answers what inspectors asked.',
  },
  'asked-again': {
    title: 'Asked for again and again',
    severity: 'MEDIUM',
    looksFor: 'A matter that recommendations of at least three inspections or reviews of the council name.',
    why: 'What has to be asked three times was not settled by the answers before.',
  },
  'owner-printed-once': {
    title: 'One printed owner for many actions',
    severity: 'LOW',
    looksFor:
      'An objective with many actions, with an owner printed beside the first alone, in a plan that prints owners beside most.',
    why: 'Whether one post answers for all of them has to be guessed.',
  },
} as const satisfies CheckTable
