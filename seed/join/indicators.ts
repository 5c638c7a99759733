import { type GraphRecord, isNode, type NodeRecord } from '../../schema/index.ts'
import { byName } from '../extract/figures/indicators/names-order.ts'
import type { DocumentRecords } from './editions.ts'
import { runsOf, shareIn } from './letters.ts'

type IndicatorRecord = Extract<NodeRecord, { label: 'Indicator' }>
type ObservationRecord = Extract<NodeRecord, { label: 'Observation' }>

/** So much of the words that carry one figure must stand in those that carry the other for them to be one passage. */
const samePassage = 0.8

/** A figure with what it is of, and the words that carry it. */
interface Told {
  readonly node: ObservationRecord
  /** Where it stands in its paper, from 0 to 1. */
  readonly at: number
  readonly indicator: string
  readonly runs: ReadonlySet<string>
}

const isObservation = (record: GraphRecord): record is ObservationRecord => isNode(record) && record.label === 'Observation'
const isIndicator = (record: GraphRecord): record is IndicatorRecord => isNode(record) && record.label === 'Indicator'

function toldIn({ records }: DocumentRecords): Told[] {
  const quotes = new Map<string, string>()
  const places = new Map<string, number>()
  const indicators = new Map<string, string>()
  const words = new Map<string, string[]>()
  for (const record of records) {
    if (isNode(record)) {
      if (record.label !== 'Passage') continue
      quotes.set(record.id, record.properties.quote ?? '')
      places.set(record.id, record.properties.start ?? 0)
    } else if (record.type === 'OF') indicators.set(record.from, record.to)
    else if (record.type === 'CITES') words.set(record.from, [...(words.get(record.from) ?? []), record.to])
  }
  const all = Math.max(1, ...places.values())
  return records.filter(isObservation).map((node) => ({
    node,
    at: Math.min(1, ...(words.get(node.id) ?? []).map((id) => (places.get(id) ?? 0) / all)),
    indicator: indicators.get(node.id) ?? '',
    runs: runsOf((words.get(node.id) ?? []).map((id) => (quotes.get(id) ?? '').replace(/\d+/g, ' ')).join(' ')),
  }))
}

const unlike = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b

/** Whether two figures could be one: of one kind and place. */
const couldBe = ({ node: { properties: a } }: Told, { node: { properties: b } }: Told): boolean =>
  a.kind === b.kind && a.place === b.place

const areOfOneTime = ({ node: { properties: a } }: Told, { node: { properties: b } }: Told): boolean =>
  !unlike(a.start, b.start) && !unlike(a.end, b.end)

/** Whether two times are not both printed, so that one of them is what a reader inferred. */
const couldBeOfOneTime = (a: Told, b: Told): boolean =>
  areOfOneTime(a, b) ||
  [a, b].some(({ node }) => node.properties.periodBasis === 'INFERRED' || node.properties.periodBasis === 'UNKNOWN')

/** Words too short to be told from others by their letters. */
const least = 16

/** Whether the words that carry two figures could be one passage, damaged. */
const couldBeSameWords = (a: Told, b: Told): boolean => Math.min(a.runs.size, b.runs.size) < least || likeness(a, b) >= 0.3

const likeness = (a: Told, b: Told): number => Math.max(shareIn(a.runs, b.runs), shareIn(b.runs, a.runs))

type Likeness = (a: Told, b: Told) => number

/** Parts of a paper no further from each other are one place, in two editions. */
const near = 0.06

interface Pair {
  readonly own: Told
  readonly lead: Told
  readonly score: number
}

const pairsBetween = (own: readonly Told[], lead: readonly Told[], score: (a: Told, b: Told) => number): Pair[] =>
  own
    .flatMap((a) => lead.map((b) => ({ own: a, lead: b, score: couldBe(a, b) ? score(a, b) : 0 })))
    .filter((pair) => pair.score > 0)
    .sort((a, b) => b.score - a.score || (a.own.node.id + a.lead.node.id < b.own.node.id + b.lead.node.id ? -1 : 1))

/**
 * Which figure of the better edition each of the other is: of one indicator and value, the words alike the most; then of one value in the
 * same words, then of one indicator in the same words, its value damaged.
 */
function alignFigures(own: readonly Told[], lead: readonly Told[]): Map<string, Told> {
  const aligned = new Map<string, Told>()
  const taken = new Set<string>()
  const value = ({ node }: Told): number | undefined => node.properties.value
  const sameIndicator = (a: Told, b: Told): number =>
    a.indicator === b.indicator &&
    value(a) === value(b) &&
    a.node.properties.unit === b.node.properties.unit &&
    couldBeSameWords(a, b)
      ? 1 + likeness(a, b)
      : 0
  const sameWords = (a: Told, b: Told): number => (value(a) === value(b) && likeness(a, b) >= samePassage ? likeness(a, b) : 0)
  const damaged = (a: Told, b: Told): number =>
    a.indicator === b.indicator && likeness(a, b) >= samePassage ? likeness(a, b) : 0
  const inTime: readonly Likeness[] = [sameIndicator, sameWords, damaged].map(
    (round) => (a, b) => (areOfOneTime(a, b) ? round(a, b) : 0),
  )
  /** A time that only one of them prints, or that a reader inferred, keeps nothing apart that stands at the same place. */
  const inPlace: readonly Likeness[] = [sameIndicator, sameWords].map(
    (round) => (a, b) => (couldBeOfOneTime(a, b) && Math.abs(a.at - b.at) < near ? round(a, b) : 0),
  )
  const again = (a: Told, b: Told): number => (couldBeOfOneTime(a, b) && Math.abs(a.at - b.at) < near ? sameIndicator(a, b) : 0)
  for (const round of [...inTime, ...inPlace, again]) {
    const free = own.filter(({ node }) => !aligned.has(node.id))
    const left = lead.filter(({ node }) => round === again || !taken.has(node.id))
    for (const pair of pairsBetween(free, left, round)) {
      if (aligned.has(pair.own.node.id) || (round !== again && taken.has(pair.lead.node.id))) continue
      aligned.set(pair.own.node.id, pair.lead)
      taken.add(pair.lead.node.id)
    }
  }
  return aligned
}

