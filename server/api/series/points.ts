import type { EnumValue } from '../../../schema/index.ts'
import { grouped } from '../loaders/grouped.ts'
import { folded } from '../meetings/namesakes.ts'
import { agree, type Figure } from './figures.ts'
import { lengthOf, type PeriodLength } from './periods.ts'

/** A passage that tells a figure otherwise. */
export interface Otherwise {
  readonly property: string | undefined
  readonly printed: string | undefined
  readonly passage: string
}

/** Where a figure is told. */
export interface Told {
  readonly passage: string | undefined
  /** The day on which the document that tells it came out. */
  readonly day: string | undefined
  readonly otherwise: readonly Otherwise[]
}

/** One and the same figure, and every telling of it. */
export interface Claim {
  readonly value: number | undefined
  readonly qualifier: string | undefined
  readonly printed: string | undefined
  readonly figures: readonly Figure[]
  readonly otherwise: readonly Otherwise[]
}

/** What is told of one period. */
export interface Point {
  readonly start: string | undefined
  readonly end: string
  readonly length: PeriodLength
  readonly periodBasis: EnumValue<'PeriodBasis'>
  readonly unit: string | undefined
  readonly value: number | undefined
  readonly differs: boolean
  readonly claims: readonly Claim[]
}

const printedOf = ({ node }: Figure): string | undefined => (typeof node.printed === 'string' ? node.printed : undefined)

/** Figures without a number are the same when they are printed the same. */
const claimKey = (figure: Figure): string =>
  JSON.stringify([
    figure.value ?? folded(printedOf(figure) ?? ''),
    folded(figure.qualifier ?? ''),
    figure.value === undefined ? '' : (figure.node.count ?? ''),
    figure.value === undefined ? '' : (figure.node.of ?? ''),
  ])

/** What is told with its count and base, and without, is the same figure. */
function claimsOf(figures: readonly Figure[], tellings: ReadonlyMap<string, Told>): Claim[] {
  const newestFirst = figures.toSorted((a, b) => {
    const [one, other] = [tellings.get(a.node.id)?.day ?? '', tellings.get(b.node.id)?.day ?? '']
    return one !== other ? (one < other ? 1 : -1) : a.node.key < b.node.key ? -1 : 1
  })
  const bare = (figure: Figure): boolean => figure.node.count === undefined && figure.node.of === undefined
  const fuller = newestFirst.filter((figure) => !bare(figure))
  const keyOf = (figure: Figure): string => {
    const alike = fuller.filter(
      (each) => each.value === figure.value && folded(each.qualifier ?? '') === folded(figure.qualifier ?? ''),
    )
    const keys = new Set(alike.map(claimKey))
    return figure.value !== undefined && bare(figure) && keys.size === 1 ? ([...keys][0] as string) : claimKey(figure)
  }
  return [...grouped(newestFirst, keyOf).values()].map((each) => ({
    value: each[0]?.value,
    qualifier: each[0]?.qualifier,
    printed: each.map(printedOf).find((printed) => printed !== undefined),
    figures: each,
    otherwise: [],
  }))
}

/** What only a passage tells: no figure of the period is read from it. */
function otherClaims(figures: readonly Figure[], tellings: ReadonlyMap<string, Told>): Claim[] {
  const tell = figures.flatMap(({ node }) => tellings.get(node.id) ?? [])
  const read = new Set(tell.map(({ passage }) => passage))
  const ofFigure = tell
    .flatMap(({ otherwise }) => otherwise)
    .filter(({ passage }) => !read.has(passage))
    .filter(({ property }) => property === undefined || ['value', 'count', 'of', 'printed'].includes(property))
  return [...grouped(ofFigure, ({ printed }) => folded(printed ?? '')).values()].map((otherwise) => ({
    value: undefined,
    qualifier: undefined,
    printed: otherwise[0]?.printed,
    figures: [],
    otherwise,
  }))
}

/**
 * Claims differ when their numbers do by more than rounding, or the words that bound them, or the counts that both tell. A count that
 * is printed as too small to tell does not differ from another; what a passage is known to tell otherwise always does.
 */
