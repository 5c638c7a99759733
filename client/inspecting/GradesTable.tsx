import { Link } from 'react-router'
import { inspectionAddress } from '../addresses.ts'
import type { JudgedFragment } from '../generated/graphql.ts'
import { sayDay } from '../words/dates.ts'
import { lowered, sayList } from '../words/numbers.ts'
import { GradeStep } from './GradeStep.tsx'
import type { Grid, Row } from './picture.ts'

/** What to call an inspection above its column: its year; with the month where another stands in the same year. */
function columnName(grid: Grid, day: string | null): string {
  if (day === null) return 'No day told'
  const year = day.slice(0, 4)
  const alone = grid.inspections.filter((each) => each.day?.startsWith(year)).length === 1
  return alone ? year : sayDay(day).replace(/^\d+ /, '')
}

/** The other areas that a judgement speaks of too, where one judgement stands in several rows. */
function alsoOf(rows: readonly Row[], row: Row, { areaKeys }: JudgedFragment): string | null {
  const others = rows.filter(({ key }) => key !== null && key !== row.key && areaKeys.includes(key)).map(({ label }) => label)
  return others.length === 0 ? null : sayList(others.map(lowered))
}

function Cell({
  rows,
  row,
  judgements,
}: {
  readonly rows: readonly Row[]
  readonly row: Row
  readonly judgements: readonly JudgedFragment[]
}) {
  if (judgements.length === 0)
    return (
      <td>
        <span aria-hidden="true">–</span>
        <span className="govuk-visually-hidden">Not judged there</span>
      </td>
    )
  return (
    <td>
      {judgements.map((judgement) => {
        const others = alsoOf(rows, row, judgement)
        return (
          <span key={judgement.id} className="grade">
            <GradeStep judgement={judgement} />
            {others !== null && <span className="aside"> (one judgement with {others})</span>}
            {judgements.length > 1 && <span className="aside"> ({judgement.area})</span>}
          </span>
        )
      })}
    </td>
  )
}

/** How each area was judged in each inspection, in words; each grade leads to the passage that gives it. */
export function GradesTable({ grid, name }: { readonly grid: Grid; readonly name: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key.
    <section className="table-around grades-around" aria-label={`${name}, as a table`} tabIndex={0}>
      <table className="grades grades--years">
        <caption className="govuk-visually-hidden">How each area was judged, by inspection, the oldest first</caption>
        <thead>
          <tr>
            <th scope="col">Area</th>
            {grid.inspections.map(({ id, title, day }) => (
              <th key={id} scope="col">
                <Link className="govuk-link" to={inspectionAddress(id)} aria-label={`${columnName(grid, day)}: ${title}`}>
                  {columnName(grid, day)}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row) => (
            <tr key={row.key ?? row.label}>
              <th scope="row">{row.label}</th>
              {row.cells.map(({ judgements }, at) => (
                <Cell key={grid.inspections[at]?.id} rows={grid.rows} row={row} judgements={judgements} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
