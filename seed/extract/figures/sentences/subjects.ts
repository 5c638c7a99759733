import type { Span } from '../../../read/layer.ts'
import { notFigures } from '../numbers/not-figures.ts'
import { spelled } from '../numbers/spelled.ts'
import { isCounted } from '../numbers/things.ts'
import { cleaned, saysWhat } from './counted.ts'
import { regions } from './places.ts'
import type { Taken } from './taken.ts'

/** What a figure counts, and what that stands under within its own sentence. */
export interface Told {
  readonly words: string
  readonly under: readonly string[]
}

const strong =
  /[;:()]|, (?=(?:and|but|while|whilst|with|of (?:whom|which)|compared|which|this|although|however|whereas|though|these|as|up|down|against|or|leaving)\b)| [\u2013\u2014-] /giu
const weak = / (?=(?:and|while|whilst|compared|whereas|but|although|of (?:whom|which)) )|,/giu
const turn = /\b(?:to|from|at|than|with|against)\b[^.;]{0,80}$/i

/** Where, between two figures, the words of the first end and those of the second begin. */
function division(text: string, from: number, to: number): number {
  const gap = text.slice(from, to)
  const places = [...gap.matchAll(strong)].map(({ index, 0: words }) => index + (words === '(' || words.trim() === '' ? 0 : 1))
  const first = places.find((place) => place > 1 || places.length === 1) ?? places[0] ?? [...gap.matchAll(weak)].at(-1)?.index
  if (first !== undefined) return from + first
  const turned = turn.exec(gap)
  return turned === null ? to : from + turned.index
}

const clauseStart =
  /[;:]\s|[([]|, |\b(?:and (?=(?:the|an?|there|this|that|only|local|current)\b)|but |while |whilst |although |however |though |despite |which |where )/giu
const inOne = /[;:]\s|, (?:and|but|while|whilst|although|however|though)\b/giu
const clauseEnd =
  /[;:)]|, (?!\p{L}+ (?:and|or) |(?:employment|training|planning|help|care|health|education|or)\b)|(?: [\u2013\u2014] )| (?=(?:compared|while|whilst|although|whereas|but|however|this|which|resulting|because|meaning|enabling)\b)| (?=as (?:the|we|they|this|an?|it|there|part)\b)| (?=and (?:this|that|it|is|are|was|were|has|have|will|continues?|remains?|needs?|the|there|many|some|only|\d)\b)/giu

/** A figure that stands before what it counts: "12% of assessments were late", "14 children are". */
const stands = /^ ?(?!(?:and|which|this|compared|at|by|from|as|to|than|over|since|during|while|but)\b)\p{L}/iu
const complements =
  /(?:\b(?:is|was|were|are|be|been|at|to|from|stood|stands|by|than|remains?|remained|now|reached|totalled|totals|around)|,|\() ?(?:an average of |around |about |just |a |only )?$/i
const goesOn = /^ (?:for|in|on|among|amongst|of|with|who|from|under|per|within|across)\b/i

function lastEnd(text: string, pattern: RegExp): number {
  let end = 0
  for (const { index, 0: words } of text.matchAll(pattern)) {
    const at = index + words.length
    if (saysWhat(text.slice(at))) end = at
  }
  return end
}

/** The end of the first clause that says something. */
function firstEnd(text: string, own: string): number {
  for (const { index } of text.matchAll(clauseEnd))
    if (index > 0 && saysWhat(cleaned(text.slice(0, index), [], own))) return index
  return text.length
}

const lastWords = (text: string, count: number): string => text.trim().split(' ').slice(-count).join(' ')
const needsSubject =
  /^(?:on|in|of|due|for|at|to|with|were|was|are|is|have|had|has|placed|live|living|by|under|from|because|as|not|lived|attend|received|achieved|became|moved|subsequently|returned|who|remain|special|being|having|left|ceased|recorded|judged|rated|graded)\b/iu
const subjectEnd =
  /(?= (?:were|was|are|is|have|has|had|having|in|on|with|placed|live|living|who|received?|attend\w*|experienc\w+|achiev\w+|resid\w+|remain\w*|did|do|being|recorded|judged|rated|result\w*|account\w*|took|take|go|went|moved|left|became|made|met)\b|[,.;)]|$)/iu

interface Sides {
  readonly left: string
  readonly right: string
}

const moved =
  /^\)? ?(?:percentage points? |points? )?(?:[\p{L}-]{1,15} )?(?:increase|rise|growth|improvement|decrease|reduction|fall|drop|decline|dip|cut|higher|lower|above|below|longer|shorter|more|fewer|less|better|worse|outside)\b/iu
