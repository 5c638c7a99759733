import type { Concern } from '../concern.ts'

/** Those who lead, and what they know. */
export const leadership: readonly Concern[] = [
  {
    slug: 'senior-oversight',
    matter: 'Senior leaders’ knowledge of practice',
    concern: 'Senior leaders do not know practice well enough',
    topics: ['leadership'],
    named: [
      'senior leader | senior manager | senior management | leader | leadership team | director of children + oversight | line of sight | understand | understanding | know | grip | aware | awareness | scrutiny | knowledge',
      'line of sight',
    ],
    otherwise:
      'needs of child | audit | performance information | performance data | data | supervision | health | CAMHS | partner | aware of these/the | are aware that | recognised serious/significant',
  },
  {
    slug: 'leadership-stability',
    wide: true,
    matter: 'Stability of leadership',
    concern: 'Leadership has changed too often',
    topics: ['leadership'],
    named: [
      'leadership | senior leader | senior manager | senior management | director of children + change | turnover | stable | stability | permanent | instability | turbulence | churn',
    ],
    otherwise: 'culture change | caseload',
  },
  {
    slug: 'pace',
    wide: true,
    matter: 'Pace of improvement',
    concern: 'Improvement has been too slow or has not lasted',
    topics: ['improvement'],
    named: [
      'pace of | pace of improvement | pace of change | progress since | improvement | improved | deteriorated | deterioration | declined | sustained improvement + since | previous inspection | last inspection | too slow | slow | sustained | sustain | pace | previous focused | not been addressed | addressed | significant deterioration',
    ],
    otherwise: 'data | placement stability | audit',
  },
  {
    slug: 'self-evaluation',
    matter: 'Self-evaluation',
    concern: 'Leaders’ view of their own service is not accurate',
    topics: ['leadership', 'quality-assurance'],
    named: ['self evaluation | self assessment | know themselves | knows itself | know itself | know their service'],
  },
  {
    slug: 'audit',
    matter: 'Audit and quality assurance',
    concern: 'Audits and quality assurance do not improve practice',
    topics: ['quality-assurance'],
    named: ['audit | auditing | quality assurance | dip sampling'],
    otherwise: 'IRO | independent reviewing | health | MASH audit | school | audit trail',
  },
  {
    slug: 'performance-data',
    matter: 'Performance information',
    concern: 'Performance information is unreliable or not used',
    topics: ['performance'],
    named: [
      'range of data | limited data | lack of data | data is | data are | use of data | performance measure | score card | scorecard',
      'performance management | performance information | performance data | management information | performance report | performance reporting | data quality | performance monitoring | performance framework | dashboard | data analysis | quality of data | use of data | use data',
    ],
    otherwise: 'police data | health data',
  },
  {
    slug: 'learning',
    wide: true,
    matter: 'Learning from reviews, complaints and feedback',
    concern: 'Lessons from reviews, complaints and feedback are not used',
    topics: ['quality-assurance', 'practice'],
    named: [
      'complaint | feedback from | serious case review | learning from + learning | lesson | learn | feedback | inform | theme | improve',
      'learning culture | learning organisation',
    ],
  },
  {
    slug: 'corporate-parenting',
    matter: 'Corporate parenting',
    concern: 'Corporate parenting lacks drive or challenge',
    topics: ['corporate-parenting'],
    named: ['corporate parent | corporate parenting'],
    otherwise: 'corporate parenting team',
  },
  {
    slug: 'members-scrutiny',
    wide: true,
    matter: 'Scrutiny by elected members',
    concern: 'Members and chief officers do not hold the service to account',
    topics: ['leadership'],
    named: [
      'elected member | councillor | lead member | political | scrutiny committee | overview and scrutiny | chief executive | member + challenge | scrutiny | hold to account | oversight | support | accountability | understand | information | governance',
      'governance arrangement | governance',
    ],
    otherwise: 'panel member | team member | family member',
  },
  {
    slug: 'safeguarding-board',
    wide: true,
    matter: 'The safeguarding board or partnership',
    concern: 'The safeguarding board or partnership lacks challenge or effect',
    topics: ['safeguarding-board'],
    named: [
      'safeguarding board | LSCB | safeguarding children board | safeguarding partnership | safeguarding children partnership | safeguarding arrangements | the board',
    ],
    otherwise: 'improvement board | wellbeing board | corporate parenting board | management board',
  },
  {
    slug: 'resources',
    wide: true,
    matter: 'Money and investment',
    concern: 'The service lacks money or investment',
    topics: ['resources'],
    named: [
      'financial investment | budget | funding | invest | investment | resources + children services | service | social care | local authority | council',
    ],
    otherwise: 'human resources',
  },
  {
    slug: 'strategy',
    wide: true,
    matter: 'Strategies and plans of the service',
    concern: 'Strategies and improvement plans are missing or weak',
    topics: ['improvement', 'leadership'],
    named: [
      'improvement plan | improvement planning | strategic plan | action plan | strategic planning | strategy + improvement plan | measurable | priority | vision | lack | absence | no | developed',
    ],
    otherwise:
      'strategy discussion | strategy meeting | sufficiency strategy | neglect strategy | child protection | commissioning | mental health | participation',
  },
]
