import type { Grade } from '../generated/graphql.ts'
import { gradeShape, levels, shortGrade } from './grades.ts'
import { type Grid, type Point, placesOf, pointsOf, type Row, showsChange, wordsOf, yearsOf } from './picture.ts'

const [levelHeight, above] = [22, 14]

const y = (level: number): number => above + level * levelHeight
const heightOf = ({ scale }: Grid): number => y(levels[scale].length - 1) + above
const percent = (x: number): string => `${x}%`

/** The narrowest distance between two years, in percent of the picture's width on a phone and on a desk. */
const yearsApart = { narrow: 22, wide: 9 } as const

/** One step of an area's line: along at the old level, then up or down to the new one. */
function Step({ from, to }: { readonly from: Point; readonly to: Point }) {
  return (
    <g className="steps-line">
      <line x1={percent(from.x)} x2={percent(to.x)} y1={y(from.level)} y2={y(from.level)} />
      {from.level !== to.level && <line x1={percent(to.x)} x2={percent(to.x)} y1={y(from.level)} y2={y(to.level)} />}
    </g>
  )
}

/** A grade's shape; with its word where the word of its level is another's. */
function PointMark({ point: { x, level, grade }, word }: { readonly point: Point; readonly word: Grade | undefined }) {
  return (
    <>
      <text className="steps-mark" x={percent(x)} y={y(level) + 6} textAnchor="middle">
        {gradeShape(grade)}
      </text>
      {word !== grade && (
        <text x={percent(x)} y={y(level) - 6} dx="9">
          {shortGrade(grade)}
        </text>
      )}
    </>
  )
}

function AreaSteps({ grid, row }: { readonly grid: Grid; readonly row: Row }) {
  const points = pointsOf(grid, row)
  const words = wordsOf(grid.scale, points)
  const height = heightOf(grid)
  return (
    <div className="steps-area">
      <p className="steps-name">{row.label}</p>
      <div className="steps-row">
        <svg className="steps" width="100%" height={height} aria-hidden="true" focusable="false">
          {words.map(({ level, grade }) => (
            <text key={level} x="100%" y={y(level) + 5} textAnchor="end">
              {shortGrade(grade)}
            </text>
          ))}
        </svg>
        <svg className="steps" width="100%" height={height} aria-hidden="true" focusable="false">
          {levels[grid.scale].map((grades, level) => (
            <line key={grades[0]} className="steps-level" x1="0" x2="100%" y1={y(level)} y2={y(level)} />
          ))}
          {points.slice(1).map((to, at) => (
            <Step key={`${to.x} ${to.level}`} from={points[at] as Point} to={to} />
          ))}
          {points.map((point) => (
            <PointMark
              key={`${point.x} ${point.level}`}
              point={point}
              word={words.find(({ level }) => level === point.level)?.grade}
            />
          ))}
        </svg>
      </div>
    </div>
  )
}

/**
 * The grades of each area as a line of steps over the years, one below the other. An area judged once has no line to draw. The
 * table beside it says the same in words.
 */
export function GradesPicture({ grid }: { readonly grid: Grid }) {
  const places = placesOf(grid.inspections)
  const narrow = new Set(yearsOf(places, yearsApart.narrow).map(({ id }) => id))
  const drawn = grid.rows.filter((row) => showsChange(grid, row))
  return (
    <div className="steps-picture" aria-hidden="true">
      {drawn.map((row) => (
        <AreaSteps key={row.key ?? row.label} grid={grid} row={row} />
      ))}
      <div className="steps-row">
        <span />
        <svg className="steps" width="100%" height="24" aria-hidden="true" focusable="false">
          {yearsOf(places, yearsApart.wide).map(({ id, x, year }) => (
            <text key={id} className={narrow.has(id) ? undefined : 'steps-year--wide'} x={percent(x)} y="16" textAnchor="middle">
              {year}
            </text>
          ))}
        </svg>
      </div>
      {drawn.length < grid.rows.length && <p className="aside">Areas judged once stand in the table alone.</p>}
    </div>
  )
}
