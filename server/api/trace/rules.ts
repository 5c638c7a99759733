import { edgesOf, type Label, type LinkDirection } from '../../../schema/index.ts'
import type { threadTypes } from '../../store/index.ts'

export type ThreadType = (typeof threadTypes)[number]
export type Direction = 'BACK' | 'FORWARD' | 'BOTH'
export type Layer = 'FOUND' | 'ASKED' | 'PROMISED' | 'BEING_DONE' | 'SHOWN_BY' | 'CAME_NEXT'

export const layers: readonly Layer[] = ['FOUND', 'ASKED', 'PROMISED', 'BEING_DONE', 'SHOWN_BY', 'CAME_NEXT']

/** In which layer a thing is told, unless it came next. An owner stands in none. */
const layerOf: Partial<Record<Label, Layer>> = {
  Inspection: 'FOUND',
  Finding: 'FOUND',
  Recommendation: 'ASKED',
  Resolution: 'ASKED',
  Measure: 'PROMISED',
  Commitment: 'PROMISED',
  Plan: 'PROMISED',
  Priority: 'PROMISED',
  Outcome: 'PROMISED',
  Objective: 'PROMISED',
  Action: 'BEING_DONE',
  Update: 'BEING_DONE',
  SuccessMeasure: 'SHOWN_BY',
  Indicator: 'SHOWN_BY',
  Observation: 'SHOWN_BY',
}

export const ownLayer = (label: Label): Layer | undefined => layerOf[label]

/** What a thread can be traced from. */
export const traceable = (label: Label): boolean => label === 'Role' || layerOf[label] !== undefined

/**
 * Where the thread is bound as it passes a thing. It never turns from back to forward or the other way round: all that stands on
 * it leads to the start or away from it. PARTS goes down from a part of a plan to find what its parts answer; CONTEXT goes up to
 * the plan; LATER and EARLIER go along a chain of the same concern or action; END goes nowhere.
 */
export type Heading = 'FORWARD' | 'BACK' | 'PARTS' | 'CONTEXT' | 'LATER' | 'EARLIER' | 'END'

export interface Rule {
  readonly heading: Heading
  readonly type: ThreadType
  readonly direction: LinkDirection
  readonly onto: Heading
  /** Only from these, only to these. */
  readonly of?: readonly Label[]
  readonly to?: readonly Label[]
  /** What is reached is context, unless the thread is found to run on from it. */
  readonly context?: true
  /** What is reached came next, whatever it is. */
  readonly next?: true
  /** Where the thread came by a link that says what recurs, only along links that say the same, or nothing. */
  readonly sameConcern?: true
  /** What is reached is counted and not shown. */
  readonly beside?: true
  /** Only where the thread is followed forward too. */
  readonly unlessBack?: true
}

/** Along a thread as it is told: forward one way, back the other. */
function both(type: ThreadType, forward: LinkDirection, of?: readonly Label[], to?: readonly Label[]): Rule[] {
  const ends = { ...(of === undefined ? {} : { of }), ...(to === undefined ? {} : { to }) }
  const reversed = { ...(to === undefined ? {} : { of: to }), ...(of === undefined ? {} : { to: of }) }
  return [
    { heading: 'FORWARD', type, direction: forward, onto: 'FORWARD', ...ends },
    { heading: 'BACK', type, direction: forward === 'OUT' ? 'IN' : 'OUT', onto: 'BACK', ...reversed },
  ]
}

const shown = ['FORWARD', 'BACK'] as const

/** What was told of a concern later: that it is there again, or the opposite. */
const cameNext = ['RECURS_AS', 'TURNED_INTO'] as const

