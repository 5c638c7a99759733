import type { LinkRecord, NodeRecord } from '../../../schema/index.ts'
import { type Checking, isRelied } from '../checking.ts'
import { onceEach } from '../once.ts'

const isNotRejected = ({ properties }: LinkRecord): boolean => properties.basis !== 'REJECTED'

/** How many links from what is found or asked may lead to what a plan does about it. */
const longest = 6

/** Whether a plan addresses something, or what it led to, what restates it or what it tells again. */
export class Answers {
  readonly #checking: Checking
  readonly #counts: (link: LinkRecord) => boolean
  readonly #known = new Map<string, boolean>()

  /** `how`: by links that are relied on, or by suggestions too. */
  constructor(checking: Checking, how: 'RELIED' | 'SUGGESTED') {
    this.#checking = checking
    this.#counts = how === 'RELIED' ? isRelied : isNotRejected
  }

  has(id: string, steps = 0): boolean {
    const before = this.#known.get(id)
    if (before !== undefined) return before
    const { known } = this.#checking
    const found =
      known.out('ADDRESSED_BY', id).some(this.#counts) ||
      (steps < longest && this.#next(id).some((next) => this.has(next, steps + 1)))
    if (found || steps === 0) this.#known.set(id, found)
    return found
  }

  #next(id: string): string[] {
    const { known } = this.#checking
    const on = [...known.out('LED_TO', id), ...known.out('RETELLS', id)].filter(this.#counts).map(({ to }) => to)
    return [
      ...on,
      ...known
        .in('RESTATES', id)
        .filter(this.#counts)
        .map(({ from }) => from),
    ]
  }

  /** The score of what comes nearest to answering it, where nothing does; 0 where nothing comes near. */
  nearness(id: string): number {
    const scores = this.#checking.known.out('NEAREST_TO', id).filter(isNotRejected)
    return Math.max(0, ...scores.map(({ properties }) => properties.score ?? 0))
  }
}

/** The day by which all that a plan could know was known. */
export const dayOfPlan = (checking: Checking, plan: NodeRecord<'Plan'>): string | undefined => checking.dayOfPlan(plan)

const dayOfInspection = ({ properties: { publishedOn, endedOn, startedOn } }: NodeRecord<'Inspection'>): string | undefined =>
  publishedOn ?? endedOn ?? startedOn

/** The measures of a plan's appendices. */
export const measuresOf = onceEach(({ known }: Checking, plan: NodeRecord<'Plan'>): readonly NodeRecord<'Measure'>[] => {
  const scope = `${plan.id.split('/')[0]}/plan-${plan.id.split('/').at(-1)}/`
  return known.all('Measure').filter(({ id }) => id.startsWith(scope))
})

/** Inspections that have been read, of which a plan's appendices take something up; where it has none, the newest one before the plan. */
export const takenUpBy = onceEach((checking: Checking, plan: NodeRecord<'Plan'>): readonly NodeRecord<'Inspection'>[] => {
  const { known } = checking
  const restated = measuresOf(checking, plan).flatMap(({ id }) => known.out('RESTATES', id).filter(isRelied))
  const givers = new Set(restated.map(({ to }) => known.giverOf(to)?.id))
  const read = known.all('Inspection').filter(({ properties }) => properties.held !== false)
  const taken = read.filter(({ id }) => givers.has(id))
  if (taken.length > 0) return taken
  const day = dayOfPlan(checking, plan) ?? ''
  const before = read
    .filter((each) => (dayOfInspection(each) ?? '9') <= day)
    .sort((a, b) => ((dayOfInspection(a) ?? '') < (dayOfInspection(b) ?? '') ? -1 : 1))
  return before.slice(-1)
})

/** Those, and the inspections between the earliest of them and the plan. */
export function aboutTheTimeOf(checking: Checking, plan: NodeRecord<'Plan'>): readonly NodeRecord<'Inspection'>[] {
  const taken = takenUpBy(checking, plan)
  const first = taken.map((each) => dayOfInspection(each) ?? '').sort()[0]
  const last = dayOfPlan(checking, plan)
  if (first === undefined || last === undefined) return taken
  return checking.known.all('Inspection').filter((each) => {
    const day = dayOfInspection(each)
    return each.properties.held !== false && day !== undefined && first <= day && day <= last
  })
}

/** What an inspection asks for, in reading order. */
export const askedBy = ({ known }: Checking, inspection: string): NodeRecord<'Recommendation'>[] =>
  known.in('GIVEN_BY', inspection).flatMap(({ from }) => {
    const node = known.node(from)
    return node?.label === 'Recommendation' && node.properties.held !== false ? [node] : []
  })

/** What an inspection finds to be weak, in reading order. */
export const weaknessesOf = ({ known }: Checking, inspection: string): NodeRecord<'Finding'>[] =>
  known.in('GIVEN_BY', inspection).flatMap(({ from }) => {
    const node = known.node(from)
    return node?.label === 'Finding' && node.properties.polarity === 'WEAKNESS' && node.properties.voice !== 'COUNCIL'
      ? [node]
      : []
  })

/** Whether no row of a plan's appendices, and no link that is relied on, takes up anything that an inspection asked for. */
export function isNotTakenUp(checking: Checking, plan: NodeRecord<'Plan'>, inspection: string): boolean {
  const { known } = checking
  const measures = measuresOf(checking, plan)
  if (!measures.some(({ id }) => known.out('RESTATES', id).some(isRelied))) return false
  if (takenUpBy(checking, plan).some(({ id }) => id === inspection)) return false
  if (measures.some(({ id }) => known.out('REFERS_TO', id).some(({ to }) => to === inspection))) return false
  const asked = askedBy(checking, inspection)
  return asked.length > 0 && !asked.some(({ id }) => known.out('ADDRESSED_BY', id).some(isRelied))
}
