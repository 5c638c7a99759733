import { Link } from 'react-router'
import { inspectionAddress, meetingAddress, planAddress } from '../addresses.ts'
import { useWidth } from '../figures/use-width.ts'
import type { YearsQuery } from '../generated/graphql.ts'
import { sayDay } from '../words/dates.ts'
import { sayCount } from '../words/numbers.ts'
import { type Drawn, drawn, type Happening, happeningsOf, type Lane } from './timeline.ts'

const [rowHeight, nameHeight, gap, axis] = [24, 24, 12, 28]

const addresses: Readonly<Record<Lane, (id: string) => string>> = {
  'Inspections and visits': inspectionAddress,
  'Versions of plans': (id) => planAddress(id),
  Meetings: meetingAddress,
}

function Picture({ picture: { years, lanes }, width }: { readonly picture: Drawn; readonly width: number }) {
  const tops: number[] = []
  let bottom = 0
  for (const { rows } of lanes) {
    tops.push(bottom)
    bottom += nameHeight + rows * rowHeight + gap
  }
  return (
    <svg
      className="years"
      width={width}
      height={bottom + axis}
      viewBox={`0 0 ${width} ${bottom + axis}`}
      aria-hidden="true"
      focusable="false"
    >
      {years.map(({ year, x }) => (
        <g key={year} className="years-year">
          <line x1={x} x2={x} y1="0" y2={bottom + 4} />
          <text x={x} y={bottom + 20}>
            {year}
          </text>
        </g>
      ))}
      {lanes.map(({ lane, marks }, index) => (
        <g key={lane} transform={`translate(0 ${tops[index]})`}>
          <text className="years-lane" y="16">
            {lane}
          </text>
          {marks.map(({ key, x, row, shape, words, textX, anchor }) => (
            <g key={key} transform={`translate(0 ${nameHeight + row * rowHeight + 16})`}>
              <text x={x} textAnchor="middle" className="years-mark">
                {shape}
              </text>
              <text x={textX} textAnchor={anchor}>
                {words}
              </text>
            </g>
          ))}
        </g>
      ))}
    </svg>
  )
}

/** So many rows of the table stand open; more are folded away. */
const mostOpen = 6

function YearsTable({ happenings }: { readonly happenings: readonly Happening[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key.
    <section className="table-around" aria-label="What happened, as a table" tabIndex={0}>
      <table className="years-table">
        <caption className="govuk-visually-hidden">Inspections, versions of plans and meetings, the newest first</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">What</th>
            <th scope="col">Judged overall</th>
          </tr>
        </thead>
        <tbody>
          {happenings.map(({ id, day, lane, title, grade, shape }) => (
            <tr key={id}>
              <td>{sayDay(day)}</td>
              <td>
                <Link className="govuk-link" to={addresses[lane](id)}>
                  {title}
                </Link>
              </td>
              <td>
                {grade === null ? (
                  <span className="aside">{lane === 'Inspections and visits' ? 'No overall grade' : '–'}</span>
                ) : (
                  <>
                    <span aria-hidden="true">{shape} </span>
                    {grade}
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What is known only because other papers name it, and stands in no picture. */
function sayNamed({ inspectionHistory, meetingHistory }: YearsQuery): string | null {
  const [inspections, meetings] = [inspectionHistory.named.length, meetingHistory.named.length]
  if (inspections + meetings === 0) return null
  const parts = [
    inspections > 0 ? sayCount(inspections, 'inspection', 'inspections') : null,
    meetings > 0 ? sayCount(meetings, 'meeting', 'meetings') : null,
  ].filter((part) => part !== null)
  return `${parts.join(' and ')} that papers only name, whatever their day, ${inspections + meetings === 1 ? 'is' : 'are'} not shown here.`
}

/** Inspections with their grades, versions of plans and meetings on one axis of time, and as a table. */
export function Timeline({ years, until }: { readonly years: YearsQuery; readonly until: string }) {
  const [around, width] = useWidth<HTMLDivElement>()
  const happenings = happeningsOf(years, until)
  const picture = drawn(happenings, width)
  const named = sayNamed(years)
  if (happenings.length === 0) return <p>Nothing that has been read happened up to then.</p>
  const table = <YearsTable happenings={happenings} />
  return (
    <>
      <div className="years-around" ref={around}>
        {picture !== null && <Picture picture={picture} width={width} />}
      </div>
      {happenings.length > mostOpen ? (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">The same as a table</span>
          </summary>
          {table}
        </details>
      ) : (
        table
      )}
      {named !== null && <p className="aside">{named}</p>}
    </>
  )
}
