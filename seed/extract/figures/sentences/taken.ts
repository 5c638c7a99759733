import { countUnit } from '../numbers/count-units.ts'
import { isPlural, type Noun, nounAfter } from '../numbers/nouns.ts'
import type { Quantity } from '../numbers/quantities.ts'
import { quantitiesIn } from '../numbers/quantities.ts'
import { isCounted } from '../numbers/things.ts'
import { isAverageOfBase, isElided, isFigure, isSubject, type Sides } from './accept.ts'
import { aimOf, isForecast, isForeseen } from './aims.ts'
import { changeOf } from './changes.ts'
import { otherCouncil } from './other-councils.ts'
import { placeOf } from './places.ts'

export type Kind = 'ACTUAL' | 'TARGET' | 'THRESHOLD' | 'COMPARATOR' | 'CHANGE'

/** A number of a sentence that is a figure, and its role. */
export interface Taken {
  readonly quantity: Quantity
  readonly value: number
  /** Undefined where neither it nor what stands before it in the sentence tells. */
  readonly unit: string | undefined
  readonly kind: Kind
  readonly place?: string
  readonly qualifier?: string
}

/** What the sentences before a sentence leave to it. */
export interface Before {
  readonly unit?: string | undefined
  readonly rate?: string | undefined
}

const furthest = 240
const averaged = /(?<!\b(?:national|england|english|regional|neighbours?|the)['’]?s? )\baverag|\bthe average (?!for|at)/i
const setByNation = /\bset (?:nationally|by (?:the )?(?:Department|DfE|DFE|government|national))/
const numberOf = /\b(?:numbers?|total|volume|percentage|proportion|rate) of (?:the |our |these |all )?/giu
const ofLast = /, of (?:whom|which)(?: only| just)? $/i
const ofThese = /^ of (?:these|which|whom|them|those)\b/i
const linking = /(?:\b(?:to|from|at|of|than|with|and|is|was|in|by)|[,(\u2010-\u2015-]) ?$/i

function nounBefore(before: string): string | undefined {
  const found = [...before.matchAll(numberOf)].at(-1)
  if (found === undefined) return undefined
  const noun = nounAfter(before, found.index + found[0].length - 1)
  return noun?.kind === 'counted' && isPlural(noun) ? countUnit(noun.words) : undefined
}

/** A label before a number, or that and figures that were told of it: "Contacts received: 2,614". */
const label = /(?:^|[.;] )(?<label>\p{Lu}[^.;:]{2,120}?)(?:: ?| [\u2013\u2014-] ?)$/u
/** A label with its number and nothing else: "Children in need 1,480; child protection 266". */
const terse = /(?:^|; )(?<label>\p{L}[^.;:,\d]{2,60}) $/u
const opensBehind =
  /^(?:$| ?[(),;.]| (?:of which|(?:this|last) year|on|in|at|compared|against|and)\b| (?:\p{L}{2,12}ed|held|made|sent|seen)\b)/u
const byItself = /^(?:on|in|at|by|during|since|for|from|of)\b/i

/** What a label counts: the first thing in the plural that it names. */
function labelledThing(left: string): string | undefined {
  const words = label.exec(left)?.groups?.label
  if (words === undefined || byItself.test(words) || /\b(?:rates?|percentage|proportion|average|days|cost|score)\b/i.test(words))
    return undefined
  const noun = nounAfter(words.replace(/^(?:the )?(?:total )?numbers? of /i, ''), 0)
  return noun?.kind === 'counted' && isPlural(noun) ? countUnit(noun.words) : undefined
}

const terseThing = (left: string): string | undefined => {
  const words = terse.exec(left)?.groups?.label
  const noun = words === undefined || byItself.test(words) ? undefined : nounAfter(words, 0)
  return noun?.kind === 'counted' && isPlural(noun) ? countUnit(noun.words) : undefined
}

/** A row of labels with their numbers, of which the first names what is counted. */
const isTerse = (left: string, after: string, last: Taken | undefined): boolean =>
  /^(?:;|\.?$)/.test(after) &&
  terse.test(left) &&
  (last === undefined ? /^;/.test(after) && terseThing(left) !== undefined : !/^(?:%|per|£)/.test(last.unit ?? '%'))

const moving =
  /(?<thing>\p{L}+) (?:have |has |had )?(?:more than |nearly |almost |again )?(?:doubled|halved|trebled|risen|rose|fell|fallen|increased|decreased|reduced|dropped|grew|grown|declined)(?: again| slightly| sharply)? (?:to|from) $/u
/** A thing that is said to move by so many, from and to so many: "Children in care rose by 12 from 200". */
const movingOn =
  /(?:^|[.;] )(?:the )?(?:total )?(?:numbers? of )?(?<thing>\p{L}[\p{L}'’ -]{2,60}?) (?:have |has |had )?(?:risen|rose|fell|fallen|increased|decreased|reduced|dropped|grew|grown|declined)(?: again| slightly| sharply)?(?: by [\d,]+,?)?(?: from [\d,]+(?: (?:in|at|on|by) [\p{L}\d/ -]{3,30}?)?)?(?: (?:by|to|from)) $/iu
const movesAt = (before: string): string | undefined => {
  const words = movingOn.exec(before)?.groups?.thing
  const noun = words === undefined || byItself.test(words) ? undefined : nounAfter(` ${words}`, 0)
  return noun?.kind === 'counted' && isPlural(noun) ? countUnit(noun.words) : undefined
}
const rateBefore = /\bper (?<base>10,?000|1,?000|100,?000|10k)\b[^.;%()]{0,60}$/i

function rateTold(before: string): string | undefined {
  const base = rateBefore.exec(before)?.groups?.base
  return base === undefined
    ? undefined
    : `per ${Number(base.replaceAll(',', '').replace('10k', '10000')).toLocaleString('en-GB')}`
}

/** Of what the last share before a number is one. */
function sharedNoun(before: string): Noun | undefined {
  const found = [...before.matchAll(/(?:%|per cent|percent)\)? of (?:the |our |all )?/giu)].at(-1)
  const noun = found === undefined ? undefined : nounAfter(before, found.index + found[0].trimEnd().length)
  return noun?.kind === 'counted' && isPlural(noun) ? noun : undefined
}

/** The last thing in the plural that is named before a number. */
function thingBefore(before: string): string | undefined {
  const words = before.split(/[^\p{L}'’-]+/u)
  const at = words.findLastIndex((word) => isCounted(word) && /(?:s|children|people|staff)$/i.test(word))
  return at < 0 ? undefined : countUnit(words.slice(Math.max(0, at - 1), at + 1).join(' '))
}

const isRate = (unit: string | undefined): boolean => /^(?:%|per |£|percentage)/.test(unit ?? '')

function unitOf(quantity: Quantity, sides: Sides, last: Taken | undefined, known: Before): string | undefined {
  if (quantity.unit !== undefined) return quantity.unit
  if (/\brates? of (?:re-?referrals? )?$/i.test(sides.before)) return known.rate ?? last?.unit
  if (/\bn ?= ?$/i.test(sides.before)) return thingBefore(sides.before)
  const rate = quantity.noun === undefined && linking.test(sides.left) ? rateTold(sides.before) : undefined
  if (rate !== undefined) return rate
  if (/\b(?:a|the|total|its|current) (?:child )?population (?:of|is|was)(?: just| now)? $/i.test(sides.before)) return 'people'
  if (quantity.of !== undefined && quantity.noun === undefined && ofLast.test(sides.before) && last !== undefined)
    return last.unit
  if (quantity.of !== undefined && quantity.noun?.kind !== 'counted') {
    const several = /^\)?(?: of (?:its|the|our|all|their))?((?: [\p{L}'’-]{1,20}){0,6}? \p{L}{2,20}s)\b/u.exec(sides.after)?.[1]
    if (several !== undefined) return countUnit(several)
  }
  if (quantity.noun === undefined && /\bcaseloads?\b[^.;]{0,80}$/i.test(sides.before)) return 'cases'
  if (quantity.noun === undefined && isElided(quantity, sides)) {
    const isOfLast = /^ of /.test(sides.after) && last !== undefined && last.quantity.noun !== undefined
    return (isOfLast ? last.unit : thingBefore(sides.before)) ?? last?.unit
  }
  const own = quantity.noun === undefined ? undefined : countUnit(quantity.noun.words)
  if (own === undefined && sides.labelled) return labelledThing(sides.left) ?? terseThing(sides.left) ?? last?.unit
  const moves = own === undefined ? moving.exec(sides.before)?.groups?.thing : undefined
  if (moves !== undefined && last === undefined) {
    const thing = thingBefore(moves)
    if (thing !== undefined) return thing
  }
  const thingMoved = own === undefined ? movesAt(sides.before) : undefined
  if (thingMoved !== undefined && (last === undefined || !isRate(last.unit))) return thingMoved
  if (own !== undefined && quantity.noun?.kind !== 'part') return own
  if (quantity.of !== undefined && own !== undefined) return own
  if (/^ ["'‘“]/.test(sides.after)) return undefined
  const inLine = sides.inPlace || linking.test(sides.left)
  if (
    last?.unit === '%' &&
    last.quantity.unit === '%' &&
    (ofThese.test(sides.after) || (isSubject(sides) && last.quantity.count !== undefined))
  ) {
    const noun = last.quantity.noun ?? sharedNoun(sides.before)
    if (noun !== undefined) return countUnit(noun.words)
  }
  const isShared = /^(?:%|per |percentage)/.test(last?.unit ?? '')
  const heir = isShared && (!inLine || quantity.form === 'words' || isSubject(sides)) ? undefined : last?.unit
  return (isShared ? nounBefore(sides.before) : undefined) ?? heir ?? nounBefore(sides.before) ?? known.unit
}

const isTime = ({ unit }: Quantity): boolean => /^(?:hours|days|weeks|months|years)$/.test(unit ?? '')

const isShare = ({ unit }: Quantity): boolean => unit === '%' || unit === 'percentage points'

function signed(quantity: Quantity, sign: 1 | -1 | undefined): number {
  return sign === -1 || quantity.sign === -1 ? -quantity.value : quantity.value
}

/** What stands behind brackets that hold nothing but another number: "£3m (4%) over what was set". */
function behindBrackets(text: string, from: number): string | undefined {
  const found = /^ \(\d[\d.,]* ?%\)/.exec(text.slice(from, from + 20))
  return found === null ? undefined : text.slice(from + found[0].length, from + found[0].length + furthest)
}

/** The figures of a sentence with their roles, and the numbers that could be figures but have no unit. */
export function takenIn(text: string, known: Before, goesOn: boolean, council: string): { taken: Taken[]; unclear: Quantity[] } {
  const quantities = quantitiesIn(text)
  const taken: Taken[] = []
  const unclear: Quantity[] = []
  for (const [at, quantity] of quantities.entries()) {
    const previous = quantities[at - 1]
    const before = text.slice(Math.max(0, quantity.from - furthest), quantity.from)
    const left = text.slice(Math.max(previous?.end ?? 0, quantity.from - furthest), quantity.from)
    const after = text.slice(quantity.end, Math.min(quantity.end + furthest, quantities[at + 1]?.from ?? text.length))
    const follows = taken.length > 0
    const last = taken.at(-1)
    const isInBrackets = left === ' (' && after.startsWith(')') && quantity.unit === '%'
    const sign =
      quantity.sign !== 0
        ? quantity.sign
        : isInBrackets && last?.kind === 'CHANGE' && quantities[at - 1] === last.quantity
          ? last.value < 0
            ? -1
            : 1
          : changeOf(left, behindBrackets(text, quantity.end) ?? after, {
              isShare: isShare(quantity),
              isCount: quantity.unit === undefined,
            })
    const aim =
      sign === undefined
        ? aimOf(
            last?.kind === 'TARGET' ? left.replace(/^ ?(?:targets?|goals?|ambition)\b/i, ' ') : left,
            after,
            isTime(quantity) || quantity.unit === '£',
          )
        : undefined
    const place =
      sign === undefined
        ? ((ofThese.test(after) ? undefined : placeOf(left, after, { follows })) ??
          otherCouncil(left, after, { own: council, whole: text }) ??
          (aim !== undefined && setByNation.test(left + after) ? 'England' : undefined))
        : undefined
    const goesOnAiming = last?.kind === 'TARGET' && place === undefined && /,? \p{L}+ing\b[^,;]{0,80}$/u.test(left)
    const sides: Sides = {
      before,
      left,
      after,
      follows,
      goesOn,
      isChange: sign !== undefined,
      isAim: aim !== undefined,
      inPlace: place !== undefined,
      labelled:
        quantity.noun === undefined &&
        ((!follows && opensBehind.test(after) && labelledThing(left) !== undefined) || isTerse(left, after, last)),
    }
    if (!isFigure(quantity, sides)) continue
    const unit = unitOf(quantity, sides, taken.at(-1), known)
    if (unit === undefined) {
      if (quantity.form === 'digits') unclear.push(quantity)
      continue
    }
    const kind =
      sign !== undefined
        ? 'CHANGE'
        : (aim ?? (goesOnAiming ? 'TARGET' : undefined) ?? (place === undefined ? 'ACTUAL' : 'COMPARATOR'))
    const qualifier =
      quantity.qualifier ??
      (kind !== 'TARGET' && (isForecast(before) || /^ (?:predicted|forecast|projected|expected)\b/.test(after))
        ? 'forecast'
        : kind === 'ACTUAL' && (averaged.test(left) || isAverageOfBase(before))
          ? 'average'
          : undefined)
    if (kind === 'ACTUAL' && qualifier !== 'forecast' && isForeseen(before, after)) {
      unclear.push(quantity)
      continue
    }
    taken.push({
      quantity,
      value: signed(quantity, sign),
      unit,
      kind,
      ...(place === undefined ? {} : { place }),
      ...(qualifier === undefined ? {} : { qualifier }),
    })
  }
  return withTwins(withoutRepeats(inLists(taken, text)), unclear)
}

const listed = /^(?:,| and|, and) $/
const comparesWith = /\b(?:compared (?:to|with)|comparing (?:to|with)|against|versus|than)(?: \p{L}+)? $/iu

/** Figures in a row that are compared with are all of the place that is told once: "compared with 59%, 34% and 9% nationally". */
function inLists(taken: readonly Taken[], text: string): Taken[] {
  const placed = [...taken]
  const gap = (at: number): string => text.slice((placed[at - 1] as Taken).quantity.end, (placed[at] as Taken).quantity.from)
  for (let from = 0; from < placed.length; from++) {
    let to = from
    while (to + 1 < placed.length && listed.test(gap(to + 1)) && placed[to + 1]?.unit === placed[from]?.unit) to++
    const run = placed.slice(from, to + 1)
    const told = run.find(({ kind, place }) => kind === 'COMPARATOR' && place !== undefined)
    const before = text.slice(Math.max(0, (run[0] as Taken).quantity.from - 40), (run[0] as Taken).quantity.from)
    if (run.length > 1 && told?.place !== undefined && (run[0] === told || comparesWith.test(before)))
      run.forEach((each, at) => {
        if (each.kind === 'ACTUAL') placed[from + at] = { ...each, kind: 'COMPARATOR', place: told.place as string }
      })
    from = to
  }
  return placed
}

/** A number without a unit that the sentence prints again with one is told where it stands first. */
function withTwins(taken: readonly Taken[], unclear: readonly Quantity[]): { taken: Taken[]; unclear: Quantity[] } {
  const twinOf = ({ value }: { value: number }): Quantity | undefined => unclear.find((each) => each.value === value)
  const told = taken.map((each) => {
    const twin = each.kind === 'ACTUAL' && each.place === undefined ? twinOf(each) : undefined
    return twin === undefined || twin.start > each.quantity.start
      ? each
      : { ...each, quantity: { ...each.quantity, start: twin.start, end: twin.end, from: twin.from } }
  })
  return {
    taken: told.sort((a, b) => a.quantity.start - b.quantity.start),
    unclear: unclear.filter(({ value }) => !taken.some((each) => each.value === value)),
  }
}

/** A figure that a sentence prints twice is one: the one with a unit of its own is kept. */
function withoutRepeats(taken: readonly Taken[]): Taken[] {
  return taken.filter((each, at) => {
    const twin = taken.find(
      (other, where) => where !== at && other.value === each.value && other.kind === each.kind && other.place === each.place,
    )
    if (twin === undefined || each.quantity.unit !== undefined || each.quantity.noun !== undefined) return true
    return twin.quantity.unit === undefined || !String(each.value).includes('.')
  })
}
