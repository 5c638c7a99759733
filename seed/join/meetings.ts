import { type GraphRecord, isNode, type Label, type LinkRecord, type NodeRecord } from '../../schema/index.ts'
import type { DocumentRecords } from './editions.ts'
import { likenessOf, sharedWords, weigher } from './weighing.ts'

const told: ReadonlySet<Label> = new Set(['Meeting', 'AgendaItem', 'Minute', 'Resolution'])

type Held = Extract<NodeRecord, { label: 'Meeting' }>

const wordsOf = (body = ''): string[] =>
  body
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:and|of|the|for)$/.test(word))

/** Meetings that a paper names by a part of their body's name, with the one meeting of that day that is held under the whole of it. */
function fullNames(papers: readonly DocumentRecords[]): ReadonlyMap<string, string> {
  const meetings = papers.flatMap(({ records }) =>
    records.filter((record): record is Held => isNode(record) && record.label === 'Meeting'),
  )
  const held = [
    ...new Map(meetings.filter(({ properties }) => properties.held !== false).map((each) => [each.id, each])).values(),
  ]
  const ids = new Set(held.map(({ id }) => id))
  const found = new Map<string, string>()
  for (const { id, properties } of meetings) {
    const own = wordsOf(properties.body)
    if (properties.held !== false || ids.has(id) || own.length < 2) continue
    const fits = held.filter(
      (each) => each.properties.date === properties.date && own.every((word) => wordsOf(each.properties.body).includes(word)),
    )
    const [only] = fits
    if (only !== undefined && fits.length === 1) found.set(id, only.id)
  }
  return found
}

/** What is of a meeting has the meeting's name in its id: "aldermere/meeting-2025-01-14-panel/minute/4". */
const scopeOf = (meeting: string): string => meeting.replace('/meeting/', '/meeting-')

function renamed(id: string, names: ReadonlyMap<string, string>): string {
  const whole = names.get(id)
  if (whole !== undefined) return whole
  for (const [from, to] of names) if (id.startsWith(`${scopeOf(from)}/`)) return scopeOf(to) + id.slice(scopeOf(from).length)
  return id
}

/** What one paper holds is not made unknown by another that only names it: of such a thing the naming paper keeps its links alone. */
export function joinMeetings(papers: readonly DocumentRecords[]): DocumentRecords[] {
  const names = fullNames(papers)
  const named =
    names.size === 0 ? papers : papers.map((paper) => ({ ...paper, records: paper.records.map((each) => called(each, names)) }))
  const held = new Set<string>()
  for (const { records } of named)
    for (const record of records)
      if (isNode(record) && told.has(record.label) && record.properties.held !== false) held.add(record.id)
  const isStub = (record: GraphRecord): boolean =>
    isNode(record) && record.properties.held === false && told.has(record.label) && held.has(record.id)
  return named.map(({ document, records }) => ({ document, records: records.filter((record) => !isStub(record)) }))
}

const called = (record: GraphRecord, names: ReadonlyMap<string, string>): GraphRecord =>
  isNode(record)
    ? { ...record, id: renamed(record.id, names) }
    : { ...record, from: renamed(record.from, names), to: renamed(record.to, names) }

type Titled = Extract<NodeRecord, { label: 'Minute' | 'AgendaItem' }>

const titleOf = ({ properties }: Titled): string =>
  (properties.title ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(pages? [^)]*\)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

interface Placed {
  readonly minute: Titled
  readonly item: Titled
  readonly properties: LinkRecord['properties']
}

/** Below this, what is alike in a minute and an item says nothing. */
const floor = 0.4
/** By so much an item must be nearer to a minute than the next. */
const margin = 0.15

