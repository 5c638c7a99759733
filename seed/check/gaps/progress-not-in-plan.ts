import type { NodeRecord } from '../../../schema/index.ts'
import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import { spotsOf, type Told } from '../contradictions/told.ts'
import type { Raised, Rule } from '../rule.ts'
import { counted, listed, planCalled } from '../telling.ts'
import { councilSentences } from './council-papers.ts'
import { bare } from './printed-lists.ts'

/** A name that ends in what it is a name of: "the Lantern Team", "Lamp Week". */
const name =
  /(?<![.!?:]\s|^)(?<=\s|[“"‘'])(?:\p{Lu}[\p{L}’'-]+\s+(?:(?:and|of|for|&)\s+)?){1,4}(?:Team|Programme|Project|Hub|Week|Warehouse|Connectors?|Tool|Unit|Network|Academy|Forum|Clinic|Pilot)\b/gu

/** What is told as under way or done. */
const underWay =
  /\b(?:now (?:live|up and running|in place|launched|been launched|available)|(?:has|have) (?:now |successfully |also )*(?:been )?(?:launched|established|set up|introduced|created|developed|celebrated|secured|rolled out|commenced|started|implemented)|up and running|is live|are live|underway|under way|celebrated|launched)\b/iu

/** Bodies and services that a plan need not name. */
const standing =
  /\b(?:Youth Justice|Children|Directors?|Managers?|Officers?|Service and|Cared for|Social Care|Adult|Legal|Education|Health|Police|Fire|National|NHS|Management|Leadership|Cabinet|Council|Improvement)\b/u
const fewest = 2

/** What a name is a name of; without it the plan may name the same: "the Lantern Team", "a Lantern Service". */
const ofWhat = /\s+\S+$/u
/** What comes next, and is not done. */
const toCome = /\b(?:next|priorit(?:y|ies)|planned|forward|upcoming|future|to come)\b/iu

interface Named {
  readonly name: string
  readonly told: Told
}

function foundFor(checking: Checking, plan: NodeRecord<'Plan'>): Raised[] {
  const { known } = checking
  const actions = checking.under(plan.id, 'Action')
  const things = [
    ...checking.under(plan.id, 'Priority'),
    ...checking.under(plan.id, 'Outcome'),
    ...checking.under(plan.id, 'Objective'),
    ...actions,
    ...actions.flatMap(({ id }) =>
      [...known.out('JUDGED_BY', id), ...known.out('OWNED_BY', id), ...known.out('DETAILED_IN', id)].flatMap(
        ({ to }) => known.node(to) ?? [],
      ),
    ),
  ]
  const words = bare(
    things
      .map(
        (each) =>
          `${textOf(each)} ${(each.properties as { name?: string }).name ?? ''} ${(each.properties as { title?: string }).title ?? ''}`,
      )
      .join(' . '),
  )
  const packs = new Set(known.out('REPORTED_IN', plan.id).map(({ to }) => known.wholeOf(to)))
  const found = new Map<string, Named[]>()
  for (const [, sentences] of councilSentences(checking))
    for (const told of sentences) {
      if (!packs.has(told.document) || told.inTable || !underWay.test(told.text) || toCome.test(told.heading)) continue
      for (const [printed] of told.text.matchAll(name)) {
        const key = bare(printed)
        const short = printed.trim().replace(ofWhat, '')
        if (words.includes(key) || standing.test(printed)) continue
        if (/\s/u.test(short) && words.includes(bare(short))) continue
        found.set(key, [...(found.get(key) ?? []), { name: printed.trim(), told }])
      }
    }
  if (found.size < fewest) return []
  const all = [...found.values()]
  return [
    {
      on: [plan.id],
      says: `Papers of the meeting that received ${planCalled(plan)} tell of ${counted(all.length, 'thing')} as done or under way that no objective, action or success measure of the plan was found to name: ${listed(all.map(([first]) => (first as Named).name))}.`,
      searched: 'The priorities, outcomes, objectives, actions, success measures and owners of the plan, for these names.',
      shown: all.flatMap((each) => each.flatMap(({ told }) => spotsOf(told))).map((passage) => ({ passage })),
      certainty: 'LIKELY',
      score: 0.7,
      key: 'progress',
    },
  ]
}

export const progressNotInPlan: Rule = {
  id: 'progress-not-in-plan',
  find: (checking) => checking.currentPlans.flatMap((plan) => foundFor(checking, plan)),
}
