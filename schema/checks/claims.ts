import type { CheckTable } from './check.ts'

/** What is claimed, against what is shown. */
export const claims = {
  'complete-against-inspector': {
    title: 'Called complete, and found wanting',
    severity: 'MEDIUM',
    looksFor:
      'An action that a plan rates complete or business as usual, where an inspector, commissioner, auditor or peer who looked on that day or later finds the very thing wanting, or what its success was to be seen in. That something was looked at, agreed or told is no claim that it is good.',
    why: 'The rating is the council’s own. This is where somebody from outside saw otherwise.',
  },
  'on-track-against-inspector': {
    title: 'Called on track, and found behind',
    severity: 'MEDIUM',
    looksFor:
      'An action rated on track, where an inspector, commissioner, auditor or peer says that the very thing is delayed or has made little progress; or, after its milestone, that it is not there.',
    why: 'A milestone may be missed, and the rating does not say so.',
  },
  'on-track-against-board': {
    title: 'Called on track, and said to be behind',
    severity: 'MEDIUM',
    looksFor:
      'An action rated on track, where minutes of a committee or board, or a report on progress, say that the very thing is late, delayed or behind; or, after its milestone, that it is not there.',
    why: 'A milestone may be missed, and the rating does not say so.',
  },
  'complete-but-measure-unmet': {
    title: 'Called complete, and its measure not reached',
    severity: 'HIGH',
    looksFor:
      'An action rated complete or business as usual whose success measure names a level, where the newest figure that was read falls short of it.',
    why: 'The work was done, and what it was to bring about has not come.',
  },
  'complete-but-indicator-worse': {
    title: 'Called complete, and its indicator got worse',
    severity: 'HIGH',
    looksFor:
      'An action rated complete or business as usual whose success is measured by an indicator that has moved the wrong way since: the same unit, the same length of time, the whole council.',
    why: 'It may have been the wrong action, or not enough of it.',
  },
  'complete-but-unmeasured': {
    title: 'Called complete, and not measured',
    severity: 'LOW',
    looksFor:
      'An action rated complete whose success measure names something that is counted or asked in a survey, where no figure for it was found from that day on.',
    why: 'Nobody can tell from the papers whether it worked.',
  },
  'praised-then-wanting': {
    title: 'Praised, and later found wanting',
    severity: 'MEDIUM',
    looksFor:
      'What an inspector, commissioner, auditor or peer praised without reserve, where the next who speaks of the same concern finds it wanting, within six and a half years.',
    why: 'What was good once was not held, and members may still rely on the praise.',
  },
  'rating-against-update': {
    title: 'Rating that a report does not bear out',
    severity: 'MEDIUM',
    looksFor:
      'An action whose rating in the plan differs from that in a report of about the same day; or whose rating does not fit the words of a report: complete, and still going on; on track, and still going on after its milestone; not started, and done or under way.',
    why: 'One of the two is not up to date, and the plan is what members are asked to note.',
  },
  'rating-against-words': {
    title: 'Rating that its own row or key does not bear out',
    severity: 'LOW',
    looksFor:
      'An action whose rating promises, by the words of the plan’s own key, that it will be done by its milestone, where no day is printed as its milestone.',
    why: 'A reader cannot tell from the row where the action stands.',
  },
  'two-ratings': {
    title: 'Done, and nothing came of it',
    severity: 'MEDIUM',
    looksFor:
      'An action, objective or recommendation that reports rate complete for what was done and not on track for what came of it.',
    why: 'The first rating alone would let members think that the matter is closed.',
  },
  'totals-against-rows': {
    title: 'Totals that the plan’s rows do not give',
    severity: 'HIGH',
    looksFor:
      'A sentence that tells how many actions a plan has, or how many of them are rated so, where the rows of the plan it speaks of give another number. Everyday business may be counted as complete or not.',
    why: 'Members are told the totals; few count the rows.',
  },
  'good-claim-against-grade': {
    title: 'Judgement told otherwise than the report gives it',
    severity: 'HIGH',
    looksFor:
      'A sentence of a council’s paper that says how an inspection of a year judged its services, where the report of that inspection gives that grade to no area.',
    why: 'The grade is the one thing of an inspection that everybody remembers.',
  },
  'progress-against-inspector': {
    title: 'Reported as progress, and found weak next time',
    severity: 'MEDIUM',
    looksFor:
      'A report on progress that says that something is done, in place or better, where those from outside who looked next found the same thing weak.',
    why: 'What members were told, and what was found soon after, did not agree.',
  },
  'told-more-softly': {
    title: 'Told again in milder words',
    severity: 'MEDIUM',
    looksFor:
      'A paragraph that tells an inspector’s or commissioner’s finding again, where words of criticism are left out, or milder words stand in their place.',
    why: 'Members who read only the cover report do not read what was found.',
  },
} as const satisfies CheckTable
