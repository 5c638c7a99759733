import { type GraphRecord, isNode, type LinkRecord, type NodeRecord } from '../../schema/index.ts'
import { sameLetters } from './letters.ts'
import { likeness, type Wording, wordingOf } from './wording.ts'

type Of<L extends NodeRecord['label']> = Extract<NodeRecord, { label: L }>

/** Texts with this share of their letters in common say the same. */
const same = 0.9
/** Below this, two texts say something else. */
const floor = 0.4
/** By so much the best must be better than the next. */
const margin = 0.1

interface Pair {
  readonly measure: Of<'Measure'>
  readonly ask: Of<'Recommendation'>
  readonly letters: number
  readonly score: number
}

/** What measures of an appendix could restate: their plan's day, and what each inspection asked. */
interface Asks {
  readonly inspection: Of<'Inspection'>
  readonly asks: readonly Of<'Recommendation'>[]
}

const textOf = ({ properties }: Of<'Measure'> | Of<'Recommendation'>): string => properties.text ?? ''

function pairOf(measure: Of<'Measure'>, ask: Of<'Recommendation'>, wordings: ReadonlyMap<string, Wording>): Pair {
  const wording = ({ id }: { id: string }): Wording => wordings.get(id) ?? new Map()
  const score = likeness(wording(measure), wording(ask))
  return { measure, ask, score, letters: score >= 0.5 ? sameLetters(textOf(measure), textOf(ask)) : 0 }
}

/** One to one, the surest pairs first; a pair is left out where another ask that is not the same as any other measure is nearly as like. */
function pairsOf(measures: readonly Of<'Measure'>[], asks: readonly Of<'Recommendation'>[]): Pair[] {
  const wordings = new Map([...measures, ...asks].map((each) => [each.id, wordingOf(textOf(each))]))
  const all = measures.flatMap((measure) => asks.map((ask) => pairOf(measure, ask, wordings))).filter(({ score }) => score > 0)
  const order = (a: Pair, b: Pair): number =>
    b.letters - a.letters || b.score - a.score || (a.measure.id + a.ask.id < b.measure.id + b.ask.id ? -1 : 1)
  const taken = new Set<string>()
  const chosen: Pair[] = []
  const free = ({ measure, ask }: Pair): boolean => !taken.has(measure.id) && !taken.has(ask.id)
  const take = (pair: Pair): void => {
    chosen.push(pair)
    taken.add(pair.measure.id).add(pair.ask.id)
  }
  for (const pair of all.sort(order)) if (pair.letters >= same && free(pair)) take(pair)
  for (const pair of [...all].sort((a, b) => b.score - a.score || order(a, b))) {
    if (pair.score < floor) break
    if (!free(pair)) continue
    const next = all.filter(
      (other) => other !== pair && free(other) && (other.measure === pair.measure) !== (other.ask === pair.ask),
    )
    if (next.every(({ score }) => pair.score - score >= margin)) take(pair)
  }
  return chosen
}

function linkOf({ measure, ask, letters, score }: Pair, named: string): LinkRecord {
  const base = { type: 'RESTATES', from: measure.id, to: ask.id } as const
  if (letters < same) {
    const reasons = [`${Math.round(score * 100)} per cent of their words are alike.`, named]
    return { ...base, properties: { basis: 'SUGGESTED', method: 'like-words', score: Math.round(score * 100) / 100, reasons } }
  }
  const percent = Math.floor(letters * 100)
  const alike = percent === 100 ? 'Both say the same, letter by letter.' : `${percent} per cent of their letters are the same.`
  return { ...base, properties: { basis: 'STRUCTURAL', method: 'same-words', reasons: [alike, named] } }
}

/** The plan's part of a measure's id, and the letter of its appendix. */
const appendixOf = ({ id, properties }: Of<'Measure'>): string =>
  `${id.split('/measure/')[0]} ${/^\D*/.exec(properties.ref)?.[0]}`

const dayOf = ({ properties: { publishedOn, endedOn, startedOn } }: Of<'Inspection'>): string =>
  publishedOn ?? endedOn ?? startedOn ?? ''

