import type { Concern } from '../concern.ts'

/** Those who do the work, and those who guide them. */
export const workforce: readonly Concern[] = [
  {
    slug: 'caseloads',
    matter: 'Caseloads',
    concern: 'Caseloads are too high',
    topics: ['caseloads'],
    named: [
      'caseload | workload | case load | number of child they | high numbers of child to support | high numbers of child | number of cases held | number of cases they | number of cases per',
    ],
    otherwise: 'IRO | reviewing officer | police officer workload | health visitor | school nurse',
  },
  {
    slug: 'turnover',
    narrow: true,
    matter: 'A stable, permanent workforce',
    concern: 'The workforce turns over and rests on agency staff',
    topics: ['workforce'],
    named: [
      'staff turnover | turnover rate | high turnover | low turnover | agency staff | agency social worker | agency worker | recruitment and retention | permanent workforce | stable workforce | workforce stability | recruit and retain | permanent social worker',
      'recruitment | recruit + vacancy | vacancies | experienced | challenge | difficulty | permanent + social worker | staff | workforce',
      'turnover | agency staff | agency worker | agency social worker | vacancy | vacancies | retention | permanent workforce | stable workforce | workforce stability | stability of workforce | recruitment and retention | permanent staff | permanent social worker | recruit and retain | staffing instability | interim staff | locum | managed service + social worker | staff | workforce | worker | manager | team',
    ],
    otherwise: 'foster carer | senior leader | director | adopter | school',
  },
  {
    slug: 'capacity',
    matter: 'Capacity of teams',
    concern: 'There are not enough staff for the work',
    topics: ['caseloads', 'workforce'],
    named: [
      'capacity + social worker | team | workforce | staff | staffing | manager',
      'staff shortage | unallocated | staffing levels | understaffed | short staffed',
    ],
    otherwise:
      'parental capacity | mental capacity | parenting capacity | capacity act | leadership capacity | carer | senior | director | restructure',
  },
  {
    slug: 'new-workers',
    narrow: true,
    matter: 'Newly qualified social workers',
    concern: 'Newly qualified social workers hold too much or get too little support',
    topics: ['workforce', 'practice'],
    named: ['newly qualified | assessed and supported year | ASYE | inexperienced + social worker | worker | staff'],
  },
  {
    slug: 'supervision',
    narrow: true,
    matter: 'Supervision of social workers',
    concern: 'Supervision is irregular or not reflective',
    topics: ['supervision'],
    named: ['supervision'],
    otherwise:
      'supervision order | clinical supervision | contact supervision | foster carer | supervision of contact | safeguarding supervision | supervision of carer | supervision to carer | supervising social worker | school nurse | health visitor | midwife | midwives | practitioner in health',
  },
  {
    slug: 'management-oversight',
    matter: 'Management oversight of casework',
    concern: 'Management oversight does not drive or record progress',
    topics: ['management-oversight'],
    named: [
      'management oversight | managerial oversight | manager oversight | managers oversight | oversight by manager | management grip | management decision | management direction | oversight and challenge | oversight and direction | frontline management | frontline manager | first line manager | team manager + oversight | direction | grip | challenge | rationale | drift | progress | quality | consistent | case',
    ],
    otherwise: 'senior management | senior manager | performance management | audit',
  },
  {
    slug: 'training',
    wide: true,
    matter: 'Training and development',
    concern: 'Staff lack training for the work',
    topics: ['practice'],
    named: [
      'training | learning and development | professional development + social worker | staff | workforce | professional | worker | manager | practitioner',
    ],
    otherwise:
      'foster carer | apprenticeship | care leaver | training and employment | employment | hospital | emergency department | police | adopter | independent visitor | young person',
  },
  {
    slug: 'practice-model',
    matter: 'A shared model of practice',
    concern: 'No model of practice is embedded',
    topics: ['practice'],
    named: [
      'practice model | model of practice | social work model | practice framework | strengths based | systemic practice | practice standards',
    ],
  },
]
