import type { Concern } from '../concern.ts'

/** Health, schools, police and other partners. */
export const partners: readonly Concern[] = [
  {
    slug: 'information-sharing',
    wide: true,
    matter: 'Sharing information between agencies',
    concern: 'Agencies do not share information well',
    topics: ['partnership'],
    named: [
      'information sharing | sharing of information | share information | sharing information | shared information | information is shared | information is not shared | communication between',
    ],
  },
  {
    slug: 'agency-attendance',
    matter: 'Agencies’ part in meetings and plans',
    concern: 'Agencies do not come to or add to meetings about children',
    topics: ['partnership', 'child-protection'],
    named: [
      'attend | attendance | absent | contribute to | contribution to | involvement + partner | agencies | health | police | professional | GP + meeting | conference | discussion | core group | review | planning',
    ],
    otherwise: 'school attendance | inspection',
  },
  {
    slug: 'escalation',
    matter: 'Challenge and escalation between professionals',
    concern: 'Professionals do not challenge or escalate concerns',
    topics: ['partnership'],
    named: [
      'escalate | escalation | professional challenge | challenge by professional | professional disagreement + concern | process | professional | partner | policy | agencies | challenge',
    ],
    otherwise:
      'IRO | reviewing officer | risk escalate | escalating risk | escalate to proceeding | escalate case | escalate into | proceedings | PLO | public law outline',
  },
  {
    slug: 'partnership-working',
    wide: true,
    matter: 'Partners working together',
    concern: 'Partners do not work together well at the top',
    topics: ['partnership'],
    named: [
      'partnership working | strategic partnership | joint working | multi agency working | work together | relationship with partner | partnership arrangement | relationships with partner | strategic partner',
    ],
    otherwise: 'safeguarding partnership',
  },
  {
    slug: 'mental-health-waits',
    matter: 'Access to mental health services',
    concern: 'Children wait too long for mental health services',
    topics: ['mental-health'],
    named: [
      'CAMHS | mental health service | child and adolescent mental health | therapeutic service | therapeutic support | emotional health | emotional wellbeing | emotional well being | mental health need | mental ill health | mental health support + wait | waiting | access | delay | timely | too long | availability | available | capacity | support | service | need',
    ],
    otherwise: 'care leaver',
  },
  {
    slug: 'mental-health-crisis',
    matter: 'Mental health crises',
    concern: 'Help in a mental health crisis is lacking',
    topics: ['mental-health'],
    named: ['crisis | 24 hour | section 136 | self harm + mental health | CAMHS | emotional | tier 4 | hospital'],
  },
  {
    slug: 'commissioning',
    wide: true,
    matter: 'Commissioning',
    concern: 'Commissioning is weak or not joint',
    topics: ['commissioning'],
    named: [
      'joint commissioning | jointly commissioned | commissioning strategy | commissioning arrangement | commissioning of service | service commissioning | strategic commissioning | effective commissioning | commissioning decision | commissioning plan | commissioning intention | commissioning process | commissioning framework | commissioning is | commissioning and',
    ],
    otherwise: 'clinical commissioning group | CCG | commissioning group',
  },
  {
    slug: 'police-notifications',
    narrow: true,
    matter: 'Police notifications',
    concern: 'Police notifications are late or tell too little',
    topics: ['front-door', 'domestic-abuse'],
    named: ['police + notification | referral form | vulnerable person | PPN | public protection | safeguarding notification'],
  },
  {
    slug: 'health-visiting',
    matter: 'Health visitors, school nurses and GPs',
    concern: 'Health visitors, school nurses or GPs are not joined up with safeguarding',
    topics: ['health-services'],
    named: [
      'health visitor | health visiting | school nurse | public health nursing | GP | general practitioner | midwife | midwifery',
    ],
  },
  {
    slug: 'ehc-timeliness',
    narrow: true,
    matter: 'Education, health and care plans',
    concern: 'Education, health and care plans are late or weak',
    topics: ['send'],
    named: ['health and care plan | EHC | EHCP | education health and care'],
  },
  {
    slug: 'send-outcomes',
    matter: 'Pupils with special needs',
    concern: 'Pupils with special needs do not do well enough',
    topics: ['send'],
    named: ['SEND | special educational need + outcome | progress | attainment | attendance | exclusion | achieve'],
  },
  {
    slug: 'send-parents',
    matter: 'Working with parents of children with special needs',
    concern: 'Parents of children with special needs are not heard or informed',
    topics: ['send'],
    named: ['SEND | special educational need | local offer | co production | coproduction + parent | carer | family'],
  },
  {
    slug: 'therapy-waits',
    matter: 'Waits for therapy and diagnosis',
    concern: 'Children wait too long for therapy or diagnosis',
    topics: ['send', 'health-services'],
    named: [
      'speech and language | occupational therapy | autism | ASD | neurodevelopmental | paediatric | therapy | diagnosis | specialist therapy + wait | waiting | delay | too long | access | timely | assessment',
    ],
    otherwise: 'CAMHS',
  },
  {
    slug: 'youth-justice',
    matter: 'Youth justice',
    concern: 'Plans and assessments in youth justice are weak',
    topics: ['youth-justice'],
    named: ['youth offending | youth justice | YOT | YOS'],
  },
]
