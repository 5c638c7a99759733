import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { type GraphRecord, isNode, type PropertiesOf } from '../../schema/index.ts'
import { bare } from './standard.ts'

/** A figure that a person read in a real paper. */
export interface ReadFigure {
  readonly line: number
  readonly page?: number
  readonly printed: string
  readonly value: number
  readonly unit: string
  readonly count?: number
  readonly of?: number
  readonly kind: string
  /** "own" where it is the council's. */
  readonly place: string
  readonly start?: string
  readonly end?: string
  readonly basis: string
  /** What the person calls it; one name for one series, in all papers. */
  readonly indicator: string
  /** False where it can be argued whether it is a figure, or how it is to be read. */
  readonly sure: boolean
}

export interface FigureStandard {
  readonly document: string
  readonly figures: readonly ReadFigure[]
  /** Of a document that was read in part, its first and last line. */
  readonly readFrom?: number
  readonly readTo?: number
}

const standards = new URL('./standards/', import.meta.url)
const folders = ['sefton', 'england'].map((name) => new URL(`../../../shared/documents/${name}/`, import.meta.url))

/** The papers at hand whose figures somebody has read by hand. */
export function figuresReadByHand(): { path: string; standard: FigureStandard }[] {
  const paths = folders.flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder).map((name) => new URL(name, folder).pathname) : [],
  )
  return readdirSync(standards)
    .filter((name) => name.startsWith('figures-'))
    .sort()
    .flatMap((name) => {
      const standard = JSON.parse(readFileSync(new URL(name, standards), 'utf8')) as FigureStandard
      const path = paths.find((each) => {
        const file = basename(each)
        return file.startsWith(`${standard.document}_`) || file === `${standard.document}.pdf`
      })
      return path === undefined ? [] : [{ path, standard }]
    })
}

export interface Taken {
  readonly properties: PropertiesOf<'Observation'>
  readonly indicator: string
  readonly name: string
  readonly lines: readonly (readonly [number, number])[]
  readonly page: number | undefined
}

/** The figures that were taken from a paper, in the order in which they stand. */
export function takenFrom(records: readonly GraphRecord[]): Taken[] {
  const passages = new Map(
    records.flatMap((each) => (isNode(each) && each.label === 'Passage' ? [[each.id, each.properties] as const] : [])),
  )
  const names = new Map(
    records.flatMap((each) => (isNode(each) && each.label === 'Indicator' ? [[each.id, each.properties.name] as const] : [])),
  )
  const cited = new Map<string, string[]>()
  const of = new Map<string, string>()
  for (const each of records) {
    if (isNode(each) || !each.from.includes('/observation/')) continue
    if (each.type === 'CITES') cited.set(each.from, [...(cited.get(each.from) ?? []), each.to])
    if (each.type === 'OF') of.set(each.from, each.to)
  }
  const taken = records.flatMap((each): (Taken & { readonly at: number })[] => {
    if (!isNode(each) || each.label !== 'Observation') return []
    const places = (cited.get(each.id) ?? []).flatMap((id) => passages.get(id) ?? [])
    const lines = places.map(({ lineStart = 0, lineEnd = 0 }) => [lineStart, lineEnd] as const)
    const indicator = of.get(each.id) ?? ''
    const key = indicator.split('/').slice(1).join('/')
    const at = places[0]?.start ?? 0
    return [{ properties: each.properties, indicator: key, name: names.get(indicator) ?? '', lines, page: places[0]?.page, at }]
  })
  return taken.sort((a, b) => a.at - b.at)
}

export interface Match {
  readonly read: ReadFigure
  readonly taken: Taken
}

const unitClass = (unit = ''): string => {
  if (/^%|percentage/.test(unit)) return '%'
  if (/^per /.test(unit)) return 'rate'
  if (/^£|km/.test(unit)) return unit
  return /^(?:day|week|month|year)s?$/.test(unit) ? unit : 'count'
}

const stands = ({ line, page }: ReadFigure, taken: Taken): boolean =>
  page === undefined
    ? taken.lines.some(([from, to]) => from - 1 <= line && line <= to + 1)
    : taken.page === undefined || Math.abs(taken.page - page) <= 1

