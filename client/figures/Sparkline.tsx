import { stretchesOf } from './lines.ts'
import { placeSpark, type SparkPoint, saySpark, spark } from './spark.ts'

/** A small picture of how figures went, with the same in words for those who do not see it. */
export function Sparkline({ points, unit }: { readonly points: readonly SparkPoint[]; readonly unit: string | null }) {
  const placed = placeSpark(points)
  if (placed.length < 2) return null
  return (
    <div className="spark-around">
      <svg className="spark" width={spark.width} height={spark.height} aria-hidden="true" focusable="false">
        {stretchesOf(placed).map(({ from, to, gap }) => (
          <line key={to.end} x1={from.x} x2={to.x} y1={from.y} y2={to.y} strokeDasharray={gap ? '1 5' : undefined} />
        ))}
        {placed.map(({ x, y, end, differs }, at) => (
          <circle
            key={end}
            cx={x}
            cy={y}
            r={at === placed.length - 1 ? 4 : 2}
            className={differs ? 'spark-point spark-point--differs' : 'spark-point'}
          />
        ))}
      </svg>
      <span className="govuk-visually-hidden">{saySpark(points, unit)}.</span>
    </div>
  )
}
