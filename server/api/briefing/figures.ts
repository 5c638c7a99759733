import { labelOfId } from '../../../schema/index.ts'
import { councilIndicators } from '../../store/index.ts'
import type { Context } from '../context.ts'
import { notRejected } from '../loaders/linked.ts'
import { loadAll } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { linksFrom } from '../plans/links.ts'
import { directionOf, type SeriesDirection } from '../series/direction.ts'
import { type Figure, isOwn } from '../series/figures.ts'
import { comparable, type Line, linesOf, newestOf, type Point, pointsOf } from '../series/points.ts'
import { seriesOf } from '../series/resolver.ts'
import type { Subject } from './subject.ts'

const most = 5000

/** How surely something is about a topic whose indicators count. */
const surely = 0.8

/** A figure of another kind or place that the newest own one can be held against. */
export interface Beside {
  readonly line: Line
  readonly point: Point
}

/** An indicator as far as its figures were told by the day. */
export interface Measured {
  readonly indicator: StoredNode
  readonly newest: Point
  readonly direction: SeriesDirection
  readonly beside: readonly Beside[]
  /** How many periods are told in all. */
  readonly periods: number
  /** Whether something the briefing is about names it, or is suggested to. */
  readonly named: boolean
}

const monthsApart = 24

/** So long before and after a day, as texts sort. */
function around(end: string): readonly [from: string, to: string] {
  const shift = (months: number): string => {
    const date = new Date(`${end.slice(0, 7)}-01T00:00:00Z`)
    date.setUTCMonth(date.getUTCMonth() + months)
    return date.toISOString().slice(0, 10)
  }
  return [shift(-monthsApart), shift(monthsApart)]
}

/** Of each line the point nearest before the newest own one, or soon after it. */
function besideOf(newest: Point, lines: readonly Line[]): Beside[] {
  const [from, to] = around(newest.end)
  return lines.flatMap((line) => {
    const point = line.points.filter(({ end, value }) => value !== undefined && end >= from && end <= to).at(-1)
    return point === undefined || (line.unit ?? '') !== (newest.unit ?? '') ? [] : [{ line, point }]
  })
}

async function measured(context: Context, indicator: StoredNode, named: boolean, asAt: string): Promise<Measured | undefined> {
  const { figures, tellings } = await seriesOf(context, indicator)
  const told = ({ node, end }: Figure): boolean => {
    const day = tellings.get(node.id)?.day
    return (end === undefined || end <= asAt) && (day === undefined || day <= asAt)
  }
  const known = figures.filter(told)
  const points = pointsOf(known.filter(isOwn), tellings)
  const numbered = points.filter(({ value }) => value !== undefined)
  const newest = newestOf(points)
  if (newest === undefined) return undefined
  const others = linesOf(
    known.filter((figure) => !isOwn(figure) && figure.kind !== 'CHANGE'),
    tellings,
  )
  return {
    indicator,
    newest,
    direction: directionOf(numbered, indicator.better),
    beside: besideOf(newest, others),
    periods: comparable(numbered).length,
    named,
  }
}

const rank = ({ named, direction: { verdict }, periods, beside, newest }: Measured): readonly [number, string] => [
  Number(verdict === 'WORSE') * 8 +
    Number(periods > 1) * 4 +
    Number(verdict === 'BETTER') * 2 +
    Number(named) * 2 +
    Math.min(beside.length, 2),
  newest.end,
]

function byRank(a: Measured, b: Measured): number {
  const [[one, end], [other, otherEnd]] = [rank(a), rank(b)]
  return other - one || (end !== otherEnd ? (end < otherEnd ? 1 : -1) : a.indicator.key < b.indicator.key ? -1 : 1)
}

/** The indicators that something is about or measured by, those whose figures tell most first. */
export async function figuresAbout(
  context: Context,
  subject: Subject,
  measuring: readonly string[],
  asAt: string,
): Promise<Measured[]> {
  const isTopic = labelOfId(subject.about.id) === 'Topic'
  const sources = [...new Set([...measuring, ...subject.direct.keys()])].filter(
    (id) =>
      ['SuccessMeasure', 'Objective', 'Finding', 'Measure'].includes(labelOfId(id) ?? '') &&
      (!isTopic || (subject.direct.get(id) ?? 0) >= surely),
  )
  const links = (await linksFrom(context, sources, ['MEASURED_BY'])).filter(({ link }) => notRejected.includes(link.basis))
  const named = new Set(links.map(({ other }) => other))
  const rows = subject.everything ? await context.store.run(councilIndicators, { council: subject.council, limit: most }) : []
  const direct = [...subject.direct.keys()].filter((id) => labelOfId(id) === 'Indicator')
  const ids = [...new Set([...named, ...direct, ...rows.map(({ node }) => (node as StoredNode).id)])]
  for (const { node } of rows) context.nodes.prime((node as StoredNode).id, node as StoredNode)
  const indicators = (await loadAll(context.nodes, ids)).filter(({ council }) => council === subject.council)
  const all = await Promise.all(indicators.map((each) => measured(context, each, named.has(each.id), asAt)))
  return all.filter((each) => each !== undefined).sort(byRank)
}
