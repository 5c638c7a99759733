import type { Column } from './row.ts'

/** What a heading can stand over: a column that we read, or one of those that plans also have and we don't. */
export type Heading = Column | 'other'

/**
 * How plans head their columns, lower case, as regular expressions over words with single spaces. Where several fit, the longest holds.
 */
const headings: Readonly<Record<Heading, readonly string[]>> = {
  outcome: [
    '(?:the )?(?:intended |desired |expected |key |priority )?(?:outcomes?|aims?)(?: we (?:are aiming for|want|seek|will achieve)| sought| required)?',
    'what (?:do )?we want to achieve',
    'what needs to improve',
  ],
  ref: ['(?:action |objective |item )?(?:ref(?:erence)?|no|number|id)', '#'],
  objective: [
    '(?:key |strategic |smart )?(?:objectives?|goals?)',
    'areas? (?:for|of) improvement',
    'recommendations?',
    'improvement measures?',
  ],
  action: [
    '(?:the |key |improvement |agreed |planned |specific |required )?actions?(?: (?:we are taking|we will take|to be taken|required|needed|planned|agreed))?',
    'what (?:we are (?:going to do|doing)|(?:we )?will (?:we )?do|needs to be done)(?: about it)?',
    'how (?:we will|will we) (?:do it|do this|get there|achieve (?:it|this))',
    'tasks?',
    'activity',
    'activities',
    'steps?',
  ],
  success: [
    'how (?:we will|will we|do we) know(?: (?:it has|it is|we have|if it has|that it has|we are) \\w+(?: a difference)?)?',
    'what (?:will )?(?:success|good) (?:will )?looks? like',
    '(?:measures?|evidence) of (?:success|impact)',
    '(?:key )?(?:success|impact|performance|outcome) (?:measures?|criteria|indicators?)',
    'what difference (?:will it|it will|this will|will this) make',
    '(?:intended |expected |desired )?(?:impact|success|results?)(?: on children(?: and families)?)?',
    'measures?',
    'kpis?',
  ],
  owner: [
    '(?:action |accountable )?owners?',
    '(?:responsible |accountable )?(?:lead (?:officers?|person|professional|member|agency)|leads?|officers?|body|person)(?: responsible)?',
    'responsible',
    '(?:by )?who(?: is responsible)?',
    'responsibility',
    'led by',
    'accountability',
  ],
  rating: [
    '(?:current |overall |delivery |progress )?b?rag(?: rat(?:ing|ed)| status| progress)?',
    '(?:current |progress |delivery |action )?(?:status|rating)',
    'progress',
  ],
  milestone: [
    'milestones?(?: dates?)?',
    '(?:by )?when',
    'time ?(?:scales?|frames?|lines?)',
    '(?:target|due|completion|end|delivery|planned|milestone)(?: completion)? dates?',
    'deadlines?',
    'dates?(?: due)?',
    '(?:to be )?completed by',
    'target',
  ],
  servicePlan: [
    '(?:detailed|service|related|linked|supporting|delivery)(?: action| service| delivery)? plans?',
    'links? to (?:other |service )?plans?',
    'see also',
  ],
  other: [
    '(?:latest |progress )?(?:comments?|notes?|commentary|update|updates|narrative|progress update|progress to date)',
    '(?:evidence|assurance|resources?|costs?|risks?|priority)',
    '(?:start|review) dates?',
    'impact rag(?: rating)?',
  ],
}

const patterns = (Object.entries(headings) as [Heading, readonly string[]][]).flatMap(([heading, ways]) =>
  ways.map((way) => [heading, new RegExp(`(?:${way})(?![\\p{L}\\p{N}])`, 'uy')] as const),
)
const alone = (Object.entries(headings) as [Heading, readonly string[]][]).map(
  ([heading, ways]) => [heading, ways.map((way) => new RegExp(`^(?:${way})$`, 'u'))] as const,
)

const any = new RegExp(`(?:${Object.values(headings).flat().join('|')})(?![\\p{L}\\p{N}])`, 'uy')

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim()

/** Whether a text in lower case, without marks, begins with a heading. */
export const beginsWithHeading = (text: string): boolean => longestAt(text, 0).length > 0

/** What the text of one heading cell stands over. */
export const headingOf = (text: string): Heading | undefined =>
  alone.find(([, ways]) => ways.some((way) => way.test(plain(text))))?.[0]

function longestAt(text: string, at: number): readonly (readonly [Heading, number])[] {
  any.lastIndex = at
  if (!any.test(text)) return []
  const found = patterns.flatMap(([heading, pattern]) => {
    pattern.lastIndex = at
    const length = pattern.exec(text)?.[0].length ?? 0
    return length === 0 ? [] : [[heading, length] as const]
  })
  return found.sort((a, b) => b[1] - a[1])
}

/** The columns that a run of headings names, one after another, when it is nothing but headings, none of them twice. */
export function headingsIn(text: string): Heading[] | undefined {
  const words = plain(text)
  const parse = (at: number, had: readonly Heading[], needed?: Heading): Heading[] | undefined => {
    if (at >= words.length) return needed === undefined || had.includes(needed) ? [...had] : undefined
    for (const [heading, length] of longestAt(words, at)) {
      if (heading !== 'other' && had.includes(heading)) continue
      const rest = parse(at + length + 1, [...had, heading], needed)
      if (rest !== undefined) return rest
    }
    return undefined
  }
  const found = parse(0, [])
  // "Action Owner" heads one column, or two where no other is for actions.
  return found === undefined || found.includes('action') ? found : (parse(0, [], 'action') ?? found)
}