/** What makes up a part: the part stands before the number, the whole behind it. */
const isSharing =
  /\b(?:account(?:s|ed|ing)? for|represent(?:s|ed|ing)?|ma(?:k|d)es? up|constitut(?:e|es|ed|ing)|compris(?:e|es|ed|ing))(?: \p{L}+ly| only| just| about| around)? $/iu
const asides = /\([^()]{0,60}\)|, (?:living|including|such as|whether|both)\b[^,;.%]{0,80},/g
const parts = /[\p{L}]{3,}/gu
const sizeOf = (words: string): number => [...words.matchAll(parts)].length

/** The words within a figure that tells itself twice: "records" of "25% of records (3 of 12)". */
const numbers = new RegExp(`\\b(?:${spelled}|half|thirds?|quarters?|fifths?)\\b`, 'giu')
function inner(printed: string): string {
  const kept = notFigures(printed)
  const [first, last] = [kept[0]?.start ?? printed.length, Math.max(0, ...kept.map(({ end }) => end))]
  const bare = (words: string): string =>
    words.replace(numbers, ' ').replace(/[\d,.]*\d ?%?|[()%£]|\b(?:or|out of|of (?:the )?(?=\d|$)|per cent)\b/gi, ' ')
  return kept.length === 0
    ? bare(printed)
    : `${bare(printed.slice(0, first))}${printed.slice(first, last)}${bare(printed.slice(last))}`
}

/** What a share is of where that is told before it: "Of all referrals, 21% came again". */
const wholeBefore = /(?:^|[.;:] )(?:\d[\d.]* )?Of (?<whole>(?!these|those|them|whom|which)[^,;:.]{3,80}), $/u

function headed({ left, right }: Sides, noun: string, own: string): string {
  const end = /\bin(?: only| just)? $/i.test(left) ? right.search(/[;:]|\. |, (?:and|but|while|which)\b/) : firstEnd(right, own)
  const told = cleaned(`${noun} ${right.slice(0, end < 0 ? right.length : end).replace(/^\)? ?(?:of )?/, ' ')}`, [], own)
  if (sizeOf(told) >= 4) return told
  const over = left.replace(/,? ?\(\s*$/, '')
  const lead = cleaned(lastWords(over.slice(lastEnd(over, clauseStart)), 12), [], own)
  if (!saysWhat(lead)) return told
  return lead.toLowerCase().includes(told.toLowerCase()) ? lead : cleaned(`${lead} ${told}`, [], own)
}

function completed({ left, right }: Sides, own: string): string {
  const tail = goesOn.test(right) ? right.slice(0, firstEnd(right, own)) : ''
  const clause = cleaned(
    `${left.slice(lastEnd(left, /\b(?:between|both)\b/i.test(left) ? inOne : clauseStart))} ${tail}`,
    [],
    own,
  )
  if (saysWhat(clause)) return clause
  const whole = cleaned(`${left.slice(lastEnd(left, /[;:]\s/g))} ${tail}`, [], own)
  return saysWhat(whole) ? whole : ''
}

function wordsBetween(sides: Sides, { quantity, kind }: Taken, own: string, printed: string): string {
  const left = sides.left.replace(asides, ' ')
  const within = quantity.count === undefined ? '' : inner(printed)
  const right = `${saysWhat(within) ? ` ${within.trim()}` : ''}${sides.right.replace(asides, ' ')}`
  const noun =
    quantity.noun === undefined || saysWhat(within) ? undefined : quantity.noun.start >= quantity.end ? '' : quantity.noun.words
  if (kind === 'CHANGE' && moved.test(right)) {
    const of =
      /^\)? ?(?:percentage points? |points? )?(?:[\p{L}-]{1,15} )?(?:increase|rise|growth|improvement|decrease|reduction|fall|drop|decline|dip|cut)s? (?:in|of|on) (?!\d)/iu.exec(
        right,
      )?.[0].length
    if (of !== undefined) return headed({ left: '', right: ` ${right.slice(of)}` }, '', own)
    const lead = completed({ left, right: '' }, own)
    const more = /^ (?:more|fewer|less) (?!than\b)/i.exec(right)?.[0].length
    return lead === '' && more !== undefined ? headed({ left: '', right: ` ${right.slice(more)}` }, '', own) : lead
  }
  if (isSharing.test(left)) {
    const whole = cleaned(`${left.slice(lastEnd(left, inOne))} ${right.slice(0, firstEnd(right, own))}`, [], own)
    if (saysWhat(whole)) return whole
  }
  const whole = quantity.unit === '%' && stands.test(right) ? wholeBefore.exec(left)?.groups?.whole : undefined
  if (whole !== undefined)
    return cleaned(`${whole.replace(/^(?:the|our|all|all the|all our) /i, '')} ${right.slice(0, firstEnd(right, own))}`, [], own)
  const isHead =
    noun !== undefined ||
    /^\)? ?of \p{L}/iu.test(right) ||
    saysWhat(within) ||
    (stands.test(right) && !complements.test(left) && saysWhat(cleaned(right.slice(0, firstEnd(right, own)), [], own)))
  if (isHead) return headed({ left, right }, noun ?? '', own)
  const told = completed({ left, right }, own)
  return told === '' && !/\( ?$/.test(left) ? cleaned(right.slice(0, firstEnd(right, own)), [], own) : told
}

