import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart } from '../telling.ts'
import { type Figured, figuresOf, isDamaged, nameOf, toldTwice } from './figures.ts'
import { isOff, timeInWords, toldTogether } from './figures-told.ts'

/** Kinds that are levels: what was measured, here or elsewhere, and what was aimed at. */
const levels: ReadonlySet<string> = new Set(['ACTUAL', 'COMPARATOR', 'TARGET'])
const atInspection = /\btime of (?:the|this|our|their) (?:inspection|visit)\b/i

const sharePublication = (a: Figured, b: Figured): boolean => a.publications.some((each) => b.publications.includes(each))

/** Of some of those that were told of before, and so perhaps of others. */
const ofSome = /\b(?:of (?:this|these|those|whom|which|them)|all \d+)\b/i

const isSureOf = ({ isStated, passages }: Figured): boolean =>
  isStated && !passages.some(({ properties: { quote = '' } }) => ofSome.test(quote))

function isOneMeasure(a: Figured, b: Figured): boolean {
  if (a.told.unit !== b.told.unit || !levels.has(a.told.kind ?? '')) return false
  if (a.told.periodBasis !== 'STATED' || b.told.periodBasis !== 'STATED') return false
  return nameOf(a) !== undefined && a.told.of === b.told.of
}

function raised(checking: Checking, figures: readonly Figured[], sure: Pick<Raised, 'certainty' | 'score' | 'severity'>): Raised {
  const [first, ...others] = figures as [Figured, ...Figured[]]
  const isOneTime = figures.every(({ told }) => timeInWords(told) === timeInWords(first.told))
  const time = isOneTime ? `, ${timeInWords(first.told)}` : ''
  return {
    on: [first.id, ...others.map(({ id }) => id)],
    says: `${asStart(nameOf(first) ?? 'one figure')}, ${first.told.place ?? ''}${time}: ${toldTogether(checking, figures, !isOneTime)}.`,
    shown: figures.flatMap(({ passages, told: { printed } }) =>
      passages.map(({ id }) => ({ passage: id, property: 'value', ...(printed === undefined ? {} : { printed }) })),
    ),
    ...sure,
  }
}

/** A level on a day, and the same level "at the time of the inspection" of that day, in one paper. */
function atOneInspection(checking: Checking): Raised[] {
  const all = figuresOf(checking).filter(
    (each) => isSureOf(each) && each.told.kind === 'ACTUAL' && each.told.unit !== '%' && each.told.end !== undefined,
  )
  const during = all.filter(({ told }) => atInspection.test(told.label ?? '') && told.start !== told.end)
  return during.flatMap((span) => {
    const on = all.filter(
      (day) =>
        day.indicator.id === span.indicator.id &&
        day.told.place === span.told.place &&
        day.told.start === day.told.end &&
        day.told.periodBasis === 'STATED' &&
        (day.told.end ?? '') >= (span.told.start ?? '') &&
        (day.told.end ?? '') <= (span.told.end ?? '') &&
        nameOf(day) !== undefined &&
        sharePublication(day, span) &&
        !isDamaged(checking, day) &&
        !isDamaged(checking, span) &&
        isOff(day.told, span.told),
    )
    return on.map((day) => raised(checking, [day, span], { certainty: 'LIKELY', score: 0.6, severity: 'LOW' }))
  })
}

export const twoFigures: Rule = {
  id: 'two-figures',
  find: (checking) => {
    const same = toldTwice(checking).flatMap((group) => {
      const [first, ...others] = group.filter((each) => isSureOf(each) && !isDamaged(checking, each)) as [Figured, ...Figured[]]
      if (first === undefined) return []
      const differing = others.filter((each) => isOneMeasure(first, each) && isOff(first.told, each.told))
      return differing.length === 0 ? [] : [raised(checking, [first, ...differing], { certainty: 'LIKELY', score: 0.85 })]
    })
    return [...same, ...atOneInspection(checking)]
  },
}
