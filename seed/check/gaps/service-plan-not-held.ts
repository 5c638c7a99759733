import type { LinkRecord } from '../../../schema/index.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { counted, listed, planCalled } from '../telling.ts'
import { isTwin, namesPlan } from './plan-titles.ts'

/** So many titles are told at most. */
const most = 3

interface Printed {
  readonly title: string
  readonly ids: string[]
  readonly actions: Set<string>
  readonly passages: Set<string>
}

/** The plans named beside a plan's actions that were not read; near-twin titles as one. */
function unreadOf({ known }: Checking, links: readonly LinkRecord[]): Printed[] {
  const plans: Printed[] = []
  for (const link of links) {
    const node = known.node(link.to)
    if (node?.label !== 'ServicePlan' || node.properties.held !== false) continue
    const { title } = node.properties
    if (!namesPlan(title)) continue
    const twin = plans.find((each) => each.ids.includes(node.id) || isTwin(each.title, title))
    const plan = twin ?? { title, ids: [], actions: new Set<string>(), passages: new Set<string>() }
    if (twin === undefined) plans.push(plan)
    if (!plan.ids.includes(node.id)) plan.ids.push(node.id)
    plan.actions.add(link.from)
    for (const passage of (link.properties.cites ?? []).slice(0, 1)) plan.passages.add(passage)
  }
  return plans
}

function foundFor(checking: Checking): Raised[] {
  const { known } = checking
  return checking.currentPlans.flatMap((plan): Raised[] => {
    const actions = checking.under(plan.id, 'Action')
    const links = actions.flatMap(({ id }) => known.out('DETAILED_IN', id))
    const plans = unreadOf(
      checking,
      links.filter(({ properties }) => properties.basis === 'STATED' || properties.basis === 'CONFIRMED'),
    )
    if (plans.length === 0) return []
    const beside = new Set(plans.flatMap((each) => [...each.actions])).size
    const down = unreadOf(
      checking,
      links.filter(({ properties }) => properties.basis === 'STRUCTURAL'),
    )
    const blank = new Set(down.flatMap((each) => [...each.actions])).size
    const titles = plans.map(({ title }) => `“${title}”`)
    const others = titles.length - most
    const told = listed(others > 0 ? [...titles.slice(0, most), counted(others, 'other')] : titles)
    const below = blank === 0 ? '' : ` Below these names the cell is blank for ${counted(blank, 'other action')}.`
    return [
      {
        on: [plan.id, ...plans.flatMap(({ ids }) => ids)],
        says: `Beside ${beside} of its ${actions.length} actions ${planCalled(plan)} prints the ${plans.length === 1 ? 'name' : 'names'} of ${counted(plans.length, 'other plan')}, ${told}; ${plans.length === 1 ? 'it was not' : 'none of these was'} found in ${checking.documentsRead}.${below}`,
        searched: `The titles of ${checking.documentsRead}.`,
        shown: plans.flatMap(({ passages }) => checking.passages([...passages].slice(0, 1))).map(({ id }) => ({ passage: id })),
        ...(blank === 0 ? { certainty: 'PROVEN' as const } : { certainty: 'LIKELY' as const, score: 0.9 }),
        key: 'service-plans',
      },
    ]
  })
}

export const servicePlanNotHeld: Rule = { id: 'service-plan-not-held', find: foundFor }