/** How well a figure that was taken fits one that was read; 0 where it is another one. */
function howWell(read: ReadFigure, taken: Taken): number {
  const { value, unit, kind, count } = taken.properties
  if (!stands(read, taken)) return 0
  if (Math.abs(value ?? Number.NaN) !== Math.abs(read.value) && count !== read.value) return 0
  const same = Math.abs(value ?? Number.NaN) === Math.abs(read.value)
  return (
    1 +
    (same ? 4 : 0) +
    (unitClass(unit) === unitClass(read.unit) ? 2 : 0) +
    (kind === read.kind ? 1 : 0) +
    (unit === read.unit ? 0.5 : 0) +
    (bare(taken.properties.printed ?? '') === bare(read.printed) ? 0.6 : 0)
  )
}

/** Which of the figures that were taken are which of those that were read, one to one; a count told with its percentage may be both. */
export function matched(
  { figures }: FigureStandard,
  taken: readonly Taken[],
): { pairs: Match[]; missed: ReadFigure[]; besides: Taken[] } {
  const rank = (page: number | undefined, at: number, pages: readonly (number | undefined)[]): number => {
    const before = pages.slice(0, at).filter((each) => each === page).length
    return before / Math.max(1, pages.filter((each) => each === page).length)
  }
  const [readPages, takenPages] = [figures.map(({ page }) => page), taken.map(({ page }) => page)]
  const far = (at: number, place: number): number =>
    readPages[at] === undefined
      ? 0.9 * Math.abs(at / figures.length - place / taken.length)
      : 0.9 * Math.abs(rank(readPages[at], at, readPages) - rank(takenPages[place], place, takenPages)) +
        (readPages[at] === takenPages[place] ? 0 : 1)
  const all = figures.flatMap((read, at) =>
    taken.map((each, place) => {
      const likeness = howWell(read, each)
      return { read, at, taken: each, score: likeness === 0 ? 0 : likeness - far(at, place) }
    }),
  )
  const byRead = new Map<number, Match>()
  const used = new Set<Taken>()
  for (const { read, at, taken: each, score } of all.filter((pair) => pair.score > 0).sort((a, b) => b.score - a.score)) {
    // A figure that a paper tells twice is one, with two passages.
    if (byRead.has(at) || (used.has(each) && score >= 4 && each.lines.length < 2)) continue
    byRead.set(at, { read, taken: each })
    used.add(each)
  }
  return {
    pairs: [...byRead.values()],
    missed: figures.filter((_, at) => !byRead.has(at)),
    besides: taken.filter((each) => !used.has(each)),
  }
}

/** What of a figure is read otherwise than by hand. */
export function wrongIn({ read, taken: { properties } }: Match, council: string): string[] {
  const own = read.place === 'own'
  const isOwn = properties.place === undefined || properties.place === council
  const same = Math.abs(properties.value ?? Number.NaN) === Math.abs(read.value) || properties.count === read.value
  return [
    ...(same ? [] : ['value']),
    ...(unitClass(properties.unit) === unitClass(read.unit) || properties.count === read.value ? [] : ['unit']),
    ...(properties.kind === read.kind ? [] : ['kind']),
    ...(own === isOwn ? [] : ['place']),
    ...(read.end === undefined || properties.end === read.end ? [] : ['end']),
    ...(read.start === undefined || properties.start === read.start ? [] : ['start']),
  ]
}

/** Figures that stand under an indicator most of whose figures are of another series. */
export function wronglyJoined(pairs: readonly Match[]): { match: Match; among: string }[] {
  const groups = new Map<string, Match[]>()
  for (const pair of pairs) groups.set(pair.taken.indicator, [...(groups.get(pair.taken.indicator) ?? []), pair])
  return [...groups.values()].flatMap((group) => {
    const counts = new Map<string, number>()
    for (const { read } of group) counts.set(read.indicator, (counts.get(read.indicator) ?? 0) + 1)
    const [most = ''] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? []
    return group.filter(({ read }) => read.indicator !== most).map((match) => ({ match, among: most }))
  })
}

/** Series whose figures stand under more than one indicator. */
export function tornApart(pairs: readonly Match[]): { series: string; indicators: string[] }[] {
  const series = new Map<string, Set<string>>()
  for (const { read, taken } of pairs) {
    if (read.kind === 'CHANGE') continue
    const key = `${read.indicator} (${unitClass(read.unit)})`
    series.set(key, (series.get(key) ?? new Set()).add(taken.indicator))
  }
  return [...series].flatMap(([name, indicators]) =>
    indicators.size > 1 ? [{ series: name, indicators: [...indicators].sort() }] : [],
  )
}
