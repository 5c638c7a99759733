import type { NodeRecord } from '../../../schema/index.ts'
import { isMain, people, type Reading, readWords } from '../../extract/figures/indicators/reading.ts'
import { type Term as Counted, termOf } from '../../extract/figures/indicators/vocabulary/index.ts'
import { polarityOf } from '../../extract/inspection/polarity/index.ts'
import { type Known, textOf } from '../known.ts'
import type { Candidate } from './candidate.ts'
import { isCounted, isTimed, speaksOfShare } from './measured-by-words.ts'
import { listed } from './reasons.ts'
import { isWeak } from './subjects.ts'
import { planOf } from './times.ts'

/** Words that speak of how many, how much or how soon. */
const countable =
  /\b(?:numbers?|rates?|percentages?|proportion|per cent|how many|too (?:many|few|long|high)|(?:reduc|increas|decreas|declin|fall|ris|drop)\w*|fewer|more|less|lower|higher|high|low|improv\w+|timel\w+|in time|on time|late|later|delay\w*|overdue|out of timescales?|within|days|weeks|not all|always|all|most|many|few|some|manageable|levels?|stability|frequen\w+|regular\w*)\b|%|\d/i
interface Named {
  readonly indicator: NodeRecord<'Indicator'>
  readonly terms: readonly Counted[]
  /** The keys of its limits: "within-45-days". */
  readonly limits: readonly string[]
}

/** Of a sentence longer than this only so much is read. */
const longest = 600
const mostSentences = 12

/** Indicators that count the very thing that something is about: all that an indicator's name says stands in one sentence. */
export function measuredBy(known: Known): Candidate[] {
  const index = indexOf(known)
  const from: NodeRecord[] = [
    ...known.all('SuccessMeasure'),
    ...known.all('Measure'),
    ...known.all('Objective'),
    ...known.all('Finding').filter(isWeak),
  ]
  const figured = figuresIn(known)
  return from.flatMap((node) => {
    const stated = new Set(known.out('MEASURED_BY', node.id).map(({ to }) => to))
    const own = figured.get(node.id) ?? []
    const all = [
      ...within(node, index, titlesOf(known, node)).filter((each) => !own.some((one) => isOfOthers(each, one))),
      ...own,
    ]
    const best = new Map<string, Candidate>()
    for (const each of all) if (each.raw > (best.get(each.to.id)?.raw ?? 0)) best.set(each.to.id, each)
    return [...best.values()].filter(({ to }) => !stated.has(to.id))
  })
}

const partsOf = (id: string): string[] => (id.split('/').at(-1) ?? '').split('.').slice(0, -1)

/** Whether a finding's own figure says the same of other people: "adopted children outside the area" and not "children in care". */
function isOfOthers(each: Candidate, own: Candidate): boolean {
  const [parts, others] = [partsOf(each.to.id), partsOf(own.to.id)]
  const shared = parts.find((part) => others.includes(part) && termOf.get(part)?.of !== undefined)
  if (shared === undefined || each.to.id === own.to.id) return false
  const who = termOf.get(shared)?.of
  return parts.every((part) => part === shared || part === who) && !others.includes(who ?? '') && others.length > 1
}

const ownFigure = 1
/** A finding with figures of more indicators than so many is a list of them. */
const mostFigures = 3

/** Whether an indicator is called by the clause of the one paper that names it: nothing else can be told by it. */
const isOwnName = ({ properties: { name } }: NodeRecord<'Indicator'>): boolean => name.startsWith('“')

interface Told {
  readonly start: number
  readonly end: number
  readonly indicator: NodeRecord<'Indicator'>
  readonly observation: string
}

