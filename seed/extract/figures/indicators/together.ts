import type { Figure } from '../figure.ts'
import { isAverageOfBase } from '../sentences/accept.ts'
import { type Indicator, indicatorOf } from './index.ts'
import { leadOf, type Measure, measureKey } from './measure.ts'
import { normalWords } from './normal.ts'

/** A figure, and the indicator that it is of. */
export interface Measured {
  readonly figure: Figure
  readonly indicator: Indicator & { readonly measure: Measure }
  /** Why it is of that indicator, where its own words do not say all. */
  readonly because: string | undefined
}

const startOf = ({ carriers, printed }: Figure): number => (carriers[0] ?? printed).spans[0]?.start ?? 0
const placeOf = ({ printed }: Figure): number => printed.spans[0]?.start ?? 0

/** The part of a key that says what is counted, without the manner of counting. */
const countedKey = ({ key }: Indicator): string => key.slice(0, key.lastIndexOf('.'))

/** A change in per cent is of the level that is told of the same things beside it. */
function ofLevel(each: Measured, beside: readonly Measured[], council: string): Measured | undefined {
  if (each.figure.kind !== 'CHANGE' || each.figure.unit !== '%') return undefined
  const same = beside.filter(({ indicator }) => countedKey(indicator) === countedKey(each.indicator))
  const measures = new Map(same.map(({ indicator }) => [indicator.key, indicator.measure]))
  const [measure] = measures.values()
  if (measure === undefined || measures.size > 1) return undefined
  const indicator = indicatorOf(each.figure, council, measure)
  return indicator.key === each.indicator.key
    ? undefined
    : { ...each, indicator, because: 'It is a change of the level told beside it.' }
}

/** A comparator in the sentence after its level stands no further from it. */
const near = 400

/** What comes to a level and does not stand against it. */
const isAdded = /\b(?:a further|another|an additional) (?:up to |about |around )?$/i

/** What stands against a level, and does not say of what it is itself, is of the indicator of that level. */
function against(each: Measured, before: readonly Measured[]): Measured | undefined {
  const { figure, indicator } = each
  if (figure.kind === 'ACTUAL' || (indicator.known && indicator.says && indicator.from === undefined)) return undefined
  if (isAdded.test(leadOf(figure))) return undefined
  const alike = before.filter(
    (other) =>
      measureKey(other.indicator.measure) === measureKey(indicator.measure) &&
      (indicator.measure.kind !== 'number' || normalWords(other.figure.unit) === normalWords(figure.unit)) &&
      placeOf(other.figure) < placeOf(figure) &&
      indicator.details.every((detail) => other.indicator.details.includes(detail)) &&
      (startOf(other.figure) === startOf(figure) ||
        ((figure.kind !== 'CHANGE' || (figure.unit !== '%' && isChangeOfThat.test(figure.carriers[0]?.text ?? ''))) &&
          placeOf(figure) - placeOf(other.figure) < near)),
  )
  const level = alike.at(-1)
  return level === undefined || level.indicator.key === indicator.key
    ? undefined
    : { ...each, indicator: level.indicator, because: 'It stands against the level told before it.' }
}

const standsFor =
  /^(?:[^,.]{0,40}, )?(?:in [\d/-]+,? )?(?:it|this|the (?:figure|rate|share|percentage|proportion)) (?:was|is|stood|stands|had been|has been|were|rose|fell)\b/i

/** A level told as the next step of the one before it. */
const goesFurther = /\b(?:a )?further (?:reduction|increase|improvement|rise|fall|decrease|decline|drop|growth) to $/i
const isChangeOfThat = /^this (?:is|was|represents|represented) (?:an?|still) /i

/** A level whose sentence only says "it was" is of the indicator of the level before it. */
function sameAgain(each: Measured, before: readonly Measured[]): Measured | undefined {
  const { figure, indicator } = each
  if (figure.kind !== 'ACTUAL' || indicator.known || figure.carriers.length > 1) return undefined
  const isAverage = !indicator.says && isAverageOfBase(leadOf(figure))
  if (!standsFor.test(figure.carriers[0]?.text ?? '') && !goesFurther.test(leadOf(figure)) && !isAverage) return undefined
  const level = before
    .filter((other) => startOf(other.figure) < startOf(figure) && placeOf(figure) - placeOf(other.figure) < near)
    .at(-1)
  return level === undefined ||
    !level.indicator.known ||
    level.indicator.key === indicator.key ||
    measureKey(level.indicator.measure) !== measureKey(indicator.measure)
    ? undefined
    : { ...each, indicator: level.indicator, because: 'Its sentence speaks on of the level told before it.' }
}

/** So many points above an average: what the average is of. */
function aboveAverage(each: Measured, all: readonly Measured[]): Measured | undefined {
  const { figure, indicator } = each
  if (figure.kind !== 'CHANGE' || indicator.measure.kind !== 'percentage' || !/point/i.test(figure.unit)) return undefined
  const average = all.find(
    (other) =>
      other.figure.kind === 'COMPARATOR' &&
      other.indicator.measure.kind === 'percentage' &&
      startOf(other.figure) === startOf(figure) &&
      placeOf(other.figure) > placeOf(figure) &&
      placeOf(other.figure) - placeOf(figure) < 80,
  )
  return average === undefined || average.indicator.key === indicator.key
    ? undefined
    : { ...each, indicator: average.indicator, because: 'It is told as the distance from the average told with it.' }
}

/** Names all figures of a document. */
export function nameFigures(figures: readonly Figure[], council = ''): Measured[] {
  const first = figures.map((figure): Measured => ({ figure, indicator: indicatorOf(figure, council), because: undefined }))
  const actual = first.filter(({ figure }) => figure.kind === 'ACTUAL').sort((a, b) => placeOf(a.figure) - placeOf(b.figure))
  const levels = new Map<number, Measured[]>()
  for (const each of actual) {
    const at = startOf(each.figure)
    levels.set(at, [...(levels.get(at) ?? []), each])
  }
  const settled = new Map(actual.map((each) => [each, sameAgain(each, actual) ?? each]))
  const ofAll = first.map((each) => settled.get(each) ?? each)
  const ofActual = actual.map((each) => settled.get(each) ?? each)
  return ofAll.map((each) => {
    const beside = levels.get(startOf(each.figure)) ?? []
    return ofLevel(each, beside, council) ?? aboveAverage(each, ofAll) ?? against(each, ofActual) ?? each
  })
}
