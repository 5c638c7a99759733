import type { Span } from '../../../read/layer.ts'
import { isPlural, type Noun, nounAfter } from './nouns.ts'
import { type Numeral, numeralsIn } from './numerals.ts'
import { qualifierBefore } from './qualifiers.ts'

/** A number with its unit, and with the numbers that only tell it again: how many of how many. */
export interface Quantity extends Span {
  readonly value: number
  readonly form: Numeral['form']
  /** "%", "percentage points", "per 10,000", "£", "days"; none of a count. */
  readonly unit?: string
  readonly noun?: Noun
  readonly count?: number
  readonly of?: number
  readonly qualifier?: string
  /** As a sign before it tells. */
  readonly sign: -1 | 0 | 1
  /** Where its words begin, with a qualifier before it. */
  readonly from: number
}

const percent = /^ ?(?:%|per cent\b|percent\b)/i
const points = /^(?: ?%)?[ -]?(?:percentage|per cent|%)[ -]points?\b|^ ?pp\b|^ ?ppts?\b/i
const barePoints = /^ points?(?= (?:above|below|higher|lower|more|less|better|worse|up|down|on|over|under|ahead|behind)\b)/i
const rate =
  /^(?: [\p{L}-]{1,20}){0,5} ?(?:per|in every|\/) ?(10,?000|1,?000|100,?000|10k|million)(?: (?:of )?(?:the )?(?:children|population|people|under[ -]18s?|0-17s?))?(?: (?:population )?(?:aged )?(?:under (?:the age of )?18|0 ?(?:-|\u2013|to) ?17)\b)?(?:'s)?/iu
const duration = /^[ -]?(?:working |calendar |school )?(days?|weeks?|months?|years?|hours?)\b/i

interface Draft extends Span {
  value: number
  form: Numeral['form']
  sign: -1 | 0 | 1
  unit?: string
  noun?: Noun
  count?: number
  of?: number
}

function unitOf(sentence: string, numeral: Numeral): Draft {
  const { start, end, value, form, sign, of } = numeral
  const tail = sentence.slice(end, end + 90)
  const draft = { start, end, value, form, sign, ...(of === undefined ? {} : { count: value, of }) }
  if (numeral.pounds) return { ...draft, unit: '£' }
  if (form === 'part') return { ...draft, unit: '%' }
  const pointed = points.exec(tail) ?? (/%|per ?cent/i.test(sentence) ? barePoints.exec(tail) : null)
  if (pointed !== null) return { ...draft, end: end + pointed[0].length, unit: 'percentage points' }
  const shared = percent.exec(tail)
  if (shared !== null) {
    const slashed = /^ ?\((\d{1,6})\/(\d{1,6})\)/.exec(tail.slice(shared[0].length))
    const told = { ...draft, end: end + shared[0].length + (slashed?.[0].length ?? 0), unit: '%' }
    return slashed === null ? told : { ...told, count: Number(slashed[1]), of: Number(slashed[2]) }
  }
  const rated = form === 'none' ? null : rate.exec(tail)
  if (rated !== null) {
    const base = (rated[1] as string).replaceAll(',', '').replace('10k', '10000')
    return {
      ...draft,
      end: end + rated[0].length,
      unit: base === 'million' ? 'per million' : `per ${Number(base).toLocaleString('en-GB')}`,
    }
  }
  const long = duration.exec(tail)
  if (long !== null && form !== 'none')
    return { ...draft, end: end + long[0].length, unit: `${(long[1] as string).toLowerCase().replace(/s$/, '')}s` }
  const ofThese = /^ of (?:the|these|those|our|its|their)(?: (?:same|remaining))?(?= (?!\d))/i.exec(tail)?.[0].length ?? 0
  const noun = nounAfter(sentence, end + ofThese)
  return noun === undefined || (value > 1 && !isPlural(noun)) ? draft : { ...draft, noun }
}

const between = (sentence: string, a: Span, b: Span): string => sentence.slice(a.end, b.start)

const outOf = /^(?: [\p{L}'’-]{1,20}){0,3} ?(?:,? ?out of|of) (?:the |these |those |our |its |all |a |total |possible ){0,3}$/iu
const oneIn = /^ (?:in|in every|out of every) $/i
/** One of them in ten: "one child in care in ten". */
const oneOfThemIn = /^ [\p{L}'’-]{1,20}(?: [\p{L}'’-]{1,20}){0,4} in(?: every)? $/iu
/** A share of people told as so many of ten, and not of ten that were looked at. */
const outOfTen = /^ out of (?:every )?$/i
const lookedAt = /(?:cases?|files|records|audits|plans|reviews|visits|homes|schools|inspections|settings|services)$/i
const amongThose = /^(?:[^.;:()]{0,60})?, (?:of (?:whom|which)(?: only| just)? )$/i
const ofSome = /(?:^|[;,] )of (?:the |these |those |our |its ){0,2}(?:total of |current cohort of )?$/i
const bracketed =
  /^(?: (?:[\p{L}'’-]{1,20}|\d{1,2}(?:[-\u2010-\u2015]\d{1,2})?\+?)){0,8} \((?:or |i\.e\. |that is |equivalent to |which is |equal to |about |around |approximately |representing |over |just over |under |just under |nearly |almost |more than |less than |some |only ){0,2}$/iu

/** Joins what only tells the same twice: "25% (3 of 12)", "155 (or 32.7%)", "seven out of the 11", "one in five". */
function joined(sentence: string, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = []
  for (let at = 0; at < drafts.length; at++) {
    const [draft, next] = [drafts[at] as Draft, drafts[at + 1]]
    const isCount = draft.unit === undefined
    if (draft.unit === 'years' && next?.unit === 'months' && /^,? (?:and )?$/.test(between(sentence, draft, next))) {
      found.push({ ...draft, end: next.end, value: draft.value * 12 + next.value, unit: 'months' })
      at++
      continue
    }
    const follows = next === undefined || next.unit !== undefined ? undefined : between(sentence, draft, next)
    if (isCount && next !== undefined && follows !== undefined) {
      const isShareOfThem =
        oneIn.test(follows) ||
        (outOfTen.test(follows) && next.value === 10 && next.noun?.kind === 'counted' && !lookedAt.test(next.noun.words)) ||
        (draft.form === 'words' && draft.value === 1 && next.noun === undefined && oneOfThemIn.test(follows))
      if (isShareOfThem && next.value > draft.value && next.value <= 100 && draft.form !== 'none') {
        const { noun: _, ...rest } = draft
        found.push({ ...rest, end: next.end, value: Number(((draft.value / next.value) * 100).toFixed(1)), unit: '%' })
        at++
        continue
      }
      if (outOf.test(follows) && next.value >= draft.value) {
        const except = /\ball but $/i.test(sentence.slice(Math.max(0, draft.start - 12), draft.start))
        const value = except ? next.value - draft.value : draft.value
        const start = except ? draft.start - 8 : draft.start
        found.push({
          ...draft,
          ...(next.noun === undefined ? {} : { noun: next.noun }),
          start,
          end: next.end,
          value,
          count: value,
          of: next.value,
        })
        at++
        continue
      }
    }
    found.push(draft)
  }
  return bracketsJoined(sentence, found)
}

const goesOnList = /^ [^.;:()\d]{1,40}?(?:,| and|, and) $/

/** Counts of those that stand before them: "20 were made, of which ten went on", "of nine, four left, three stayed and two came back". */
function withTotals(sentence: string, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = []
  let left = 0
  for (const [at, draft] of drafts.entries()) {
    const parted = found.at(-1)
    const gap = at === 0 ? '' : between(sentence, drafts[at - 1] as Draft, draft)
    const isBare = draft.unit === undefined && draft.of === undefined && draft.noun === undefined && draft.form !== 'none'
    const isNext = parted?.of !== undefined && draft.value <= left && goesOnList.test(gap)
    const total = !isBare || at === 0 ? undefined : isNext ? parted : totalOf(sentence, drafts, at, gap)
    const of = isNext ? total?.of : total?.value
    const told =
      total === undefined || of === undefined
        ? draft
        : { ...draft, ...(total.noun === undefined ? {} : { noun: total.noun }), count: draft.value, of }
    left = told === draft || of === undefined ? 0 : (isNext ? left : of) - draft.value
    found.push(told)
  }
  return found
}

/** Of how many the count at a place is one part, where those stand before it. */
function totalOf(sentence: string, drafts: readonly Draft[], at: number, gap: string): Draft | undefined {
  const [before, last, draft] = [drafts[at - 2], drafts[at - 1] as Draft, drafts[at] as Draft]
  const total = last.unit === '%' && before !== undefined && before.unit === undefined ? before : last
  if (total.unit !== undefined || total.of !== undefined || draft.value > total.value) return undefined
  const isPart =
    amongThose.test(gap) ||
    (total === last && ofSome.test(sentence.slice(Math.max(0, total.start - 40), total.start)) && /^[^.;:()]{0,80}, $/.test(gap))
  return isPart ? total : undefined
}

const orShare = /^(?: [\p{L}'’-]{1,20}){0,3}, (?:or|which is|equal to|equivalent to)(?: just| about| around| only)? $/iu
/** A share in words that is told exactly behind it: "nine in ten (91%)", "under half (48%)". */
const toldTwice = (first: Draft, second: Draft): boolean =>
  first.unit === '%' &&
  second.unit === '%' &&
  first.form !== 'digits' &&
  second.form === 'digits' &&
  Math.abs(first.value - second.value) <= 6

/** A share and its count, one of them in brackets behind the other. */
function bracketsJoined(sentence: string, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = []
  for (let at = 0; at < drafts.length; at++) {
    const [draft, next] = [drafts[at] as Draft, drafts[at + 1]]
    const open = next === undefined ? '' : between(sentence, draft, next)
    const closes = next === undefined ? '' : sentence.slice(next.end, next.end + 40)
    if (next?.unit === '%' && draft.unit === undefined && draft.form === 'digits' && next.sign === 0 && orShare.test(open)) {
      const { noun = next.noun, value, end: _, ...rest } = draft
      const { end, value: share, unit = '%' } = next
      found.push({ ...rest, end, value: share, unit, count: draft.count ?? value, ...(noun === undefined ? {} : { noun }) })
      at++
      continue
    }
    if (next !== undefined && bracketed.test(open) && /^(?: [\p{L}'’-]{1,20}){0,3}\)/u.test(closes)) {
      if (toldTwice(draft, next)) {
        const { count: _, of: __, ...rest } = next
        found.push({ ...rest, start: draft.start, end: next.end + (closes.indexOf(')') + 1) })
        at++
        continue
      }
      const [share, count] = draft.unit === '%' ? [draft, next] : [next, draft]
      if (share.unit === '%' && count.unit === undefined && count.form !== 'none' && share.sign === 0) {
        const noun = count.noun ?? share.noun
        found.push({
          ...share,
          start: draft.start,
          end: next.end + (closes.indexOf(')') + 1),
          count: count.count ?? count.value,
          ...(count.of === undefined ? {} : { of: count.of }),
          ...(noun === undefined ? {} : { noun }),
        })
        at++
        if (absorbTotal(sentence, found, drafts[at + 1])) at++
        continue
      }
    }
    found.push(draft)
  }
  return found
}

/** Of "eight (20%) out of 40 carers", the total belongs to the share. */
function absorbTotal(sentence: string, found: Draft[], total: Draft | undefined): boolean {
  const last = found.at(-1)
  if (last?.count === undefined || last.of !== undefined || total === undefined || total.unit !== undefined) return false
  if (total.value < last.count || !/^ (?:out )?of (?:the |all |these )?$/i.test(between(sentence, last, total))) return false
  found[found.length - 1] = {
    ...last,
    end: total.end,
    of: total.value,
    ...(total.noun === undefined ? {} : { noun: total.noun }),
  }
  return true
}

const pairedBy = /^(?: ?[\u2010-\u2015-] ?| to | and )$/

/** Of "517 – 513.9 per 10,000" and "from 9 to 4%", the first number has the unit of the second. */
function sharedUnits(sentence: string, drafts: readonly Draft[]): Draft[] {
  const found = [...drafts]
  for (let at = found.length - 2; at >= 0; at--) {
    const [draft, next] = [found[at] as Draft, found[at + 1] as Draft]
    if (
      draft.unit === undefined &&
      draft.noun === undefined &&
      draft.form === 'digits' &&
      pairedBy.test(between(sentence, draft, next))
    )
      found[at] = {
        ...draft,
        ...(next.unit === undefined ? {} : { unit: next.unit }),
        ...(next.noun === undefined ? {} : { noun: next.noun }),
      }
  }
  return found
}

/** The numbers of a sentence with their units. */
export function quantitiesIn(sentence: string): Quantity[] {
  const drafts: Draft[] = []
  for (const numeral of numeralsIn(sentence)) {
    const last = drafts.at(-1)
    if (last !== undefined && numeral.start < last.end) continue
    if (last !== undefined && last.form === 'words' && last.value === numeral.value && between(sentence, last, numeral) === ' ')
      drafts.pop()
    drafts.push(unitOf(sentence, numeral))
  }
  return withTotals(sentence, joined(sentence, sharedUnits(sentence, drafts))).map((draft) => {
    const { words, from } = qualifierBefore(sentence, draft.start)
    return { ...draft, from, ...(words === undefined ? {} : { qualifier: words }) }
  })
}
