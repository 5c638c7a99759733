import type { ObservationKind, PeriodBasis, PeriodLength, SeriesPointFragment, SeriesQuery } from '../generated/graphql.ts'

export type Series = NonNullable<SeriesQuery['series']>
export type Told = Series['undated'][number]

/** A figure that can stand on a time axis: where its period ends. */
export interface Point {
  readonly start: string | null
  readonly end: string
  readonly value: number
  /** True where no text states the period. */
  readonly inferred: boolean
  /** What other papers tell of the same time, where they differ. */
  readonly others: readonly number[]
}

/** Figures that can be joined: of one kind, one place, one unit and one length of time, in the order of time. */
export interface Line {
  readonly key: string
  readonly kind: ObservationKind
  /** Null for the council's own. */
  readonly place: string | null
  /** Figures of unlike length count different things, so that no line joins them. */
  readonly length: PeriodLength
  readonly points: readonly Point[]
}

/** A target or limit that nothing dates: it stands across the whole of the picture. */
export interface Level {
  readonly id: string
  readonly kind: ObservationKind
  readonly place: string | null
  readonly value: number
}

/** What one picture shows: figures that are counted in one unit. */
export interface Drawn {
  readonly unit: string | null
  readonly lines: readonly Line[]
  readonly levels: readonly Level[]
}

export const timeOf = ({ end }: Pick<Point, 'end'>): number => Date.parse(end)

const statedAlone: PeriodBasis = 'STATED'

/** The number of a claim that only a passage tells: where exactly one is printed there. */
function numberIn(printed: string | null): number | null {
  const numbers = printed?.match(/\d[\d,]*(?:\.\d+)?/g) ?? []
  return numbers.length === 1 ? Number(numbers[0]?.replaceAll(',', '')) : null
}

function pointOf({ start, end, value, periodBasis, differs, claims }: SeriesPointFragment): Point | null {
  if (value === null) return null
  const claimed = claims.map((claim) => claim.value ?? numberIn(claim.printed))
  const told = claimed.filter((each): each is number => differs && each !== null && each !== value)
  return { start, end, value, inferred: periodBasis !== statedAlone, others: [...new Set(told)] }
}

interface Group {
  readonly kind: ObservationKind
  readonly place: string | null
  readonly points: readonly SeriesPointFragment[]
}

/** The lines that figures make; the longest of a group comes first. */
function linesOf({ kind, place, points }: Group): Line[] {
  const lengths = [...new Set(points.map(({ length }) => length))]
  const lines = lengths.map((length) => ({
    key: JSON.stringify([kind, place, length]),
    kind,
    place,
    length,
    points: points.filter((point) => point.length === length).flatMap((point) => pointOf(point) ?? []),
  }))
  return lines.filter((line) => line.points.length > 0).sort((a, b) => b.points.length - a.points.length)
}

/** A change between two measurements stands on no axis beside what was measured. */
const drawn: readonly ObservationKind[] = ['ACTUAL', 'COMPARATOR', 'TARGET', 'THRESHOLD']
const acrossAll = new Set<ObservationKind>(['TARGET', 'THRESHOLD'])

const levelOf = ({ figure: { id, kind, place, value } }: Told): Level[] =>
  kind !== null && acrossAll.has(kind) && value !== null ? [{ id, kind, place, value }] : []

const nameOf = (unit: string | null): string => unit ?? ''

export interface Shown extends Pick<Series, 'own' | 'lines' | 'undated'> {
  /** What the papers call the council: a place of that name is its own. */
  readonly council: string
}

/** A place, where it is not the council itself. */
export const elsewhere = (place: string | null, council: string): string | null => (place === council ? null : place)

/** The pictures that figures make: one for each unit in which something is dated, the one with most of the council's own first. */
export function picturesOf({ own, lines, undated, council }: Shown): Drawn[] {
  const groups = [
    ...own.map((point) => ({ unit: nameOf(point.unit), kind: 'ACTUAL' as const, place: null, points: [point] })),
    ...lines.map((line) => ({
      ...line,
      place: elsewhere(line.place, council),
      unit: nameOf(line.unit),
      kind: line.kind ?? 'ACTUAL',
    })),
  ].filter(({ kind, points }) => drawn.includes(kind) && points.some(({ value }) => value !== null))
  const ownIn = (unit: string): number => own.filter((point) => nameOf(point.unit) === unit).length
  const units = [...new Set(groups.map(({ unit }) => unit))].sort((a, b) => ownIn(b) - ownIn(a) || (a < b ? -1 : 1))
  return units.map((unit) => {
    const ours: Group = { kind: 'ACTUAL', place: null, points: own.filter((point) => nameOf(point.unit) === unit) }
    const others = groups.filter((group) => group.unit === unit && !(group.kind === 'ACTUAL' && group.place === null))
    const found = [ours, ...others.sort((a, b) => drawn.indexOf(a.kind) - drawn.indexOf(b.kind))].flatMap(linesOf)
    const levels = undated
      .filter(({ figure }) => nameOf(figure.unit) === unit)
      .flatMap(levelOf)
      .map((level) => ({ ...level, place: elsewhere(level.place, council) }))
    return { unit: unit === '' ? null : unit, lines: found, levels: levels.filter((level) => !found.some(tells(level))) }
  })
}

/** Whether a line tells the same as an undated level, with its days. */
const tells =
  ({ kind, place, value }: Level) =>
  (line: Line): boolean =>
    line.kind === kind && line.place === place && line.points.some((point) => point.value === value)

/** Longer than this between two figures, nothing is known of the time between, and no line is drawn over it. */
const longestJoin = 13 * 31 * 86_400_000

/** A stretch of a line from one figure to the next; one that spans unknown time is a gap. */
export interface Stretch<Placed> {
  readonly from: Placed
  readonly to: Placed
  readonly gap: boolean
}

/** What joins figures that follow each other in time. */
export const stretchesOf = <Placed extends Pick<Point, 'end'>>(points: readonly Placed[]): Stretch<Placed>[] =>
  points.slice(1).map((to, at) => {
    const from = points[at] as Placed
    return { from, to, gap: timeOf(to) - timeOf(from) > longestJoin }
  })