function differ(a: Claim, b: Claim): boolean {
  if (a.value === undefined || b.value === undefined) return a.figures.length === 0 || b.figures.length === 0
  if (!agree(a.value, b.value) || folded(a.qualifier ?? '') !== folded(b.qualifier ?? '')) return true
  const [one, other] = [a.figures[0]?.node, b.figures[0]?.node]
  const told = (name: 'count' | 'of'): boolean => one?.[name] !== undefined && other?.[name] !== undefined
  return (told('count') && one?.count !== other?.count) || (told('of') && one?.of !== other?.of)
}

function pointOf(end: string, figures: readonly Figure[], tellings: ReadonlyMap<string, Told>): Point {
  const told = claimsOf(figures, tellings)
  const claims = [...told, ...otherClaims(figures, tellings)]
  const bases = (told[0]?.figures ?? figures).map(({ node }) => node.periodBasis)
  const start = figures[0]?.start
  return {
    start,
    end,
    length: lengthOf(start, end),
    periodBasis: bases.includes('STATED') ? 'STATED' : bases.includes('INFERRED') ? 'INFERRED' : 'UNKNOWN',
    unit: figures[0]?.unit,
    value: told[0]?.value,
    differs: claims.some((claim, at) => claims.slice(at + 1).some((other) => differ(claim, other))),
    claims,
  }
}

const periodOf = ({ start, end, unit }: Figure): string => JSON.stringify([end, start ?? '', unit ?? ''])

/** Figures of a period that others tell of too. */
export function toldTwice(figures: readonly Figure[]): Figure[] {
  const dated = figures.filter(({ end }) => end !== undefined)
  return [...grouped(dated, periodOf).values()].filter(({ length }) => length > 1).flat()
}

/** Figures by period and unit, in the order of the last day they cover, then of the first. */
export function pointsOf(figures: readonly Figure[], tellings: ReadonlyMap<string, Told>): Point[] {
  const dated = figures.filter(({ end }) => end !== undefined)
  const byPeriod = grouped(dated, periodOf)
  return [...byPeriod].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => pointOf(each[0]?.end as string, each, tellings))
}

/** A line that figures can be held against. */
export interface Line {
  readonly kind: Figure['kind']
  readonly place: string | undefined
  readonly unit: string | undefined
  readonly points: readonly Point[]
}

const kindOrder = ['ACTUAL', 'COMPARATOR', 'TARGET', 'THRESHOLD', undefined] as const

/** A line for each kind, place and unit. Actual figures of other places come first. */
export function linesOf(figures: readonly Figure[], tellings: ReadonlyMap<string, Told>): Line[] {
  const placeKey = ({ place, own }: Figure): string => (own ? '' : folded(place ?? ''))
  const groups = grouped(figures, (figure) => JSON.stringify([figure.kind ?? '', placeKey(figure), figure.unit ?? '']))
  return [...groups.values()]
    .map((each) => ({
      kind: each[0]?.kind,
      place: each[0]?.place,
      unit: each[0]?.unit,
      points: pointsOf(each, tellings),
    }))
    .filter(({ points }) => points.length > 0)
    .sort(
      (a, b) =>
        kindOrder.indexOf(a.kind as 'ACTUAL') - kindOrder.indexOf(b.kind as 'ACTUAL') ||
        compare(a.place ?? '', b.place ?? '') ||
        compare(a.unit ?? '', b.unit ?? ''),
    )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The point with a number whose period ends last, whichever paper tells it and whether or not it can be compared with others. */
export const newestOf = (points: readonly Point[]): Point | undefined => points.findLast(({ value }) => value !== undefined)

/**
 * Points that can be compared: of one unit and one length of period. They are those of the newest that has a number, where it has
 * any to be compared with; else those that are the most.
 */
export function comparable(points: readonly Point[]): Point[] {
  const numbered = points.filter(({ value }) => value !== undefined)
  const newest = numbered.at(-1)
  const groups = [...grouped(numbered, ({ unit, length }) => JSON.stringify([unit ?? '', length])).values()]
  const ofNewest = groups.find((each) => each.at(-1) === newest) ?? []
  if (ofNewest.length > 1) return ofNewest
  return groups.reduce((most, each) => (each.length > most.length ? each : most), ofNewest)
}
