import { table } from './term.ts'

const children = '(?:children|young people|child|young persons?|young adults|pupils|babies|infants|cyp)'

/** As inspectors introduce children in need; its words are taken before those of assessments. */
const inNeed =
  "(?:(?:as|assessment|been|being|children|formally|had|identified|through) )*in need of a specialist (?:children's )?services?"

/** The people that are counted, under all the names that papers have for them; narrower names first. */
export const people = [
  ...table('who', 'Children in need', [['children-in-need', 'children in need', inNeed]]),
  ...table('who', 'Children in care', [
    [
      'unaccompanied-children',
      'unaccompanied asylum-seeking children',
      `unaccompanied(?:,? asylum[- ]seeking)?(?: ${children})?(?: and young people)?(?: seeking asylum)?(?: \\(uasc\\))?|uascs?`,
      { covers: ['asylum', 'children'] },
    ],
    [
      'privately-fostered-children',
      'privately fostered children',
      `(?:${children} )?(?:(?:live|lived|lives|living|in|a|being|are|who) )*private(?:ly)?(?: arranged)? foster(?:ing|ed)(?: (?:placements?|arrangements?|cases|children))*`,
      { covers: ['foster-care', 'children', 'placements'] },
    ],
    [
      'care-leavers',
      'care leavers',
      'care[- ]?leavers?|care[- ]experienced(?: (?:young (?:people|adults|persons?)|adults|people|children(?: and young people)?))?|former(?:ly)? (?:relevant|looked[- ]after)(?: (?:children|young people))?|young (?:people|adults) (?:who (?:have |are )?)?(?:left|leave|leaving) (?:local authority )?care|leaving care (?:young people|service)',
      { family: 'Care leavers' },
    ],
    [
      'children-in-care',
      'children in care',
      `(?:${children}(?: and young people)? (?:(?:who|that|are|is|were|being|been|currently|have|has) )*)?looked[- ]after(?: ${children})*(?: and young people)?(?: population)?(?: by (?:the|this|your) (?:local authority|council))?(?: \\((?:lac|cla)\\))?|(?:cared|care)[- ]for(?: ${children})+(?: and young people)?(?: \\(cfc\\))?|${children}(?: and young people)? (?:(?:who|that|are|is|were|being|currently) )*(?:cared for(?: by (?:the|this) (?:local authority|council))?|in (?:(?:our|its|the|local|authority|council|authority's|council's|public|foster and residential) )*care(?! (?:plan|order|proceed|leaver|exper))(?: of (?:the|your|this) (?:local authority|council))?)(?: \\((?:cla|lac|cfc|cic)\\))?|looking after(?: children)?|those in care|(?:in )?(?:our|its|the council's|local authority) care|in care population|clas?|lac|cfc|cic|corporate parenting cases`,
    ],
  ]),
  ...table('who', 'Child protection', [
    [
      'child-protection',
      'children on child protection plans',
      `(?:${children}(?: and young people)? )?(?:(?:who|are|is|was|were|currently|being|become|became|made|the) )*(?:subjects? (?:of|to) |with |on )?(?:a |an |of )?(?:(?:child protection|child-protection|cp)(?: \\(cp\\))? (?:plans?|episodes?|numbers?)(?: \\(episode\\))?)|(?:${children} )?subject to a plan|child protection(?: \\(cp\\))?|cpps?|cp`,
    ],
  ]),
  ...table('who', 'Children in need', [
    [
      'children-in-need',
      'children in need',
      '(?:children|child)(?: and young people)? in need(?! of)(?: \\(cin\\))?(?: (?:plans?|episodes?|cases?)(?: \\(episodes?\\))?)?|cin(?: \\(episodes?\\))?(?: (?:plans?|episodes?|cases?))?',
    ],
  ]),
  ...table('who', 'Workforce', [
    [
      'new-social-workers',
      'newly qualified social workers',
      "newly[- ]qualified(?: social workers?| staff| workers?)*|nqsws?|(?:newly qualified social workers in (?:their )?)?assessed and supported years? in employment(?: \\(asyes?\\))?|asyes?(?:'s)?(?: social workers?)?",
      { covers: ['social-workers'] },
    ],
    ['reviewing-officers', 'independent reviewing officers', "independent reviewing officers?(?: \\(iros?\\))?|iros?(?:'s?)?"],
    ['personal-advisers', 'personal advisers', 'personal advis[eo]rs?(?: \\(pas?\\))?'],
    ['social-workers', 'social workers', "social workers?(?:'s?)?|sws?|children's social work staff"],
    ['team-managers', 'team managers', '(?:frontline|team|first-line|practice)(?: and \\w+)? managers?'],
    ['educational-psychologists', 'educational psychologists', 'educational psychologists?'],
    ['health-visitors', 'health visitors', 'health visitors?|school nurses?'],
    [
      'foster-carers',
      'foster carers',
      '(?:in-?house |mainstream |approved |local authority |new )*(?:foster carers?|foster(?:ing)? households?|fostering families)',
      { family: 'Children in care' },
    ],
    [
      'adopters',
      'adopters',
      '(?:prospective |approved |potential )*(?:adopters?|adoptive (?:families|family|parents|carers|placements?)|adopter households)',
      { family: 'Adoption and permanence' },
    ],
    ['staff', 'staff', '(?:members? of )?(?:staff|employees|workforce|practitioners|workers|professionals)'],
    ['managers', 'managers', 'managers|leaders'],
  ]),
  ...table('who', 'Special educational needs', [
    ['disabled-children', 'disabled children', `disabled ${children}(?: and young people)?|${children} with disabilit(?:y|ies)`],
  ]),
  ...table('who', 'Youth justice', [
    [
      'first-time-entrants',
      'children who enter the youth justice system for the first time',
      'first[- ]time entrants?(?: (?:in)?to the (?:youth|criminal) justice system)?(?: \\(ftes?\\))?',
      { covers: ['young-offenders'], way: { better: 'LOWER', why: 'Fewer children come into trouble.', numbers: true } },
    ],
    [
      'young-offenders',
      'children in the youth justice system',
      'young offenders|youth (?:offend(?:ing|ers)|justice)(?: (?:service|system|team))?',
    ],
  ]),
  ...table('who', 'Schools and learning', [
    ['pupils', 'pupils', '(?:school )?pupils|school children|schoolchildren|students|learners', { covers: ['schools'] }],
  ]),
  ...table('who', 'Other', [
    ['children', 'children', `${children}(?: and young people)?`],
    ['families', 'families', 'families|family'],
    ['parents', 'parents', 'parents(?: (?:and|or) carers)?|carers|mothers|fathers'],
    ['residents', 'residents', 'residents|(?:total )?population|inhabitants', { family: 'Population' }],
  ]),
]
