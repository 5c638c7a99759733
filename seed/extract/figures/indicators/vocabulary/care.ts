import { type Line, table } from './term.ts'

const timely = 'What is due to a child comes on time.'

/** Events and things of children in care; the longer names stand before those they hold. */
const things: readonly Line[] = [
  [
    'initial-health-assessments',
    'with an initial health assessment in time',
    "initial health (?:assessments?|checks?)(?: \\(ihas?\\))?|ihas?(?:'s)?",
    {
      of: 'children-in-care',
      kind: 'state',
      family: 'Health',
      natural: '%',
      usual: ['on-time', 'within-20-days'],
      way: { better: 'HIGHER', why: timely },
    },
  ],
  [
    'annual-health-assessments',
    'with an annual health assessment',
    "(?:annual|review|routine|yearly) health (?:assessments?|checks?|reviews?)(?: \\(rhas?\\))?|rhas?(?:'s)?",
    {
      of: 'children-in-care',
      kind: 'state',
      family: 'Health',
      natural: '%',
      usual: ['12-months-or-more', 'last-12-months'],
      way: { better: 'HIGHER', why: timely },
    },
  ],
  [
    'health-assessments',
    'with a health assessment',
    'health (?:assessments?|checks?|reviews?)',
    {
      of: 'children-in-care',
      kind: 'state',
      family: 'Health',
      natural: '%',
      usual: ['12-months-or-more', 'last-12-months'],
      way: { better: 'HIGHER', why: timely },
    },
  ],
  [
    'dental-checks',
    'with a dental check',
    'dental (?:checks?(?:[- ]ups?)?|health checks?|assessments?|health|care)|(?:seen|visited)(?: by)? (?:a |the |their )?dentists?|dentists?',
    {
      of: 'children-in-care',
      kind: 'state',
      family: 'Health',
      natural: '%',
      usual: ['12-months-or-more', 'last-12-months'],
      way: { better: 'HIGHER', why: timely },
    },
  ],
  [
    'immunisations',
    'immunisations',
    'immuni[sz]ations?|vaccinations?|immuni[sz]ed',
    { family: 'Health', natural: '%', way: { better: 'HIGHER', why: 'More children are kept from illness.' } },
  ],
  [
    'strengths-questionnaires',
    'strengths and difficulties questionnaires',
    'strengths? and difficult(?:y|ies) questionnaires?(?: \\(sdqs?\\))?|sdqs?',
    {
      of: 'children-in-care',
      family: 'Health',
      natural: '%',
      way: { better: 'HIGHER', why: 'It is known how more children feel.' },
    },
  ],
  [
    'reunified',
    'reunited with their families',
    'reunif(?:ication|ied)(?: with (?:their )?famil(?:y|ies))?|(?:safely )?returned (?:home )?to (?:their )?famil(?:y|ies)(?: care)?',
    { kind: 'state', of: 'children-in-care' },
  ],
  [
    'care-plans',
    'with an up-to-date care plan',
    '(?:current |up[- ]to[- ]date )*(?<!health and )care plans?(?: (?:that are |are )?up[- ]to[- ]date)?',
    {
      of: 'children-in-care',
      kind: 'state',
      natural: '%',
      usual: ['up-to-date'],
      way: { better: 'HIGHER', why: 'A current plan is what each is due.' },
    },
  ],
  ['health-passports', 'health passports', 'health passports?', { family: 'Health' }],
  [
    'personal-education-plans',
    'with a personal education plan',
    "personal education(?:al)? plans?(?: \\(peps?\\))?|peps?(?:'s)?",
    {
      of: 'children-in-care',
      kind: 'state',
      natural: '%',
      way: { better: 'HIGHER', why: 'A current plan helps a child in care to learn.' },
    },
  ],
  [
    'care-visits',
    'visits to children in care',
    '(?:statutory |social work )?visits? (?:made )?to (?:(?:our|all|the) )?(?:looked[- ]after children|children (?:looked after|in (?:our )?care)|cared[- ]for children)|(?:looked[- ]after(?: children)?|lac|cla|cfc) (?:statutory )?visits?',
    {
      of: 'children-in-care',
      family: 'Children in care',
      natural: '%',
      way: { better: 'HIGHER', why: 'A child in care is seen when due.' },
    },
  ],
  [
    'care-reviews',
    'reviews of children in care',
    '(?:statutory )?(?:looked[- ]after(?: children)?|lac|cla|cfc|cared for children) (?:statutory )?reviews?|reviews of (?:looked[- ]after children|children (?:looked after|in care))',
    { of: 'children-in-care', natural: '%', way: { better: 'HIGHER', why: timely } },
  ],
  ['life-story-work', 'life story work', 'life[- ]?story[- ]?(?:work|books?)', { family: 'Adoption and permanence' }],
  [
    'placement-stability',
    'placement stability',
    '(?:short[- ]term )?placement stability|stable placements?',
    { of: 'children-in-care', natural: '%', way: { better: 'HIGHER', why: 'Children do better where they can stay.' } },
  ],
  [
    'adoption-days-to-family',
    'days from coming into care to moving in with an adoptive family',
    '(?:between |from )?(?:a child(?:ren)? )?(?:entering|enters|coming|comes|becoming)(?: in| into| to)? (?:local authority )?(?:care|looked after) (?:and|to|until) (?:a child |children )?(?:moving in|moving into|moves in|moving|being placed|going to live|living|placed|placement)[ -](?:to )?(?:with |for )?(?:an |their |its )?(?:adoptive|adoption|adopters?)(?: (?:family|families|parents?|placements?))?|adoption indicator a1|a10?(?= indicator| scorecard|$)',
    {
      family: 'Adoption and permanence',
      covers: ['adoptions', 'adopters', 'entering-care'],
      way: { better: 'LOWER', why: 'A shorter wait is better for a child.' },
    },
  ],
  [
    'adoption-days-to-match',
    'days from the court order to the match with adopters',
    "(?:the )?(?:local )?(?:authority )?deciding on a match (?:to|with) (?:an )?(?:adoptive famil(?:y|ies)|adopters)|(?:the )?(?:local )?(?:authority )?deciding on a match (?:to|with) (?:an )?(?:adoptive famil(?:y|ies)|adopters)|(?:between )?(?:a |the )?(?:local authority )?(?:receiving|receipt of|granting of)(?: of)? (?:the |a )?(?:court(?:'s)? |placement )?(?:authority|order|orders|decision)(?: to place(?: a child)?)?.{0,60}?(?:match(?:ing|ed)?|adoptive)(?: .{0,20}?(?:adoptive )?(?:famil(?:y|ies)|adopters|parents))?",
    {
      family: 'Adoption and permanence',
      covers: ['adoptions', 'adopters', 'placement-orders'],
      way: { better: 'LOWER', why: 'A shorter wait is better for a child.' },
    },
  ],
  [
    'placed-for-adoption',
    'placed for adoption',
    'placed (?:for adoption|with (?:their )?(?:adopters|adoptive (?:families|parents)))',
    { family: 'Adoption and permanence', of: 'children', kind: 'state' },
  ],
  [
    'adoption-plans',
    'plans of adoption',
    '(?:an? )?(?:adoption plans?|plans? (?:of|for) adoption)',
    { family: 'Adoption and permanence' },
  ],
  [
    'adoption-breakdowns',
    'adoptions that broke down',
    'adoption (?:breakdowns?|disruptions?)|(?:experienced |suffered )?(?:an? )?(?:disrupt(?:ion|ed)(?: of (?:the|their) placements?)?)',
    {
      family: 'Adoption and permanence',
      covers: ['adoptions', 'adopters', 'placed-for-adoption', 'placements'],
      way: { better: 'LOWER', why: 'Fewer children lose their new family.', numbers: true },
    },
  ],
  [
    'adoptions',
    'children adopted',
    'adoptions?|adopted|adoption orders?(?: granted)?',
    { family: 'Adoption and permanence', of: 'children' },
  ],
  [
    'special-guardianship',
    'special guardianship orders',
    "special guardianship(?: orders?)?(?: \\(sgos?\\))?|special guardians?|sgos?(?:'s)?",
    { family: 'Adoption and permanence' },
  ],
  [
    'care-proceedings',
    'care proceedings',
    '(?:care|court|public law|family court) (?:proceedings|cases|applications)|proceedings',
    { way: { better: 'LOWER', why: 'Children wait less for a decision.' } },
  ],
  ['pre-proceedings', 'pre-proceedings', 'pre[- ]proceedings|public law outline(?: \\(plo\\))?|plo'],
]

