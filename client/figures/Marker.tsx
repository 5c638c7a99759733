import type { LineStyle } from './style-of.ts'

interface MarkerProps {
  readonly shape: LineStyle['shape']
  readonly x: number
  readonly y: number
  /** True where no text states the period: the shape is drawn empty. */
  readonly hollow: boolean
}

const size = 5

/** The paths of the shapes that are not circles, around the origin. */
const paths: Readonly<Record<Exclude<LineStyle['shape'], 'circle'>, string>> = {
  square: `M${-size},${-size}h${2 * size}v${2 * size}h${-2 * size}z`,
  triangle: `M0,${-size - 1}L${size + 1},${size}L${-size - 1},${size}z`,
  diamond: `M0,${-size - 2}L${size + 2},0L0,${size + 2}L${-size - 2},0z`,
  bar: `M${-size - 3},-2h${2 * size + 6}v4h${-2 * size - 6}z`,
  cross: `M${-size},${-size}L${size},${size}M${-size},${size}L${size},${-size}`,
}

/** The shape of a figure on its line. */
export function Marker({ shape, x, y, hollow }: MarkerProps) {
  const look = hollow ? 'chart-mark chart-mark--hollow' : 'chart-mark'
  if (shape === 'circle') return <circle className={look} cx={x} cy={y} r={size} />
  return <path className={look} d={paths[shape]} transform={`translate(${x} ${y})`} />
}
