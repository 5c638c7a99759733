import type { Figure } from '../figure.ts'
import { spelled } from '../numbers/spelled.ts'

const number = `(?:[£$]? ?\\d[\\d,.]*(?: ?(?:%|per ?cent|million|billion|m|bn|k)(?![\\p{L}]))?|${spelled}|half|thirds?|quarters?|fifths?|tenths?|none|nobody|all|every|each|no|both)`
/** What tells the figure in its own print: "one in five", "3 of 12", "All three"; a noun printed with it is none of it. */
const figureItself = new RegExp(
  `^(?:[(~+-]|(?:just |only )?(?:under|over|about|around|nearly|almost) |a(?= ))*(?:${number}[ -]*(?:(?:in|of|out of|or)(?= ?(?:${number})(?![\\p{L}])) ?)?(?![\\p{L}]))+\\)?`,
  'iu',
)

const clauseStart =
  /[;:(]\s?|[.!?]\s+|,\s|\s[\u2013\u2014-]\s|\s(?=(?:but|while|whilst|although|however|whereas|because|and (?:the|there|this|an?|in|of|only|that))\s)/giu
const clauseEnd =
  /[;:()]|[.!?](?=\s|$)|,\s|\s[\u2013\u2014-]\s|\s(?=(?:but|while|whilst|although|however|whereas|because|compared|which|resulting|meaning)\s)/giu
const word = /[\p{L}]{3,}/gu
const sizeOf = (words: string): number => [...words.matchAll(word)].length

/** Words that lead to a figure, or on from it, and say nothing of what it counts. */
const leading =
  /^(?:[\s,.;:()'"\u2018\u2019\u201c\u201d\u2013\u2014-]+|(?:there|it|this|that|these|those|we|they|which|who|whom|out|recently|also|then|and|but|while|whilst|although|however|also|of|the|a|an|in|at|by|to|from|with|for|on|as|is|are|was|were|has|have|had|been|be|being|only|just|about|around|approximately|currently|now|over|under|than|more|less|including|further|total|so|such|(?:19|20)\d{2}(?:[-/]\d{2,4})?)(?![\p{L}\p{N}'’-]))+/iu
const trailing =
  /(?:[\s,.;:('"\u2018\u2019\u201c\u201d\u2013\u2014-]+|(?<![\p{L}\p{N}'’-])(?:and|but|or|of|the|a|an|in|at|by|to|from|with|for|on|as|is|are|was|were|has|have|had|been|be|being|only|just|about|around|approximately|currently|now|over|under|than|more|less|including|which|that|who|stood|stands|remains?|reached|total|increased|decreased|fallen|risen|rose|fell|reduced|reduction|increase|average|also|this|these|so|rate))+$/iu

const longest = 110

/** Cut at the end of a clause, else of a word. */
function cut(words: string): string {
  if (words.length <= longest) return words
  const head = words.slice(0, longest)
  const clause = Math.max(head.lastIndexOf(', '), head.lastIndexOf('; '), head.lastIndexOf(' \u2013 '))
  if (clause > 40) return `${head.slice(0, clause)}…`
  return `${head.slice(0, head.lastIndexOf(' ')).replace(trailing, '').replace(/…$/, '')}…`
}

function lastStart(text: string, isEnough: (rest: string) => boolean): number {
  let at = 0
  for (const { index, 0: mark } of text.matchAll(clauseStart))
    if (isEnough(text.slice(index + mark.length))) at = index + mark.length
  return at
}

function firstEnd(text: string, isEnough: (head: string) => boolean): number {
  for (const { index } of text.matchAll(clauseEnd)) if (isEnough(text.slice(0, index))) return index
  return text.length
}

/** Where in its sentence a figure is printed: at the place nearest to where its words stand. */
function placeIn(sentence: string, { carriers, printed }: Figure): number {
  const expected = (printed.spans[0]?.start ?? 0) - (carriers[0]?.spans[0]?.start ?? 0)
  let best = -1
  for (let at = sentence.indexOf(printed.text); at >= 0; at = sentence.indexOf(printed.text, at + 1))
    if (best < 0 || Math.abs(at - expected) < Math.abs(best - expected)) best = at
  return best
}

const least = 3
/** So many words behind a figure, the first of them what it counts, need none before it. */
const enough = 5

/** Whether words begin with what a figure counts. */
const startsWithUnit = (words: string, { unit }: Figure): boolean =>
  !/^(?:%|per |£|days?$|weeks?$|months?$|years?$)/.test(unit) &&
  words
    .toLowerCase()
    .split(' ')
    .slice(0, 4)
    .some((each) => unit.toLowerCase().includes(each.replace(/s$/, '')) && each.length > 3)

/** The clause of a sentence that a figure stands in, with "…" where it stood between its words. */
function fromSentence(figure: Figure): string | undefined {
  const sentence = figure.carriers[0]?.text ?? ''
  const at = placeIn(sentence, figure)
  if (at < 0) return undefined
  const own = figureItself.exec(figure.printed.text)?.[0] ?? figure.printed.text
  const rest = figure.printed.text.slice(own.length)
  const noun = /^\s*[\p{L}]/u.test(rest) ? rest : ''
  const after = `${noun}${sentence.slice(at + figure.printed.text.length)}`
  const before = sentence.slice(0, at)
  const lead = sizeOf(
    before
      .slice(lastStart(before, () => true))
      .replace(leading, '')
      .replace(trailing, ''),
  )
  const tail = after.slice(
    0,
    firstEnd(after, (head) => sizeOf(head.replace(leading, '')) >= (lead >= least ? 1 : least)),
  )
  const ahead = sizeOf(tail.replace(leading, ''))
  const near = before.slice(
    lastStart(before, (words) => sizeOf(words.replace(leading, '').replace(trailing, '')) + ahead >= least),
  )
  const first = near.replace(leading, '').replace(trailing, '').trim()
  const follows = tail.replace(/^[\s%)]+/, ' ')
  const isOf = /^ (?:of|in) /.test(follows)
  const last = follows
    .replace(leading, '')
    .replace(/[\s,.;:(]+$/u, '')
    .trim()
  if (sizeOf(first) === 0) return last
  if (sizeOf(last) === 0 || (sizeOf(last) < 2 && sizeOf(first) >= least)) return first
  return (isOf && sizeOf(last) >= least) || (sizeOf(last) >= enough && startsWithUnit(last, figure)) ? last : `${first} … ${last}`
}

const tidy = (words: string): string => {
  const plain = words
    .replace(/["\u201c\u201d]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:)])/g, '$1')
    .trim()
  return plain.includes('(') ? (plain.includes(')') ? plain : plain.replace('(', '')) : plain.replaceAll(')', '')
}

/** The words with which a paper tells a figure, cut to what can be read at a glance. */
export function asPrinted(figure: Figure, from: string | undefined): string {
  const { counted, carriers, unit } = figure
  const told = carriers.length === 1 ? fromSentence(figure) : undefined
  const isTheirs = told !== undefined && sizeOf(told) >= 2
  const words = tidy(isTheirs ? told : counted.words)
  if (sizeOf(words) >= 2 || (carriers.length > 1 && from === undefined && sizeOf(words) > 0)) return cut(words)
  const above = tidy(from ?? counted.under[0] ?? '')
  return cut([above, words].filter((part) => part !== '').join(': ') || unit)
}
