import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, counted, listed, planCalled } from '../telling.ts'

/** So many titles are told at most. */
const most = 3

function foundFor(checking: Checking): Raised[] {
  const { known } = checking
  return checking.currentPlans.flatMap((plan): Raised[] => {
    const cells = new Map<string, { readonly title: string; readonly passage: string | undefined }>()
    const actions = checking.under(plan.id, 'Action')
    let detailed = 0
    for (const { id } of actions) {
      const links = known.out('DETAILED_IN', id).filter(({ properties }) => properties.basis !== 'REJECTED')
      const unread = links.flatMap((link) => {
        const node = known.node(link.to)
        return node?.label === 'ServicePlan' && node.properties.held === false ? [{ link, node }] : []
      })
      if (unread.length > 0) detailed++
      for (const { link, node } of unread)
        if (cells.get(node.id)?.passage === undefined)
          cells.set(node.id, { title: node.properties.title, passage: checking.passages(link.properties.cites)[0]?.id })
    }
    if (cells.size === 0) return []
    const titles = [...cells.values()].map(({ title }) => `“${title}”`)
    const others = titles.length - most
    const told = listed(others > 0 ? [...titles.slice(0, most), counted(others, 'other')] : titles)
    return [
      {
        on: [plan.id, ...cells.keys()],
        says: `${asStart(planCalled(plan))} says that ${detailed} of its ${actions.length} actions ${detailed === 1 ? 'is' : 'are'} detailed in ${told}; none of these was found in ${checking.documentsRead}.`,
        searched: `The titles of ${checking.documentsRead}.`,
        shown: [...cells.values()].flatMap(({ passage }) => (passage === undefined ? [] : [{ passage }])),
        certainty: 'PROVEN',
        key: 'service-plans',
      },
    ]
  })
}

export const servicePlanNotHeld: Rule = { id: 'service-plan-not-held', find: foundFor }
