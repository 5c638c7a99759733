import type { NodeRecord } from '../../../schema/index.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, calledWithWords, planCalled, quoted } from '../telling.ts'
import { type Claim, claimsOf, rowShown } from './claims.ts'
import { quotedAround } from './wanting.ts'

/** Of what a key says that it comes by its milestone. */
const byMilestone = /\b(?:by|for|meet|on course for) (?:the |its |their )?(?:milestone|deadline|due date|target date)/i
const noEnd = /^(?:ongoing|on-going|continuous|continuing|rolling|n\/?a|tbc|various)\b/i

interface Told {
  readonly says: string
  readonly shown: Raised['shown']
}

function keyOf({ known }: Checking, { plan, action }: Claim): NodeRecord<'RagKey'> | undefined {
  const keys = known.in('OF', plan.id).flatMap(({ from }) => {
    const node = known.node(from)
    return node?.label === 'RagKey' && node.properties.rag === action.properties.rag ? [node] : []
  })
  return keys.length === 1 ? keys[0] : undefined
}

/** A rating that promises a milestone, of an action that has none. */
function promised(checking: Checking, claim: Claim): Told | undefined {
  const { milestone } = claim.action.properties
  const key = keyOf(checking, claim)
  if (key === undefined || milestone === undefined || claim.action.properties.dueOn !== undefined) return undefined
  const found = byMilestone.exec(key.properties.ragText)
  if (found === null || !noEnd.test(milestone.trim())) return undefined
  return {
    says: `The plan's key says of that rating: ${quotedAround(key.properties.ragText, [{ start: found.index, end: found.index + found[0].length }])}. The milestone of the action is printed as “${milestone}”`,
    shown: checking.known
      .passagesOf(key.id)
      .map((passage) => ({ passage: passage.id, property: 'ragText', printed: key.properties.ragText })),
  }
}

export const ratingAgainstWords: Rule = {
  id: 'rating-against-words',
  find: (checking) =>
    claimsOf(checking, ['ON_TRACK']).flatMap((claim): Raised[] => {
      const told = promised(checking, claim)
      if (told === undefined) return []
      const { action, plan } = claim
      return [
        {
          on: [action.id],
          says: `${asStart(planCalled(plan))} rates ${calledWithWords(action)} ${quoted(action.properties.ragText ?? '')}. ${told.says}.`,
          shown: [...rowShown(checking, action, ['milestone']), ...told.shown],
          certainty: 'PROVEN',
        },
      ]
    }),
}