/** Findings whose own passage holds a figure of an indicator: in each of the papers that tell both. */
function figuresIn(known: Known): ReadonlyMap<string, readonly Candidate[]> {
  const byDocument = new Map<string, Told[]>()
  const documentsOf = new Map<string, Set<string>>()
  for (const observation of known.all('Observation')) {
    const of = known.node(known.out('OF', observation.id)[0]?.to ?? '')
    if (of?.label !== 'Indicator' || (observation.properties.kind !== 'ACTUAL' && observation.properties.kind !== 'CHANGE'))
      continue
    for (const { id, properties } of known.passagesOf(observation.id)) {
      const document = known.wholeOf(id)
      const list = byDocument.get(document) ?? []
      byDocument.set(document, list)
      documentsOf.set(observation.id, (documentsOf.get(observation.id) ?? new Set()).add(document))
      if (properties.start !== undefined && properties.end !== undefined)
        list.push({ start: properties.start, end: properties.end, indicator: of, observation: observation.id })
    }
  }
  for (const list of byDocument.values()) list.sort((a, b) => a.start - b.start || (a.indicator.id < b.indicator.id ? -1 : 1))
  const candidates = new Map<string, Candidate[]>()
  for (const finding of known.all('Finding').filter(isWeak)) {
    const found = new Map<string, { readonly indicator: NodeRecord<'Indicator'>; readonly documents: Set<string> }>()
    const documents = new Set<string>()
    for (const { id, properties } of known.passagesOf(finding.id)) {
      const document = known.wholeOf(id)
      documents.add(document)
      const list = byDocument.get(document) ?? []
      for (let at = firstFrom(list, properties.start ?? 0); at < list.length; at++) {
        const each = list[at] as (typeof list)[number]
        if (each.start >= (properties.end ?? 0)) break
        if (each.end > (properties.end ?? 0) || isOwnName(each.indicator)) continue
        const told = found.get(each.observation) ?? { indicator: each.indicator, documents: new Set() }
        found.set(each.observation, { ...told, documents: told.documents.add(document) })
      }
    }
    const own = new Map<string, NodeRecord<'Indicator'>>()
    for (const [observation, told] of found)
      if ([...(documentsOf.get(observation) ?? [])].every((each) => !documents.has(each) || told.documents.has(each)))
        own.set(told.indicator.id, told.indicator)
    if (own.size > mostFigures) continue
    const because = ['The finding itself gives a figure of it.']
    candidates.set(
      finding.id,
      [...own.values()].map((to) => ({
        type: 'MEASURED_BY',
        from: finding,
        to,
        raw: ownFigure,
        because,
        method: 'own-figure',
      })),
    )
  }
  return candidates
}

function firstFrom(list: readonly { readonly start: number }[], start: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as { start: number }).start < start) low = middle + 1
    else high = middle
  }
  return low
}

/** Indicators by what they count; those whose names are not made of known terms alone are left out. */
function indexOf(known: Known): ReadonlyMap<string, readonly Named[]> {
  const index = new Map<string, Named[]>()
  for (const indicator of known.all('Indicator')) {
    if (isOwnName(indicator)) continue
    const parts = partsOf(indicator.id)
    const terms = parts.flatMap((part) => termOf.get(part) ?? [])
    const [head] = heads(terms)
    if (head === undefined) continue
    const named = { indicator, terms, limits: parts.filter((part) => !termOf.has(part)) }
    index.set(head.key, [...(index.get(head.key) ?? []), named])
  }
  return index
}

const byKind = { thing: 0, state: 1, who: 2 } as const
/** What a reading counts: things first, then what is said of people, then people. */
const heads = (terms: readonly Counted[]): Counted[] =>
  terms.filter(isMain).sort((a, b) => byKind[a.kind] - byKind[b.kind] || (a.key < b.key ? -1 : 1))

const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?;])\s+|\n/)
    .slice(0, mostSentences)
    .map((sentence) => sentence.slice(0, longest))

/** What the plans are called that a thing stands in: a name, and nothing that is counted. */
function titlesOf(known: Known, node: NodeRecord): readonly string[] {
  const judged = known.in('JUDGED_BY', node.id).map(({ from }) => from)
  const plans = [node.id, ...judged].flatMap((id) => planOf(known, id) ?? [])
  const given = known.giverOf(node.id)
  return [...new Set([...plans, ...(given === undefined ? [] : [given])].map((each) => textOf(each).toLowerCase()))].filter(
    (title) => title.length >= shortestTitle,
  )
}
const shortestTitle = 4

