import type { NodeRecord } from '../../../schema/index.ts'
import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, calledWithWords, planCalled, quoted } from '../telling.ts'
import { asKey, type Claim, claimsOf, ratingInWords, rowShown, saidBy } from './claims.ts'
import { actualsOf, figureInWords, figureShown, type Measuring, measuringOf } from './measured.ts'

type Figure = NodeRecord<'Observation'>

const daysOf = (figure: Figure): number =>
  (Date.parse(figure.properties.end ?? '') - Date.parse(figure.properties.start ?? figure.properties.end ?? '')) / 86_400_000

/** Periods as long as each other, by so many days more or less, can be compared. */
const apart = 10
/** What was measured so many days before is no more where things began. */
const longestBefore = 550

const areComparable = (one: Figure, other: Figure): boolean =>
  one.properties.unit === other.properties.unit && Math.abs(daysOf(one) - daysOf(other)) <= apart

const spread = (figures: readonly Figure[]): readonly [number, number] => {
  const values = figures.map(({ properties: { value = 0 } }) => value)
  return [Math.min(...values), Math.max(...values)]
}

/** The newest figures of a time, those of one day together. */
function newestIn(figures: readonly Figure[], isIn: (figure: Figure) => boolean): Figure[] {
  const all = figures.filter(isIn)
  const day = all.at(-1)?.properties.end
  return all.filter(({ properties: { end } }) => end === day)
}

function worse(checking: Checking, claim: Claim, thing: NodeRecord, { indicator, isStated, score }: Measuring): Raised[] {
  const { better } = indicator.properties
  if (better !== 'HIGHER' && better !== 'LOWER') return []
  const all = actualsOf(checking, indicator)
  const after = newestIn(all, ({ properties: { end = '' } }) => end > claim.since)
  const [last] = after
  if (last === undefined) return []
  const earliest = new Date(Date.parse(claim.since) - longestBefore * 86_400_000).toISOString().slice(0, 10)
  const before = newestIn(
    all,
    (figure) =>
      (figure.properties.end ?? '') <= claim.since && (figure.properties.end ?? '') >= earliest && areComparable(figure, last),
  )
  const [first] = before
  if (first === undefined) return []
  const [[lowBefore, highBefore], [lowAfter, highAfter]] = [spread(before), spread(after)]
  if (better === 'HIGHER' ? highAfter >= lowBefore : lowAfter <= highBefore) return []
  const { action, plan } = claim
  return [
    {
      on: [action.id, thing.id, indicator.id],
      says: `${asStart(planCalled(plan))} rates ${calledWithWords(action)} ${ratingInWords(action.properties.rag)}, and says that success will be seen in ${quoted(textOf(thing))}. “${indicator.properties.name}” went from ${figureInWords(first)} to ${figureInWords(last)}; ${better === 'HIGHER' ? 'more' : 'less'} is better.`,
      shown: [
        ...rowShown(checking, action),
        ...saidBy(checking, thing.id),
        ...[...before, ...after].flatMap((figure) => figureShown(checking, figure)),
      ],
      certainty: 'LIKELY',
      score: isStated ? 0.9 : score,
      key: asKey(indicator.id.split('/').at(-1) ?? ''),
    },
  ]
}

export const completeButIndicatorWorse: Rule = {
  id: 'complete-but-indicator-worse',
  find: (checking) =>
    claimsOf(checking, ['COMPLETE', 'BUSINESS_AS_USUAL']).flatMap((claim) => {
      const told = new Set<string>()
      return claim.measures.flatMap((thing) =>
        measuringOf(checking, thing).flatMap((measuring) => {
          const raised = told.has(measuring.indicator.id) ? [] : worse(checking, claim, thing, measuring)
          if (raised.length > 0) told.add(measuring.indicator.id)
          return raised
        }),
      )
    }),
}
