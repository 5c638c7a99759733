import type { Expression } from './expression.ts'

const figure = /(?<![\p{L}\d])£?\d[\d,.]*\d?(?:%|k|m)?/gu
const turning =
  /[;:]|\b(?:compar\w+|than|(?<!\b(?:benefit\w*|suffer\w*|result\w*|com(?:e|es|ing)|came) )from(?! the (?:police|public|council|schools?|courts?))|against|but|while|whilst|whereas|although|however|up|down|(?:in|de)creas\w+|reduc\w+|rising|rose|risen|falling|fell|fallen|grown|improv\w+|to(?= (?:an? |the |average |of |around |about |just |over )*£?\d))\b/
const parting = /, (?!\(|and \d)|\.\s/
const few = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const says = '(?:has|have|had|were|was|are|is|remain\\w*)\\b'
/** Other things that are counted, of which a verb of their own says something. */
const anotherClause = new RegExp(`(?:,| \\p{L}+)? and (?:no|none|\\d[\\d,.]*|${few}) (?:[\\p{L}'’-]+ ){1,5}${says}`, 'u')
/** A clause of its own that a figure opens. */
const opensClause = new RegExp(`^\\S+ (?:[\\p{L}'’-]+ ){1,3}${says}`, 'u')

/** Without what stands in brackets, which tells the same again. */
const withoutBrackets = (words: string): string =>
  words
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s*\($/, ' ')
    .replace(/^[^()]*\)/, ' ')

const plain = (words: string): string => withoutBrackets(words).toLowerCase()

interface Sides {
  readonly text: string
  readonly at: number
}

const between = ({ text, at }: Sides, { at: from, to }: Expression): string =>
  from > at ? text.slice(at, from) : text.slice(to, at)

/** Whether a figure and a time behind it go together: nothing turns to something else between them. */
function followsCloser(sides: Sides, expression: Expression, mayPart: boolean): boolean {
  if (expression.at <= sides.at || expression.isEarlier) return false
  const words = plain(between(sides, expression)).replace(/^\W*\d[\d,.]*\W*/, '')
  if (anotherClause.test(words)) return false
  return words.length < 160 && !turning.test(words) && (mayPart || !parting.test(words.replace(/, *$/, '')))
}

/** Whether a figure stands right before a time: the time is that of the figure, and not of what comes after it. */
function isTaken({ text }: Sides, expression: Expression, others: readonly Expression[]): boolean {
  const before = text.slice(Math.max(0, expression.at - 70), expression.at)
  return [...before.matchAll(figure)].some(({ index, 0: digits }) => {
    const at = expression.at - before.length + index
    if (others.some((other) => other.at <= at && at < other.to)) return false
    const words = plain(before.slice(index + digits.length))
    return !turning.test(words) && !/[,.;]/.test(words)
  })
}

const listed =
  /^,? *$|^,? which (?:was|were|is|are|equates) |^\s*(?:\)|, (?:and|with|of|a|including|plus)\b|and\b|of (?:which|whom|these|those)\b|with\b|\(|for\b|there\b)/

/** The latest time in the brackets right behind a change, which tell from what to what. */
function bracketed(text: string, at: number, expressions: readonly Expression[]): Expression | undefined {
  const found = /^\S+(?: \S+)? ?\([^()]*\)/.exec(text.slice(at))
  if (found === null) return undefined
  const within = expressions.filter((each) => each.at > at && each.to <= at + found[0].length && each.when?.end !== undefined)
  return within.sort((a, b) => ((a.when?.end as string) < (b.when?.end as string) ? 1 : -1))[0]
}

/** Of a list of times, each with its figure behind it ("May 2020, 12; June 2020, 14 and"), the time right before a figure. */
function inList(text: string, at: number, expressions: readonly Expression[]): Expression | undefined {
  const own = expressions.find((each) => each.to <= at && /^(?:,|:| [-\u2013]) ?$/.test(text.slice(each.to, at)))
  const others = expressions.filter((each) => each !== own && /^(?:,|:| [-\u2013]) ?£?\d/.test(text.slice(each.to)))
  return own !== undefined && others.length > 0 ? own : undefined
}

