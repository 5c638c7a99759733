import { Link } from 'react-router'
import { coverageAddress, thingAddress, traceAddress } from '../addresses.ts'
import type { CoverageQuery, CoverageRowFragment } from '../generated/graphql.ts'
import { ragShape } from '../parts/Tag.tsx'
import {
  type Count,
  columnWords,
  countedMany,
  rowWords,
  sayCovered,
  saySpoken,
  saySuggested,
  saySuggestedIn,
} from '../words/coverage.ts'
import { capitalise, sayNumber } from '../words/numbers.ts'
import { ragWords, sayValue } from '../words/values.ts'
import { type Choice, inAddress } from './choice.ts'
import { shadeOf } from './shade.ts'

export type Covered = CoverageQuery['coverage']
export type Column = Covered['columns'][number]

/** Lists what is counted, and goes to the list. */
export const listing = { stay: true, toList: true } as const

export const nameOfColumn = ({ rag, label }: Column): string => (rag === null ? label : (ragWords[rag] ?? rag))

interface MatrixProps {
  readonly council: string
  readonly choice: Choice
  readonly covered: Covered
}

interface CellProps extends MatrixProps {
  readonly row: CoverageRowFragment
  /** Null for the whole row. */
  readonly column: Column | null
  readonly count: Count
}

/** What is said of a number beside it: on a phone of which column it is, and everywhere how much of it is only suggested. */
function Counting({ council, choice, covered, row, column, count }: CellProps) {
  const where = column === null ? row.label : `${row.label}, ${nameOfColumn(column)}`
  const to = coverageAddress(council, inAddress({ ...choice, row: row.key, column: column?.key ?? null, after: null }))
  const isListed = choice.row === row.key && choice.column === (column?.key ?? null)
  const suggested = column === null ? saySuggested(count) : saySuggestedIn(row.total, count)
  return (
    <>
      <Link
        className="govuk-link"
        to={to}
        replace
        state={listing}
        aria-label={`${sayCovered(count, covered.counted)}: ${where}`}
        aria-current={isListed ? 'true' : undefined}
      >
        {sayNumber(count.total)}
      </Link>
      {suggested !== null && (
        <span className="suggested" aria-hidden="true">
          {suggested}
        </span>
      )}
    </>
  )
}

function Cell(props: CellProps & { readonly largest: number }) {
  const { column, count, largest } = props
  const name = column === null ? 'All' : nameOfColumn(column)
  if (count.total === 0)
    return (
      <td className="cell cell--empty">
        <span className="cell-name">{name}</span>
        <span aria-hidden="true">–</span>
        <span className="govuk-visually-hidden">None</span>
      </td>
    )
  return (
    <td className={column === null ? 'cell cell--all' : `cell shade-${shadeOf(count.total, largest)}`}>
      <span className="cell-name">{name}</span>
      <Counting {...props} />
    </td>
  )
}

const addressOfNode = ({ __typename: label, id }: NonNullable<CoverageRowFragment['node']>): string =>
  label === 'Priority' ? traceAddress(id) : thingAddress(id)

/** What a row is called, how inspectors judged it, and what was found and asked about it. */
function RowHead({ row }: { readonly row: CoverageRowFragment }) {
  const spoken = saySpoken(row)
  const grades = [...new Set(row.judgements.map(({ grade }) => grade))].filter((grade) => grade !== null)
  return (
    <th scope="row">
      {row.node === null ? (
        row.label
      ) : (
        <Link className="govuk-link" to={addressOfNode(row.node)}>
          {row.label}
        </Link>
      )}
      {grades.length > 0 && (
        <span className="row-note">Judged: {grades.map((grade) => sayValue('grade', grade)).join(', ')}</span>
      )}
      {spoken !== null && <span className="row-note">{spoken}</span>}
      {row.uncovered && (
        <span className="row-note">
          <strong>No action of the plan stands here</strong>
        </span>
      )}
    </th>
  )
}

/** What is done or was found, as a table: every number is a way to what it counts. */
export function Matrix(props: MatrixProps) {
  const { covered, choice } = props
  const { columns, rows, outside, counted, total } = covered
  const all = outside === null ? rows : [...rows, outside]
  const largest = Math.max(0, ...all.flatMap(({ cells }) => cells.map(({ count }) => count.total)))
  const name = `${capitalise(countedMany(counted))} by ${rowWords[choice.rows][2]} and ${columnWords[choice.columns][1]}`
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key.
    <section className="table-around coverage-around" aria-label={`${name}, as a table`} tabIndex={0}>
      <table className="coverage">
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">{rowWords[choice.rows][1]}</th>
            <th scope="col">All</th>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                {column.rag !== null && <span aria-hidden="true">{ragShape(column.rag)} </span>}
                {nameOfColumn(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {all.map((row) => (
            <tr key={row.key}>
              <RowHead row={row} />
              <Cell {...props} row={row} column={null} count={row.total} largest={largest} />
              {columns.map((column) => {
                const cell = row.cells.find((each) => each.column === column.key)
                const count = cell?.count ?? { total: 0, suggested: 0 }
                return <Cell key={column.key} {...props} row={row} column={column} count={count} largest={largest} />
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All {countedMany(counted)}, each once</th>
            <td className="cell cell--all">
              <span className="cell-name">All</span>
              <span>{sayNumber(total)}</span>
            </td>
            {columns.map((column) => (
              <td key={column.key} className="cell">
                <span className="cell-name">{nameOfColumn(column)}</span>
                <span>{sayNumber(column.total.total)}</span>
                {column.total.suggested > 0 && <span className="suggested">{saySuggested(column.total)}</span>}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
