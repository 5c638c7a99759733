import { type GraphRecord, isNode, type Label, type LinkRecord, type NodeRecord } from '../../schema/index.ts'
import type { DocumentRecords } from './editions.ts'

const told: ReadonlySet<Label> = new Set(['Meeting', 'AgendaItem', 'Minute', 'Resolution'])

/** What one paper holds is not made unknown by another that only names it: of such a thing the naming paper keeps its links alone. */
export function joinMeetings(papers: readonly DocumentRecords[]): DocumentRecords[] {
  const held = new Set<string>()
  for (const { records } of papers)
    for (const record of records)
      if (isNode(record) && told.has(record.label) && record.properties.held !== false) held.add(record.id)
  const isStub = (record: GraphRecord): boolean =>
    isNode(record) && record.properties.held === false && told.has(record.label) && held.has(record.id)
  return papers.map(({ document, records }) => ({ document, records: records.filter((record) => !isStub(record)) }))
}

type Titled = Extract<NodeRecord, { label: 'Minute' | 'AgendaItem' }>

const titleOf = ({ properties }: Titled): string =>
  (properties.title ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(pages? [^)]*\)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Which item of its agenda each minute is on, where the minutes and the agenda of one meeting are both held: by their title. */
export function joinConsidered(records: readonly GraphRecord[]): LinkRecord[] {
  const nodes = new Map(records.filter(isNode).map((each) => [each.id, each]))
  const items = new Map<string, Titled[]>()
  const reports = new Map<string, string[]>()
  const links = records.filter((record): record is LinkRecord => !isNode(record))
  for (const { type, from, to } of links) {
    const [start, end] = [nodes.get(from), nodes.get(to)]
    if (type === 'ON_AGENDA_OF' && start?.label === 'AgendaItem') items.set(to, [...(items.get(to) ?? []), start])
    if (type === 'REFERS_TO' && start?.label === 'AgendaItem' && end?.label === 'Document' && end.properties.kind === 'report')
      reports.set(from, [...(reports.get(from) ?? []), to])
  }
  return links.flatMap(({ type, from, to }): LinkRecord[] => {
    const minute = nodes.get(from)
    if (type !== 'MINUTE_OF' || minute?.label !== 'Minute' || minute.properties.title === undefined) return []
    const same = (items.get(to) ?? []).filter((item) => titleOf(item) === titleOf(minute))
    const [item] = same
    if (item === undefined || same.length > 1) return []
    const reasons = [`Both are of the meeting, under the title "${item.properties.title}".`]
    return [item.id, ...(reports.get(item.id) ?? [])].map((end) => ({
      type: 'CONSIDERED',
      from,
      to: end,
      properties: { basis: 'STRUCTURAL', method: 'same-title', reasons },
    }))
  })
}
