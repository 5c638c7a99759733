import type { Quantity } from '../../extract/figures/numbers/quantities.ts'
import type { Checking } from '../checking.ts'
import type { Rule } from '../rule.ts'
import { type FoundInSentence, proseOf, raisedFromSentences } from './from-sentences.ts'
import {
  bounds,
  comparators,
  improved,
  multiples,
  type Saying,
  type Strength,
  sayings,
  steady,
  strengths,
  worsened,
} from './gap-words.ts'
import { type Move, movesIn } from './moves.ts'
import { holdsTwoNumbers, quantitiesOf, type Told, tellingOf } from './told.ts'

interface Misfit {
  readonly says: string
  readonly at: Quantity
  /** Follows from the figures alone. */
  readonly isSure: boolean
}

const printedOf = (text: string, { start, end }: Quantity): string => text.slice(start, end)

/** A gap is as large as words deny, by its part and, of percentages, its points. */
const isBeyond = (a: Quantity, b: Quantity, { part, points }: { part: number; points: number }): boolean =>
  Math.abs(a.value - b.value) > Math.abs(b.value) * part && (a.unit !== '%' || Math.abs(a.value - b.value) > points)

const isWithin = (a: Quantity, b: Quantity, { part, points }: { part: number; points: number }): boolean =>
  Math.abs(a.value - b.value) < Math.abs(b.value) * part && (a.unit !== '%' || Math.abs(a.value - b.value) < points)

const turned = /\b(?:not|no longer|never|neither|nor|than expected|than might|whether|if)\b/i

function strengthIn(words: string): { strength: Strength; word: string } | undefined {
  for (const [strength, pattern] of strengths) {
    const word = pattern.exec(words)?.[0]
    if (word !== undefined) return { strength, word }
  }
  return undefined
}

interface Set {
  readonly saying: Saying
  readonly words: string
}

/** How the words between two figures set the one against the other; none where they do not, or do in two ways. */
function setBy(between: string): Set | undefined {
  if (between.length > 110 || turned.test(between) || /[.;]/.test(between)) return undefined
  const found = sayings.flatMap(([saying, pattern]) => {
    const match = pattern.exec(between)
    return match === null ? [] : [{ saying, match }]
  })
  const [only, ...more] = found
  if (only === undefined || more.length > 0) return undefined
  const after = between.slice(only.match.index + only.match[0].length)
  if (only.match.index < 2 || after.length > 70 || /,| and /.test(after) || !comparators.test(after)) return undefined
  const before = /(?:\b[\p{L}]+ ){1,2}$/u.exec(between.slice(0, only.match.index))?.[0] ?? ''
  return { saying: only.saying, words: `${strengthIn(before) === undefined ? '' : before}${only.match[0]}` }
}

/** Which way is good for the figures of a sentence that have a value; none where that is not known or not the same for all. */
function goodWay(checking: Checking, told: Told, values: readonly number[]): 'HIGHER' | 'LOWER' | undefined {
  const ways = tellingOf(checking)
    .figuresIn(told)
    .flatMap((id) => {
      const node = checking.known.node(id)
      if (node?.label !== 'Observation' || !values.includes(node.properties.value ?? Number.NaN)) return []
      return checking.known.out('OF', id).flatMap(({ to }) => {
        const indicator = checking.known.node(to)
        return indicator?.label === 'Indicator' ? [indicator.properties.better ?? 'NEITHER'] : []
      })
    })
  const [way] = ways
  return way !== undefined && way !== 'NEITHER' && ways.every((each) => each === way) ? way : undefined
}