/** Which item of its agenda each minute is on, where the minutes and the agenda of one meeting are both held: by their title; else by the officer whose report it is and by what both speak of. */
export function joinConsidered(records: readonly GraphRecord[]): LinkRecord[] {
  const nodes = new Map(records.filter(isNode).map((each) => [each.id, each]))
  const items = new Map<string, Titled[]>()
  const minutes = new Map<string, Titled[]>()
  const reports = new Map<string, string[]>()
  const owners = new Map<string, string[]>()
  const links = records.filter((record): record is LinkRecord => !isNode(record))
  const add = <T>(to: Map<string, T[]>, key: string, value: T): void => void to.set(key, [...(to.get(key) ?? []), value])
  for (const { type, from, to } of links) {
    const [start, end] = [nodes.get(from), nodes.get(to)]
    if (type === 'ON_AGENDA_OF' && start?.label === 'AgendaItem') add(items, to, start)
    if (type === 'MINUTE_OF' && start?.label === 'Minute' && start.properties.title !== undefined) add(minutes, to, start)
    if (type === 'OWNED_BY' && start?.label === 'AgendaItem' && end?.label === 'Role') add(owners, from, end.properties.name)
    if (type === 'REFERS_TO' && start?.label === 'AgendaItem' && end?.label === 'Document' && end.properties.kind === 'report')
      add(reports, from, to)
  }
  return [...minutes].flatMap(([meeting, own]) =>
    placedIn(own, items.get(meeting) ?? [], owners).flatMap(({ minute, item, properties }) =>
      [item.id, ...(reports.get(item.id) ?? [])].map(
        (end): LinkRecord => ({ type: 'CONSIDERED', from: minute.id, to: end, properties }),
      ),
    ),
  )
}

/** What confirms the minutes of a meeting before is called. */
const isOfMinutes = /^(?:(?:draft|confirmation of(?: the)?|approval of(?: the)?|to confirm the) )?(?:minutes?|notes)\b/i

function placedIn(
  minutes: readonly Titled[],
  items: readonly Titled[],
  owners: ReadonlyMap<string, readonly string[]>,
): Placed[] {
  const same = minutes.flatMap((minute): Placed[] => {
    const fits = items.filter((item) => titleOf(item) === titleOf(minute))
    const [item] = fits
    if (item === undefined || fits.length > 1) return []
    const reasons = [`Both are of the meeting, under the title "${item.properties.title}".`]
    return [{ minute, item, properties: { basis: 'STRUCTURAL', method: 'same-title', reasons } }]
  })
  const confirmed = [minutes, items].map((all) => all.filter(({ properties }) => isOfMinutes.test(properties.title ?? '')))
  const [minute, item] = [confirmed[0]?.[0], confirmed[1]?.[0]]
  if (same.every((each) => each.minute !== minute && each.item !== item) && confirmed.every(({ length }) => length === 1))
    same.push({
      minute: minute as Titled,
      item: item as Titled,
      properties: {
        basis: 'STRUCTURAL',
        method: 'minutes-confirmed',
        reasons: ['Both are of the meeting, and the only ones there on minutes of a meeting before.'],
      },
    })
  const rest = minutes.filter((each) => !same.some(({ minute }) => minute === each))
  const free = items.filter((each) => !same.some(({ item }) => item === each))
  const likely = rest.flatMap((minute) => likeliest(minute, free, owners) ?? [])
  return [...same, ...likely.filter(({ item }) => likely.filter((each) => each.item === item).length === 1)]
}

/** What a minute tells, with the title that it has. */
const textOf = ({ properties }: Titled): string =>
  `${properties.title ?? ''} ${'text' in properties ? (properties.text ?? '') : ''}`

/** The item that a minute under another title is likeliest on. */
function likeliest(minute: Titled, items: readonly Titled[], owners: ReadonlyMap<string, readonly string[]>): Placed | undefined {
  const text = textOf(minute)
  const weight = weigher([text, ...items.map(textOf)])
  const [best, next] = items
    .map((item) => ({
      item,
      score: likenessOf(item.properties.title ?? '', text, weight),
      words: sharedWords(item.properties.title ?? '', text, weight),
    }))
    .sort((a, b) => b.score - a.score)
  if (best === undefined || best.score < floor || best.score - (next?.score ?? 0) < margin) return undefined
  const { item, score, words } = best
  const officer = (owners.get(item.id) ?? []).find((name) => text.includes(name))
  const isOnly = officer !== undefined && items.filter(({ id }) => owners.get(id)?.includes(officer)).length === 1
  const reasons = [
    `Both are of the meeting, and speak of: ${words.slice(0, 6).join(', ')}.`,
    ...(isOnly ? [`It is the only item by the ${officer}, whom the minute names.`] : []),
  ]
  const known = isOnly
    ? { basis: 'STRUCTURAL' as const }
    : { basis: 'SUGGESTED' as const, score: Math.min(0.95, Math.round(score * 100) / 100) }
  return { minute, item, properties: { ...known, method: 'same-meeting-like-words', reasons } }
}
