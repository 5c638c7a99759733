import { type EnumValue, type GraphRecord, isNode, type NodeRecord } from '../../schema/index.ts'
import type { DocumentRecords } from './editions.ts'

type InspectionRecord = Extract<NodeRecord, { label: 'Inspection' }>
type Kind = EnumValue<'InspectionKind'>

/** An inspection by what tells it from others. */
interface Known {
  readonly id: string
  readonly kind: Kind | undefined
  /** Known by its name alone, and called a visit. */
  readonly visit: boolean
  /** "2021-03" or "2021": what a stub is named for. */
  readonly date: string
  readonly properties: InspectionRecord['properties']
}

const visits: ReadonlySet<Kind> = new Set(['FOCUSED_VISIT', 'MONITORING_VISIT'])
const dateOf = (id: string): string | undefined => /(?<!\d)(\d{4}(?:-\d\d)?)$/.exec(id)?.[1]

function inspectionsOf(papers: readonly DocumentRecords[]): { held: InspectionRecord[]; stubs: Known[] } {
  const all = new Map<string, InspectionRecord>()
  for (const { records } of papers)
    for (const record of records) {
      if (!isNode(record) || record.label !== 'Inspection') continue
      const before = all.get(record.id)
      const properties = { ...record.properties, ...before?.properties }
      const held = record.properties.held !== false || (before !== undefined && before.properties.held !== false)
      all.set(record.id, { ...record, properties: { ...properties, held } })
    }
  const told = [...all.values()]
  return {
    held: told.filter(({ properties }) => properties.held === true),
    stubs: told.flatMap(({ id, properties }): Known[] => {
      const date = properties.held === true ? undefined : dateOf(id)
      const { kind } = properties
      const visit = kind === undefined ? /\/named-visit-/.test(id) : visits.has(kind)
      return date === undefined ? [] : [{ id, kind, visit, date, properties }]
    }),
  }
}

/** Whether days lie in a month or year. */
const within = (date: string, from: string | undefined, to: string | undefined): boolean =>
  from !== undefined && from.slice(0, date.length) <= date && date <= (to ?? from).slice(0, date.length)

/** A day that is told fits no inspection of other days. */
function daysAgree(a: InspectionRecord['properties'], b: InspectionRecord['properties']): boolean {
  if (a.publishedOn !== undefined && b.publishedOn !== undefined && a.publishedOn !== b.publishedOn) return false
  if (a.startedOn === undefined || b.startedOn === undefined) return true
  return a.startedOn <= (b.endedOn ?? b.startedOn) && b.startedOn <= (a.endedOn ?? a.startedOn)
}

/** Without a told kind an inspection is no visit and no peers' review; and named for a year alone it is a standard one. */
function kindFits(stub: Known, kind: Kind | undefined, visit: boolean): boolean {
  if (stub.kind !== undefined) return stub.kind === kind
  if (stub.visit) return visit
  if (visit || kind === 'PEER_REVIEW' || kind === 'OTHER') return false
  return kind === undefined || kind === 'STANDARD' || stub.date.length > 4
}

const only = <T>(some: readonly T[]): T | undefined => (some.length === 1 ? some[0] : undefined)

/** The inspection whose report is held that a stub names: exactly one fits, by its days before by its publication; a standard one before others. */
function heldFor(stub: Known, held: readonly InspectionRecord[]): string | undefined {
  const fits = held.filter(({ properties }) => {
    const { kind, startedOn, endedOn, publishedOn } = properties
    const dated = within(stub.date, startedOn, endedOn) || within(stub.date, publishedOn, publishedOn)
    return kindFits(stub, kind, kind !== undefined && visits.has(kind)) && dated && daysAgree(stub.properties, properties)
  })
  const standard = stub.kind === undefined && !stub.visit ? fits.filter(({ properties }) => properties.kind === 'STANDARD') : []
  const near = standard.length > 0 ? standard : fits
  const byDays = near.filter(({ properties: { startedOn, endedOn } }) => within(stub.date, startedOn, endedOn))
  return (only(near) ?? only(byDays))?.id
}

