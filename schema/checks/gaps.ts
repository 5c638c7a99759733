import type { CheckTable } from './check.ts'

/** What was looked for and not found. */
export const gaps = {
  'action-without-owner': {
    title: 'Action without an owner',
    severity: 'HIGH',
    looksFor: 'An action of a plan beside which no post, board or organisation is named as its owner.',
    why: 'Nobody can be asked how it is going.',
  },
  'finding-without-action': {
    title: 'Weakness without an action',
    severity: 'MEDIUM',
    looksFor:
      'A weakness found by an inspection that the plan takes up, to which no objective or action was found to answer, and which names a matter that the plan nowhere names.',
    why: 'What inspectors found may not be put right when nothing is planned for it.',
  },
  'recommendation-without-action': {
    title: 'Recommendation without an action',
    severity: 'MEDIUM',
    looksFor:
      'Something asked for by an inspection of the time of the plan, to which no objective, action or row of an appendix was found to answer.',
    why: 'A committee can ask whether it was declined, forgotten, or is done elsewhere.',
  },
  'recommendation-left-out': {
    title: 'Recommendation left out of the appendix',
    severity: 'HIGH',
    looksFor: 'A recommendation of a list that an appendix of the plan restates in part, and that none of its rows restates.',
    why: 'The appendix is how a reader sees that everything asked for has an answer.',
  },
  'inspection-not-taken-up': {
    title: 'Recommendations that the plan does not mention',
    severity: 'MEDIUM',
    looksFor:
      'An inspection or review of the time of the plan, whose recommendations no appendix of the plan restates, while others have an appendix.',
    why: 'It cannot be seen from the plan what will become of what was recommended.',
  },
  'measure-without-action': {
    title: 'Measure without an action',
    severity: 'HIGH',
    looksFor: 'A row of a plan’s appendix whose references lead to nothing under which an action stands.',
    why: 'The row says that something is answered, and nothing shows by what.',
  },
  'measure-matter-unnamed': {
    title: 'Measure naming what the plan does not',
    severity: 'MEDIUM',
    looksFor:
      'A row of a plan’s appendix that names a matter or a group of people that no objective, action or success measure of the plan names.',
    why: 'A part of what was asked for can be lost in a long sentence.',
  },
  'action-without-date': {
    title: 'Action without a date',
    severity: 'MEDIUM',
    looksFor: 'An action of a plan beside which neither a date nor a word that it is ongoing was found, in any edition.',
    why: 'Nobody can say whether it is late.',
  },
  'action-without-success-measure': {
    title: 'Action without a success measure',
    severity: 'MEDIUM',
    looksFor: 'Actions of a plan beside which nothing says how their success will be seen, in any edition.',
    why: 'Being done and having worked are two things.',
  },
  'success-measure-without-level': {
    title: 'Success measures that name no level',
    severity: 'MEDIUM',
    looksFor: 'A plan few of whose success measures name a number, a share or a time that can be reached or missed.',
    why: 'Without a level, nobody can say when enough has improved.',
  },
  'unmeasurable-success-measure': {
    title: 'Success measures with nothing to count or look up',
    severity: 'LOW',
    looksFor:
      'An objective all of whose success measures name nothing that can be counted, dated, or found in a record, an audit or a survey.',
    why: 'The committee will have to take the answer on trust.',
  },
  'objective-without-measure': {
    title: 'Objective that no inspection measure reaches',
    severity: 'LOW',
    looksFor:
      'An objective of a plan with appendices that map what inspections asked to its objectives, to which none of their rows points.',
    why: 'Either it answers nothing that was asked, or the appendix misses it.',
  },
  'objective-without-action': {
    title: 'Objective without an action',
    severity: 'HIGH',
    looksFor: 'A priority, outcome or objective of a plan under which nothing stands.',
    why: 'It is aimed at and nothing is planned for it.',
  },
  'section-unrated': {
    title: 'Actions without a rating',
    severity: 'MEDIUM',
    looksFor: 'Actions of an objective beside which no rating was found, in a plan that rates others.',
    why: 'Where they stand cannot be seen.',
  },
  'owner-to-be-confirmed': {
    title: 'Owner to be confirmed',
    severity: 'MEDIUM',
    looksFor: 'An action whose owner is printed as vacant or to be confirmed.',
    why: 'Nobody answers for it yet.',
  },
  'service-plan-not-held': {
    title: 'Service plans that were not read',
    severity: 'LOW',
    looksFor:
      'Plans to which an improvement plan points for the detail of its actions, and that are not among the documents read.',
    why: 'What will be done, and by when, may stand there alone.',
  },
  'request-without-answer': {
    title: 'Request with no answer found',
    severity: 'MEDIUM',
    looksFor:
      'Something that a committee asked for, or was promised, on which nothing was found in the papers of its next meeting that was read, nor since.',
    why: 'Requests are only as good as what comes back.',
  },
  'empty-section': {
    title: 'Announced and not found',
    severity: 'LOW',
    looksFor:
      'An entry of a list of contents, of the parts of a plan, or of attached appendices, of which nothing was found in the paper.',
    why: 'Something may be missing from the paper, or was never written.',
  },
  'stale-indicator': {
    title: 'Indicator that stopped',
    severity: 'LOW',
    looksFor:
      'An indicator told at least three times, of which no figure was found since, though newer figures of its family are told.',
    why: 'A figure that is no longer told cannot show whether things improved.',
  },
} as const satisfies CheckTable