function ofPair(checking: Checking, told: Told, a: Quantity, b: Quantity): Misfit[] {
  const { text } = told
  const set = setBy(text.slice(a.end, b.from))
  const isOfOthers = comparators.test(text.slice(0, a.from).split(/[;:,]/).at(-1)?.slice(-60) ?? '')
  if (
    set === undefined ||
    isOfOthers ||
    a.unit === undefined ||
    a.unit !== b.unit ||
    a.form === 'none' ||
    b.form === 'none' ||
    a.sign !== 0
  )
    return []
  const [first, last] = [printedOf(text, a), printedOf(text, b)]
  const misfit = (isSure: boolean): Misfit[] => [{ says: `says “${set.words}” of ${first} against ${last}.`, at: a, isSure }]
  const isExact = a.qualifier === undefined && b.qualifier === undefined
  const strength = strengthIn(set.words)?.strength
  if (set.saying === 'ALIKE') return isBeyond(a, b, bounds.alike) ? misfit(false) : []
  const way = set.saying === 'BETTER' || set.saying === 'WORSE' ? goodWay(checking, told, [a.value, b.value]) : undefined
  if ((set.saying === 'BETTER' || set.saying === 'WORSE') && way === undefined) return []
  const isMore =
    set.saying === 'MORE' || (set.saying === 'BETTER' && way === 'HIGHER') || (set.saying === 'WORSE' && way === 'LOWER')
  if (isExact && a.value !== b.value && a.value > b.value !== isMore) return misfit(way === undefined)
  if (strength === 'MUCH' && isWithin(a, b, bounds.much)) return misfit(false)
  return strength === 'LITTLE' && isBeyond(a, b, bounds.little) ? misfit(false) : []
}

function ofMove(checking: Checking, told: Told, { from, to, clause, way }: Move): Misfit[] {
  const { text } = told
  const [first, last] = [printedOf(text, from), printedOf(text, to)]
  const near = clause.slice(-110)
  const misfit = (words: string, isSure = false): Misfit[] => [
    { says: `says “${words}” of figures that go from ${first} to ${last}.`, at: from, isSure },
  ]
  const times = multiples.find(([pattern]) => pattern.test(near))
  if (times !== undefined && from.value > 0) {
    const [pattern, low, high] = times
    const ratio = to.value / from.value
    return ratio < low || ratio > high ? misfit(pattern.exec(near)?.[0] ?? '', true) : []
  }
  const held = steady.exec(near)?.[0]
  if (held !== undefined) return isBeyond(to, from, bounds.alike) ? misfit(held) : []
  const [good, bad] = [improved.exec(near)?.[0], worsened.exec(near)?.[0]]
  const better = (good === undefined) === (bad === undefined) ? undefined : goodWay(checking, told, [from.value, to.value])
  if (better !== undefined && from.value !== to.value) {
    const isBetter = to.value > from.value === (better === 'HIGHER')
    if (isBetter !== (good !== undefined)) return misfit(good ?? bad ?? '')
  }
  const strength = way === undefined ? undefined : strengthIn(near.slice(Math.max(0, near.lastIndexOf(way.words) - 25)))
  if (strength?.strength === 'MUCH' && isWithin(to, from, bounds.much)) return misfit(`${strength.word} … ${way?.words}`)
  if (strength?.strength === 'LITTLE' && isBeyond(to, from, bounds.little)) return misfit(`${strength.word} … ${way?.words}`)
  return []
}

function misfitsIn(checking: Checking, told: Told): { sure: FoundInSentence[]; likely: FoundInSentence[] } {
  const { text } = told
  if (!holdsTwoNumbers(text)) return { sure: [], likely: [] }
  const all = quantitiesOf(told)
  if (all.length < 2) return { sure: [], likely: [] }
  const found = [
    ...all.slice(1).flatMap((b, at) => ofPair(checking, told, all[at] as Quantity, b)),
    ...movesIn(text, all).flatMap((move) => ofMove(checking, told, move)),
  ]
  const as = (isSure: boolean): FoundInSentence[] =>
    found.filter((each) => each.isSure === isSure).map(({ says, at }) => ({ told, says, printed: printedOf(text, at) }))
  return { sure: as(true), likely: as(false) }
}

export const wordsAgainstFigures: Rule = {
  id: 'words-against-figures',
  find: (checking) => {
    const found = proseOf(checking).map((told) => misfitsIn(checking, told))
    return [
      ...raisedFromSentences(
        checking,
        found.flatMap(({ sure }) => sure),
        { certainty: 'PROVEN' },
      ),
      ...raisedFromSentences(
        checking,
        found.flatMap(({ likely }) => likely),
        { certainty: 'LIKELY', score: 0.8, severity: 'LOW' },
      ),
    ]
  },
}
