import type { Layer, Line, Span } from '../../read/layer.ts'
import { readable, type Words, wordsAt } from '../../read/words.ts'
import type { Part } from '../parts.ts'
import { bodyIn, bodyName, isCouncilAlone } from './bodies.ts'
import { daysNamed, firstDay } from './days.ts'

/** What the front of an agenda or of minutes tells of its meeting. */
export interface Front {
  readonly body: string
  readonly day: string
  readonly venue: string | undefined
  readonly number: string | undefined
  /** The words that tell it. */
  readonly told: { readonly body: Words; readonly day: Words; readonly venue?: Words }
}

/** The part of a document that holds an agenda or minutes. */
export interface Region extends Span {
  readonly front: Front
}

/** So much of a line of a front is read. */
const longestLine = 1000

const bareText = ({ text }: Line): string =>
  readable(
    text
      .replace(/\s+/g, ' ')
      .slice(0, longestLine)
      .replace(/^[\s#*_|>]+|[\s*_|]+$/g, ''),
  )

const label = (name: string): RegExp => new RegExp(`^(?:${name})\\s*:[\\s*]*(?=\\S)`, 'i')
const fields = {
  body: label('meeting|committee|meeting of|name of (?:committee|meeting)'),
  day: label('date|date of meeting|meeting date|date and time|date/time|day and date|dyddiad'),
  venue: label('venue|place|location|time and place|lleoliad'),
}

const wordsOf = (layer: Layer, line: Line): Words => wordsAt(layer.text, [line])

function field(layer: Layer, lines: readonly Line[], name: keyof typeof fields): { line: Line; words: Words } | undefined {
  for (const line of lines) {
    const lead = line.text.length - line.text.replace(/^[\s#*_|>]+/, '').length
    const found = fields[name].exec(line.text.slice(lead))
    if (found === null) continue
    const words = wordsAt(layer.text, [{ start: line.start + lead + found[0].length, end: line.end }])
    if (words.text !== '') return { line, words }
  }
  return undefined
}

const venueIn = /\b(?:held (?:in|at|via|remotely|virtually|by)|(?:MEETING )?HELD (?:AT|IN|VIA)|in the|at the) (.+)$/i

function venueOf(text: string): string | undefined {
  const [day] = daysNamed(text)
  const named = venueIn.exec(text.replace(/^.*?\b(?=held )/i, ''))?.[1] ?? undefined
  if (day === undefined) return named === undefined ? undefined : tidyVenue(named)
  const after = text.slice(day.at + day.length)
  const later = /\b(?:in|at|via) (?:the )?(?=\p{Lu}|MS |Microsoft)(?!\d)(.+)$/u.exec(after)?.[1]
  if (later !== undefined) return tidyVenue(later)
  const before = /\bheld (?:in|at|via) (.+?)(?:,? on)?\s*$/i.exec(
    text.slice(0, day.at).replace(/\b(?:mon|tues|wednes|thurs|fri)day,?\s*$/i, ''),
  )?.[1]
  return before === undefined ? undefined : tidyVenue(before)
}

/** The venue that a line tells, or that it begins and the next line goes on with. */
function venueAt(line: Line, next: Line | undefined): string | undefined {
  const alone = venueOf(bareText(line))
  const goesOn = /\b(?:held )?(?:in|at|via)(?: the)?$/i.test(bareText(line))
  const isCut =
    /\bheld (?:in|at) /i.test(line.text) &&
    firstDay(bareText(line)) === undefined &&
    firstDay(bareText(next ?? line)) !== undefined
  return next !== undefined && (goesOn || isCut || alone === 'the') ? venueOf(`${bareText(line)} ${bareText(next)}`) : alone
}

const placeNoun =
  /\b(?:chamber|room|hall|house|centre|offices?|guildhall|library|hub|suite|school|college|building|teams|zoom|remotely|virtually)\b/i

/** A place that stands behind the hour on the day's line, or on a line of its own below it. */
function placeBeside(lines: readonly Line[], dayLine: Line): string | undefined {
  const text = bareText(dayLine)
  const [day] = daysNamed(text)
  const behind =
    day === undefined ? undefined : /^.*?\d ?[ap]\.?m\.?,\s*(?=\p{Lu})([^:]+)$/iu.exec(text.slice(day.at + day.length))?.[1]
  if (behind !== undefined) return behind
  const below = lines[lines.indexOf(dayLine) + 1]
  const own = below === undefined ? undefined : /^(?:(?:in|at|via) )?(?:the )?(\p{Lu}[^:;]{3,90})$/u.exec(bareText(below))?.[1]
  const isLed = below !== undefined && /^(?:in|at|via)\s/i.test(bareText(below))
  return own !== undefined &&
    (isLed || placeNoun.test(own)) &&
    bodyIn(own) === undefined &&
    !/\b(?:cllrs?|councillors?|present)\b/i.test(own)
    ? own
    : undefined
}

/** The line that holds some words, or the two that they run over. */
function linesOf(layer: Layer, lines: readonly Line[], words: string): Words | undefined {
  const one = lines.find((line) => bareText(line).includes(words))
  if (one !== undefined) return wordsOf(layer, one)
  const at = lines.findIndex((line, place) => {
    const next = lines[place + 1]
    return next !== undefined && `${bareText(line)} ${bareText(next)}`.includes(words)
  })
  return at < 0 ? undefined : wordsAt(layer.text, lines.slice(at, at + 2))
}

/** Without the hour of the meeting. */
const tidyVenue = (text: string): string | undefined => {
  const bare = text
    .replace(/^the /i, '')
    .replace(/,? on (?:mon|tues|wednes|thurs|fri|satur|sun)day.*$/i, '')
    .replace(/[,;]? (?:at|from|commencing(?: at)?|starting at) \d.*$/i, '')
    .replace(/^\d{1,2}[.:]?\d{0,2} ?[ap]\.?m\.?,? (?:in |at )?(?:the )?/i, '')
    .replace(/[\s.,;]+$/, '')
  return bare.length < 3 || bare.length > 120 || /^\d/.test(bare) ? undefined : bare
}

interface Found {
  readonly name: string
  readonly line: Line
}

/** The body and day that lines name: of several bodies the one that is not the council itself, then the nearest to the day. */
function frontIn(layer: Layer, lines: readonly Line[], council: string): Front | undefined {
  const full = lines.filter(({ text }) => text.trim() !== '')
  const [named, dated, placed] = [field(layer, full, 'body'), field(layer, full, 'day'), field(layer, full, 'venue')]
  const dayLine = dated !== undefined && firstDay(dated.words.text) !== undefined ? dated : undefined
  const days = full.flatMap((line) => {
    const day = /\bminutes of (?:the )?(?:last|previous)\b|\bpublished\b|\bdespatched\b/i.test(line.text)
      ? undefined
      : firstDay(bareText(line))
    return day === undefined ? [] : [{ day, line }]
  })
  const day = dayLine === undefined ? days[0] : { day: firstDay(dayLine.words.text) as string, line: dayLine.line }
  if (day === undefined) return undefined
  const bodies = full.flatMap((line, at): Found[] => {
    const name =
      bodyIn(bareText(line)) ?? bodyIn(`${bareText(line)} ${full[at + 1] === undefined ? '' : bareText(full[at + 1] as Line)}`)
    return name === undefined ? [] : [{ name, line }]
  })
  const distance = ({ line }: Found): number => Math.abs(line.number - day.line.number)
  const [nearest] = [...bodies].sort(
    (a, b) => Number(isCouncilAlone(a.name)) - Number(isCouncilAlone(b.name)) || distance(a) - distance(b),
  )
  const fieldName = named === undefined ? undefined : (bodyIn(named.words.text) ?? named.words.text)
  const name = fieldName ?? nearest?.name
  if (name === undefined) return undefined
  const printed =
    placed?.words.text ??
    full.flatMap((line, at) =>
      /\bheld\b|\bmeeting\b/i.test(line.text) || line === day.line ? (venueAt(line, full[at + 1]) ?? []) : [],
    )[0] ??
    placeBeside(full, day.line)
  const venue = printed === undefined ? undefined : tidyVenue(printed)
  const venueLine = venue === undefined ? undefined : (placed?.words ?? linesOf(layer, full, venue))
  const number = full
    .map((line) => /\bmeeting (?:no\.?|number) ?:? ?(\d+)\b/i.exec(line.text)?.[1])
    .find((each) => each !== undefined)
  return {
    body: bodyName(name, council),
    day: day.day,
    venue,
    number,
    told: {
      body: named?.words ?? wordsOf(layer, (nearest as Found).line),
      day: wordsOf(layer, day.line),
      ...(venueLine === undefined ? {} : { venue: venueLine }),
    },
  }
}

const isAgendaHead = (text: string): boolean =>
  /^(?:public |supplementary |supplemental |order of )?(?:a ?g ?e ?n ?d ?a|order of business|rhaglen|agenda \/ rhaglen|rhaglen \/ agenda)(?: ?[-–:(/].*)?$/i.test(
    text,
  )

/** How many lines a front may take. */
const frontLines = 90

/** A front without an agenda, where it names its meeting and day by labels. */
function calledIn(layer: Layer, council: string): Region | undefined {
  const lines = layer.lines.slice(0, frontLines / 2)
  const last = Math.max(field(layer, lines, 'body')?.line.number ?? 0, field(layer, lines, 'day')?.line.number ?? 0)
  if (field(layer, lines, 'body') === undefined || field(layer, lines, 'day') === undefined) return undefined
  const front = frontIn(layer, lines.slice(0, last + 2), council)
  const end = lines[last]?.end ?? 0
  return front === undefined ? undefined : { front, start: end, end }
}

/** The agenda that a paper calls a meeting with. */
export function agendaIn(layer: Layer, council: string): Region | undefined {
  const at = layer.lines.findIndex((line) => isAgendaHead(bareText(line)))
  if (at < 0 || at > frontLines * 2) return calledIn(layer, council)
  const front = frontIn(layer, layer.lines.slice(0, Math.max(at + 1, Math.min(at + 12, frontLines))), council)
  return front === undefined ? undefined : { front, start: (layer.lines[at] as Line).end, end: layer.text.length }
}

const present =
  /^(?:(?:members|councillors|those|also|officers|voting members) )*(?:present|attendance|in attendance|attendees|sederunt|yn bresennol|presennol|attended)\b(?: \([^)]*\))?\s*(?:[:/–-]|$|\(|(?=(?:Councillors?|Cllrs?|The |Mr|Ms)\b))/i
const opens = /\b(?:minutes|minute|meeting|cofnodion)\b/i
/** The line that closes a meeting. */
export const closes =
  /^(?:(?:there being no (?:other|further) business,? )?the (?:meeting|chair(?:man|person)?)(?: was| then)? (?:closed|ended|finished|concluded|terminated|rose|declared closed)|meeting (?:closed|ended|finished|concluded)|\(?the meeting (?:commenced|started|began) .{0,40}(?:closed|ended|finished|concluded)|duration of meeting)\b/i

/** The minutes that a paper prints: each from its title to where the meeting closes, the next minutes or a report begins. */
export function minutesIn(layer: Layer, council: string, parts: readonly Part[]): Region[] {
  const { lines } = layer
  const regions: Region[] = []
  let from = 0
  for (const [at, line] of lines.entries()) {
    if (at < from || !present.test(bareText(line))) continue
    const before = lines.slice(Math.max(from, at - 30), at)
    const title = titleOf(before, layer) ?? bareTitleOf(before, bareText(line), layer)
    if (title === undefined) continue
    const front = frontIn(layer, lines.slice(title, at + 8), council)
    if (front === undefined) continue
    const stop = endOf(layer, at, parts)
    const start = (lines[title] as Line).start
    const last = regions.at(-1)
    if (last !== undefined && last.end > start) regions[regions.length - 1] = { ...last, end: start }
    regions.push({ front, start, end: stop })
    from = at + 1
    while (
      from < lines.length &&
      (lines[from] as Line).start < stop &&
      (present.test(bareText(lines[from] as Line)) || from < at + 40)
    )
      from++
  }
  return regions
}

/** Where the title of minutes begins: at the line that is called so, and those before it that belong to it. */
function titleOf(before: readonly Line[], { lines }: Layer): number | undefined {
  const full = before.filter(({ text }) => text.trim() !== '')
  const near = full.slice(-16)
  const opening = near.findIndex((line) => opens.test(bareText(line)))
  const dated = near.findIndex((line) => firstDay(bareText(line)) !== undefined)
  if (opening < 0 || dated < 0) return undefined
  const bodies = near.flatMap((line, at) => (bodyIn(bareText(line)) === undefined ? [] : [at]))
  const first = Math.min(opening, dated, ...bodies)
  return lines.indexOf(near[first] as Line)
}

/** A front of nothing but a body and a day, right above those who were present. */
function bareTitleOf(before: readonly Line[], head: string, { lines }: Layer): number | undefined {
  const near = before.filter(({ text }) => text.trim() !== '').slice(-5)
  const day = near.findIndex((line) => firstDay(bareText(line)) !== undefined && bareText(line).length < 60)
  const body = near.findLastIndex((line) => bodyIn(bareText(line)) !== undefined && bareText(line).length < 110)
  if (day < 0 || body < 0 || !/^(?:present|sederunt)\b/i.test(head) || near.some((line) => isAgendaHead(bareText(line))))
    return undefined
  return lines.indexOf(near[Math.min(day, body)] as Line)
}

const actionsHead =
  /^(?:(?:agreed|summary of|list of) )?actions?(?: points?| list| log| required| agreed| arising| summary| (?:from|of) (?:the|this) meeting)*:?$/i

/** Where minutes close, or the list or table of actions ends that is printed below that line. */
function withActions(lines: readonly Line[], close: Line): number {
  const after = lines.slice(close.number).filter(({ text }) => text.trim() !== '')
  const head = after.slice(0, 8).findIndex((line) => actionsHead.test(bareText(line)))
  if (head < 0) return close.start
  const below = after.slice(head + 1)
  const stop = below.findIndex(({ text }) => !/^\s*(?:\||[-*\u2022]\s|\(?\d{1,2}[.)]\s)/.test(text))
  const last = (stop < 0 ? below : below.slice(0, stop)).at(-1)
  return last === undefined ? close.start : last.end
}

function endOf({ lines, text }: Layer, from: number, parts: readonly Part[]): number {
  const report = parts.find(({ start }) => start > (lines[from] as Line).start)?.start ?? text.length
  const close = lines.slice(from).find((line) => closes.test(bareText(line)))
  return Math.min(report, close === undefined ? text.length : withActions(lines, close))
}

/** A line as a person reads it, without what marks it as a heading or list. */
export const lineText = bareText
export { isAgendaHead }