const paired =
  /(?:^[^,;()]{0,60}|\b(?:rising|increasing|falling|decreasing|reducing|growing|dropping|improving|up|down) )\b(?:to|and now|[\u2013\u2014-]) $/i
const bracketed = /^[^()]{0,40}\($/

/** The words on each side of every figure of a sentence, up to those of the next. */
function sidesOf(text: string, spans: readonly Span[]): Sides[] {
  const cuts = spans.map((span, at) => (at === 0 ? 0 : division(text, (spans[at - 1] as Span).end, span.start)))
  return spans.map(({ start, end }, at) => {
    const [low, high] = [cuts[at] as number, cuts[at + 1] ?? text.length]
    const next = spans[at + 1]
    const close = next === undefined ? -1 : text.indexOf(')', next.end)
    const isAside = next !== undefined && bracketed.test(text.slice(end, next.start)) && close >= 0 && close - next.end < 40
    const beyond =
      isAside && !/^\s*(?:[.;,]|$)/.test(text.slice(close + 1, close + 3))
        ? text.slice(close + 1, cuts[at + 2] ?? text.length)
        : ''
    return { left: text.slice(low, start), right: `${text.slice(end, high)}${beyond}` }
  })
}

const withoutPlace = ({ left, right }: Sides, place: string | undefined): Sides =>
  place === undefined || place === '' || regions.has(place)
    ? { left, right }
    : { left: left.replaceAll(place, ' '), right: right.replaceAll(place, ' ') }

const hasThing = (words: string): boolean => words.split(/[ /]/).some(isCounted)

/** What each of the figures of a sentence counts. */
export function wordsOf(text: string, taken: readonly Taken[], own: string): Told[] {
  const spans: Span[] = taken.map(({ quantity }) => ({ start: quantity.from, end: quantity.end }))
  const sides = sidesOf(text, spans)
  let first: string | undefined
  let subject: string | undefined
  return taken.map((each, at) => {
    const { quantity, kind } = each
    const { left, right } = withoutPlace(sides[at] as Sides, each.place)
    const said = wordsBetween({ left, right }, each, own, text.slice(quantity.start, quantity.end))
    const words =
      subject !== undefined && /^ of (?:these|those|them)\b/i.test(right)
        ? said.replace(/\b(?:these|those|them)\b/i, subject)
        : said
    const before = first
    const gap = at === 0 ? '' : text.slice((spans[at - 1] as Span).end, (spans[at] as Span).start)
    const isPair = paired.test(gap) && taken[at - 1]?.unit === each.unit && kind !== 'CHANGE'
    const isAside = bracketed.test(gap) && right.startsWith(')')
    const isSecond = isPair || isAside || /^(?:COMPARATOR|TARGET|THRESHOLD)$/.test(kind) || !saysWhat(words)
    if (at > 0 && before !== undefined && (isSecond || words.toLowerCase() === quantity.noun?.words.toLowerCase()))
      return {
        words:
          isPair && /^ for \p{L}/u.test(right) ? cleaned(`${before}${right.slice(0, firstEnd(right, own))}`, [], own) : before,
        under: [],
      }
    if (quantity.unit === '%' && /^\)? ?of \p{L}/iu.test(right))
      subject = cleaned(right.replace(/^\)? ?of /i, '').split(subjectEnd)[0] ?? '', [], own)
    first = words
    if (at === 0) return { words, under: [] }
    const link = quantity.unit === '%' ? (/^ ((?:on|in|due to|under|with|at|for|as)\b)/i.exec(right)?.[1] ?? '') : ''
    if (subject !== undefined && quantity.unit === '%' && (link !== '' || needsSubject.test(words)))
      first = [subject, words.startsWith(link) ? '' : link, words].filter((part) => part !== '').join(' ')
    return { words: first, under: before === undefined || hasThing(first) ? [] : [before] }
  })
}
