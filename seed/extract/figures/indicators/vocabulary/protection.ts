import { type Line, table } from './term.ts'

const timely = 'Children wait less for help.'

const frontDoor: readonly Line[] = [
  [
    'contacts-to-early-help',
    'contacts passed to early help',
    'contacts? [^.;]{0,80}?(?:passed|transferred|signposted|directed|referred)(?: on)? to (?:the )?early help(?: gateway| services?| hub| teams?)?',
    { natural: '%', covers: ['contacts', 'early-help'] },
  ],
  [
    'contacts-to-referral',
    'contacts that become referrals',
    'contacts?(?: .{0,30}?)? (?:(?:that|which|have|has|had|were|was|are|then) )*(?:result(?:ed|ing|s)?|progress(?:ed|ing|es)?|le(?:a)?d(?:ing|s)?|convert(?:ed|ing|s)?|become|became|becoming|proceed(?:ed|ing)?|accepted|turned)(?: in| to| into| as| onto| on to)? (?:a |an )?referrals?|conversion (?:rate )?(?:of|from) contacts? (?:in)?to referrals?',
    { natural: '%' },
  ],
  [
    'contacts-to-assessment',
    'contacts that go on to an assessment',
    'contacts? (?:being |that |which |were |are )*(?:progress(?:ed|ing|es)?|proceed(?:ed|ing)?|le(?:a)?d(?:ing)?)(?: on)?(?:to| to) (?:an? )?(?:child and famil(?:y|ies) |single )?assessments?',
    { natural: '%' },
  ],
  [
    'marac-repeats',
    'repeat referrals to the multi-agency risk assessment conference',
    '(?:re-? ?|repeat )referrals? to the risk assessment conference|repeat (?:marac )?(?:cases|referrals?) to (?:the )?marac|marac (?:repeats?|re-?referrals?|repeat referrals?)',
    {
      family: 'Partnership',
      natural: '%',
      covers: ['marac'],
      way: { better: 'LOWER', why: 'Fewer people come to the conference again.' },
    },
  ],
  [
    're-referrals',
    're-referrals',
    '(?:(?:all|of|repeat) )*(?:referrals? )?(?:(?:that|which|came|come|made|received|were|are) )*within (?:12 months|a year|1 year) of (?:an? |the |their )?(?:earlier|previous|prior|last|first) (?:referrals?|one)|(?:cases? with (?:a )?)?(?:re-? ?referrals?|repeat(?:ed)? referrals?|previous referrals?)|re-? ?referred(?: (?:to|in).{0,20}social care)?|(?:were|was) (?:a )?repeat referrals?',
    {
      natural: '%',
      usual: ['within-12-months', 'last-12-months'],
      way: { better: 'LOWER', why: 'Fewer children need help again soon after it ended.', numbers: true },
    },
  ],
  [
    'contacts',
    'contacts',
    "contacts(?: (?:to|with|received by|into) (?:children's )?(?:social (?:care|work)|services?|the mash|mash))?|(?<=^|number of )contact|contact (?=starts?|ends?|outcomes?)",
  ],
  [
    'referrals',
    'referrals',
    "referrals?(?: (?:to|received by|into) (?:children's )?(?:social (?:care|work)|services?|the mash|mash))?",
  ],
]

