import { useMemo } from 'react'
import { sayLevel } from '../words/amounts.ts'
import { saySpanOfTime } from '../words/spans.ts'
import type { Event } from './events.ts'
import { Lanes, lanesOf } from './Lanes.tsx'
import {
  type EndLabel,
  type Layout,
  labelHeight,
  layOut,
  nearby,
  type PlacedLine,
  type PlacedPoint,
  sayTick,
  sayTime,
} from './layout.ts'
import { type Drawn, stretchesOf } from './lines.ts'
import { Marker } from './Marker.tsx'
import { useWidth } from './use-width.ts'

function Axes({
  layout: { values, times, left, right, height },
  unit,
}: {
  readonly layout: Layout
  readonly unit: string | null
}) {
  return (
    <g className="chart-axes">
      {values.ticks.map((tick) => (
        <g key={tick}>
          <line x1={left} x2={right} y1={values.at(tick)} y2={values.at(tick)} />
          <text x={left - 8} y={values.at(tick) + 5} textAnchor="end">
            {sayTick(tick, unit)}
          </text>
        </g>
      ))}
      {times.ticks.map((time) => {
        const { month, year } = sayTime(time, times.ticks)
        return (
          <g key={time}>
            <line x1={times.at(time)} x2={times.at(time)} y1={height} y2={height + 6} className="chart-tick" />
            {[month, year]
              .flatMap((words) => words ?? [])
              .map((words, at) => (
                <text key={words} x={times.at(time)} y={height + 21 + at * 16} textAnchor="middle">
                  {words}
                </text>
              ))}
          </g>
        )
      })}
    </g>
  )
}

/** The narrowest distance between two values that are written beside their points. */
const valuesApart = 46

/** The points whose values are written beside them: as many as there is room for; the last one's stands at the end of the line. */
function withValues(points: readonly PlacedPoint[]): PlacedPoint[] {
  const last = points.at(-1)
  const told: PlacedPoint[] = []
  for (const point of points.slice(0, -1)) {
    const before = told.at(-1)
    const room = before === undefined || point.x - before.x >= valuesApart
    if (room && (last === undefined || last.x - point.x >= valuesApart / 2)) told.push(point)
  }
  return told
}

function Points({ placed: { style, points }, unit }: { readonly placed: PlacedLine; readonly unit: string | null }) {
  return points.map((point) => {
    const { x, y, fromX, otherYs, others, inferred, value, start, end } = point
    return (
      <g key={`${start} ${end}`}>
        <title>{`${sayLevel(value, unit)}, ${saySpanOfTime(start, end)}`}</title>
        {fromX !== null && <line className="chart-period" x1={fromX} x2={x} y1={y} y2={y} />}
        {otherYs.map((otherY, at) => (
          <g key={others[at]} className="chart-differs">
            <line x1={x} x2={x} y1={y} y2={otherY} />
            <Marker shape="cross" x={x} y={otherY} hollow={false} />
          </g>
        ))}
        <Marker shape={style.shape} x={x} y={y} hollow={inferred} />
      </g>
    )
  })
}

function LineView({ placed, unit }: { readonly placed: PlacedLine; readonly unit: string | null }) {
  const { style, points } = placed
  return (
    <g className={`chart-line chart-line--${style.look}`}>
      {stretchesOf(points).map(({ from, to, gap }) => (
        <line
          key={to.end}
          className={gap ? 'chart-gap' : 'chart-join'}
          x1={from.x}
          x2={to.x}
          y1={from.y}
          y2={to.y}
          strokeDasharray={gap ? '1 6' : (style.dashes ?? undefined)}
        />
      ))}
      <Points placed={placed} unit={unit} />
      {style.look === 'own' &&
        withValues(points).map(({ x, y, value, end, start }) => (
          <text key={`${start} ${end}`} x={x} y={y - 11} textAnchor="middle" className="chart-value">
            {sayTick(value, unit)}
          </text>
        ))}
    </g>
  )
}

/** A line that ends farther from its name than this is known by its shape alone: another line to it would look like more of it. */
const nearEnd = 140

function Label({ label: { lines, style, isOwn, y, from }, right }: { readonly label: EndLabel; readonly right: number }) {
  const first = y - ((lines.length - 1) * labelHeight) / 2 + 5
  return (
    <g className={`chart-label chart-line--${style.look}${isOwn ? ' chart-label--own' : ''}`}>
      {right - from.x <= nearEnd && (
        <line className="chart-leader" x1={from.x + 10} x2={right + 8} y1={from.y} y2={y} strokeDasharray="1 4" />
      )}
      <Marker shape={style.shape} x={right + 18} y={first - 5} hollow={false} />
      {lines.map((line, at) => (
        <text key={line} x={right + 32} y={first + at * labelHeight}>
          {line}
        </text>
      ))}
    </g>
  )
}

interface ChartProps {
  readonly picture: Drawn
  readonly events: readonly Event[]
  readonly council: string
  /** The days of the events that are in the picture. */
  readonly shown: ReadonlySet<string>
}

/**
 * Figures over time, each line named at its end, with what happened or was due on the same axis. It is for the eye alone: the table
 * and the list beside it say all of it in words.
 */
export function Chart({ picture, events, council, shown }: ChartProps) {
  const [element, width] = useWidth<HTMLDivElement>()
  const layout = useMemo(
    () => (width === 0 ? null : layOut({ picture, council, width, days: [...shown] })),
    [picture, council, width, shown],
  )
  return (
    <div ref={element} className="chart-room" aria-hidden="true">
      {layout !== null && <Drawing layout={layout} picture={picture} events={events} shown={shown} />}
    </div>
  )
}

interface DrawingProps extends Omit<ChartProps, 'council'> {
  readonly layout: Layout
}

function Drawing({ layout, picture: { unit }, events, shown }: DrawingProps) {
  const { width, left, right, height, lines, levels, labels } = layout
  const { lanes, bottom } = lanesOf(events, layout, shown)
  const inspections = lanes.find(({ name }) => name === 'Inspections')?.marks ?? []
  return (
    <svg className="chart" viewBox={`0 0 ${width} ${bottom}`} width="100%" focusable="false">
      <title>Figures over time</title>
      <Axes layout={layout} unit={unit} />
      {inspections.map(({ id, x }) => (
        <line key={id} className="chart-inspected" x1={x} x2={x} y1={values(layout)} y2={height} />
      ))}
      {levels.map(({ id, y, style }) => (
        <line key={id} className="chart-level" x1={left} x2={right} y1={y} y2={y} strokeDasharray={style.dashes ?? undefined} />
      ))}
      {[...lines].reverse().map((placed) => (
        <LineView key={placed.line.key} placed={placed} unit={unit} />
      ))}
      {labels.map((label) => (
        <Label key={label.key} label={label} right={right} />
      ))}
      <Lanes lanes={lanes} layout={layout} />
    </svg>
  )
}

/** The top of the room for figures. */
const values = ({ values: { at, to } }: Layout): number => at(to)

/** The days of what happened near enough to the figures of a picture to stand beside them. */
export function daysShown(picture: Drawn, events: readonly Event[]): ReadonlySet<string> {
  const points = picture.lines.flatMap((line) => line.points)
  return new Set(
    nearby(
      events.flatMap(({ day }) => day ?? []),
      points,
    ),
  )
}
