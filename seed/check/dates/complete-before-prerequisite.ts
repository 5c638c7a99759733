import type { EnumValue } from '../../../schema/index.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, planCalled } from '../telling.ts'
import { actionTold, isDamaged, rowOf } from './rows.ts'
import { stepsIn } from './steps.ts'

const isUnderWay = new Set<EnumValue<'Rag'> | undefined>(['ON_TRACK', 'PROGRESSING_WITH_ISSUES', 'NOT_ON_TRACK', 'NOT_STARTED'])

export const completeBeforePrerequisite: Rule = {
  id: 'complete-before-prerequisite',
  find: (checking) =>
    checking.currentPlans.flatMap((plan) =>
      stepsIn(checking, plan.id).flatMap(({ first, next, because, cites }): Raised[] => {
        const { rag } = next.properties
        if ((rag !== 'COMPLETE' && rag !== 'BUSINESS_AS_USUAL') || !isUnderWay.has(first.properties.rag)) return []
        if (because === 'LED') return []
        if ([first, next].some(({ id }) => isDamaged(checking, id, ['rag', 'ragText']))) return []
        return [
          {
            on: [next.id, first.id],
            says: `${asStart(planCalled(plan))} rates ${actionTold(next)} ${briefly(next)}; ${actionTold(first)}, which comes before it, is rated ${briefly(first)}.`,
            shown: [
              ...rowOf(checking, first, ['ragText']),
              ...rowOf(checking, next, ['ragText']),
              ...cites.map((passage) => ({ passage })),
            ],
            ...(because === 'SAID' ? { certainty: 'PROVEN' as const } : { certainty: 'LIKELY' as const, score: 0.8 }),
            ...(rag === 'COMPLETE' ? {} : { severity: 'LOW' as const }),
          },
        ]
      }),
    ),
}

const briefly = ({ properties: { ragText, rag } }: { properties: { ragText?: string; rag?: string } }): string =>
  `“${ragText ?? rag ?? ''}”`
