import { anyMonth, dateAt as bareDateAt } from '../../dates/index.ts'

/** What a milestone's text begins with. */
export interface Milestone {
  readonly printed: string
  /** The day by which it is due, where it names one: a month is its last day, a range its end, a changed date the newer one. */
  readonly dueOn?: string
  /** True where it has no end: "Ongoing", "Monthly", "September 2022 onwards". */
  readonly ongoing: boolean
  /** How many characters of the text say it. */
  readonly length: number
}

/** A month alone is a date only where nothing but a mark follows: "May be …" is none. */
const monthAlone = new RegExp(`^${anyMonth}\\.?(?=\\s*(?:$|[-–—,;:()/]))`, 'i')

const before =
  /^(?:(?:to be |was |were |now |is |due |review(?:ed)? |start(?:ing|s)? |complet(?:ed|ion|e)? ?|from |by |in |before |until |end(?: of)? |the end of |early |mid[- ]?|late |beginning of |w\/c |week commencing |w\/e |target(?: date)?:? |no later than |approx(?:imately|\.)? ))+/i
const changed =
  /^[\s,;:()–-]*(?:now|(?:date )?(?:revised|extended|moved|amended|changed|slipped|deferred)(?: date| target)?(?: to)?|new date):?\s+(?!from\b)/i
const changedFrom = /^[\s,;:(–-]*(?:was|previously|originally|(?:revised|extended|moved|changed) from|formerly):?\s+/i
const until = /^\s*(?:[-–—]|to|until|and|&|\/)\s*/i
const onwards =
  /^,?\s*(?:onwards?|(?:and|then|\/|-|–)?\s*(?:on-?going|continuing|thereafter)|and (?:monthly|quarterly|annually))(?![a-z])/i
const noEnd = /^(?:on-? ?going|continuous(?:ly)?|continual(?:ly)?|rolling(?: programme)?)(?![a-z])/i
/** How often something is done. As the first words of running text ("annual review of …") they tell no milestone. */
const recurring =
  /^(?:(?:bi-?|half-)?(?:weekly|fortnightly|monthly|nightly|annual(?:ly)?|yearly|termly|quarterly|daily)|every (?:\w+ )?(?:week|month|quarter|term|year)s?)(?![a-z])/i
const noDate =
  /^(?:asap|as soon as possible|immediate(?:ly)?|tb[acd]|to be (?:confirmed|agreed|advised|determined)|n\/a|not applicable|none|various|(?:within |in |after )?(?:\d+|one|two|three|four|six|nine|twelve|eighteen)[ -](?:day|week|month|year)s?(?: from [\w ]+?(?=$|[,.;]))?)(?![a-z\d])/i

interface Read {
  readonly day?: string | undefined
  readonly length: number
}

/** One date, with the small words that lead up to it. */
function dateAt(text: string): Read | undefined {
  const lead = before.exec(text)?.[0].length ?? 0
  for (const skip of new Set([lead, 0])) {
    const rest = text.slice(skip)
    const found = bareDateAt(rest)
    if (found !== undefined) return { day: found.days?.endedOn, length: skip + found.length }
    const alone = monthAlone.exec(rest)
    if (alone !== null) return { length: skip + alone[0].length }
  }
  return undefined
}

/** The year of a range's end is that of its beginning too: "April to June 2023", "Sept/Oct 2022". */
const monthsToDate = new RegExp(
  `^(?:\\d{1,2}(?:st|nd|rd|th)? )?${anyMonth}\\.?\\s*(?:[-–—/&]|to|and|or)\\s*(?=(?:\\d{1,2}(?:st|nd|rd|th)? )?${anyMonth})`,
  'i',
)

function rangeAt(text: string): Read | undefined {
  const lead = before.exec(text)?.[0].length ?? 0
  const opening = monthsToDate.exec(text.slice(lead))?.[0].length ?? 0
  if (opening > 0) {
    const end = dateAt(text.slice(lead + opening))
    if (end !== undefined) return { day: end.day, length: lead + opening + end.length }
  }
  return dateAt(text)
}

function closing(text: string, at: number): number {
  const opened = (text.slice(0, at).match(/\(/g) ?? []).length - (text.slice(0, at).match(/\)/g) ?? []).length
  return opened > 0 && /^\s*\)/.test(text.slice(at)) ? at + text.slice(at).indexOf(')') + 1 : at
}

/** What follows a first date: its range's end, a newer date or the older one, or that there is no end. */
function follow(text: string, first: Read): Read & { ongoing: boolean } {
  let { day, length } = first
  for (let more = true; more; ) {
    more = false
    const rest = text.slice(length)
    const endless = onwards.exec(rest)
    if (endless !== null) return { length: length + endless[0].length, ongoing: true }
    for (const [link, newer] of [
      [changedFrom, false],
      [changed, true],
      [until, true],
    ] as const) {
      const joint = link.exec(rest)?.[0].length ?? 0
      const next = joint > 0 ? rangeAt(rest.slice(joint)) : undefined
      if (next === undefined) continue
      if (newer) day = next.day
      length = closing(text, length + joint + next.length)
      more = true
      break
    }
  }
  return { day, length, ongoing: false }
}

/** Reads the milestone that a text begins with; undefined where it begins with none. */
export function readMilestone(text: string): Milestone | undefined {
  const lead = text.length - text.trimStart().length
  const body = text.slice(lead)
  const told = (length: number, ongoing: boolean, day?: string): Milestone => ({
    printed: body.slice(0, length),
    ...(day === undefined ? {} : { dueOn: day }),
    ongoing,
    length: lead + length,
  })
  const endless = (noEnd.exec(body) ?? recurring.exec(body))?.[0].length ?? 0
  if (endless > 0) return recurring.test(body) && /^\s*\p{Ll}/u.test(body.slice(endless)) ? undefined : told(endless, true)
  const first = rangeAt(body)
  if (first !== undefined) {
    const { day, length, ongoing } = follow(body, first)
    const since = /^(?:from|start(?:ing|s)?)\b/i.test(body) && day === first.day
    return told(length, ongoing || since, ongoing || since ? undefined : day)
  }
  const undated = noDate.exec(body)?.[0].length ?? 0
  return undated > 0 ? told(undated, false) : undefined
}