const protection: readonly Line[] = [
  [
    'conferences-to-plan',
    'initial child protection conferences that led to a plan',
    'initial (?:child protection )?(?:conferences?|case conferences?) (?:that |which )?(?:result(?:ed|ing|s)?|led|leading|end(?:ed|ing)?)(?: in| to| with)? (?:a )?(?:child protection )?plans?',
    { natural: '%' },
  ],
  [
    'initial-conferences',
    'initial child protection conferences',
    "initial (?:child protection|cp) (?:case )?(?:conferences?|meetings?)(?: \\(icpcs?\\))?|icpcs?(?:'s)?(?: \\(initial child protection conferences?\\))?|initial conferences?",
    { natural: '%' },
  ],
  [
    'review-conferences',
    'child protection review conferences',
    "review (?:child protection |cp )?(?:case )?conferences?(?: \\(rcpcs?\\))?|(?:child protection|cp) review(?:s| conferences?)?|rcpcs?(?:'s)?",
    { natural: '%', way: { better: 'HIGHER', why: timely } },
  ],
  [
    'conference-reports',
    'reports to child protection conferences',
    'reports (?=.{0,40}conferences?)',
    { natural: '%', way: { better: 'HIGHER', why: 'Families can read what will be said.' } },
  ],
  [
    'conferences',
    'child protection conferences',
    '(?:child protection|cp) (?:case )?conferences?|(?:child protection )?conferences?',
  ],
  [
    'protection-visits',
    'child protection visits',
    '(?:child protection|cp) (?:statutory )?visits?',
    { of: 'child-protection', natural: '%', way: { better: 'HIGHER', why: 'A child at risk is seen when due.' } },
  ],
  [
    'section-47',
    'child protection enquiries (section 47)',
    "(?:child protection |cp )?(?:section|s\\.?) ?47(?:'?s)?(?: (?:enquir(?:y|ies)|investigations?|child protection enquiries))?|(?:child protection|cp) (?:enquir(?:y|ies)|investigations?)",
  ],
  [
    'need-visits',
    'visits to children in need',
    '(?:visits? to (?:children in need|cin)|(?:child(?:ren)? in need|cin) visits?)',
    { of: 'children-in-need', natural: '%', way: { better: 'HIGHER', why: 'A child in need is seen when due.' } },
  ],
  [
    'visits',
    'visits',
    '(?:statutory |social work(?:ers?)? )*visits?(?! records?| by| from| to (?:ofsted|inspect))',
    { natural: '%', way: { better: 'HIGHER', why: 'Children are seen when they should be.' } },
  ],
  ['strategy-discussions', 'strategy discussions', 'strategy (?:discussions?|meetings?)'],
  ['core-groups', 'core groups', 'core groups?(?: meetings?)?', { natural: '%', way: { better: 'HIGHER', why: timely } }],
  [
    'protection-register',
    'on the child protection register',
    '(?:on (?:the )?)?(?:child protection|cp) registers?|de-?registrations?',
  ],
  ['protection-medicals', 'child protection medicals', '(?:child protection|cp) medicals?'],
  [
    'missing-interviews',
    'return interviews after going missing',
    '(?:independent )?return(?: home)?(?: home)? interviews?|rhis?',
    {
      family: 'Missing and exploited children',
      natural: '%',
      way: { better: 'HIGHER', why: 'Somebody hears why a child went.' },
    },
  ],
  [
    'missing-education',
    'missing from education',
    '(?:children )?missing (?:from |out on )?education(?: \\(cme\\))?|cme',
    { family: 'Schools and learning' },
  ],
  [
    'missing-episodes',
    'missing episodes',
    'missing (?:episodes?|incidents?|occurrences?|reports?)|(?:episodes?|incidents?|reports?) of (?:children )?(?:going )?missing',
    { family: 'Missing and exploited children' },
  ],
  [
    'serious-incidents',
    'serious incident notifications',
    'serious incident notifications?(?: \\(sins?\\))?(?: submitted)?(?: to ofsted)?',
    { family: 'Partnership' },
  ],
  [
    'missing',
    'going missing',
    '(?:(?:who|have|had|been|were|are) )*(?:reported )?(?:missing (?:from (?:home|care|home and care|home or care)|children)|(?:went|go|goes|going|gone) missing|missing)(?: episodes?)?',
    { family: 'Missing and exploited children' },
  ],
  [
    'sexual-exploitation',
    'at risk of sexual exploitation',
    '(?:(?:at|risk|of|subject|to) )*(?:child )?sexual exploitation(?: \\(cse\\))?|cse|sexually exploited',
    { family: 'Missing and exploited children' },
  ],
  [
    'criminal-exploitation',
    'at risk of criminal exploitation',
    '(?:(?:at|risk|of) )*(?:child )?criminal exploitation(?: \\(cce\\))?|cce|criminally exploited|county lines',
    { family: 'Missing and exploited children' },
  ],
  [
    'exploitation',
    'at risk of exploitation',
    '(?:(?:at|risk|of) )*(?:child )?exploitation|exploited',
    { family: 'Missing and exploited children' },
  ],
  ['marac', 'MARAC', '(?:multi-agency risk assessment conferences?(?: \\(maracs?\\))?|maracs?)', { family: 'Partnership' }],
  [
    'serious-reviews',
    'serious case reviews',
    '(?:serious case|child safeguarding practice|serious incident) reviews?(?: \\(scrs?\\))?|scrs?',
    { family: 'Partnership' },
  ],
  [
    'designated-officer',
    'cases of the designated officer',
    '(?:local authority )?designated officers?(?: \\(lado\\))?|lado',
    { family: 'Partnership' },
  ],
]

