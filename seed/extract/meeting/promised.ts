import { daysOf, monthEndIn } from '../../dates/index.ts'
import { daysNamed } from './days.ts'
import { officeIn } from './offices.ts'

/** What somebody promised, as a sentence tells it. */
export interface Promised {
  /** By office, as printed. */
  readonly madeBy: string | undefined
  readonly due: string | undefined
  readonly dueOn: string | undefined
}

const verbs =
  '(?:provide|circulate|share|send|bring|report|arrange|supply|forward|look into|follow up|feed back|feedback|come back|check|take (?:this|that|the matter|it) (?:away|up|back)|update|prepare|present|submit|respond|write|raise|ensure|include|investigate|review|consider|contact|confirm|distribute|make available|give|set out|find out|obtain|explore|discuss|speak|meet|organise|add|issue|publish|ask|pass)'
const thing =
  '(?:information|data|figures?|reports?|updates?|details?|response|breakdown|note|briefing|copy|copies|list|answer|numbers?|statistics|analysis|presentation|feedback|link|paper|plan|findings|results|timeline|comparison|summary|clarification|visits?|session)'
const pledge = new RegExp(
  `^(.{3,150}?) (?:had |has |also |then |further )*(?:undertook|gave an undertaking|gave a commitment|gave an assurance|promised|offered|pledged|committed|agreed|would endeavour|volunteered)(?: to)? (?:also )?(?:to )?(that\\b|${verbs}\\b|(?:would|will|an?|the|this|more|further)\\b)`,
  'i',
)
const would = new RegExp(`^(.{3,120}?) (?:would|will) (?:also |then |further )?(${verbs})\\b(.*)$`, 'i')
const passive = new RegExp(
  `\\b${thing}\\b.{0,120} (?:would|will) (?:also |then )?be (?:provided|circulated|shared|sent|brought|supplied|forwarded|reported(?: back)?|fed back|submitted to (?:the|a|this) (?:next )?(?:committee|meeting|future)|distributed|made available)\\b`,
  'i',
)
/** What is said to come up at a meeting to come. */
const comesUp =
  /\b(?:matters?|issues?|questions?|points?|concerns?|this|it|these) (?:would|will) (?:also |then |therefore )?be (?:discussed|raised|considered|addressed|reported|taken up|taken|brought|presented) (?:at|to) (?:the|its|a|their) (?:next|following|future|subsequent|forthcoming) meeting\b/i
const toUs =
  /\b(?:to|with) (?:the |all |this |that )*(?:committee|members?|panel|board|councillors?|forum|meeting|group|cllr)\b|\b(?:back|outside (?:of )?the meeting|after the meeting|following the meeting|in writing|future meeting|next meeting|in due course)\b/i
const saidSo =
  /^(?:the )?(.{3,140}?) (?:(?:also |then |further )?(?:advised|confirmed|explained|responded|stated|said|replied|assured (?:the )?\w+|indicated|informed (?:the )?\w+)) that (?:s?he|they|(?:the )?officers?|this|it|(?:a |an |the |further )?[^,]{3,80}?) (?:would|will) (?:be )?(.*)$/i
const body =
  /^(?:the )?(?:committee|panel|board|cabinet|council|forum|commission|members?|it was|executive|sub-committee|meeting|group|partners)\b/i

