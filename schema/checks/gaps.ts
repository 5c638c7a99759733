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
      'An indicator told at least three times, of which no figure was found since, though a later paper goes on with what was told beside it.',
    why: 'A figure that is no longer told cannot show whether things improved.',
  },
  'matter-without-action': {
    title: 'Matter that the plan does not name',
    severity: 'MEDIUM',
    looksFor:
      'A matter that weaknesses or recommendations of several inspections name, or several of one that the plan takes up, and that the plan nowhere names.',
    why: 'What inspectors found again and again may have no answer in the plan.',
  },
  'ongoing-milestones': {
    title: 'Milestones that name no day',
    severity: 'MEDIUM',
    looksFor: 'Actions of a plan beside which a word such as “Ongoing” stands where others have a day or a month.',
    why: 'Nobody can say when they are due, so they are never late.',
  },
  'weakness-not-asked': {
    title: 'Weaknesses without a recommendation',
    severity: 'LOW',
    looksFor: 'A report that marks which of its findings have a recommendation, and weaknesses in it that carry no such mark.',
    why: 'A plan that answers recommendations alone will not reach them.',
  },
  'movement-without-figure': {
    title: 'Rise or fall told without a figure',
    severity: 'LOW',
    looksFor: 'A paper of the council that tells more than once that something rose or fell, and prints no figure beside it.',
    why: 'How much it moved, and whether that is good enough, cannot be seen.',
  },
  'change-without-level': {
    title: 'Change told without a level',
    severity: 'LOW',
    looksFor: 'A paper of the council that tells results as a change alone, with no figure from which or to which they changed.',
    why: 'A rise of a tenth says little when nobody knows from what.',
  },
  'heading-left-blank': {
    title: 'Heading with nothing under it',
    severity: 'LOW',
    looksFor: 'A fixed heading of a report, such as that on legal implications, that is followed at once by the next one.',
    why: 'A reader cannot tell whether there is nothing to say or nobody said it.',
  },
  'next-steps-undated': {
    title: 'Next steps with no day and no owner',
    severity: 'MEDIUM',
    looksFor: 'A list of next steps or priorities in a report, none of which names a day or who will do it.',
    why: 'A committee cannot ask anybody whether they were taken.',
  },
  'quotation-without-source': {
    title: 'Quotation whose source was not read',
    severity: 'LOW',
    looksFor: 'Words that a report quotes as those of another body, with no day, and that stand in no other paper read.',
    why: 'Whether the words say what they are quoted for can be seen only beside the rest.',
  },
  'matters-named-once': {
    title: 'Lesser matters that the plan does not name',
    severity: 'LOW',
    looksFor:
      'Matters and groups of people that single weaknesses of an inspection name, and that the plan which takes it up nowhere names.',
    why: 'What stands in one finding only is lost most easily.',
  },
  'progress-not-in-plan': {
    title: 'Progress on what the plan does not name',
    severity: 'LOW',
    looksFor: 'Teams, tools and events that papers beside a plan tell of as done or under way, and that the plan nowhere names.',
    why: 'Work that stands in no row has no owner, date or rating there.',
  },
  'recommendations-only-counted': {
    title: 'Recommendations counted and not told',
    severity: 'MEDIUM',
    looksFor: 'A paper of the council that says how many recommendations an inspection made, and quotes none of them.',
    why: 'A reader cannot see from it what became of each.',
  },
} as const satisfies CheckTable
