import type { NodeRecord } from '../../../schema/index.ts'
import { saidIn, type Term } from '../../link/likeness/said.ts'
import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { inWords, listed, planCalled } from '../telling.ts'
import { aboutTheTimeOf, askedBy, dayOfPlan, measuresOf, takenUpBy, weaknessesOf } from './answers.ts'
import { PlanWords } from './plan-words.ts'

type Weak = NodeRecord<'Finding'> | NodeRecord<'Recommendation'>

interface Named {
  readonly term: Term
  readonly by: readonly { readonly inspection: NodeRecord<'Inspection'>; readonly thing: Weak }[]
}

/** What is spoken of so much is no word in passing. */
const stressed = 0.5

/** So many findings that name a matter, or so many inspections, make it more than one finding's concern. */
const several = 2

const isMatter = ({ kind }: Term): boolean => kind === 'MATTER' || kind === 'GROUP'

const dayOf = ({ properties: { publishedOn, endedOn, startedOn } }: NodeRecord<'Inspection'>): string =>
  publishedOn ?? endedOn ?? startedOn ?? ''

/** Matters that weaknesses and recommendations name and the plan nowhere does, by matter. */
function namedBy(checking: Checking, plan: NodeRecord<'Plan'>, inspections: readonly NodeRecord<'Inspection'>[]): Named[] {
  const words = new PlanWords(checking, plan)
  const answered = new Set(measuresOf(checking, plan).flatMap((measure) => [...saidIn(textOf(measure)).keys()]))
  const found = new Map<string, { term: Term; by: { inspection: NodeRecord<'Inspection'>; thing: Weak }[] }>()
  for (const inspection of inspections)
    for (const thing of [...weaknessesOf(checking, inspection.id), ...askedBy(checking, inspection.id)])
      for (const { term, stress } of saidIn(textOf(thing)).values()) {
        if (!isMatter(term) || stress < stressed || answered.has(term.key) || words.names(term)) continue
        const named = found.get(term.key) ?? { term, by: [] }
        named.by.push({ inspection, thing })
        found.set(term.key, named)
      }
  return [...found.values()].sort((a, b) => (a.term.key < b.term.key ? -1 : 1))
}

const placesOf = (by: Named['by']): string =>
  [...new Map(by.map(({ inspection }) => [inspection.id, inspection])).values()]
    .map((inspection) => {
      const numbers = by.flatMap(({ inspection: { id }, thing }) =>
        id === inspection.id && thing.properties.number !== undefined ? [thing.properties.number] : [],
      )
      return numbers.length === 0
        ? inspection.properties.title
        : `${inspection.properties.title} (${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${listed([...new Set(numbers)])})`
    })
    .join('; ')

function foundFor(checking: Checking, plan: NodeRecord<'Plan'>): Raised[] {
  const { known } = checking
  const day = dayOfPlan(checking, plan)
  if (day === undefined) return []
  const read = known
    .all('Inspection')
    .filter(({ properties }) => properties.held !== false)
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
  const taken = new Set([...takenUpBy(checking, plan), ...aboutTheTimeOf(checking, plan)].map(({ id }) => id))
  return namedBy(checking, plan, read).flatMap(({ term, by }): Raised[] => {
    const before = by.filter(({ inspection }) => dayOf(inspection) !== '' && dayOf(inspection) <= day)
    const inspections = new Set(by.map(({ inspection }) => inspection.id))
    const atTheTime = before.filter(({ inspection }) => taken.has(inspection.id))
    const isSeveral = inspections.size >= several || atTheTime.length >= several
    if (before.length === 0 || !isSeveral) return []
    return [
      {
        on: [plan.id, ...by.map(({ thing }) => thing.id)],
        says: `${inWords(by.length) === 'one' ? 'One weakness' : `${by.length} weaknesses and recommendations`} of ${inspections.size === 1 ? 'an inspection' : `${inWords(inspections.size)} inspections`} name ${term.label}: ${placesOf(by)}. No objective, action, success measure or appendix row of ${planCalled(plan)} that names it was found.`,
        searched: `The objectives, actions, success measures and appendices of the plan, for the ways in which papers write of ${term.label}.`,
        shown: by.flatMap(({ thing }) => known.passagesOf(thing.id).map((passage) => ({ passage: passage.id }))),
        certainty: 'LIKELY',
        score: atTheTime.length > 0 ? 0.8 : 0.7,
        asAt: day,
        key: term.label.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
      },
    ]
  })
}

export const matterWithoutAction: Rule = {
  id: 'matter-without-action',
  find: (checking) => checking.currentPlans.flatMap((plan) => foundFor(checking, plan)),
}
