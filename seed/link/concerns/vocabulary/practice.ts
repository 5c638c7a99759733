import type { Concern } from '../concern.ts'

/** How social workers work with children and families. */
export const practice: readonly Concern[] = [
  {
    slug: 'referral-decisions',
    wide: true,
    matter: 'Decisions on contacts and referrals',
    concern: 'Decisions on contacts and referrals are slow or poorly made',
    topics: ['front-door'],
    named: [
      'contact/referral | front door | multi agency safeguarding hub | MASH + timely | timeliness | delay | decision | decision making | screening | quickly | swift | prompt | within 24 hours',
    ],
    otherwise: 'police notification | contact centre | family contact | return home | advocacy | supervised contact',
  },
  {
    slug: 'referral-quality',
    matter: 'Information in referrals',
    concern: 'Referrals from partners do not tell enough',
    topics: ['front-door', 'partnership'],
    named: [
      'referral | referrals made + quality | information | detail | clarity | incomplete + partner | agencies | professional | school | health | police',
      'quality of referral | quality of information on referral',
    ],
  },
  {
    slug: 'repeat-referrals',
    matter: 'Repeat referrals',
    concern: 'Too many children are referred again',
    topics: ['front-door', 'thresholds'],
    named: [
      're referral | repeat referral | repeat contact | rereferral | multiple contact | referred again | repeat assessment',
    ],
  },
  {
    slug: 'thresholds',
    wide: true,
    matter: 'Thresholds for help and protection',
    concern: 'Thresholds are not understood or applied consistently',
    topics: ['thresholds'],
    named: ['threshold'],
    otherwise: 'floor target | scorecard | national threshold',
  },
  {
    slug: 'consent',
    narrow: true,
    matter: 'Consent to share information',
    concern: 'Consent is not sought or recorded',
    topics: ['front-door'],
    named: ['parental consent | consent is | consent for | consent to share | issue of consent | consent from'],
    otherwise: 'medical | operation',
  },
  {
    slug: 'step-down',
    matter: 'Stepping down and closing cases',
    concern: 'Cases are closed or stepped down too soon or without a plan',
    topics: ['thresholds', 'early-help'],
    named: [
      'step down | stepped down | stepping down',
      'case closure | closed too soon | closing case | ended too soon | cease too soon | ended prematurely | closed prematurely | premature closure',
    ],
  },
  {
    slug: 'early-help-coordination',
    matter: 'Early help',
    concern: 'Early help is not well coordinated or evaluated',
    topics: ['early-help'],
    named: ['early help'],
    otherwise: 'step down | mental health | emotional',
  },
  {
    slug: 'assessment-quality',
    matter: 'Quality of assessments',
    concern: 'Assessments lack analysis or are of uneven quality',
    topics: ['assessment'],
    named: [
      'quality of assessment | assessment and plan | assessment and planning',
      'assessment | assess + quality | analysis | analytical | analyse | historical | history | descriptive | depth | rigour | rigorous | comprehensive | thorough | explore | superficial | variable | inconsistent | curiosity',
    ],
    otherwise:
      'parenting assessment | viability | foster carer | connected carer | kinship | adopter | age assessment | pre birth | prebirth | unborn | health assessment | needs assessment | joint strategic | early help assessment | risk assessment tool | health and care plan | self assessment | return home | private fostering | special guardian',
  },
  {
    slug: 'assessment-timeliness',
    matter: 'Timeliness of assessments',
    concern: 'Assessments take too long',
    topics: ['assessment'],
    named: ['assessment + timely | timeliness | delay | late | too long | within timescale | statutory timescale | overdue'],
    otherwise:
      'health assessment | viability | foster carer | connected carer | kinship | adopter | age assessment | pre birth | unborn | needs assessment | health and care plan | return home | medical',
  },
  {
    slug: 'assessment-updating',
    matter: 'Updating of assessments',
    concern: 'Assessments are not updated when circumstances change',
    topics: ['assessment'],
    named: [
      'assessment + updated | update | updating | refreshed | out of date | reassess | changing circumstances | up to date | current',
    ],
    otherwise:
      'health assessment | foster carer | connected carer | kinship | adopter | joint strategic | needs assessment | health and care plan',
  },
  {
    slug: 'chronologies',
    narrow: true,
    matter: 'Chronologies and family history',
    concern: 'Chronologies are missing or family history is not used',
    topics: ['assessment', 'recording'],
    named: [
      'chronology | genogram',
      'cumulative harm | historical information | family history | previous history | historical concern',
    ],
  },
  {
    slug: 'pre-birth',
    narrow: true,
    matter: 'Work before birth',
    concern: 'Assessment and planning for unborn babies is weak or late',
    topics: ['assessment', 'child-protection'],
    named: ['pre birth | prebirth | unborn | before birth'],
  },
  {
    slug: 'plan-quality',
    matter: 'Quality of children’s plans',
    concern: 'Plans are not specific, measurable and time-bound',
    topics: ['child-in-need', 'child-protection'],
    named: [
      'child plan | plans for child | most plans | many plans | plans are not | plans lack',
      'quality of plan | quality of planning | quality of care planning | quality of care plan | quality and timeliness of plan | assessment and plan',
      'plan | planning + specific | specificity | measurable | smart | timescale | outcome focused | outcome | clear about what | what needs to change | who is to do | unclear | vague | generic | detail | sharp | focused | focus | by when | expectation | consequence | variable | weak',
    ],
    otherwise:
      'improvement plan | action plan | business plan | strategic plan | service plan | pathway plan | personal education plan | PEP | EHC | health plan | permanence plan | workforce plan | health and care plan | sufficiency | parallel plan | commissioning plan | post inspection plan | plans to improve | plans to continue | succession | financial plan | joint plan | transition plan | YOT plan | safety plan | development plan | placement planning',
  },
  {
    slug: 'contingency',
    narrow: true,
    matter: 'Contingency and safety planning',
    concern: 'Contingency or safety plans are missing or weak',
    topics: ['child-in-need', 'child-protection'],
    named: ['contingency | safety plan | safety planning'],
  },
  {
    slug: 'drift',
    matter: 'Drift and delay',
    concern: 'Children experience drift and delay',
    topics: ['management-oversight', 'child-in-need'],
    named: [
      'drift | drift and delay | delay for child | delay in child | delay in having | too long in harmful | escalate quickly enough',
    ],
    otherwise:
      'permanence | adoption | court | proceedings | PLO | public law outline | mental health | CAMHS | health assessment | EHC | notification | health and care plan',
  },
  {
    slug: 'child-in-need-reviews',
    wide: true,
    matter: 'Reviews of children in need',
    concern: 'Children in need are not reviewed well or often enough',
    topics: ['child-in-need'],
    named: ['child in need | children in need + review | meeting | closed | oversight | progress | drift'],
    otherwise: 'assessment framework',
  },
  {
    slug: 'visits',
    matter: 'Visits to children',
    concern: 'Children are not visited often enough or with purpose',
    topics: ['visits'],
    named: [
      'statutory visit | visiting frequency | frequency of visit | purposeful visit | visits to child | visit to child | social work visit | visit child | child is visited | child are visited | visits are',
      'seen + alone | regularly | frequency | often enough | regular | enough',
    ],
    otherwise:
      'monitoring visit | focused visit | health visitor | independent visitor | prison | foster home | return home | police | dentist',
  },
  {
    slug: 'direct-work',
    matter: 'Direct work with children',
    concern: 'There is too little direct work with children',
    topics: ['visits', 'voice'],
    named: ['direct work'],
  },
  {
    slug: 'changes-of-worker',
    narrow: true,
    matter: 'Changes of social worker',
    concern: 'Children have too many changes of social worker',
    topics: ['visits', 'workforce'],
    named: [
      'changes of | changes in | change in | change of | frequent change | too many changes | turnover | different | inconsistency | continuity | instability + social worker | personal adviser',
      'changes in social worker | changes of social worker | change of social worker | change of worker | change in social worker | lasting relationship | consistent social worker | same social worker',
    ],
    otherwise: 'risk change | children’s circumstances change | change in circumstances | make a difference',
  },
  {
    slug: 'wishes-and-feelings',
    wide: true,
    matter: 'Children’s wishes and feelings',
    concern: 'Children’s views are not sought or do not shape what is done',
    topics: ['voice'],
    named: [
      'voice of the child | voice of child | child voice | wishes and feelings | views and wishes | children’s views | views of child | child views',
    ],
    otherwise: 'return home | advocacy | referral',
  },
  {
    slug: 'advocacy',
    narrow: true,
    matter: 'Advocacy and independent visitors',
    concern: 'Too few children get an advocate or independent visitor',
    topics: ['voice'],
    named: ['advocacy | advocate | independent visitor'],
  },
  {
    slug: 'recording',
    matter: 'Case recording',
    concern: 'Case records are incomplete, late or hard to follow',
    topics: ['recording'],
    named: [
      'case record | case recording | case file | children record | child record | electronic record | social work record | recording of | quality of recording | recordkeeping | record keeping | written record',
    ],
    otherwise: 'supervision record | supervision | criminal record | health record | electronic recording system',
  },
  {
    slug: 'case-system',
    narrow: true,
    matter: 'The case recording system',
    concern: 'The electronic case system hinders the work',
    topics: ['recording'],
    named: [
      'recording system | case management system | electronic system | information system | IT system | client record system | integrated children system | ICT',
    ],
  },
  {
    slug: 'identity',
    wide: true,
    matter: 'Diversity and identity',
    concern: 'Children’s identity and diversity are not considered enough',
    topics: ['equality', 'family-life'],
    named: [
      'diversity | ethnicity | culture and identity | cultural need | identity need | identity and | ethnic | protected characteristic | religion',
    ],
    otherwise: 'panel | adopters | organisational | board | workforce',
  },
  {
    slug: 'fathers',
    matter: 'Fathers and wider family',
    concern: 'Fathers and wider family are left out',
    topics: ['assessment'],
    named: [
      'father | wider family | absent parent | male partner | extended family + involve | involved | include | engage | explore | considered',
    ],
  },
]
