import type { Span } from '../read/layer.ts'

/** What stands in a text for contact details that are left out of it. */
export const leftOut = '[…]'

const mayHold = /@|\bcontact (?:officer|person)|[([]at[)\]]|\d(?:[\s()./\u2010-\u2015-]{0,3}\d){5}/i
const address = /[\w.+'’%&-]{1,200}\s?(?:@|[([]at[)\]])\s?[\w-]+(?:\.[\w-]+)+(?:\.\s(?:uk|com|org|net)\b)?/gi

const opening = /(?<![\w£$#.,+]|\d[-/])(?:\(?(?:\+|00)\s?44\)?(?:\s?\(0\))?|\(?0(?=[1-9]))/g
const nextDigits = /([\s\u00a0.()\u2010-\u2015-]{0,3})(\d+)/y
const extension = /(?:\s?\/\s?\d{1,6})*(?:[\s,(]*\b(?:ext(?:ension)?\b\.?|x)\s?:?\s?\d{2,6}\)?)?/iy

/** Whether digits after the leading 0 are as many as a number of the United Kingdom has; a few old ones are shorter. */
const isNumber = (digits: string): boolean =>
  /^[1235789]\d{8,9}$/.test(digits) || /^(?:800|808|500)\d{4,6}$|^845\d{4}$/.test(digits)

/** Where a number ends that is dialled from anywhere, by where its first digits are; undefined where they are no such number's. */
function endOfNumber(text: string, from: number): number | undefined {
  let [digits, at, end] = ['', from, undefined as number | undefined]
  for (let first = true; ; first = false) {
    nextDigits.lastIndex = at
    const [whole, between = '', more = ''] = nextDigits.exec(text) ?? []
    if (whole === undefined || (end !== undefined && /[\n\r]/.test(between)) || digits.length + more.length > 10) break
    if (first && between === '' && text[from - 1] === '0' && more.length < 2) break
    digits += more
    at += whole.length
    if (isNumber(digits) && !/^(?:\w|%|[.,]\d)/.test(text.slice(at, at + 2))) end = at
  }
  if (end === undefined) return undefined
  extension.lastIndex = end
  return end + (extension.exec(text)?.[0].length ?? 0)
}

const dialled =
  'tel(?:ephone)?|phone|fax|textphone|text ?phone|minicom|typetalk|mobile|mob|ddi|direct (?:dial|line)|switchboard|helpline|hotline'
const labelled = new RegExp(
  `\\b(?:${dialled})\\b(?:\\s+(?:number|no))?[\\s.:|*]*((?!20\\d\\d\\s?[-/\u2013])\\+?\\(?\\d(?:[\\s()-]?\\d){5,12})(?![\\d%])`,
  'gi',
)

/** Who is named as the one to ask. */
const named = /\bcontact (?:officer|person)s?(?:\(s\))?\s*[:|][\s:|*]*(\p{L}[^\n\r|.;]{2,60})/giu

function* found(text: string): Generator<Span> {
  for (const { 0: printed, index } of text.matchAll(address)) yield { start: index, end: index + printed.length }
  for (const { 0: printed, index } of text.matchAll(opening)) {
    const end = endOfNumber(text, index + printed.length)
    if (end !== undefined) yield { start: index, end }
  }
  for (const pattern of [labelled, named])
    for (const { 0: printed, 1: told = '', index } of text.matchAll(pattern))
      yield { start: index + printed.length - told.length, end: index + printed.length }
}

/** Places that overlap are one. */
export function merged(places: Iterable<Span>): Span[] {
  const apart: Span[] = []
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1)
    if (last !== undefined && start <= last.end) apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else apart.push({ start, end })
  }
  return apart
}

/** Where a text has e-mail addresses, telephone numbers and names of whom to ask, in order. */
export const contactsIn = (text: string): Span[] => (mayHold.test(text) ? merged(found(text)) : [])

/** A text without its contact details: a mark stands where they stood. */
export function withoutContacts(text: string): string {
  let [kept, from] = ['', 0]
  for (const { start, end } of contactsIn(text)) {
    kept += text.slice(from, start) + leftOut
    from = end
  }
  return kept + text.slice(from)
}

const person = /^[\W_]*contact (?:officer|person|details|name|for (?:further|more) information)s?\s*(?:\(s\))?\s*[:|-]/i
const label = new RegExp(
  `^[\\W_]*(?:contact(?: us)?|(?:${dialled})|e-?mail|[tefm])(?: (?:number|no\\.?|address))?\\s*[:|.]*[\\s|*]*(?:$|\\[…\\])`,
  'i',
)
const invitation =
  /\b(?:please|for (?:further|more) (?:information|details)|if you (?:would|need|want|have|wish|require)|contact(?: us| officer)?)\b.*\b(?:contact|telephone|phone|call|ring|text|e-?mail|fax|write)\b/is
const joining = /\b(?:and|or|by|on|at|to|tel(?:ephone)?|phone|fax|mobile|e-?mail|number|no|address|contact)\b/gi

/** What is longer says more than how somebody is reached. */
const longestLine = 2000

/** Whether a text says how somebody is reached, and nothing else. */
export function isContactLine(printed: string): boolean {
  const text = printed.replace(/[^\S\n\r]{2,}/g, ' ')
  if (text.length > longestLine) return false
  if (text.length <= 160 && person.test(text)) return true
  const told = withoutContacts(text)
  if (told.length <= 120 && label.test(told)) return true
  if (told === text) return false
  const words =
    told
      .replaceAll(leftOut, ' ')
      .replace(joining, ' ')
      .match(/[\p{L}\p{N}]{2,}/gu) ?? []
  return words.length <= 3 || invitation.test(told)
}
