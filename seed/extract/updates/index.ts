import { isNode, makeId, type NodeRecord } from '../../../schema/index.ts'
import type { Block } from '../../outline/blocks/index.ts'
import { type Table, tablesOf } from '../../outline/tables.ts'
import type { Layer, Span } from '../../read/layer.ts'
import type { Words } from '../../read/words.ts'
import type { Collector } from '../collector.ts'
import { contextsOf, type PeriodContext } from '../figures/periods/index.ts'
import { publicPlaces } from '../meeting/personal.ts'
import { reportsIn } from '../parts.ts'
import { meaningOf } from '../plan/rating-words.ts'
import { toldInRows } from './cells.ts'
import { dayOf, dayOfPaper, type PaperDays, type Spoken, writtenIn } from './day.ts'
import { memberSections } from './members.ts'
import { numbersPriority, progressIn, type Told } from './sections.ts'
import { tellsFound, tellsProgress } from './telling.ts'
import { type TitleMatch, titleMatch } from './titles.ts'

export interface UpdatesFrom {
  /** What ids begin with. */
  readonly scope: string
  /** The day that the document speaks of. */
  readonly asAt?: string | undefined
  readonly blocks: readonly Block[]
  readonly tables: readonly Table[]
  /** Parts that others wrote: reviews, letters, inspections. */
  readonly leftOut: readonly Span[]
}

type Titled = Extract<NodeRecord, { label: 'Priority' | 'Outcome' | 'Objective' }>

const printedRating =
  /\b(?:(?:b?rag|delivery|overall)(?: rating| status)?|rating|status)\s*(?:is|remains|:|=|-)\s*(blue|green|amber|yellow|orange|red|gr[ea]y)\b/i

/** The rating that words print as one. */
function ratedIn(text: string): { rag?: ReturnType<typeof meaningOf>; ragText?: string } {
  const [, ragText] = printedRating.exec(text) ?? []
  const rag = ragText === undefined ? undefined : meaningOf(ragText.toLowerCase())
  return ragText === undefined || rag === undefined ? {} : { rag, ragText }
}

/** Writes the updates of a document; to be called when its plan is written. */
class UpdateRecords {
  readonly #into: Collector
  readonly #from: UpdatesFrom
  readonly #contextAt: (at: number) => PeriodContext
  readonly #names = new Map<string, number>()
  count = 0

  constructor(into: Collector, from: UpdatesFrom) {
    this.#into = into
    this.#from = from
    this.#contextAt = contextsOf(into.layer, from.blocks)
  }

  /** Where words speak of a time that their paper tells. */
  spoken(words: Words, isOfData: boolean, lead?: Words): Spoken {
    return { text: words.text, isOfData, lead: lead?.text, context: this.#contextAt(words.spans[0]?.start ?? 0) }
  }

  write(words: Words, name: string, locator: string, asAt: string | undefined): { id: string; cites: string[] } {
    const before = this.#names.get(name) ?? 0
    this.#names.set(name, before + 1)
    const id = makeId(this.#from.scope, 'Update', before === 0 ? name : `${name}~${before + 1}`)
    const { rag, ragText } = ratedIn(words.text)
    this.#into.node('Update', id, {
      text: words.text,
      ...(asAt === undefined ? {} : { asAt }),
      ...(rag === undefined || ragText === undefined ? {} : { rag, ragText, axis: 'DELIVERY' }),
    })
    this.count++
    return { id, cites: this.#into.cite(id, words, locator) }
  }

  /** Links an update to the priority, or else the objective, of which its nearest heading is the title. */
  report(id: string, heading: Words, { each, match }: Reported): void {
    const cites = this.#into.passages(heading, 'heading over the update')
    const { isSame, score, reasons } = match
    this.#into.link('REPORTS_ON', id, each.id, {
      basis: isSame ? 'STRUCTURAL' : 'SUGGESTED',
      method: isSame ? 'heading-is-title' : 'heading-like-title',
      ...(isSame ? {} : { score }),
      reasons: [...reasons],
      cites,
    })
  }
}

interface Reported {
  readonly each: Titled
  readonly match: TitleMatch
}

/** The priority, or else the objective, of which the nearest of some headings is the title. */
function reportedBy(headings: readonly Words[], titled: readonly Titled[]): (Reported & { heading: Words }) | undefined {
  for (const heading of headings) {
    const matches = titled.flatMap((each) => {
      if (each.label === 'Outcome') return []
      const title = each.label === 'Priority' ? (each.properties.title ?? each.properties.text) : each.properties.text
      const match = title === undefined ? undefined : titleMatch(heading.text, title)
      return match === undefined ? [] : [{ each, match }]
    })
    const [best, next] = matches.sort((a, b) => b.match.score - a.match.score)
    if (best !== undefined && next?.match.score !== best.match.score) return { ...best, heading }
  }
  return undefined
}

/** How many blocks the front of a document or report is. */
const front = 14
const ofImprovement =
  /\b(?:improvement|recovery|transformation|delivery) (?:plan|programme|journey)\b|\bwritten statement of action\b/i

const startOf = ({ words }: Block): number => words.spans[0]?.start ?? 0

/** What members tell in the sections of their update reports that speak of an improvement plan. */
function membersTold(blocks: readonly Block[], leftOut: readonly Span[]): Told[] {
  return memberSections(blocks)
    .filter((section) => section.blocks.some(({ words }) => ofImprovement.test(words.text)))
    .flatMap((section) =>
      section.blocks.map((block) => ({ block, headings: section.headings, isPriority: false, isFound: false })),
    )
    .filter(({ block }) => !leftOut.some(({ start, end }) => start <= startOf(block) && startOf(block) < end))
}

