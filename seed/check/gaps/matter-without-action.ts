import type { NodeRecord } from '../../../schema/index.ts'
import { textOf } from '../../link/known.ts'
import type { Term } from '../../link/likeness/said.ts'
import { families } from '../../link/likeness/service-words.ts'
import type { Checking } from '../checking.ts'
import { onceEach } from '../once.ts'
import type { Raised, Rule } from '../rule.ts'
import { saidIn } from '../said.ts'
import { inWords, listed, planCalled } from '../telling.ts'
import { aboutTheTimeOf, askedBy, dayOfPlan, measuresOf, takenUpBy, weaknessesOf } from './answers.ts'
import { ownMattersIn } from './own-words.ts'
import { planWordsOf } from './plan-words.ts'
import { wideMatters } from './wide-matters.ts'

type Weak = NodeRecord<'Finding'> | NodeRecord<'Recommendation'>

interface Named {
  readonly term: Term
  readonly by: readonly { readonly inspection: NodeRecord<'Inspection'>; readonly thing: Weak; readonly stress: number }[]
}

/** What is spoken of so much is no word in passing. */
const stressed = 0.5

/** A finding that is about it tells it first; one that is about nothing else so much, before all else or again. */
const about = 1
const foremost = 1.4

/** In one inspection's findings alone it must be named so often. */
const often = 3

/** So many findings that name a matter, or so many inspections, make it more than one finding’s concern. */
const several = 2

const isMatter = ({ kind, label }: Term): boolean => (kind === 'MATTER' || kind === 'GROUP') && !wideMatters.has(label)

/** What has fewer words is a part of a list, and about what the list is about. */
const fewestWords = 8

const isWhole = (thing: Weak): boolean => textOf(thing).split(/\s+/u).length >= fewestWords

const dayOf = ({ properties: { publishedOn, endedOn, startedOn } }: NodeRecord<'Inspection'>): string =>
  publishedOn ?? endedOn ?? startedOn ?? ''

/** What an inspection finds weak or asks for, each text once: some reports list as asked what they found. */
function toldBy(checking: Checking, { id }: NodeRecord<'Inspection'>): Weak[] {
  const all: Weak[] = [...weaknessesOf(checking, id), ...askedBy(checking, id)]
  return [...new Map(all.filter(isWhole).map((thing) => [textOf(thing), thing])).values()]
}

/** Whether what the plan does about a weakness speaks of the matter's family, in other words than the matter's own. */
function isAnswered(checking: Checking, { id }: Weak, { label }: Term): boolean {
  const near = Object.entries(families).flatMap(([family, of]) => (of.includes(label) ? [`FAMILY ${family}`] : []))
  return checking.known.out('ADDRESSED_BY', id).some(({ to, properties: { basis } }) => {
    const thing = checking.known.node(to)
    if (basis === 'REJECTED' || thing === undefined) return false
    const said = saidIn(checking, textOf(thing))
    return near.some((family) => said.has(family))
  })
}

/** Matters that weaknesses and recommendations name and the plan nowhere does, by matter. */
function namedBy(checking: Checking, plan: NodeRecord<'Plan'>, inspections: readonly NodeRecord<'Inspection'>[]): Named[] {
  const words = planWordsOf(checking, plan)
  const answered = new Set(measuresOf(checking, plan).flatMap((measure) => [...saidIn(checking, textOf(measure)).keys()]))
  const found = new Map<string, { term: Term; by: { inspection: NodeRecord<'Inspection'>; thing: Weak; stress: number }[] }>()
  for (const inspection of inspections)
    for (const thing of toldBy(checking, inspection))
      for (const { term, stress } of saidIn(checking, textOf(thing)).values()) {
        if (!isMatter(term) || stress < stressed || answered.has(term.key) || words.names(term)) continue
        if (!ownMattersIn(checking, textOf(thing)).has(term.label) || isAnswered(checking, thing, term)) continue
        const named = found.get(term.key) ?? { term, by: [] }
        named.by.push({ inspection, thing, stress })
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

/** What is raised by itself: matters of several inspections, or of many findings of one that the plan takes up. */
export const mattersUnnamed = onceEach((checking: Checking, plan: NodeRecord<'Plan'>): readonly Named[] => {
  const day = dayOfPlan(checking, plan)
  if (day === undefined) return []
  const read = checking.known
    .all('Inspection')
    .filter((each) => each.properties.held !== false && dayOf(each) !== '' && dayOf(each) <= day)
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
  const taken = new Set([...takenUpBy(checking, plan), ...aboutTheTimeOf(checking, plan)].map(({ id }) => id))
  return namedBy(checking, plan, read).filter(({ by }) => {
    const inspections = new Set(by.map(({ inspection }) => inspection.id))
    const atTheTime = by.filter(({ inspection }) => taken.has(inspection.id))
    if (inspections.size < several) return atTheTime.length >= often
    return by.some(({ stress }) => stress >= foremost) && by.filter(({ stress }) => stress >= about).length >= several
  })
})

function foundFor(checking: Checking, plan: NodeRecord<'Plan'>): Raised[] {
  const day = dayOfPlan(checking, plan)
  return mattersUnnamed(checking, plan).map(({ term, by }): Raised => {
    const inspections = new Set(by.map(({ inspection }) => inspection.id))
    return {
      on: [plan.id, ...by.map(({ thing }) => thing.id)],
      says: `${by.length} weaknesses and recommendations of ${inspections.size === 1 ? 'one inspection' : `${inWords(inspections.size)} inspections`} name ${term.label}: ${placesOf(by)}. No objective, action, success measure or appendix row of ${planCalled(plan)} that names it was found.`,
      searched: `The objectives, actions, success measures and appendices of the plan, for the ways in which papers write of ${term.label}.`,
      shown: by.flatMap(({ thing }) => checking.known.passagesOf(thing.id).map((passage) => ({ passage: passage.id }))),
      certainty: 'LIKELY',
      score: 0.8,
      ...(day === undefined ? {} : { asAt: day }),
      key: term.label.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    }
  })
}

export const matterWithoutAction: Rule = {
  id: 'matter-without-action',
  find: (checking) => checking.currentPlans.flatMap((plan) => foundFor(checking, plan)),
}
