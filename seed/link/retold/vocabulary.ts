/**
 * Words of blame and degree, by what they say. Phrases in any inflection, parted by " | "; in a phrase "a/b" is either word. A telling that keeps one
 * of a kind has not left that kind out; one that has a milder word instead has softened it.
 */
export interface Blame {
  readonly kind: string
  readonly strong: string
  /** What stands for it in a telling that makes it milder. */
  readonly mild: string
}

const development =
  'area/areas for development | area/areas for improvement | require improvement | requires improvement | challenge | opportunity | further work | more work | to improve | improve this | strengthen | improvement that were required | improvements required | need for improvement | work in progress | journey | issue'

export const blames: readonly Blame[] = [
  {
    kind: 'failure',
    strong: 'fail | failed | failing | failure | failings | collapse | backward step | step backward | retrograde | breakdown',
    mild: `${development} | shortfall | gap | inconsistency`,
  },
  {
    kind: 'poor',
    strong:
      'inadequate | inadequately | poor | poorly | weak | weakness | ineffective | unacceptable | not good enough | deficit | deficiency | underdeveloped | dysfunctional | superficial',
    mild: `${development} | could be better | good work | variable | inconsistent | developing`,
  },
  {
    kind: 'wide',
    strong: 'widespread | systemic | system wide | pervasive | throughout | fundamental | fundamentally | endemic',
    mild: 'some | in places | at times | a number of | pockets of | certain',
  },
  {
    kind: 'grave',
    strong:
      'serious | seriously | significant | significantly | severe | severely | substantial | major | grave | critical | considerable',
    mild: 'some | a number of | certain | minor | areas | further',
  },
  {
    kind: 'many',
    strong: 'too many | most | majority | many | large proportion | high number | all children | almost all',
    mild: 'some | a few | a small number | small number | certain | a minority | not all | in some cases',
  },
  {
    kind: 'never',
    strong: 'never | rarely | seldom | none | not at all | absent | no evidence | nobody',
    mild: 'not always | not yet | not consistently | not all | sometimes | limited | could',
  },
  {
    kind: 'too little',
    strong:
      'insufficient | insufficiently | lack | lacks | lacking | not sufficient | do not have | does not have | not enough | too little | limited progress',
    mild: `${development} | limited | some | developing | being developed | plans are in place`,
  },
  {
    kind: 'too slow',
    strong: 'drift | delay | too long | too late | too slow | not timely | out of timescale | overdue | backlog',
    mild: 'timeliness | pace | at pace | timely | progress',
  },
  {
    kind: 'unsafe',
    strong: 'unsafe | at risk | risk of harm | significant harm | harmful | not safeguarded | unprotected | danger',
    mild: 'vulnerable | support | needs | concern',
  },
  {
    kind: 'decline',
    strong: 'deteriorated | deterioration | declined | decline | worsened | worse | regressed | lost sight',
    mild: 'changed | varied | fluctuated | pressure | challenge | increase in demand',
  },
  {
    kind: 'urgent',
    strong: 'urgent | urgently | urgency | as a matter of priority | must | relentless | relentlessly',
    mild: 'plans are in place | in due course | will be | being considered | taking steps | consider | would benefit | steps',
  },
  {
    kind: 'not',
    strong: 'not clear | not adequately | not yet | does not | do not | has not | have not | is not | are not | cannot',
    mild: 'being developed | plans are in place | work is underway | under way | taking steps | have been taken',
  },
  {
    kind: 'overwhelmed',
    strong: 'overwhelmed | non compliance | noncompliance | demoralised | burden | unmanageable',
    mild: 'pressure | demand | busy | challenge',
  },
]

/** Of whom a finding speaks. */
export const groups = `disabled children | children with disabilities | care leavers | children in care | looked after children | cared for children | children in need | children subject to child protection plan |
unaccompanied asylum seeking children | unaccompanied children | children who go missing | missing children | young carers | babies | unborn babies | infants | older children | younger children | teenagers | adolescents | siblings | brothers and sisters |
homeless 16 and 17 year olds | newly qualified social workers | foster carers | adopters | kinship carers | connected carers | fathers | privately fostered children | children with special educational needs | children at risk of exploitation | victims | boys | girls`