/** What another edition can tell otherwise of a figure. */
const facts = ['value', 'count', 'of'] as const

/** A figure as the better edition tells it, with the facts of the other. */
function asIn(lead: ObservationRecord, own: ObservationRecord): ObservationRecord {
  const told = facts.flatMap((name) => (own.properties[name] === undefined ? [] : [[name, own.properties[name]] as const]))
  return { ...lead, properties: { ...lead.properties, ...Object.fromEntries(told) } }
}

/** Indicators of which a paper tells no figure any more are left out, with their links. */
function withoutEmpty(records: readonly GraphRecord[]): GraphRecord[] {
  const used = new Set(records.flatMap((each) => (!isNode(each) && each.type === 'OF' ? [each.to] : [])))
  const empty = new Set(records.flatMap((each) => (isIndicator(each) && !used.has(each.id) ? [each.id] : [])))
  return records.filter((each) => (isNode(each) ? !empty.has(each.id) : !empty.has(each.from) && !empty.has(each.to)))
}

/** Indicators all of whose figures the better edition has under one other: what is linked to them is linked to that. */
function movedIndicators({ records }: DocumentRecords, aligned: ReadonlyMap<string, Told>): Map<string, string> {
  const targets = new Map<string, Set<string>>()
  for (const record of records)
    if (!isNode(record) && record.type === 'OF')
      targets.set(record.to, (targets.get(record.to) ?? new Set()).add(aligned.get(record.from)?.indicator ?? record.to))
  return new Map(
    [...targets].flatMap(([id, some]) => {
      const [only] = some
      return some.size === 1 && only !== undefined && only !== id ? [[id, only] as const] : []
    }),
  )
}

/** An edition whose figures are those of the better one, where both tell them. */
function inEdition(own: DocumentRecords, lead: DocumentRecords): DocumentRecords {
  const aligned = alignFigures(toldIn(own), toldIn(lead))
  if (aligned.size === 0) return own
  const moved = movedIndicators(own, aligned)
  const records = own.records.flatMap((record): GraphRecord[] => {
    if (isNode(record)) {
      const told = isObservation(record) ? aligned.get(record.id) : undefined
      return [told === undefined || !isObservation(record) ? record : asIn(told.node, record)]
    }
    const told = aligned.get(record.from)
    if (record.type !== 'OF' && record.type !== 'CITES' && moved.has(record.to))
      return [{ ...record, to: moved.get(record.to) } as GraphRecord]
    if (told === undefined) return [record]
    if (record.type === 'OF' && record.to !== told.indicator) return []
    return [{ ...record, from: told.node.id } as GraphRecord]
  })
  return { document: own.document, records: withoutEmpty(records) }
}

/** One name and unit for each indicator: of those that papers made the shortest, so that order of reading is nothing. */
function namedOnce(papers: readonly DocumentRecords[]): DocumentRecords[] {
  const chosen = new Map<string, IndicatorRecord>()
  const order = (a: IndicatorRecord, b: IndicatorRecord): number => byName(a.properties.name, b.properties.name)
  for (const { records } of papers)
    for (const record of records.filter(isIndicator)) {
      const before = chosen.get(record.id)
      if (before === undefined || order(record, before) < 0) chosen.set(record.id, record)
    }
  return papers.map(({ document, records }) => ({
    document,
    records: records.map((record) => {
      const { name, unit } = (isIndicator(record) ? chosen.get(record.id)?.properties : undefined) ?? {}
      return isIndicator(record) && name !== undefined
        ? { ...record, properties: { ...record.properties, name, ...(unit === undefined ? {} : { unit }) } }
        : record
    }),
  }))
}

/**
 * The same indicator has the same key in every paper. A figure that two editions of one publication tell is one figure, cited in both;
 * figures of different publications stay apart under their indicator.
 */
export function joinIndicators(papers: readonly DocumentRecords[], editions: readonly GraphRecord[]): DocumentRecords[] {
  const better = new Map(
    editions.flatMap((link): [string, string][] => (!isNode(link) && link.type === 'EDITION_OF' ? [[link.from, link.to]] : [])),
  )
  const byId = new Map(papers.map((paper) => [paper.document, paper]))
  const joined = papers.map((paper) => {
    const lead = byId.get(better.get(paper.document) ?? '')
    return lead === undefined || lead === paper ? paper : inEdition(paper, lead)
  })
  return namedOnce(joined)
}