const meetingDue =
  /\b(?:(?:by|before|for|to|at|within|in) (?:the |a |its |their |an? )?(?:(?:next|following|future|subsequent|forthcoming) (?:meeting|committee|board|panel|quarter|month|week|report|dashboard|cycle)\b(?: of (?:the |this )?(?:[\w'\u2019-]+ ){0,4}?(?:committee|panel|board|forum|partnership|cabinet)\b)?|end of (?:the )?(?:month|week|year|quarter|term|financial year|[A-Z]\w+(?: \d{4})?)|(?:\d+|one|two|three|four|five|six|ten|twelve|fourteen) (?:working )?(?:days?|weeks?|months?)(?:'? time)?)|in due course|as soon as possible|(?:by|before|in|for|until|at the (?:meeting|committee) (?:of|on|in)):? (?:the )?(?:early |late |mid-?)?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)\b(?: \d{4})?)/i

/** By when something is promised, as printed, and the day where it names one. */
export function dueIn(text: string): Pick<Promised, 'due' | 'dueOn'> {
  const days = daysNamed(text).filter(
    ({ at, length }) =>
      /\b(?:by|before|for|until|on|of|at|to|due:?|the meeting)(?: the)?(?: \w+day)?[ (]*$/i.test(text.slice(0, at)) ||
      at === 0 ||
      (/[\u2013(-]\s*$/.test(text.slice(0, at)) && /^[\s).]*$/.test(text.slice(at + length))),
  )
  const last = days.at(-1)
  if (last !== undefined) {
    const lead =
      /\b(?:by|before|until|on|at|to|for)(?: (?:the|its|a))?(?: (?:next |committee |board )?(?:meeting|committee)(?: (?:of|on|held on|to be held on))?)?(?: the)?[ (]*$/i.exec(
        text.slice(0, last.at),
      )
    return { due: text.slice(lead?.index ?? last.at, last.at + last.length).trim(), dueOn: last.day }
  }
  const due = meetingDue.exec(text)?.[0]
  return { due, dueOn: due === undefined ? undefined : monthEndIn(due) }
}

const isOfficer = (subject: string): string | undefined => {
  const bare = subject
    .replace(/^(?:in (?:response|reply|answer)[^,]*, |following [^,]*, |however,? |and |also,? )/i, '')
    .replace(/^(?:the )/i, '')
    .trim()
  if (body.test(bare)) return undefined
  return officeIn(bare)
}
const pronoun = /^(?:in (?:response|reply)[^,]*, )?(?:s?he|they|officers?|it was (?:agreed|confirmed|noted) that .{3,60})$/i

/** What others promised elsewhere. */
const elsewhere =
  /^(?:in (?:\w+ )?\d{4},? )?(?:the )?(?:\w+ )?(?:government|ministers?|secretary of state)\b|^in (?:\w+ )?\d{4}\b/i
/** Something that comes back to those who meet. */
const offeredThing = new RegExp(`^(?:an?|the|this|more|further) (?:[\\w'-]+ ){0,4}?${thing}\\b`, 'i')

/** Whether somebody who "agreed" or "offered" took something on, and did not only hold or tell a view. */
function isTakenOn(rest: string, verb: string): boolean {
  if (/^that\b/i.test(rest)) return /\b(?:would|will|shall|should|be)\b/i.test(rest)
  if (!/^(?:an?|the|this|more|further)\b/i.test(rest)) return true
  if (/^(?:the |a |this )?(?:views?|opinions?|thanks|apolog\w+|explanations?)\b/i.test(rest)) return false
  return !/\bagreed\b/i.test(verb) && offeredThing.test(rest)
}

/** What a sentence of running text promises the meeting; undefined where it promises nothing. */
export function promiseIn(sentence: string): Promised | undefined {
  const text = sentence.replace(/[\u2018\u2019]/g, "'").replace(/[.\s]+$/, '')
  if (elsewhere.test(text)) return undefined
  const when = dueIn(text)
  const pledged = pledge.exec(text)
  if (pledged !== null) {
    const subject = pledged[1] as string
    const clause = subject.split(/, (?=the |officers|s?he\b)|; /).at(-1) as string
    const office = isOfficer(clause)
    const isBody = body.test(clause.trim().replace(/^the /i, ''))
    const strong = /undertook|undertaking|promised|pledged|assurance|commitment/i.test(pledged[0])
    const rest = text.slice(pledged[0].length - (pledged[2] as string).length)
    if (
      !isBody &&
      (strong || isTakenOn(rest, pledged[0].slice(subject.length))) &&
      (office !== undefined || strong || pronoun.test(clause))
    )
      return { madeBy: office, ...when }
  }
  const said = saidSo.exec(text)
  if (
    said !== null &&
    new RegExp(
      `^(?:also |then )?(?:${verbs}|provided|circulated|shared|sent|brought|supplied|forwarded|reported back|fed back)\\b`,
      'i',
    ).test(said[2] ?? '') &&
    toUs.test(said[2] ?? '')
  )
    return { madeBy: isOfficer(said[1] as string), ...when }
  const plain = would.exec(text)
  if (plain !== null) {
    const office = isOfficer(plain[1] as string)
    if ((office !== undefined || pronoun.test(plain[1] as string)) && toUs.test(plain[3] ?? ''))
      return { madeBy: office, ...when }
  }
  if (comesUp.test(text) && !/\b(?:asked|requested|suggested|proposed) (?:that|if|whether)\b/i.test(text))
    return { madeBy: undefined, ...when }
  if (passive.test(text) && toUs.test(text) && !/\b(?:requested|asked) (?:that|if|whether)\b/i.test(text))
    return { madeBy: undefined, ...when }
  return undefined
}

/** Whether a sentence says of what it speaks only by pointing at the one before. */
export const pointsBack = (sentence: string): boolean => /^(?:this|these|that|those|it)\b/i.test(sentence)

/** An action point: "Action: Head of X to circulate the list by 3 May". */
export function actionIn(text: string, owner?: string, due?: string): Promised {
  const byOwner = owner === undefined ? undefined : officeIn(owner)
  const led = [/^(.{3,100}?)(?: to| will| shall) /, /^(.{3,100}?)(?: \u2013| -|:) /]
    .map((pattern) => pattern.exec(text)?.[1])
    .find((each) => each !== undefined && officeIn(each) !== undefined)
  const ended = /\(([^)]{2,80})\)\s*\.?$/.exec(text)?.[1]
  const madeBy = byOwner ?? (led === undefined ? undefined : officeIn(led)) ?? (ended === undefined ? undefined : officeIn(ended))
  if (due !== undefined && due !== '') {
    return { madeBy, due, dueOn: daysNamed(due)[0]?.day ?? daysOf(due)?.endedOn }
  }
  return { madeBy, ...dueIn(text) }
}