/** What is known of the measures of one appendix: those that its heading names an inspection for are joined to what that one asked. */
function ofAppendix(
  measures: readonly Of<'Measure'>[],
  given: readonly Asks[],
  named: ReadonlyMap<string, ReadonlySet<string>>,
  before: string | undefined,
): LinkRecord[] {
  const stated = new Set(measures.flatMap(({ id }) => [...(named.get(id) ?? [])]))
  const fits = stated.size > 0 ? given.filter(({ inspection }) => stated.has(inspection.id)) : given
  const earlier = fits.filter(({ inspection }) => before === undefined || dayOf(inspection) <= before)
  const weighed = earlier
    .map(({ inspection, asks }) => {
      const pairs = pairsOf(measures, asks)
      return { inspection, pairs, weight: pairs.reduce((sum, { letters, score }) => sum + Math.max(letters, score), 0) }
    })
    .sort((a, b) => b.weight - a.weight || (a.inspection.id < b.inspection.id ? -1 : 1))
  const [best, next] = weighed
  if (best === undefined || best.weight === 0) return []
  if (stated.size === 0 && next !== undefined && next.weight > best.weight / 2) return []
  const because =
    stated.size > 0
      ? "The appendix's heading names the inspection."
      : `Of all inspections this one is worded most like the appendix: ${best.pairs.length} of its ${measures.length} measures.`
  return best.pairs.map((pair) => linkOf(pair, because))
}

/** Which of what inspections asked the measures of a plan's appendices say again: by words, one to one. */
export function joinRestated(records: readonly GraphRecord[]): LinkRecord[] {
  const nodes = records.filter(isNode)
  const measures = nodes.filter((each): each is Of<'Measure'> => each.label === 'Measure')
  if (measures.length === 0) return []
  const byId = new Map(nodes.map((each) => [each.id, each]))
  const given = new Map<string, { inspection: Of<'Inspection'>; asks: Of<'Recommendation'>[] }>()
  const named = new Map<string, Set<string>>()
  const known = new Set<string>()
  for (const record of records) {
    if (isNode(record)) continue
    const [from, to] = [byId.get(record.from), byId.get(record.to)]
    if (record.type === 'RESTATES') known.add(record.from).add(record.to)
    if (to?.label !== 'Inspection') continue
    if (record.type === 'GIVEN_BY' && from?.label === 'Recommendation') {
      const { inspection, asks } = given.get(to.id) ?? { inspection: to, asks: [] }
      given.set(to.id, { inspection, asks: [...asks, from] })
    }
    if (record.type === 'REFERS_TO' && from?.label === 'Measure' && record.properties.basis === 'STRUCTURAL')
      named.set(from.id, new Set([...(named.get(from.id) ?? []), to.id]))
  }
  const inOrder = <T extends { readonly id: string }>(some: readonly T[]): T[] => [...some].sort((a, b) => (a.id < b.id ? -1 : 1))
  const groups = new Map<string, Of<'Measure'>[]>()
  for (const measure of inOrder(measures.filter(({ id }) => !known.has(id))))
    groups.set(appendixOf(measure), [...(groups.get(appendixOf(measure)) ?? []), measure])
  const asked = inOrder([...given.values()].map((each) => ({ ...each, id: each.inspection.id }))).map(({ inspection, asks }) => ({
    inspection,
    asks: inOrder(asks.filter(({ id }) => !known.has(id))),
  }))
  return [...groups.values()].flatMap((group) => ofAppendix(group, asked, named, planDay(group[0] as Of<'Measure'>, byId)))
}

/** The day that a measure's plan speaks of. */
function planDay({ id }: Of<'Measure'>, byId: ReadonlyMap<string, NodeRecord>): string | undefined {
  const plan = byId.get((id.split('/measure/')[0] as string).replace('/plan-', '/plan/'))
  return plan?.label === 'Plan' ? (plan.properties.statusAt ?? plan.properties.publishedOn) : undefined
}