const help: readonly Line[] = [
  [
    'early-help-assessments',
    'early help assessments',
    '(?:early help|common) assessments?(?: framework)?(?: \\((?:eha|caf)s?\\))?|ehas?|cafs?|ehats?',
    { family: 'Early help' },
  ],
  ['early-help-plans', 'early help plans', 'early help (?:plans?|episodes?|cases?)', { family: 'Early help' }],
  ['early-help', 'early help', 'early (?:help|intervention)(?: services?| support)?', { family: 'Early help' }],
  [
    'assessments',
    'assessments',
    "(?:(?:single|social work|social care|child(?:ren)?(?:'s)? and famil(?:y|ies)(?:'s)?|c&f|statutory|social worker|combined) )*assessments?(?: timeliness)?",
    { family: 'Assessments' },
  ],
]

const early: readonly Line[] = [
  ['initial-assessments', 'initial assessments', 'initial assessments?', { family: 'Assessments' }],
  ['core-assessments', 'core assessments', 'core assessments?', { family: 'Assessments' }],
  ['parenting-assessments', 'parenting assessments', '(?:pre-?birth|parenting) assessments?', { family: 'Assessments' }],
]

/** Kinds of harm that plans and referrals are for. */
const harms: readonly Line[] = [
  [
    'second-plans',
    'with a second or later plan',
    '(?:subject to |on |of )?(?:a )?(?:(?:child protection|cp)(?: \\(cp\\))? plans? )?for (?:a )?(?:second|2nd)(?: or|,)? (?:subsequent|more|later|third)(?: time)?|(?:second|2nd) (?:or|and) (?:subsequent|later)(?: (?:child protection |cp )?plans?)?(?: time)?|repeat(?:ed)? (?:child protection |cp )?plans?|(?:with )?(?:a )?previous (?:child protection |cp )?plans?|(?:child protection )?re-?plans?|(?:child protection plans? )?for (?:a )?(?:second|2nd) time',
    {
      of: 'child-protection',
      natural: '%',
      covers: ['children'],
      way: { better: 'LOWER', why: 'Fewer children are harmed again after a plan ended.' },
    },
  ],
  ['neglect', 'because of neglect', '(?:(?:as|a|result|of|because|due|to|under|the|category|for) )*neglect'],
  [
    'emotional-abuse',
    'because of emotional abuse',
    '(?:(?:as|a|result|of|because|due|to|under|the|category|for) )*emotional (?:abuse|harm)',
  ],
  [
    'physical-abuse',
    'because of physical abuse',
    '(?:(?:as|a|result|of|because|due|to|under|the|category|for) )*physical (?:abuse|harm)',
  ],
  [
    'sexual-abuse',
    'because of sexual abuse',
    '(?:(?:as|a|result|of|because|due|to|under|the|category|for) )*sexual (?:abuse|harm)',
  ],
  [
    'domestic-abuse',
    'with domestic abuse',
    '(?:(?:where|with|of|incidents|incident|affected|by|living|involving|exposed|to) )*domestic (?:abuse|violence)(?: incidents?| notifications?)?',
  ],
]

export const protectionTerms = [
  ...table('thing', 'Contacts and referrals', frontDoor),
  ...table('thing', 'Child protection', protection),
  ...table('thing', undefined, [...early, ...help]),
  ...table('state', undefined, harms),
  ...table('state', 'Child protection', [
    [
      'seen',
      'seen',
      '(?:being |recorded as |were |been )*seen(?: alone)?(?! by inspectors)',
      { natural: '%', way: { better: 'HIGHER', why: 'Children are seen soon.' } },
    ],
  ]),
]
