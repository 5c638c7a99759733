import type { CheckTable } from './check.ts'

/** References that lead to nothing, or elsewhere. */
export const references = {
  'dangling-reference': {
    title: 'Reference that leads to nothing',
    severity: 'MEDIUM',
    looksFor: 'A number or an appendix that a paper names and that was not found in the papers read.',
    why: 'What is said to answer something, or to be attached, cannot be looked up.',
  },
  'reference-to-removed': {
    title: 'Reference to what an earlier version had',
    severity: 'MEDIUM',
    looksFor: 'A row of a plan’s appendix that points to a number which only an earlier version of the plan has.',
    why: 'What answered the row was taken out or renumbered, and the appendix did not follow.',
  },
  'duplicated-reference': {
    title: 'Reference printed twice',
    severity: 'LOW',
    looksFor: 'One number twice in the references of one row.',
    why: 'The second may stand in the place of another number.',
  },
  'unfinished-reference': {
    title: 'References that break off',
    severity: 'LOW',
    looksFor: 'References of a row of a plan’s appendix that end, in every edition, in a comma or a joining word.',
    why: 'Another number may have been meant to follow.',
  },
  'shared-reference': {
    title: 'One number for several objectives',
    severity: 'MEDIUM',
    looksFor: 'Objectives or outcomes of a plan that stand under one and the same number.',
    why: 'Whoever points to the number can mean any of them.',
  },
  'actions-without-number': {
    title: 'Actions without a number of their own',
    severity: 'LOW',
    looksFor: 'A plan that numbers its objectives and none of its many actions.',
    why: 'No paper can point to one action; whoever asks about it has to quote its words.',
  },
  'outcome-reference': {
    title: 'Reference to a whole outcome',
    severity: 'MEDIUM',
    looksFor: 'A row of a plan’s appendix that points to an outcome or priority and not to objectives or actions.',
    why: 'It cannot be seen which of the actions under it answer what was asked.',
  },
  'no-action-referenced': {
    title: 'No measure points to an action',
    severity: 'MEDIUM',
    looksFor: 'Appendices of a plan all of whose rows point to objectives or outcomes, and none to an action.',
    why: 'What exactly is done about each of them cannot be seen, nor by when.',
  },
  'reference-elsewhere': {
    title: 'Words that point elsewhere than the reference',
    severity: 'MEDIUM',
    looksFor:
      'A row of a plan’s appendix whose telling words stand in an objective or action that it does not point to, and in none of those that it does.',
    why: 'Whoever follows the reference may miss what is done about it, or take something else for it.',
  },
  'reference-gap': {
    title: 'Number left out',
    severity: 'LOW',
    looksFor: 'Numbers of outcomes or objectives between which one is missing, in every edition.',
    why: 'Something may have been taken out.',
  },
  'wrong-inspection-named': {
    title: 'Inspection named by another date',
    severity: 'LOW',
    looksFor:
      'An inspection that a paper names by a month in which none was read, where one of that kind was shortly before or after.',
    why: 'A reader may look for a report that does not exist.',
  },
  'inspection-not-held': {
    title: 'Inspection whose report was not read',
    severity: 'LOW',
    looksFor:
      'An inspection or review that a paper names with its date, later than the earliest one read, and of which no report is among the papers.',
    why: 'What it found may bear on what the papers tell, and can be asked for.',
  },
} as const satisfies CheckTable
