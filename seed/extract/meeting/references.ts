import type { EnumValue } from '../../../schema/index.ts'
import { bodyName, bodyNoun, namedNoun } from './bodies.ts'
import { daysBefore, daysNamed, type NamedDay } from './days.ts'
import type { Which } from './ids.ts'

/** Another meeting, minute or resolution that a text names. */
export interface Reference extends Which {
  readonly minute: string | undefined
  readonly resolution: string | undefined
  readonly kind: EnumValue<'ReferenceKind'>
  /** The text names no body: it speaks of its own. */
  readonly isOwnBody: boolean
}

export interface References {
  readonly found: readonly Reference[]
  /** Minutes that are named without the day of their meeting. */
  readonly undated: readonly string[]
}

const one = '(?:[A-Z]{1,6}[/-])?\\d{1,4}(?:\\/\\d{1,4})*(?:\\.\\d{1,2})?[A-Z]?(?:\\s?\\((?:\\d{1,2}|[a-z])\\))*'
const minuteForm = new RegExp(
  `\\bMinutes?\\s*(?:\\(?(?:Nos?|Numbers?|Refs?|References?|Items?)\\b\\.?\\)?:?\\s*)?(${one}(?:(?:\\s*,\\s*(?:and\\s+)?|\\s+(?:and|&)\\s+)(?:Minute\\s+)?(?:Nos?\\.?\\s*)?${one}(?!\\s+\\p{L}+\\s+\\d{4}))*)`,
  'giu',
)
const each = new RegExp(one, 'gi')
/** What may stand between a minute's number and the day of its meeting. */
const ofMeeting = /^[\s,(\u2013-]*(?:(?:of|from|at|on|in|dated|refers?,?)\b|\(|$)/i
const clause = /[.;]\s|\b(?:was|were|is|be|are|has|had|that|which)\b/i

const further =
  /\b(?:further to|following(?: on from)?|pursuant to|in accordance with|with reference to|arising from|as requested (?:at|in|by))\b[^.;]*$/i
const amends = /\b(?:amend\w*|correct(?:ed|ion|ing)|put right|replac\w+|subject to)\b[^.;]*$/i

/** "(Minute 19 (2) of 15 October 2024 refers)" */
const refers = /^[^.;]{0,60}\brefers\b/i
const amended = /^[^.;]{0,30}\b(?:put right|amended|corrected|to read)\b/i

function kindOf(before: string, after: string): Reference['kind'] {
  if (amends.test(before.slice(-90)) || amended.test(after)) return 'AMENDS'
  return further.test(before.slice(-120)) || refers.test(after) ? 'FURTHER_TO' : 'NAMES'
}

const generic = new RegExp(`^(?:the |this |its |our |last |next |previous |same )*(?:${bodyNoun})$`, 'i')
const capital = "(?:\\p{Lu}[\\p{L}'\u2019&-]*|and|of|for|&)"
const bodyBefore = new RegExp(
  `((?:\\p{Lu}[\\p{L}'\u2019&-]*\\s+(?:${capital}\\s+)*)?${namedNoun}(?:\\s*\\([^)]{3,60}\\))?)\\s*(?:,?(?: had| has)?(?: made| received| considered| agreed| taken)? at (?:its|their|the|a)(?: last| next| previous)?)?$`,
  'u',
)
const bodyOf = new RegExp(
  `\\b(?:of|by) (?:the )?((?:\\p{Lu}[\\p{L}'\u2019&-]*\\s+(?:${capital}\\s+)*)?${namedNoun}(?:\\s*\\([^)]{3,60}\\)|(?: for| \u2013| -) \\p{Lu}[\\p{L}'\u2019&-]*(?:\\s+${capital})*)?)`,
  'u',
)
const notOfOurs =
  /\b(?:informal|private|site|staff|team|public|working|family|strategy|review|group|network|union|trade|drop-in|parents?'?|annual general)\s*$/i
/** What may stand right before "meeting" where it is one of a body. */
const ofOurs = new RegExp(
  `(?:^|[^\\p{L}]|\\b(?:the|this|that|its|their|our|an?|last|next|previous|same|first|second|third|final|special|extraordinary|ordinary|virtual|remote|hybrid|formal|full|annual|scheduled|recent|earlier|later|following|forthcoming|future|subsequent|inaugural|quarterly|monthly|to|at|of|in|from|further|previous|${bodyNoun}(?:['\u2019]s)?)|(?<!\\p{L})\\p{Lu}[\\p{L}'\u2019&-]*)\\s*$`,
  'u',
)
const meetingBefore =
  /\bmeetings?\b((?: of(?: the)? [^.;:]{3,110}?)?),?\s*(?:(?:to be |was |being )?(?:held|scheduled|convened|arranged|which took place|taking place)?)\s*(?:on|of|for|dated)?\s*(?:the\s*)?(?:(?:mon|tues|wednes|thurs|fri)day,?\s*)?$/i

/** "The minutes of 2 July 2024" */
const minutesBefore =
  /\b(?:minutes?|notes) (?:of|for|from|dated)\s*(?:the\s*)?([^.;:]{3,110}?)?\s*(?:held\s*)?(?:on\s*)?(?:the\s*)?(?:(?:mon|tues|wednes|thurs|fri)day,?\s*)?$/i

/** "On 2 July (Minute 9)": what stands between the two. */
const bracket = /^\s*[,(]\s*$/
/** "The Panel asked on 3 May" */
const didBefore = new RegExp(
  `((?:[\\p{L}'\u2019&]+ ){0,6}?${bodyNoun}) (?:had |has )?(?:asked|requested|agreed|resolved|recommended|decided|considered)\\b[^.;:]{0,40}?,? on (?:the )?(?:(?:mon|tues|wednes|thurs|fri)day,? )?$`,
  'iu',
)
/** Who acts, at the beginning of a sentence: "Cabinet agreed it at its meeting of …". */
const subject = new RegExp(
  `^(?:(?:on|in|at) [^,]{3,40}, )?(?:the )?((?:\\p{Lu}[\\p{L}'\u2019&-]* (?:(?:and|of|for) )?)*${namedNoun}) (?:has |had |also )*\\p{Ll}+ed\\b`,
  'u',
)

const words = (key: string): string[] =>
  key
    .toLowerCase()
    .replace(/[^\p{L}\s]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !/^(?:and|of|the|for)$/.test(word))

/** A body by the name that a text calls it by: none, a general word, or the beginning of the name of the text's own body is that one. */
function bodyCalled(printed: string | undefined, own: string, council: string): { body: string; isOwnBody: boolean } {
  const bare = printed?.trim().replace(/^(?:the|of|and|for) /i, '')
  if (bare === undefined || generic.test(bare) || bare === '') {
    const isCabinet = /^(?:the )?(?:cabinet|council|executive)$/i.test(bare ?? '')
    const isOther = isCabinet && !new RegExp(`\\b${bare}\\b`, 'i').test(own)
    return isOther ? { body: bodyName(bare as string, council), isOwnBody: false } : { body: own, isOwnBody: true }
  }
  const name = bodyName(bare, council)
  const [called, mine] = [words(name), words(own)]
  const isMine = called.every((word) => mine.includes(word))
  return isMine ? { body: own, isOwnBody: false } : { body: name, isOwnBody: false }
}

/** The body that a sentence begins with, where it speaks of a meeting of its own. */
const ofSubject = (lead: string): string | undefined =>
  /\b(?:its|their)\b[\p{L} ]{0,20}$/u.test(lead) ? subject.exec(lead)?.[1] : undefined

/** The body and day of the meeting that a day in a text is of; undefined where it is the day of something else. */
function meetingAt(
  text: string,
  { at, day }: NamedDay,
  own: string,
  council: string,
): (Which & { isOwnBody: boolean; from: number }) | undefined {
  const before = text.slice(0, at)
  const minutes = minutesBefore.exec(before)
  const whose = minutes?.[1]
  if (minutes !== null && whose === undefined) return { day, body: own, isOwnBody: true, from: minutes.index }
  const ofBody = whose === undefined || /\bmeetings?\b/i.test(whose) ? undefined : bodyOf.exec(`of ${whose}`)?.[1]
  if (minutes !== null && ofBody !== undefined) return { day, ...bodyCalled(ofBody, own, council), from: minutes.index }
  const found = meetingBefore.exec(before)
  const doer = found === null ? didBefore.exec(before) : null
  if (doer !== null) return { day, ...bodyCalled(doer[1]?.replace(/^.*\b(?:the|by|that) /i, ''), own, council), from: doer.index }
  if (found === null) return undefined
  const lead = before.slice(0, found.index)
  if ((notOfOurs.test(lead) || !ofOurs.test(lead.trimEnd())) && found[1] === '') return undefined
  const named = found[1] === '' ? (bodyBefore.exec(lead.trimEnd())?.[1] ?? ofSubject(lead)) : bodyOf.exec(found[1] ?? '')?.[1]
  if (found[1] !== '' && named === undefined && !/\b(?:committee|board|panel|cabinet|council)\b/i.test(found[1] ?? ''))
    return undefined
  return { day, ...bodyCalled(named, own, council), from: found.index }
}

/** Every meeting, minute and resolution that a text names. `own` is the body that the text is of; `context` the meeting that was spoken of before; `asAt` the day of the text. */
export function referencesIn(text: string, own: string, council: string, context?: Which, asAt?: string): References {
  const days = daysNamed(text)
  const bare = asAt === undefined ? [] : daysBefore(text, asAt)
  const meetings = days.flatMap((day) => meetingAt(text, day, own, council) ?? [])
  const found: Reference[] = []
  const undated: string[] = []
  const taken = new Set<string>()
  for (const match of text.matchAll(minuteForm)) {
    const end = match.index + match[0].length
    const next = days.find(({ at }) => at >= end && at - end < 160)
    const between = next === undefined ? '' : text.slice(end, next.at)
    const isTold = next !== undefined && ofMeeting.test(between) && !clause.test(between)
    const before = [...days, ...bare].find(
      ({ at, length }) => at + length <= match.index && bracket.test(text.slice(at + length, match.index)),
    )
    const later = bare.find(({ at }) => at >= end && at - end < 40 && /^[\s,]*(?:of|from)(?: the)? $/.test(text.slice(end, at)))
    const only = new Set(meetings.map(({ day }) => day)).size === 1 ? meetings[0] : undefined
    const which = isTold
      ? { day: next.day, ...bodyCalled(bodyOf.exec(between)?.[1], own, council) }
      : before !== undefined || later !== undefined
        ? (meetings.find(({ day }) => day === before?.day) ?? {
            day: ((before ?? later) as NamedDay).day,
            body: own,
            isOwnBody: true,
          })
        : (only ?? (meetings.length === 0 ? context && { ...context, isOwnBody: false } : undefined))
    if (/^\s?[-\u2013]\s?\d/.test(text.slice(end))) continue
    for (const [printed] of (match[1] as string).matchAll(each)) {
      if (which === undefined) {
        undated.push(printed)
        continue
      }
      const [, minute, resolution] = /^(.*?)(?:\s?\((\w+)\).*)?$/.exec(printed) as RegExpExecArray
      const { body, day, isOwnBody } = which
      if (isTold || before !== undefined) taken.add(`${day}`)
      found.push({
        body,
        day,
        isOwnBody,
        minute: (minute as string).trim(),
        resolution,
        kind: kindOf(text.slice(0, match.index + 1), text.slice(end)),
      })
    }
  }
  for (const { body, day, isOwnBody, from } of meetings)
    if (!taken.has(day))
      found.push({
        body,
        day,
        isOwnBody,
        minute: undefined,
        resolution: undefined,
        kind: further.test(text.slice(0, from).slice(-60)) ? 'FURTHER_TO' : 'NAMES',
      })
  const key = ({ body, day, minute, resolution }: Reference): string => [body, day, minute, resolution].join('|')
  return { found: [...new Map(found.map((reference) => [key(reference), reference])).values()], undated }
}

const act = /\b((?:(?:\p{Lu}[\p{L}'\u2019-]+|\([\p{Lu}][^)]{2,40}\)),? (?:(?:and|of|for|etc\.?) )*)+Act)(?: (\d{4}))?\b/gu

/** Acts of Parliament that a text names. */
export function actsIn(text: string): { name: string; year: string | undefined }[] {
  return [...text.matchAll(act)].flatMap(([, printed = '', year]) => {
    const name = printed.replace(/^(?:The|This|That|Under|In|Of|An?|Section|Part|With|By|For|As|See) /, '')
    return /^(?:Act|Early Act)$/.test(name) ? [] : [{ name, year }]
  })
}