/** Where in a text brackets stand that hold a figure and a time of it. */
function asidesIn(text: string, expressions: readonly Expression[]): { from: number; to: number }[] {
  return [...text.matchAll(/\([^()]*\)/g)].flatMap(({ index, 0: words }) => {
    const [from, to] = [index, index + words.length]
    const within = expressions.filter((each) => each.at > from && each.to < to)
    if (within.length === 0) return []
    let [rest, at] = ['', from]
    for (const each of within) {
      rest += `${text.slice(at, Math.max(at, each.at))} `
      at = Math.max(at, each.to)
    }
    rest += text.slice(at, to)
    // How many of how many tells the figure before the brackets again.
    return /\d/.test(rest.replace(/\bn ?= ?[\d,]+|[\d,]+ (?:out )?of [\d,]+|[\d,]+ ?\/ ?[\d,]+/gi, ' ')) ? [{ from, to }] : []
  })
}

/** A time in brackets is that of the figures in the same brackets, where they hold any; the brackets' own is theirs before all. */
function withinReach(text: string, at: number, expressions: readonly Expression[]): { own?: Expression; reached: Expression[] } {
  const asides = asidesIn(text, expressions)
  const isIn = (place: number, { from, to }: { from: number; to: number }): boolean => from <= place && place < to
  const reached = expressions.filter((each) => asides.every((aside) => !isIn(each.at, aside) || isIn(at, aside)))
  const around = asides.find((aside) => isIn(at, aside))
  const [only, more] = around === undefined ? [] : reached.filter((each) => isIn(each.at, around))
  return only !== undefined && more === undefined ? { own: only, reached } : { reached }
}

/** Of "from 6% to 8% between one year and another", each figure's own. */
function respectively(text: string, at: number, expressions: readonly Expression[]): Expression | undefined {
  const first = expressions.findIndex((each) => /\bbetween (?:the )?$/i.test(text.slice(0, each.at)))
  const [one, other] = [expressions[first], expressions[first + 1]]
  if (first < 0 || one === undefined || other === undefined || !/^ and (?:the )?$/i.test(text.slice(one.to, other.at)))
    return undefined
  const [before, after] = [text.slice(0, at), text.slice(at)]
  const number = '£?\\d[\\d.,]*(?: ?%|k|m)?(?: per cent| per [\\d,]+)?(?: [\\p{L}-]{1,20}){0,2}'
  if (/\bfrom $/i.test(before) && new RegExp(`^${number} to £?\\d`, 'u').test(after)) return one
  return new RegExp(`\\bfrom ${number} to £?$`, 'iu').test(before) ? other : undefined
}

const opening = /^\W*(?:of|for|among|amongst|from) (?:the|all|our|these|those)\b[^,;.]*$/i

/** Of words that open a sentence and say of whom, and of when, it speaks. */
const isOpening = ({ text }: Sides, { at, to }: Expression): boolean =>
  opening.test(text.slice(0, at)) && /^\s*,/.test(text.slice(to))

/** "Two have closed since May, and 12 schools are open": since when the one is so says nothing of the other. */
const isOfClauseBefore = (sides: Sides, each: Expression): boolean =>
  each.openedFrom !== undefined &&
  each.at > 12 &&
  /^,? and (?:only )?$/.test(between(sides, each)) &&
  opensClause.test(sides.text.slice(sides.at))

/** The time of a sentence's figure: which of its expressions; none where none is about it. */
export function boundTo(text: string, at: number, expressions: readonly Expression[], isChange = false): Expression | undefined {
  const sides = { text, at }
  const all = expressions.filter((each) => !(each.at <= at && at < each.to))
  if (isChange) {
    const told = bracketed(text, at, all)
    if (told !== undefined) return told
  }
  const { own: aside, reached: outside } = withinReach(text, at, all)
  const own = aside ?? respectively(text, at, outside)
  if (own !== undefined) return own
  const next = outside.find((each) => each.at > at)
  const led = inList(text, at, outside)
  if (led !== undefined) return led
  if (next !== undefined && followsCloser(sides, next, false)) return next
  const before = outside.filter((each) => each.to <= at).reverse()
  for (const each of before) {
    const words = between(sides, each)
    const isNear = words.replace(/[^\p{L}\d]/gu, '').length <= 24 && !/[.;]/.test(words)
    if (each.isEarlier && isChange) continue
    if (each.isEarlier && !(isNear && /^(?:[ ,]*\(|,? (?:when|where|which|of|figure of|\()|[ ]?$)/.test(words))) continue
    if (isOfClauseBefore(sides, each)) continue
    if (isTaken(sides, each, outside) && !listed.test(words) && !isOpening(sides, each)) continue
    return each
  }
  const later = outside.find((each) => followsCloser(sides, each, true))
  if (later !== undefined) return later
  return outside.find((each) => !each.isEarlier && each.at > at && !turning.test(plain(between(sides, each))))
}
