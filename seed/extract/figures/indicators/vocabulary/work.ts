import { table } from './term.ts'

/** What is counted of the workforce, of the quality of its work, of partners and of money. */
export const work = [
  ...table('thing', 'Partnership', [
    ['section-11-audits', 'section 11 audits', 'section 11(?: audits?| returns?| self[- ]assessments?)?'],
    ['section-175-audits', 'section 175 audits', 'section 175(?: audits?| returns?)?'],
    ['child-deaths', 'child deaths', 'child deaths?(?: overview panel)?(?: \\(cdop\\))?|cdop|deaths? of (?:a )?child(?:ren)?'],
  ]),
  ...table('thing', 'Workforce', [
    [
      'caseloads',
      'caseload',
      '(?:(?:average|individual|high|current) )*case-?loads?|average number of (?:cases|children) (?:held|per)|(?:average number of )?(?:cases|children) (?:held by|held per|per|carried by)(?: an?| each| every)?(?= (?:social )?worker)|(?:held|holds?|holding|carr(?:y|ied|ies)|responsibility|responsible)(?: for)?(?: an? average of)? (?:(?:cases|children)(?! in care)|(?=looked after|children (?:looked after|in care)))',
      {
        of: 'social-workers',
        covers: ['children', 'children-in-care'],
        way: { better: 'LOWER', why: 'Workers have more time for each child.', numbers: true },
      },
    ],
    [
      'vacancies',
      'vacancies',
      '(?:(?:social work(?:er)?|staff) )*(?:vacanc(?:y|ies)|vacant (?:social work(?:er)? )?posts?|unfilled posts?|posts? (?:(?:that|which|are|were|is|was|stood|stand) )*(?:vacant|empty|unfilled))(?: rates?| factor)?',
      {
        covers: ['social-workers', 'staff'],
        natural: '%',
        way: { better: 'LOWER', why: 'Fewer posts stand empty.', numbers: true },
      },
    ],
    [
      'agency',
      'agency staff',
      '(?:(?:use|of|rate|interim) )*agency (?:social workers?|staff(?:ing)?|workers?|rates?|placements?|posts?|usage|use|employees)(?: rates?)?|(?:locum|interim) (?:staff|social workers)|agency(?! decision|s)',
      {
        covers: ['social-workers', 'staff'],
        natural: '%',
        way: { better: 'LOWER', why: 'Children keep their worker where staff are permanent.', numbers: true },
      },
    ],
    [
      'turnover',
      'staff turnover',
      '(?:(?:staff|social worker|workforce) )*turnover(?: rates?)?(?: of staff)?',
      { covers: ['staff'], natural: '%', way: { better: 'LOWER', why: 'Children keep their worker where staff stay.' } },
    ],
    [
      'sickness',
      'staff sickness',
      '(?:(?:staff|levels|of|rates) )*sickness(?: absences?| levels?| rates?)*',
      { covers: ['staff', 'absence'], natural: '%', way: { better: 'LOWER', why: 'More staff are at work.' } },
    ],
    [
      'retained',
      'who stay',
      '(?:(?:are|were|who) )*still (?:here|employed|in post|working)(?: with us)?|retained|(?:staff |workforce )?retention(?: rates?)?',
      { kind: 'state', natural: '%', way: { better: 'HIGHER', why: 'Children keep their worker where staff stay.' } },
    ],
    [
      'worker-changes',
      'with three or more social workers in a year',
      '(?:3|three)(?: or more|\\+) (?:different |changes of )?social workers?|changes? of social workers?',
      {
        kind: 'state',
        covers: ['social-workers'],
        natural: '%',
        usual: ['last-12-months', 'within-12-months'],
        way: { better: 'LOWER', why: 'Children keep their worker.' },
      },
    ],
    [
      'same-worker',
      'who kept the same social worker',
      '(?:(?:had|have|with|kept|keep) )*(?:the )?same (?:allocated )?social workers?|social worker stability',
      {
        kind: 'state',
        covers: ['social-workers'],
        natural: '%',
        way: { better: 'HIGHER', why: 'Children keep their worker.' },
      },
    ],
    [
      'workforce-academy',
      'recruited to the workforce academy',
      '(?:(?:recruited|to|in|into|at|of|from|the|members?) )*(?:social (?:work|care)|workforce)(?: workers?)? academy(?! schools?| trusts?| status| conver)',
      { kind: 'state' },
    ],
    [
      'supervision-records',
      'supervision records',
      '(?:staff )?supervision (?:records?|files?|audits?)(?: audited)?',
      { family: 'Quality and audit' },
    ],
    [
      'supervision',
      'supervision',
      '(?:(?:staff|management|regular|formal|reflective|monthly) )*supervisions?(?: sessions?)?',
      { natural: '%', way: { better: 'HIGHER', why: 'Workers are guided as they should be.' } },
    ],
    ['training', 'training', '(?:training(?: courses?| events?| sessions?| programmes?)?|courses|workshops)'],
    ['appraisals', 'appraisals', 'appraisals?|performance development reviews?|pdrs?', { natural: '%' }],
  ]),
  ...table('state', 'Workforce', [
    [
      'permanent',
      'permanent',
      'permanent(?:ly)?(?: (?:employed|members of))?',
      { natural: '%', way: { better: 'HIGHER', why: 'Children keep their worker where staff are permanent.' } },
    ],
  ]),
  ...table('thing', 'Quality and audit', [
    [
      'visit-records',
      "visit records that hold the child's own words",
      "visit records?(?: audited)?(?: (?:that|which))? (?:hold|holds|holding|have|has|contain|containing|with)(?:s|ing)? (?:the |a )?child(?:ren)?'?s'? (?:own )?(?:words|voices?|views)",
      {
        natural: '%',
        covers: ['case-audits'],
        way: { better: 'HIGHER', why: 'What children say is heard and kept.' },
      },
    ],
    [
      'case-audits',
      'case audits',
      '(?:(?:case|case file|practice|thematic|multi-agency|themed|internal|file) )*audits?(?: undertaken| completed)?|audited(?: (?:cases|files))?|cases (?:that were )?audited|moderated audits?',
    ],
    ['complaints', 'complaints', '(?:(?:statutory|stage (?:one|two|1|2)) )*complaints?'],
    ['compliments', 'compliments', 'compliments?'],
    ['advocacy', 'advocacy', 'advoca(?:cy|tes?)(?: services?| support)?'],
    ['independent-visitors', 'independent visitors', 'independent visitors?'],
    ['surveys', 'surveys', '(?:(?:staff|health check) )*(?:survey|questionnaire)s?(?: (?:respondents?|responses?))?'],
  ]),
  ...table('state', 'Quality and audit', [
    [
      'not-good',
      'not yet good',
      '(?:(?:were|was|are|is|that|which|judged|overall) )*(?:(?:did|do|does) not (?:yet )?meet(?:ing)? [\'"]?good[\'"]?|not (?:yet )?(?:judged )?(?:to be )?[\'"]?good[\'"]?)(?: overall)?',
      { way: { better: 'LOWER', why: 'Less of the work falls short.', numbers: true } },
    ],
    [
      'good-or-better',
      'judged good or better',
      '(?:(?:were|was|are|is|be|being|that|which|have|been|judged|graded|rated|to|as|audited) )*[\'"]?good[\'"]? or (?:better|outstanding)[\'"]?(?: overall)?',
      { natural: '%', way: { better: 'HIGHER', why: 'More of the work is good.' } },
    ],
    [
      'judged-good',
      'judged good',
      '(?:(?:were|was|are|is|be|being|that|which|have|been|judged|graded|rated|to|as|met|meets?|meeting) )+[\'"]?(?:good|meets good)[\'"]?(?: overall)?|[\'"]?met [\'"]?good[\'"]?(?: overall)?',
      { natural: '%', way: { better: 'HIGHER', why: 'More of the work is good.' } },
    ],
    [
      'judged-outstanding',
      'judged outstanding',
      '(?:(?:were|was|are|is|be|being|judged|graded|rated|to|as) )+[\'"]?(?:outstanding|exceeds? good)[\'"]?',
      { way: { better: 'HIGHER', why: 'More of the work is excellent.' } },
    ],
    [
      'judged-requires-improvement',
      'judged to require improvement',
      '(?:(?:were|was|are|is|be|being|judged|graded|rated|to|as) )*[\'"]?requir(?:es|ed|ing|e) improvement(?: to be good)?[\'"]?',
      { way: { better: 'LOWER', why: 'Less of the work falls short.' } },
    ],
    [
      'judged-inadequate',
      'judged inadequate',
      '(?:(?:were|was|are|is|be|being|judged|graded|rated|to|as) )*[\'"]?inadequate[\'"]?',
      { way: { better: 'LOWER', why: 'Less of the work falls short.' } },
    ],
  ]),
  ...table('thing', 'Youth justice', [
    [
      'reoffending',
      'reoffending',
      're-?offend(?:ing|ed|ers?)(?: rates?)?',
      { way: { better: 'LOWER', why: 'Fewer children offend again.' } },
    ],
  ]),
  ...table('thing', 'Money', [
    [
      'overspend',
      'overspend',
      'over-?spen(?:d|t|ds)|budget (?:pressures?|gap|deficit)|deficit',
      { way: { better: 'LOWER', why: 'Spending keeps to the budget.', numbers: true } },
    ],
    ['underspend', 'underspend', 'under-?spen(?:d|t|ds)'],
    ['savings', 'savings', 'savings?'],
    ['budget', 'budget', 'budgets?|budgeted'],
    ['spending', 'spending', 'spend(?:ing)?|spent|expenditure|outturn'],
    ['grants', 'grants', 'grants?|funding|investments?|invested'],
    ['costs', 'costs', 'costs?|costed|costing|prices?'],
  ]),
]