const states: readonly Line[] = [
  [
    'placed-by-others',
    'placed by other councils',
    '(?:(?:who|are|were|placed|living|live|in|the|area|here) )*(?:by|(?<!adopters )from) other (?:local )?(?:authorities|councils|areas)',
  ],
  [
    'far-from-home',
    'placed over 20 miles from home',
    '(?:placed )?(?:(?:more than|over|at least|beyond|further than) 20 miles?|20 or more miles|20\\+ miles|20 miles or more)(?: away)?(?: from (?:their )?homes?)?|placed at (?:a )?distance',
    { of: 'children-in-care', natural: '%', way: { better: 'LOWER', why: 'More children stay near home.', numbers: true } },
  ],
  [
    'placement-moves',
    'with three or more placements in a year',
    '(?:three|3)(?: or more|\\+| plus)(?: different)? (?:placements?(?: moves?| changes?)?|moves?(?: of placement)?)|(?:three|3) placements? or more|moved (?:homes?|placements?)? ?(?:three|3)(?: times)? or more(?: times)?|(?:three|3) or more (?:homes|times)',
    {
      of: 'children-in-care',
      natural: '%',
      usual: ['last-12-months', 'within-12-months'],
      covers: ['placements', 'experience'],
      way: { better: 'LOWER', why: 'Each move unsettles a child.' },
    },
  ],
  [
    'long-term-stability',
    'who stay long in the same placement',
    '(?:long(?:er)?[- ]term )(?:placement )?stability(?: of placements?)?|(?:(?:in|living|live|lived|been) )*(?:in )?the same placement(?: for)?',
    {
      of: 'children-in-care',
      natural: '%',
      covers: ['placements'],
      way: { better: 'HIGHER', why: 'Children do better where they can stay.' },
    },
  ],
  [
    'ceased-care',
    'who left care',
    '(?:has |have |had )?(?:ceased|stopped) to be (?:looked[- ]after|cared for|in care)|(?:ceased|left|leaving|leave|exited|ended|discharged from) (?:being looked after|care(?! experienced)(?!r| order))|(?:discharges|exits) from care|ceas(?:ed|ing) (?:being|to be)',
  ],
  [
    'back-in-care',
    'who came back into care',
    '(?:subsequently |then )?(?:returned|re-?entered|came back|return)(?: to be(?:ing)? looked after| to care| care| into care)',
    { natural: '%', covers: ['ceased-care'] },
  ],
  [
    'entering-care',
    'who came into care',
    '(?:entered|entering|enter|came|come|coming|comes|admitted|admissions?|entries)(?: in)?(?:to)? care|(?:became|become|becoming|started(?: to be)?|starting to be|recently become) (?:looked[- ]after|cared for)|cfc episode starts?',
  ],
  [
    'outside-area',
    'living outside the area',
    "(?:(?:live|lives|living|lived|placed|reside|resid(?:es|ing)|placements?|are) )?(?:outside(?: of)? (?:the |their |its |our )?(?:own )?(?:home )?(?:local )?(?:authority|borough|county|city|council|area)(?:'s)?(?: area| boundar(?:y|ies))?|out[- ]of[- ](?:the )?(?:area|borough|county|authority|city)(?: placements?)?)",
    { of: 'children-in-care' },
  ],
  [
    'inside-area',
    'living in the area',
    '(?:live|living|placed|reside|residing) (?:within|in|inside) (?:the |their |its )?(?:own )?(?:home )?(?:local )?(?:authority|borough|county|city|council)(?: area| boundar(?:y|ies))?',
    { of: 'children-in-care' },
  ],
  [
    'residential-schools',
    'in residential special schools',
    '(?:(?:live|lives|living|placed) )?(?:in |at )?residential special schools?',
    { of: 'children-in-care' },
  ],
  [
    'residential-homes',
    "in children's homes",
    "(?:(?:live|lives|living|placed|in) )*(?:(?:in|at) )?(?:a )?(?:residential (?:children's homes?|homes?|care|placements?|units?|settings?|provision)|children's homes?)",
    { of: 'children-in-care' },
  ],
  ['family-centres', 'in residential family centres', '(?:(?:live|lives|living|in) )*residential family centres?'],
  [
    'with-connected-people',
    'with relatives or friends',
    '(?:live |living |placed )?(?:with )?(?:connected (?:persons?|people|carers?)|kinship (?:care(?:rs)?|arrangements?|placements?)|family and friends(?: carers?)?|friends and family|relatives)',
    { of: 'children-in-care' },
  ],
  [
    'with-parents',
    'placed with parents',
    '(?:(?:(?:live|lives|living|placed|residing|remain(?:ing)?|stay(?:ing)?) )?(?:at )?(?:home )?with (?:their |his or her |birth )?(?:own )?(?:birth )?parents?)|placed at home|placements? with (?:their )?parents?|placed at home with (?:their )?parents?',
    { of: 'children-in-care' },
  ],
  [
    'foster-care',
    'in foster care',
    '(?:(?:live|lives|living|placed|reside|in|an?|with) )*(?:(?:la|local authority|in-?house|council)[- ](?:maintained )?)?(?:foster (?:families|family|placements?|care(?!r)|homes?)|fostering placements?|fostered)|(?:live|living|lives|placed) with (?:their )?foster carers?',
    { of: 'children-in-care' },
  ],
  ['full-care-orders', 'on full care orders', '(?:subject to |on |under )?(?:a )?full care orders?', { of: 'children-in-care' }],
  [
    'interim-care-orders',
    'on interim care orders',
    '(?:subject to |on |under )?(?:an )?interim care orders?',
    { of: 'children-in-care' },
  ],
  ['care-orders', 'on care orders', '(?:subject to |on |under )?(?:a )?care orders?', { of: 'children-in-care' }],
  ['placement-orders', 'with placement orders', '(?:subject to |on |with |under )?(?:a )?placement orders?'],
  [
    'section-20',
    'accommodated by agreement (section 20)',
    '(?:section|s\\.?) ?20(?: .{0,15}?(?:agreements?|arrangements?|accommodation))?|voluntar(?:y|ily) accommodat(?:ion|ed)',
  ],
  [
    'unregistered',
    'in unregistered homes',
    "(?:(?:live|living|placed|in) )*(?:unregistered|unregulated)(?: (?:children's )?(?:homes?|placements?|provision|settings?|accommodation|children's homes?))?",
    { of: 'children-in-care', way: { better: 'LOWER', why: 'Fewer children live where nobody inspects.', numbers: true } },
  ],
  [
    'supported-accommodation',
    'in supported accommodation',
    '(?:(?:live|living|placed|in) )*(?:supported|semi-?[- ]?independent)(?: (?:accommodation|lodgings?|living|housing|provision))',
  ],
  ['placements', 'placements', 'placements?', { kind: 'thing' }],
]

export const care = [...table('thing', 'Children in care', things), ...table('state', 'Children in care', states)]
