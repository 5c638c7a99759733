import type {
  FigureToldFragment,
  ObservationKind,
  PeriodBasis,
  SeriesPointFragment,
  ToldOtherwiseFragment,
} from '../generated/graphql.ts'
import type { Amount } from '../words/amounts.ts'
import { saySpanOfTime } from '../words/spans.ts'
import { elsewhere, type Series } from './lines.ts'

/** A figure as the table tells it: once, with every place where it is told. */
export interface Row {
  readonly key: string
  readonly start: string | null
  readonly end: string | null
  readonly basis: PeriodBasis
  /** The periods as printed, where they are not what is said here. */
  readonly labels: readonly string[]
  readonly kind: ObservationKind
  /** Null for the council's own. */
  readonly place: string | null
  readonly amount: Amount
  readonly small: boolean
  /** Whether papers differ on it. */
  readonly differs: boolean
  /** True where no figure of its own stands for it, only a passage that tells another otherwise. */
  readonly onlyOtherwise: boolean
  readonly figures: readonly FigureToldFragment[]
  /** Passages that tell it otherwise, where no row of its own does; those that it stands for, where it is such a row. */
  readonly otherwise: readonly ToldOtherwiseFragment[]
}

interface Group {
  readonly kind: ObservationKind
  readonly place: string | null
}

const nothing: Amount = { value: null, unit: null, count: null, of: null, qualifier: null, printed: null, kind: null }

/** Labels that say more than the period in our words. */
function labelsOf(figures: readonly FigureToldFragment[], said: string | null): string[] {
  const printed = figures.flatMap(({ figure: { label } }) => (label === null || said?.includes(label) === true ? [] : [label]))
  return [...new Set(printed)]
}

/** What is told of one time, a row for each figure that differs. */
function rowsOfPoint(point: SeriesPointFragment, { kind, place }: Group): Row[] {
  const { start, end, periodBasis: basis, differs, claims } = point
  const claimed = new Set(claims.flatMap((claim) => claim.otherwise.map(({ passage }) => passage.id)))
  return claims.map(({ value, qualifier, printed, figures, otherwise }, at) => {
    const unclaimed = figures.flatMap((each) => each.otherwise).filter(({ passage }) => !claimed.has(passage.id))
    const told = figures[0]?.figure
    return {
      key: JSON.stringify([kind, place, start, end, point.unit, at]),
      start,
      end,
      basis,
      labels: labelsOf(figures, saySpanOfTime(start, end)),
      kind,
      place,
      amount: told === undefined ? { ...nothing, value, unit: point.unit, qualifier, printed, kind } : { ...told, kind },
      small: figures.some(({ figure }) => figure.small === true),
      differs,
      onlyOtherwise: told === undefined,
      figures,
      otherwise: [...otherwise, ...unclaimed],
    }
  })
}

function rowOfFigure(told: FigureToldFragment, council: string): Row {
  const { id, start, end, periodBasis, kind, place, small } = told.figure
  return {
    key: id,
    start,
    end,
    basis: periodBasis ?? 'UNKNOWN',
    labels: labelsOf([told], saySpanOfTime(start, end)),
    kind: kind ?? 'ACTUAL',
    place: elsewhere(place, council),
    amount: told.figure,
    small: small === true,
    differs: told.otherwise.length > 0,
    onlyOtherwise: false,
    figures: [told],
    otherwise: told.otherwise,
  }
}

const order: readonly ObservationKind[] = ['ACTUAL', 'COMPARATOR', 'TARGET', 'THRESHOLD', 'CHANGE']

/** The newest first; of one time, the council's own first. */
function byTime(a: Row, b: Row): number {
  const [left, right] = [`${a.end ?? ''} ${a.start ?? a.end ?? ''}`, `${b.end ?? ''} ${b.start ?? b.end ?? ''}`]
  if (left !== right) return left < right ? 1 : -1
  const kinds = order.indexOf(a.kind) - order.indexOf(b.kind)
  return kinds !== 0 ? kinds : (a.place ?? '').localeCompare(b.place ?? '', 'en-GB')
}

interface Whose {
  /** What the papers call the council: a place of that name is its own. */
  readonly council: string
}

/** Every figure of an indicator whose period is known, the newest first. */
export function rowsOf({ own, lines, changes, council }: Pick<Series, 'own' | 'lines' | 'changes'> & Whose): Row[] {
  const rows = [
    ...own.flatMap((point) => rowsOfPoint(point, { kind: 'ACTUAL', place: null })),
    ...lines.flatMap(({ kind, place, points }) =>
      points.flatMap((point) => rowsOfPoint(point, { kind: kind ?? 'ACTUAL', place: elsewhere(place, council) })),
    ),
    ...changes.filter(({ figure: { end } }) => end !== null).map((each) => rowOfFigure(each, council)),
  ]
  return rows.sort(byTime)
}

/** Every figure whose period is not known, in the order in which it is told. */
export const undatedRowsOf = ({ undated, changes, council }: Pick<Series, 'undated' | 'changes'> & Whose): Row[] =>
  [...undated, ...changes.filter(({ figure: { end } }) => end === null)].map((each) => rowOfFigure(each, council))
