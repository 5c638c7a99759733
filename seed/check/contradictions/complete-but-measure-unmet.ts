import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, calledWithWords, listed, planCalled, quoted } from '../telling.ts'
import { asKey, type Claim, claimsOf, ratingInWords, rowShown, saidBy } from './claims.ts'
import { actualsOf, aQuarterBefore, figureInWords, figureShown, levelIn, measuringOf, newestOf } from './measured.ts'

function unmet(checking: Checking, claim: Claim): Raised[] {
  const { action, plan, measures } = claim
  return measures.flatMap((measure): Raised[] => {
    const text = textOf(measure)
    for (const { indicator, isStated, score } of measuringOf(checking, measure)) {
      const level = levelIn(text, indicator)
      const newest = newestOf(actualsOf(checking, indicator))
      const [first] = newest
      if (level === undefined || first === undefined || (first.properties.end ?? '') < aQuarterBefore(claim.since)) continue
      const isShort = newest.every(({ properties: { value = 0 } }) => (level.isLeast ? value < level.value : value > level.value))
      if (!isShort) return []
      const told = [...new Set(newest.map(figureInWords))]
      return [
        {
          on: [action.id, measure.id, indicator.id],
          says: `${asStart(planCalled(plan))} rates ${calledWithWords(action)} ${ratingInWords(action.properties.rag)}, and says that success will be seen in ${quoted(text)}. The newest figure that was read for “${indicator.properties.name}” is ${listed(told)}.`,
          shown: [
            ...rowShown(checking, action),
            ...saidBy(checking, measure.id),
            ...newest.flatMap((figure) => figureShown(checking, figure)),
          ],
          certainty: isStated ? 'PROVEN' : 'LIKELY',
          ...(isStated ? {} : { score }),
          key: asKey(measure.id.split('/').at(-1) ?? ''),
        },
      ]
    }
    return []
  })
}

export const completeButMeasureUnmet: Rule = {
  id: 'complete-but-measure-unmet',
  find: (checking) => claimsOf(checking, ['COMPLETE', 'BUSINESS_AS_USUAL']).flatMap((claim) => unmet(checking, claim)),
}