/** Whether the document, or the report in it that holds a place, says at its front that it is about an improvement plan. */
function aboutPlan(layer: Layer, blocks: readonly Block[]): (at: number) => boolean {
  const says = (own: readonly Block[]): boolean => own.slice(0, front).some(({ words }) => ofImprovement.test(words.text))
  const parts = reportsIn(layer, tablesOf(layer)).map((part) => ({
    part,
    isAbout: says(blocks.filter((block) => part.start <= startOf(block) && startOf(block) < part.end)),
  }))
  const whole = says(blocks)
  return (at) => parts.find(({ part }) => part.start <= at && at < part.end)?.isAbout ?? (parts.length === 0 && whole)
}

type Place = { readonly id: string; readonly start: number }

const ofPlan = /\/(?:priority|outcome|objective|action)\//

/** The part of a document in which its plan is printed. */
function planSpan(places: readonly Place[]): Span[] {
  const starts = places.filter(({ id }) => ofPlan.test(id)).map(({ start }) => start)
  return starts.length === 0 ? [] : [{ start: Math.min(...starts), end: Math.max(...starts) + 1 }]
}

/** Where the things of a plan stand: of each, the places of its words. */
function placesIn(into: Collector): Place[] {
  const starts = new Map<string, number>()
  for (const record of into.records)
    if (isNode(record) && record.label === 'Passage' && record.properties.start !== undefined)
      starts.set(record.id, record.properties.start)
  return into.records.flatMap((record) => {
    if (isNode(record) || record.type !== 'CITES' || !ofPlan.test(record.from) || record.properties.property !== undefined)
      return []
    const start = starts.get(record.to)
    return start === undefined ? [] : [{ id: record.from, start }]
  })
}

/** An update that a paper tells, and what it reports on in the same paper. */
interface Kept {
  readonly told: Told
  readonly reported: ReturnType<typeof reportedBy>
  readonly spoken: Spoken
}

/** A heading over what data or audits tell. */
const ofData = /\b(?:data|performance|figures|indicators|audits?|auditing)\b/i

/** The progress that a council's paper tells, in parts that report it and in columns of updates. */
export function writeUpdates(into: Collector, from: UpdatesFrom): number {
  const records = new UpdateRecords(into, from)
  const titled = into.records
    .filter(isNode)
    .filter((each): each is Titled => each.label === 'Priority' || each.label === 'Objective')
  const places = placesIn(into)
  const isAboutPlan = aboutPlan(into.layer, from.blocks)
  const ofPublic = publicPlaces(into.layer)
  const leftOut = [...from.leftOut, ...planSpan(places), ...ofPublic]
  const paper: PaperDays = { asAt: from.asAt, writtenIn: writtenIn(from.blocks) }
  const inParts = progressIn(from.blocks, leftOut)
  const taken = new Set(inParts.map(({ block }) => block))
  const ofMembers = membersTold(from.blocks, leftOut).filter(({ block }) => !taken.has(block))
  const kept = [...inParts, ...ofMembers].flatMap((told): Kept[] => {
    const { block, headings, isPriority, isFound } = told
    if (!(isFound ? tellsFound : tellsProgress)(block.words.text)) return []
    const reported = reportedBy(headings, titled)
    const isOfPlan = isPriority || ofMembers.includes(told) || isAboutPlan(startOf(block))
    if (reported === undefined && !isOfPlan) return []
    return [
      {
        told,
        reported,
        spoken: records.spoken(
          block.words,
          headings.some((words) => ofData.test(words.text) && !numbersPriority(words)),
          told.lead,
        ),
      },
    ]
  })
  const rows = toldInRows(from.tables)
  const inRows = rows.map(({ words }) => records.spoken(words, false))
  const paperDay = dayOfPaper(paper, [...kept.map(({ spoken }) => spoken), ...inRows])
  for (const { told, reported, spoken } of kept) {
    const { block, headings } = told
    const own = /\d+(?:\.\d+)+/.exec(block.marker ?? '')?.[0] ?? /^\d+(?:\.\d+)+(?= )/.exec(block.words.text)?.[0]
    const [heading] = headings
    const under = heading === undefined ? '' : `, under ${heading.text.slice(0, 80)}`
    const { id } = records.write(
      block.words,
      own ?? `line-${block.line}`,
      `${own === undefined ? `line ${block.line}` : `paragraph ${own}`}${under}`,
      dayOf(spoken, paper, paperDay),
    )
    if (reported !== undefined) records.report(id, reported.heading, reported)
    else for (const words of headings) into.cite(id, words, 'heading over the update', 'under')
  }
  const actions = places.filter(({ id }) => /\/action\//.test(id))
  for (const [at, { row, words, head }] of rows.entries()) {
    if (ofPublic.some(({ start, end }) => start <= row.start && row.start < end)) continue
    const own = [...new Set(actions.filter(({ start }) => row.start <= start && start < row.end).map(({ id }) => id))]
    const { id, cites } = records.write(
      words,
      `row-${row.line}`,
      `row at line ${row.line}, ${head}`,
      dayOf(inRows[at] as Spoken, paper, paperDay),
    )
    const [action] = own
    if (action === undefined || own.length > 1) continue
    into.link('REPORTS_ON', id, action, {
      basis: 'STRUCTURAL',
      method: 'same-row',
      reasons: ['The update stands in the row of the action.'],
      cites,
    })
  }
  return records.count
}