/** Whether one stub tells what the other tells, and no less of it. */
const tellsAsMuch = (a: Known, b: Known): boolean =>
  a.id !== b.id && kindFits(b, a.kind, a.visit) && a.date.startsWith(b.date) && daysAgree(a.properties, b.properties)

/** Which inspection each stub is: one that is held, else the stub that tells most of it, if all that tell as much come to one. */
function targets(held: readonly InspectionRecord[], stubs: readonly Known[]): Map<string, string> {
  const target = new Map<string, string>()
  const found = stubs.map((stub) => [stub, heldFor(stub, held)] as const)
  for (const [{ id }, to] of found) if (to !== undefined) target.set(id, to)
  const fineness = ({ date, kind }: Known): number => date.length + (kind === undefined ? 0 : 1)
  const left = found.flatMap(([stub, to]) => (to === undefined ? [stub] : []))
  const done: Known[] = []
  for (const stub of left.sort((a, b) => fineness(b) - fineness(a) || (a.id < b.id ? -1 : 1))) {
    const ends = done.filter((other) => tellsAsMuch(other, stub)).map(({ id }) => target.get(id) ?? id)
    const to = only([...new Set(ends)])
    if (to !== undefined) target.set(stub.id, to)
    done.push(stub)
  }
  return target
}

/** What a stub tells of the inspection that it names, beside that it names it. */
function toldBy({ properties }: InspectionRecord, to: InspectionRecord): InspectionRecord | undefined {
  const { startedOn, endedOn, publishedOn, overall } = properties
  const days = to.properties.held === true ? {} : { startedOn, endedOn, publishedOn }
  const told = Object.fromEntries(Object.entries({ ...days, overall }).filter(([, value]) => value !== undefined))
  if (Object.keys(told).length === 0) return undefined
  const { title, kind, held, council } = to.properties as InspectionRecord['properties'] & { council?: string }
  const known = Object.entries({ title, kind, council, ...(held === false ? { held } : {}) }).filter(
    ([, value]) => value !== undefined,
  )
  return { ...to, properties: { ...Object.fromEntries(known), ...told } as unknown as InspectionRecord['properties'] }
}

/**
 * An inspection that papers name and one whose report is held are one, where its kind and date fit that one alone; else those that papers
 * name by the same kind and date are one. What a paper tells of it besides (a grade) counts after what its own report says.
 */
export function joinInspections(papers: readonly DocumentRecords[]): DocumentRecords[] {
  const { held, stubs } = inspectionsOf(papers)
  const target = targets(held, stubs)
  if (target.size === 0) return [...papers]
  const known = new Map<string, InspectionRecord>([
    ...stubs.map(({ id, properties }) => [id, { label: 'Inspection', id, properties }] as const),
    ...held.map((each) => [each.id, each] as const),
  ])
  const to = (id: string): string => target.get(id) ?? id
  const after: DocumentRecords[] = []
  const joined = papers.map(({ document, records }) => {
    const told: GraphRecord[] = []
    const kept = records.flatMap((record): GraphRecord[] => {
      if (isNode(record)) {
        const end = record.label === 'Inspection' && record.properties.held === false ? target.get(record.id) : undefined
        if (end === undefined) return [record]
        const tells = toldBy(record as InspectionRecord, known.get(end) as InspectionRecord)
        if (tells !== undefined) told.push(tells)
        return []
      }
      const link = { ...record, from: to(record.from), to: to(record.to) } as GraphRecord
      if (record.type === 'CITES' && target.has(record.from)) told.push(link)
      return record.from !== record.to && to(record.from) === to(record.to) ? [] : [link]
    })
    if (told.some(isNode)) after.push({ document, records: told })
    return { document, records: kept }
  })
  return [...joined, ...after]
}
