import { memo } from 'react'
import { connect } from './drawing.ts'
import type { TraceLink } from './nest.ts'
import type { Places } from './use-places.ts'

export interface Joint {
  readonly key: string
  readonly link: TraceLink
  readonly up: string
  readonly down: string
}

interface ConnectorsProps {
  readonly joints: readonly Joint[]
  readonly places: Places
  /** The links on the path that is lit; null where none is. */
  readonly lit: ReadonlySet<Joint> | null
  /** True where there are too many lines to be followed, and only the lit ones are drawn. */
  readonly crowded: boolean
}

/** Beside its line, how a person decided. */
const marks: Readonly<Partial<Record<string, string>>> = { CONFIRMED: '✓', REJECTED: '✕' }

function ConnectorsView({ joints, places: { width, height, boxes }, lit, crowded }: ConnectorsProps) {
  const drawn = joints.flatMap((joint) => {
    if (crowded && lit?.has(joint) !== true) return []
    const [up, down] = [boxes.get(joint.up), boxes.get(joint.down)]
    return up === undefined || down === undefined ? [] : [{ joint, ...connect(up, down) }]
  })
  const stateOf = (joint: Joint): string => (lit === null ? '' : lit.has(joint) ? ' connector--lit' : ' connector--dim')
  return (
    <svg className="connectors" width={width} height={height} aria-hidden="true" focusable="false">
      {drawn.map(({ joint, path, start, end, middle }) => {
        const { basis } = joint.link
        const mark = marks[basis]
        return (
          <g key={joint.key} className={`connector connector--${basis.toLowerCase()}${stateOf(joint)}`}>
            <path d={path} />
            <circle className="connector-end" cx={start.x} cy={start.y} r="3" />
            <circle className="connector-end" cx={end.x} cy={end.y} r="3" />
            {mark !== undefined && (
              <>
                <circle className="connector-mark" cx={middle.x} cy={middle.y} r="8" />
                <text x={middle.x} y={middle.y + 4}>
                  {mark}
                </text>
              </>
            )}
          </g>
        )
      })}
    </svg>
  )
}

/** The lines between the things of the columns, drawn as their links are known; whoever does not see them reads the same beside each thing. */
export const Connectors = memo(ConnectorsView)
