import { countUnit } from '../numbers/count-units.ts'
import { isPlural, nounAfter } from '../numbers/nouns.ts'
import type { Quantity } from '../numbers/quantities.ts'
import { quantitiesIn } from '../numbers/quantities.ts'
import { isCounted } from '../numbers/things.ts'
import { isElided, isFigure, isSubject, type Sides } from './accept.ts'
import { aimOf, isForecast } from './aims.ts'
import { changeOf } from './changes.ts'
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

/** The last thing in the plural that is named before a number. */
function thingBefore(before: string): string | undefined {
  const words = before.split(/[^\p{L}'’-]+/u)
  const at = words.findLastIndex((word) => isCounted(word) && /(?:s|children|people|staff)$/i.test(word))
  return at < 0 ? undefined : countUnit(words.slice(Math.max(0, at - 1), at + 1).join(' '))
}

function unitOf(quantity: Quantity, sides: Sides, last: Taken | undefined, known: Before): string | undefined {
  if (quantity.unit !== undefined) return quantity.unit
  if (/\brates? of (?:re-?referrals? )?$/i.test(sides.before)) return known.rate ?? last?.unit
  if (/\b(?:a|the|total|its|current) population (?:of|is|was)(?: just| now)? $/i.test(sides.before)) return 'people'
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
  if (own !== undefined && quantity.noun?.kind !== 'part') return own
  if (quantity.of !== undefined && own !== undefined) return own
  if (/^ ["'‘“]/.test(sides.after)) return undefined
  const inLine = sides.inPlace || linking.test(sides.left)
  const isShared = /^(?:%|per |percentage)/.test(last?.unit ?? '')
  const heir = isShared && (!inLine || quantity.form === 'words' || isSubject(sides)) ? undefined : last?.unit
  return (isShared ? nounBefore(sides.before) : undefined) ?? heir ?? nounBefore(sides.before) ?? known.unit
}

const isTime = ({ unit }: Quantity): boolean => /^(?:hours|days|weeks|months|years)$/.test(unit ?? '')

const isShare = ({ unit }: Quantity): boolean => unit === '%' || unit === 'percentage points'

function signed(quantity: Quantity, sign: 1 | -1 | undefined): number {
  return sign === -1 || quantity.sign === -1 ? -quantity.value : quantity.value
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
    const sign =
      quantity.sign !== 0
        ? quantity.sign
        : changeOf(left, after, { isShare: isShare(quantity), isCount: quantity.unit === undefined })
    const aim = sign === undefined ? aimOf(left, after, isTime(quantity)) : undefined
    const place =
      sign === undefined
        ? ((ofThese.test(after) ? undefined : placeOf(left, after, { follows, own: council })) ??
          (aim !== undefined && setByNation.test(left + after) ? 'England' : undefined))
        : undefined
    const last = taken.at(-1)
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
      (isForecast(before) || /^ (?:predicted|forecast|projected|expected)\b/.test(after)
        ? 'forecast'
        : kind === 'ACTUAL' && averaged.test(left)
          ? 'average'
          : undefined)
    taken.push({
      quantity,
      value: signed(quantity, sign),
      unit,
      kind,
      ...(place === undefined ? {} : { place }),
      ...(qualifier === undefined ? {} : { qualifier }),
    })
  }
  return withTwins(withoutRepeats(taken), unclear)
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
