import type { CheckTable } from './check.ts'

/** Dates that do not fit one another. */
export const dates = {
  'passed-not-complete': {
    title: 'Milestone passed, action not complete',
    severity: 'MEDIUM',
    looksFor: 'An action whose milestone lay before the day of the plan’s own ratings and that the plan does not rate complete.',
    why: 'It is late on the plan’s own word; the rating beside it may say that all is well.',
  },
  'due-before-prerequisite': {
    title: 'Due before what it depends on',
    severity: 'HIGH',
    looksFor: 'An action with an earlier milestone than another action whose result it takes up.',
    why: 'It cannot be done by its date unless the other is done before its own.',
  },
  'complete-before-prerequisite': {
    title: 'Done before what comes first',
    severity: 'MEDIUM',
    looksFor: 'An action that is rated complete or everyday business while what it makes use of is not complete yet.',
    why: 'It may be asked what exactly was completed, or is being watched.',
  },
  'step-out-of-order': {
    title: 'Steps dated out of order',
    severity: 'LOW',
    looksFor:
      'An action that launches or delivers something, dated before the action that develops it, or the plan for it, or finds who is to lead it.',
    why: 'Either the dates or the steps are not as they are told.',
  },
  'due-before-plan': {
    title: 'Done before the inspection it answers',
    severity: 'LOW',
    looksFor: 'Actions rated complete with milestones before the report was published whose recommendations the plan answers.',
    why: 'They are earlier work that the plan takes over, and what they have to do with the findings may be asked.',
  },
  'complete-before-milestone': {
    title: 'Rated done with the milestone still to come',
    severity: 'LOW',
    looksFor:
      'Actions rated complete or everyday business on the plan’s status day with a milestone after it, or with none to end.',
    why: 'The action may be done early, or the rating may say what is expected and not what is.',
  },
  'ongoing-not-started': {
    title: 'Ongoing, but not started',
    severity: 'LOW',
    looksFor: 'Actions whose milestone is printed as ongoing and whose rating says that they have not started.',
    why: 'Both cannot be so, and no date tells by when it should begin.',
  },
  'started-late': {
    title: 'Not started shortly before the milestone',
    severity: 'MEDIUM',
    looksFor: 'An action rated as not started with a milestone within weeks of the plan’s status day.',
    why: 'There is little time left to do it in.',
  },
  'long-term-due-soon': {
    title: 'Called longer-term, due within months',
    severity: 'LOW',
    looksFor:
      'An action rated as longer-term and not started whose milestone is within half a year, while others with later milestones are not called so.',
    why: 'Either the rating or the date is not meant, and the action may be put off unseen.',
  },
  'done-by-unfilled-post': {
    title: 'Done before its owner’s post was filled',
    severity: 'MEDIUM',
    looksFor: 'An action rated complete whose owner is a post that the same plan recruits to later, or has not filled yet.',
    why: 'It may be asked who did the work.',
  },
  'owned-by-vacant-post': {
    title: 'Owned by a vacant post',
    severity: 'MEDIUM',
    looksFor: 'Actions whose owner is a post that a paper of about the same time calls vacant or being recruited.',
    why: 'Nobody may be there to do the work or to answer for it.',
  },
  'redated-milestone': {
    title: 'Milestone moved',
    severity: 'MEDIUM',
    looksFor: 'An action with a later milestone than in an earlier version of the plan.',
    why: 'A date that moves keeps an action from ever being late.',
  },
  'stale-statuses': {
    title: 'Ratings older than their paper',
    severity: 'LOW',
    looksFor: 'A plan in a paper that is four weeks or more younger than the day of which its ratings speak.',
    why: 'Milestones may have passed in between, and nobody can tell from the paper whether they were met.',
  },
  'asked-day-passed': {
    title: 'Asked for by a day that has passed',
    severity: 'MEDIUM',
    looksFor:
      'A recommendation that is to be met by a day, printed in a paper after that day, of which nothing tells whether it was met.',
    why: 'The committee is shown what was asked and cannot see whether it came in time.',
  },
  'plan-without-status-day': {
    title: 'Ratings without a day',
    severity: 'MEDIUM',
    looksFor: 'A plan with ratings and no day of which they speak.',
    why: 'Without it nobody can tell what is late.',
  },
  'milestone-without-year': {
    title: 'Milestone without a year',
    severity: 'LOW',
    looksFor: 'Actions whose milestone names a month or day and no year.',
    why: 'Nobody can tell when it has passed.',
  },
  'impossible-day': {
    title: 'A day that does not exist',
    severity: 'LOW',
    looksFor: 'A printed date that the calendar does not have, as the 31st of a month with thirty days.',
    why: 'The real date is another one.',
  },
  'told-as-to-come': {
    title: 'Told as still to come, though past',
    severity: 'LOW',
    looksFor: 'A sentence that says that something is going to happen on a day, or in a month, before the day of the paper.',
    why: 'The paper is not up to date in this; what came of it can be asked.',
  },
  'report-before-event': {
    title: 'Told as done before its day',
    severity: 'MEDIUM',
    looksFor: 'A sentence that says that something happened on a day after that of the paper.',
    why: 'Either the date or what is said of it is wrong.',
  },
  'funding-ends': {
    title: 'Funding that ends',
    severity: 'LOW',
    looksFor: 'Sentences of a report that tell of funding which has ended of late, or ends within a year of the report.',
    why: 'What is paid for by it may stop, and a committee can ask before it does.',
  },
} as const satisfies CheckTable
