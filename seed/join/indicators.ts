import { type GraphRecord, isNode, type NodeRecord } from '../../schema/index.ts'
import type { DocumentRecords } from './editions.ts'
import { runsOf, shareIn } from './letters.ts'

type IndicatorRecord = Extract<NodeRecord, { label: 'Indicator' }>
type ObservationRecord = Extract<NodeRecord, { label: 'Observation' }>

/** So much of the words that carry one figure must stand in those that carry the other for them to be one passage. */
const samePassage = 0.8

/** A figure with what it is of, and the words that carry it. */
interface Told {
  readonly node: ObservationRecord
  readonly indicator: string
  readonly runs: ReadonlySet<string>
}

const isObservation = (record: GraphRecord): record is ObservationRecord => isNode(record) && record.label === 'Observation'
const isIndicator = (record: GraphRecord): record is IndicatorRecord => isNode(record) && record.label === 'Indicator'

function toldIn({ records }: DocumentRecords): Told[] {
  const quotes = new Map<string, string>()
  const indicators = new Map<string, string>()
  const words = new Map<string, string[]>()
  for (const record of records) {
    if (isNode(record)) {
      if (record.label === 'Passage') quotes.set(record.id, record.properties.quote ?? '')
    } else if (record.type === 'OF') indicators.set(record.from, record.to)
    else if (record.type === 'CITES') words.set(record.from, [...(words.get(record.from) ?? []), record.to])
  }
  return records.filter(isObservation).map((node) => ({
    node,
    indicator: indicators.get(node.id) ?? '',
    runs: runsOf((words.get(node.id) ?? []).map((id) => (quotes.get(id) ?? '').replace(/\d+/g, ' ')).join(' ')),
  }))
}

const unlike = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b

/** Whether two figures could be one: of one kind and place, and of no different times. */
function couldBe({ node: { properties: a } }: Told, { node: { properties: b } }: Told): boolean {
  return a.kind === b.kind && a.place === b.place && !unlike(a.start, b.start) && !unlike(a.end, b.end)
}

/** Words too short to be told from others by their letters. */
const least = 16

/** Whether the words that carry two figures could be one passage, damaged. */
const couldBeSameWords = (a: Told, b: Told): boolean => Math.min(a.runs.size, b.runs.size) < least || likeness(a, b) >= 0.3

const likeness = (a: Told, b: Told): number => Math.max(shareIn(a.runs, b.runs), shareIn(b.runs, a.runs))

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
  const rounds: readonly ((a: Told, b: Told) => number)[] = [
    (a, b) =>
      a.indicator === b.indicator &&
      value(a) === value(b) &&
      a.node.properties.unit === b.node.properties.unit &&
      couldBeSameWords(a, b)
        ? 1 + likeness(a, b)
        : 0,
    (a, b) => (value(a) === value(b) && likeness(a, b) >= samePassage ? likeness(a, b) : 0),
    (a, b) => (a.indicator === b.indicator && likeness(a, b) >= samePassage ? likeness(a, b) : 0),
  ]
  for (const round of rounds) {
    const free = own.filter(({ node }) => !aligned.has(node.id))
    const left = lead.filter(({ node }) => !taken.has(node.id))
    for (const pair of pairsBetween(free, left, round)) {
      if (aligned.has(pair.own.node.id) || taken.has(pair.lead.node.id)) continue
      aligned.set(pair.own.node.id, pair.lead)
      taken.add(pair.lead.node.id)
    }
  }
  return aligned
}

/** What another edition can tell otherwise of a figure. */
const facts = ['value', 'count', 'of', 'start', 'end'] as const

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

/** An edition whose figures are those of the better one, where both tell them. */
function inEdition(own: DocumentRecords, lead: DocumentRecords): DocumentRecords {
  const aligned = alignFigures(toldIn(own), toldIn(lead))
  if (aligned.size === 0) return own
  const records = own.records.flatMap((record): GraphRecord[] => {
    if (isNode(record)) {
      const told = isObservation(record) ? aligned.get(record.id) : undefined
      return [told === undefined || !isObservation(record) ? record : asIn(told.node, record)]
    }
    const told = aligned.get(record.from)
    if (told === undefined) return [record]
    if (record.type === 'OF' && record.to !== told.indicator) return []
    return [{ ...record, from: told.node.id } as GraphRecord]
  })
  return { document: own.document, records: withoutEmpty(records) }
}

/** One name and unit for each indicator: of those that papers made the shortest, so that order of reading is nothing. */
function namedOnce(papers: readonly DocumentRecords[]): DocumentRecords[] {
  const chosen = new Map<string, IndicatorRecord>()
  const order = (a: IndicatorRecord, b: IndicatorRecord): number =>
    a.properties.name.length - b.properties.name.length || (a.properties.name < b.properties.name ? -1 : 1)
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
