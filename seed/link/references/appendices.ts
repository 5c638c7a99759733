import { labelOfId, makeId, type NodeRecord } from '../../../schema/index.ts'
import { scopeOf } from '../../extract/passage.ts'
import type { Span } from '../../read/layer.ts'
import type { Known } from '../known.ts'
import { namedIn } from './named.ts'
import type { Places } from './places.ts'
import type { Meant, Standing } from './plans.ts'
import type { Unit } from './units.ts'

const small =
  /^(?:the|a|an|of|and|for|to|at|as|in|is|draft|final|updated?|latest|current|full|new|our|this|attached|report|copy)$/

const content = (title: string): string[] =>
  title
    .toLowerCase()
    .replace(/['\u2019]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !small.test(word))

/** An appendix as a report heads it. */
export interface Heading {
  /** The whole that it stands in. */
  readonly document: string
  readonly holder: string
  readonly mark: string
  readonly title: string
  readonly place: Span
}

const alone = /^[\s#*]*(?:appendix|annexe?)\s{1,3}(?:[A-Z]|\d{1,2})\b[\s:.\u2013\u2014-]{0,4}(.{0,120})$/iu
const listHead = /^\W*(?:the following )?(?:appendices|annexes|list of appendices)\b/i
/** So many pieces on, a list of appendices still goes on. */
const listed = 10

/** Whether each piece of a text stands in a list of a report's appendices. */
export function inLists(units: readonly Unit[]): boolean[] {
  let since = listed
  return units.map(({ text }) => {
    if (listHead.test(text)) since = -1
    else if (alone.test(text)) since = Math.max(0, since - 1)
    since++
    return since < listed && since > 0
  })
}

/** Where the appendices of a document's reports begin. */
export function headingsIn(units: readonly Unit[], document: string, places: Places): Heading[] {
  const isListed = inLists(units)
  return units.flatMap((unit, at): Heading[] => {
    const found = alone.exec(unit.text)
    if (found === null || isListed[at] || /[.;]$/.test(unit.text.trim())) return []
    const [named] = namedIn(unit.text).filter(({ sought }) => sought === 'APPENDIX')
    const mark = named?.numbers[0]
    if (mark === undefined) return []
    const own = (found[1] ?? '').trim()
    const title = own === '' ? (units[at + 1]?.text.slice(0, 120) ?? '') : own
    const place = unit.placeOf(0, unit.text.length)
    return [{ document, holder: places.holderOf(document, place), mark, title: title.replace(/\s+/g, ' ').trim(), place }]
  })
}

const ofMeetings = new Set(['Minute', 'Matter', 'Resolution', 'Commitment', 'AgendaItem'])

/** What the appendices of a council's reports are. */
export class Appendices {
  readonly #known: Known
  /** Appendices that no thing is: the section that each heads, by its id. */
  readonly sections = new Map<string, { readonly heading: Heading; readonly document: string }>()

  constructor(known: Known) {
    this.#known = known
  }

  /** Plans and reviews that are told of within a report, and the papers in it. */
  #within(holder: string): { readonly told: NodeRecord[]; readonly papers: NodeRecord[] } {
    const parts = this.#known
      .in('PART_OF', holder)
      .map(({ from }) => from)
      .filter((from) => labelOfId(from) === 'Document')
    const told = [holder, ...parts].flatMap((id) => this.#known.in('REPORTED_IN', id)).map(({ from }) => from)
    const nodes = (ids: readonly string[]): NodeRecord[] => [...new Set(ids)].sort().flatMap((id) => this.#known.node(id) ?? [])
    return { told: nodes(told).filter(({ label }) => label !== 'Meeting'), papers: nodes(parts) }
  }

  /** `titles` are what the report calls it, there and in its list. */
  meant(mark: string, titles: readonly string[], standing: Standing, headings: readonly Heading[]): Meant {
    const label = labelOfId(standing.from)
    const isOfMeeting = label !== undefined && ofMeetings.has(label)
    const holder = isOfMeeting ? this.#considered(standing.from) : standing.holder
    if (holder === undefined) return { dangling: `The report with appendix ${mark} is not among what was read.` }
    const headed = headings.filter((each) => each.holder === holder && each.mark === mark)
    const calls = [...titles, ...headed.map(({ title }) => title)].map(content).filter((words) => words.length > 0)
    const isCalled = (node: NodeRecord): boolean => {
      const own = new Set(content((node.properties as { title?: string }).title ?? ''))
      return calls.some((words) => words.every((word) => own.has(word)))
    }
    const { told, papers } = this.#within(holder)
    const called = told.filter(isCalled)
    const [only, another] = called.length > 0 ? called : papers.filter(isCalled)
    if (only !== undefined && another === undefined)
      return { ids: [only.id], reason: `Appendix ${mark} of the report is called that.` }
    const heading = headed[0]
    if (heading === undefined || headed.length > 1) return { dangling: `Appendix ${mark} was not found in the report.` }
    const id = makeId(scopeOf(holder), 'Section', `appendix-${mark.toLowerCase()}`)
    this.sections.set(id, { heading, document: holder })
    return { ids: [id], reason: `Appendix ${mark} stands further on in the report.` }
  }

  #considered(from: string): string | undefined {
    const minutes = [
      from,
      ...this.#known.out('RESOLVED_IN', from).map(({ to }) => to),
      ...this.#known.out('RAISED_IN', from).map(({ to }) => to),
    ]
    const papers = minutes.flatMap((id) => this.#known.out('CONSIDERED', id)).map(({ to }) => to)
    return papers.filter((id) => labelOfId(id) === 'Document').sort()[0]
  }
}
