import { table } from './term.ts'

/** The age of care leavers in the national returns: where it is told, it tells no more than where it is not. */
const nationalAge = ['aged-19-21']

/** What is counted of young people who have left care, and of others of their age. */
export const leavers = table('state', undefined, [
  [
    'suitable-accommodation',
    'in suitable accommodation',
    '(?:(?:live|lives|living|housed|are|in|had|have) )*(?:considered |deemed )?(?:in )?(?:(?:an? )?suitable(?:,? (?:and )?(?:safe|settled|stable))? (?:accommodation|housing|homes?)|suitably (?:housed|accommodated))|(?:safe and )?suitable and safe accommodation|accommodation (?:is|was|that is|deemed|judged) suitable',
    {
      of: 'care-leavers',
      family: 'Care leavers',
      natural: '%',
      usual: nationalAge,
      way: { better: 'HIGHER', why: 'More young people have a fit place to live.' },
    },
  ],
  [
    'unsuitable-accommodation',
    'in unsuitable accommodation',
    '(?:(?:live|living|in) )*unsuitable (?:accommodation|housing)',
    {
      of: 'care-leavers',
      family: 'Care leavers',
      natural: '%',
      way: { better: 'LOWER', why: 'Fewer young people live where they should not.', numbers: true },
    },
  ],
  [
    'neet',
    'not in education, employment or training',
    '(?:(?:who|were|are|is|currently|was|became|become|being) )*(?:not (?:currently )?(?:engaged )?in (?:any )?(?:education|employment|training)(?:,? (?:or |and |nor )?(?:in )?(?:education|employment|training))*(?: \\(neets?\\))?(?: \\(not in education or employment\\))?|neets?(?: \\(not in education,? (?:or )?employment(?: or training)?\\))?)',
    {
      natural: '%',
      usual: nationalAge,
      way: { better: 'LOWER', why: 'Fewer young people are left without learning or work.', numbers: true },
    },
  ],
  [
    'eet',
    'in education, employment or training',
    '(?:(?:who|are|engaged|were|in) )*(?:education,? (?:employment|training|work),? ?(?:and/or|or|and|&) ?(?:employment|training)(?: \\(eet\\))?|employment,? (?:education|training),? (?:or|and) (?:education|training)(?: \\(?e(?:et|te)\\)?)?|training,? (?:education|employment),? (?:or|and) (?:education|employment)|eet|ete)',
    { natural: '%', usual: nationalAge, way: { better: 'HIGHER', why: 'More young people learn or work.' } },
  ],
  [
    'in-touch',
    'in touch with the council',
    '(?:(?:keeps?|kept|are|is|remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|maintains?|current) )*in (?:regular |close )?(?:touch|contact)(?: with)?(?: status|(?<!\\bno in (?:touch|contact)) date)?|(?:maintain|keep)(?:s|ing)? contact with|in[- ]touch(?: status|(?<!\\bno in[- ]touch) date)?',
    {
      of: 'care-leavers',
      family: 'Care leavers',
      natural: '%',
      usual: nationalAge,
      way: { better: 'HIGHER', why: 'The council can only help those it is in touch with.' },
    },
  ],
  [
    'staying-put',
    'staying with former foster carers',
    '[\'"]?stay(?:ing)? put[\'"]?(?: (?:arrangements?|with (?:their )?(?:former )?foster carers?))?|(?:remain|stay)(?:ed|ing)? with (?:their )?(?:former )?foster carers',
    { covers: ['foster-care', 'foster-carers'], of: 'care-leavers', family: 'Care leavers' },
  ],
  ['staying-close', 'in Staying Close', 'staying close', { family: 'Care leavers' }],
  [
    'multiple-occupation',
    'in houses in multiple occupation',
    '(?:(?:live|lives|living|now|in) )*(?:in )?(?:houses?|homes?|housing) (?:in|of|with) multiple occup(?:ation|ancy)(?: \\(hmos?\\))?|hmos?',
    { family: 'Care leavers' },
  ],
  [
    'bed-and-breakfast',
    'in bed and breakfast',
    '(?:(?:live|living|placed|in) )*(?:bed[- ]and[- ]breakfast|b ?& ?b)(?: accommodation)?',
    { way: { better: 'LOWER', why: 'It is no fit place for young people.', numbers: true } },
  ],
  ['emergency-accommodation', 'in emergency accommodation', '(?:(?:placed|in) )*emergency accommodation'],
  [
    'independent-living',
    'moved on to independent living',
    '(?:(?:moved?|moving) )?(?:on )?(?:in)?(?:to )?independent (?:living|accommodation)',
    { family: 'Care leavers' },
  ],
  [
    'custody',
    'in custody',
    '(?:(?:sentenced|remanded|to|in) )*(?:custody|custodial (?:settings?|sentences?|remands?)|young offender institutions?|prison)',
    { way: { better: 'LOWER', why: 'Fewer young people are locked up.', numbers: true } },
  ],
  [
    'higher-education',
    'in higher education',
    '(?:(?:are|attending|in|at) )*(?:higher education|university)',
    { way: { better: 'HIGHER', why: 'More young people go on learning.', numbers: true } },
  ],
  ['further-education', 'in further education', '(?:(?:attending|in) )*further education(?: programmes?| colleges?)?'],
  [
    'apprenticeships',
    'in apprenticeships',
    '(?:(?:in|on|an) )*apprentice(?:s|ships?)',
    { way: { better: 'HIGHER', why: 'More young people learn a trade.', numbers: true } },
  ],
  [
    'pathway-plans',
    'with a pathway plan',
    '(?:(?:with|have|has|had|an?|current|up[- ]to[- ]date) )*pathway plans?(?: (?:in place|(?:that are |are )?up[- ]to[- ]date))?',
    {
      of: 'care-leavers',
      family: 'Care leavers',
      natural: '%',
      usual: ['up-to-date'],
      way: { better: 'HIGHER', why: 'A current plan is what each is due.' },
    },
  ],
  [
    'homeless',
    'homeless',
    '(?:(?:who|present(?:s|ed|ing)?|as|become|became|were) )*homeless(?:ness)?',
    { way: { better: 'LOWER', why: 'Fewer young people lack a home.', numbers: true } },
  ],
  ['illness-or-disability', 'through illness or disability', 'illness (?:or|and|/) disabilit(?:y|ies)|illness/disability'],
  ['pregnancy-or-parenting', 'through pregnancy or parenting', 'pregnancy ?(?:/|or|and) ?parent(?:ing|hood)|young mothers'],
])
