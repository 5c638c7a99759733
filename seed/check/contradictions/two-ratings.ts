import type { EnumValue, NodeRecord } from '../../../schema/index.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, calledWithWords } from '../telling.ts'
import { ratingInWords, saidBy } from './claims.ts'

type Rag = EnumValue<'Rag'>

const done: readonly Rag[] = ['COMPLETE', 'BUSINESS_AS_USUAL']
const behind: readonly Rag[] = ['NOT_ON_TRACK', 'NOT_STARTED']

type Update = NodeRecord<'Update'>

/** The newest rating of one axis that reports give to a thing, those of one day together. */
function ratedOn(updates: readonly Update[], axis: 'DELIVERY' | 'IMPACT'): Update[] {
  const all = updates.filter(({ properties }) => properties.axis === axis && properties.rag !== undefined)
  const newest = all
    .map(({ properties: { asAt = '' } }) => asAt)
    .sort()
    .at(-1)
  return all.filter(({ properties: { asAt = '' } }) => asAt === newest)
}

function raise(checking: Checking, thing: NodeRecord, delivery: Update, impact: Update): Raised {
  const shown = (update: Update) =>
    saidBy(checking, update.id).map((each) => ({
      ...each,
      property: 'ragText',
      ...(update.properties.ragText === undefined ? {} : { printed: update.properties.ragText }),
    }))
  return {
    on: [thing.id, delivery.id, ...(impact.id === delivery.id ? [] : [impact.id])],
    says: `${asStart(calledWithWords(thing))} is rated ${ratingInWords(delivery.properties.rag)} for what was done, and ${ratingInWords(impact.properties.rag)} for what came of it.`,
    shown: [...shown(delivery), ...shown(impact)],
    certainty: 'PROVEN',
  }
}

export const twoRatings: Rule = {
  id: 'two-ratings',
  find: (checking) => {
    const { known } = checking
    const told = [...known.all('Action'), ...known.all('Objective'), ...known.all('Recommendation'), ...known.all('Measure')]
    return told.flatMap((thing): Raised[] => {
      const updates = known.in('REPORTS_ON', thing.id).flatMap(({ from, properties }) => {
        const node = known.node(from)
        return node?.label === 'Update' && properties.basis !== 'REJECTED' ? [node] : []
      })
      const [delivery, ...others] = ratedOn(updates, 'DELIVERY')
      const [impact, ...more] = ratedOn(updates, 'IMPACT')
      if (delivery === undefined || impact === undefined || others.length > 0 || more.length > 0) return []
      const [one, other] = [delivery.properties.rag as Rag, impact.properties.rag as Rag]
      return done.includes(one) && behind.includes(other) ? [raise(checking, thing, delivery, impact)] : []
    })
  },
}