/** Every way that a thread can go on, in the order in which links of one thing are told. */
export const rules: readonly Rule[] = [
  { heading: 'FORWARD', type: 'GIVEN_BY', direction: 'IN', onto: 'FORWARD', of: ['Inspection'] },
  ...both('LED_TO', 'OUT'),
  ...both('RESTATES', 'IN'),
  ...both('ADDRESSED_BY', 'OUT'),
  { heading: 'PARTS', type: 'ADDRESSED_BY', direction: 'IN', onto: 'BACK' },
  ...both('JUDGED_BY', 'OUT'),
  ...both('MEASURED_BY', 'OUT'),
  ...both('OF', 'IN', ['Indicator'], ['Observation']),

  // The parts of a plan: down to what is done, up to where it stands, and down again for what the parts answer.
  { heading: 'FORWARD', type: 'UNDER', direction: 'IN', onto: 'FORWARD' },
  { heading: 'BACK', type: 'UNDER', direction: 'OUT', onto: 'BACK', context: true },
  { heading: 'FORWARD', type: 'UNDER', direction: 'OUT', onto: 'CONTEXT', context: true },
  { heading: 'CONTEXT', type: 'UNDER', direction: 'OUT', onto: 'CONTEXT', context: true },
  { heading: 'PARTS', type: 'UNDER', direction: 'IN', onto: 'PARTS', context: true },
  { heading: 'BACK', type: 'UNDER', direction: 'IN', onto: 'END', of: ['Objective'], to: ['Action'], beside: true },

  // Told of it, wherever it stands.
  ...shown.flatMap((heading): Rule[] => [
    { heading, type: 'OWNED_BY', direction: 'OUT', onto: 'END', of: ['Action'] },
    { heading, type: 'REPORTS_ON', direction: 'IN', onto: 'END' },
    { heading, type: 'RETELLS', direction: 'IN', onto: 'END' },
    // From these the thread of what they speak of is followed.
    { heading, type: 'OWNED_BY', direction: 'IN', onto: heading, of: ['Role'], to: ['Action'] },
    { heading, type: 'REPORTS_ON', direction: 'OUT', onto: heading },
    { heading, type: 'RETELLS', direction: 'OUT', onto: heading },
  ]),

  // What came next, and what was there before.
  ...cameNext.flatMap((type): Rule[] => [
    { heading: 'FORWARD', type, direction: 'OUT', onto: 'LATER', next: true },
    { heading: 'BACK', type, direction: 'OUT', onto: 'LATER', next: true, unlessBack: true },
    { heading: 'LATER', type, direction: 'OUT', onto: 'LATER', next: true, sameConcern: true },
    { heading: 'BACK', type, direction: 'IN', onto: 'EARLIER' },
    { heading: 'EARLIER', type, direction: 'IN', onto: 'EARLIER', sameConcern: true },
  ]),
  { heading: 'FORWARD', type: 'CONTINUES', direction: 'IN', onto: 'LATER', next: true },
  { heading: 'LATER', type: 'CONTINUES', direction: 'IN', onto: 'LATER', next: true },
  { heading: 'BACK', type: 'CONTINUES', direction: 'OUT', onto: 'EARLIER', context: true },
  { heading: 'EARLIER', type: 'CONTINUES', direction: 'OUT', onto: 'EARLIER', context: true },
  { heading: 'FORWARD', type: 'ANSWERED_BY', direction: 'OUT', onto: 'END', next: true },
]

/** How a thread is bound where it starts. */
export function firstHeadings(direction: Direction): readonly Heading[] {
  if (direction === 'FORWARD') return ['FORWARD']
  return direction === 'BACK' ? ['BACK', 'PARTS'] : ['FORWARD', 'BACK', 'PARTS']
}

function findRules(label: Label, heading: Heading): readonly Rule[] {
  const edges = edgesOf(label)
  return rules.filter(
    (rule) =>
      rule.heading === heading &&
      (rule.of === undefined || rule.of.includes(label)) &&
      edges.some(({ type, direction }) => type === rule.type && direction === rule.direction),
  )
}

const known = new Map<string, readonly Rule[]>()

/** The ways that a thread can go on from a thing of a label: those that the graph model has links for. */
export function rulesFrom(label: Label, heading: Heading, direction: Direction): readonly Rule[] {
  const found = known.get(`${heading} ${label}`) ?? findRules(label, heading)
  known.set(`${heading} ${label}`, found)
  return direction === 'BACK' ? found.filter((rule) => rule.unlessBack === undefined) : found
}