/** A sentence without the titles that stand in it. */
function withoutTitles(sentence: string, titles: readonly string[]): string {
  let left = sentence
  for (const title of titles)
    for (let at = left.toLowerCase().indexOf(title); at >= 0; at = left.toLowerCase().indexOf(title))
      left = `${left.slice(0, at)}…${left.slice(at + title.length)}`
  return left
}

function within(node: NodeRecord, index: ReadonlyMap<string, readonly Named[]>, titles: readonly string[]): Candidate[] {
  if (index.size === 0) return []
  const best = new Map<string, Candidate>()
  for (const [at, written] of sentencesOf(textOf(node)).entries()) {
    const sentence = withoutTitles(written, titles)
    if (node.label === 'Finding' && at > 0) break
    if (!countable.test(sentence)) continue
    const reading = readWords(sentence)
    const told = new Set(reading.terms.map(({ key }) => key))
    const mains = heads(reading.terms)
    if (mains.length === 0) continue
    if (node.label === 'Finding' && polarityOf(sentence).polarity === 'STRENGTH') continue
    for (const head of mains)
      for (const named of index.get(head.key) ?? []) {
        const raw = fitOf(named, reading, told, sentence)
        const before = best.get(named.indicator.id)
        if (raw === 0 || (before !== undefined && before.raw >= raw)) continue
        const because = [`Both speak of ${listed(namesOf(named.terms))}.`]
        best.set(named.indicator.id, { type: 'MEASURED_BY', from: node, to: named.indicator, raw, because })
      }
  }
  return [...best.values()]
}

/** What terms are called, without those that others hold. */
function namesOf(terms: readonly Counted[]): string[] {
  const names = [...new Set(terms.filter(({ key }) => !people.has(key)).map(({ reads }) => reads))]
  return names.filter((name) => !names.some((other) => other !== name && other.includes(name)))
}

const elsewhere = 0.4
const missingLimit = 0.7
const beside = 0.8

const isLength = /^(?:days|weeks|months)$/

/** A share of all people or pupils of an area: it tells of the area, and of no service. */
const isOfPopulation = ({ properties: { unit } }: NodeRecord<'Indicator'>, terms: readonly Counted[]): boolean =>
  unit === '%' &&
  terms.some(({ key }) => key === 'pupils' || key === 'residents') &&
  terms.some(({ key }) => ofPortraits.has(key))
const ofPortraits: ReadonlySet<string> = new Set([
  'special-needs',
  'special-support',
  'ehc-plans',
  'free-school-meals',
  'additional-language',
  'minority-ethnic',
  'white-british',
])

function fitOf({ indicator, terms, limits }: Named, said: Reading, told: ReadonlySet<string>, sentence: string): number {
  const implied = new Set(terms.flatMap(({ of }) => of ?? []))
  if (!terms.every(({ key }) => told.has(key) || people.has(key) || implied.has(key))) return 0
  const own = heads(terms)
  const isVolume = indicator.properties.unit !== '%' && !/^average|days|weeks/i.test(indicator.properties.name)
  if (isVolume && !own.some((head) => isCounted(head, sentence, indicator.id))) return 0
  if (isLength.test(indicator.properties.unit ?? '') && !own.some((head) => isTimed(head, sentence))) return 0
  if (isOfPopulation(indicator, terms) && !speaksOfShare(sentence)) return 0
  const limited = new Set(said.facets.map(({ key }) => key))
  const missing = limits.filter((key) => !limited.has(key))
  if (missing.some((key) => /^(?:on-time|within-)/.test(key)) && !own.some((head) => isTimed(head, sentence))) return 0
  if (missing.some((key) => !/^(?:on-time|within-|last-)/.test(key))) return 0
  const keys = new Set(terms.map(({ key }) => key))
  const others = heads(said.terms).filter(({ key, kind }) => kind !== 'who' && !keys.has(key)).length
  const isOthers =
    said.terms.some(({ key, kind }) => kind === 'who' && !people.has(key) && !keys.has(key)) &&
    !own.some(({ kind }) => kind === 'who')
  return 0.9 * missingLimit ** missing.filter((key) => key !== 'on-time').length * beside ** others * (isOthers ? elsewhere : 1)
}
