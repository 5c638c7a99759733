import type { NodeRecord } from '../../../schema/index.ts'
import { type Checking, isRelied } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { inWords, planCalled } from '../telling.ts'

/** So many actions, and such a share of all, are much for one owner. */
const fewest = 10
const share = 0.2

const isLate = ({ properties: { rag, dueOn } }: NodeRecord<'Action'>, day: string | undefined): boolean =>
  day !== undefined && dueOn !== undefined && dueOn < day && rag !== 'COMPLETE' && rag !== 'BUSINESS_AS_USUAL'

const lateOnes = (late: number): string => {
  if (late === 0) return ''
  return late === 1
    ? ', and the milestone of one of these is before the day of the ratings'
    : `, and the milestones of ${inWords(late)} of these are before the day of the ratings`
}

/** What is printed beside an action, apart from what is read down into the blank cells below it. */
const namedFor = (all: number, blank: number): string =>
  blank === 0
    ? `named as an owner of ${all}`
    : `printed as an owner of ${inWords(all - blank)} actions and stands above the blank owner cells of ${inWords(blank)} more, together ${all}`

function foundFor(checking: Checking): Raised[] {
  const { known } = checking
  return checking.currentPlans.flatMap((plan) => {
    const actions = checking.under(plan.id, 'Action')
    const owned = new Map<string, NodeRecord<'Action'>[]>()
    const below = new Map<string, Set<string>>()
    for (const action of actions) {
      const links = known.out('OWNED_BY', action.id).filter(isRelied)
      for (const to of new Set(links.map((link) => link.to))) {
        owned.set(to, [...(owned.get(to) ?? []), action])
        if (links.every((link) => link.to !== to || link.properties.basis === 'STRUCTURAL'))
          below.set(to, (below.get(to) ?? new Set()).add(action.id))
      }
    }
    return [...owned].flatMap(([id, those]): Raised[] => {
      const role = known.node(id)
      if (role?.label !== 'Role' || those.length < fewest || those.length < share * actions.length) return []
      const day = plan.properties.statusAt
      const open = those.filter(({ properties: { rag } }) => rag !== 'COMPLETE' && rag !== 'BUSINESS_AS_USUAL').length
      const late = those.filter((each) => isLate(each, day)).length
      const blank = those.filter((each) => below.get(id)?.has(each.id)).length
      return [
        {
          on: [id, plan.id],
          says: `In ${planCalled(plan)}, ${role.properties.name} is ${namedFor(those.length, blank)} of ${actions.length} actions; ${inWords(open)} of ${blank === 0 ? 'them' : 'these'} ${open === 1 ? 'is' : 'are'} rated neither complete nor business as usual${lateOnes(late)}.`,
          shown: those.flatMap((each) => known.passagesOf(each.id).map((passage) => ({ passage: passage.id }))),
          ...(blank === 0 ? { certainty: 'PROVEN' as const } : { certainty: 'LIKELY' as const, score: 0.8 }),
        },
      ]
    })
  })
}

export const threadOnOneOwner: Rule = { id: 'thread-on-one-owner', find: foundFor }
