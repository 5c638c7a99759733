import { type Event, lanes, lettersOf, type Mark, marksOf } from './events.ts'
import type { Layout } from './layout.ts'

const rowHeight = 20

export interface Lane {
  readonly name: string
  readonly y: number
  readonly marks: readonly Mark[]
}

/** The rows of marks below a picture, and how far down they reach. */
export function lanesOf(
  events: readonly Event[],
  { times, height }: Layout,
  shown: ReadonlySet<string>,
): { readonly lanes: readonly Lane[]; readonly bottom: number } {
  const letters = lettersOf(events)
  const at = (day: string): number => times.at(Date.parse(day))
  let y = height + 46
  const found: Lane[] = []
  for (const [kind, name] of lanes) {
    const marks = marksOf(
      events.filter((event) => event.kind === kind),
      letters,
      at,
      shown,
    )
    if (marks.length === 0) continue
    found.push({ name, y, marks })
    y += (Math.max(...marks.map(({ row }) => row)) + 1) * rowHeight + 6
  }
  return { lanes: found, bottom: y }
}

interface LanesProps {
  readonly lanes: readonly Lane[]
  readonly layout: Pick<Layout, 'left' | 'right'>
}

/** Inspections, plans and actions on the time axis, below the figures; each row is named at its end, as the lines are. */
export function Lanes({ lanes: shown, layout: { left, right } }: LanesProps) {
  return shown.map(({ name, y, marks }) => (
    <g key={name} className="chart-lane">
      <line x1={left} x2={right} y1={y} y2={y} />
      <text x={right + 32} y={y + 15} className="chart-lane-name">
        {name}
      </text>
      {marks.map(({ id, x, row, shape, letter, total }) => (
        <text key={id} x={x} y={y + row * rowHeight + 15} textAnchor="middle">
          {shape}
          {letter}
          {total > 1 && ` ${total}`}
        </text>
      ))}
    </g>
  ))
}
