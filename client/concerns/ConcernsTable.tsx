import type { MouseEvent } from 'react'
import { Link } from 'react-router'
import { inspectionAddress, thingAddress } from '../addresses.ts'
import type { Folds } from '../parts/Folding.tsx'
import { anchorOf, type Concern, nameOf } from './concern.ts'
import { type Column, columnName, sayCell } from './table.ts'

interface ConcernsTableProps {
  readonly concerns: readonly Concern[]
  readonly columns: readonly Column[]
  readonly folds: Folds
  readonly open: boolean
}

/** Where not all columns fit, the newest are in sight. */
function showNewest(scroller: HTMLElement | null): void {
  if (scroller !== null) scroller.scrollLeft = scroller.scrollWidth
}

function Cell({ words }: { readonly words: string | null }) {
  if (words !== null)
    return (
      <td>
        <span aria-hidden="true">● </span>
        {words}
      </td>
    )
  return (
    <td>
      <span aria-hidden="true">–</span>
      <span className="govuk-visually-hidden">No finding of it was matched there</span>
    </td>
  )
}

/** Which concern which inspection told, in words; a concern's name leads to it in the list. */
export function ConcernsTable({ concerns, columns, folds, open }: ConcernsTableProps) {
  const show = (concern: Concern, at: number) => (event: MouseEvent) => {
    event.preventDefault()
    if (!folds.isOpen(concern.id, open)) folds.toggle(concern.id, open)
    const place = document.getElementById(anchorOf(at))
    place?.scrollIntoView()
    place?.querySelector('button')?.focus({ preventScroll: true })
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key.
    <section className="table-around grades-around" aria-label="Concerns by inspection, as a table" tabIndex={0} ref={showNewest}>
      <table className="grades grades--years concerns-table">
        <caption className="govuk-visually-hidden">Which inspection told which concern, the oldest inspection first</caption>
        <thead>
          <tr>
            <th scope="col">Concern</th>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                <Link
                  className="govuk-link"
                  to={column.label === 'Inspection' ? inspectionAddress(column.id) : thingAddress(column.id)}
                  aria-label={`${columnName(column, columns)}: ${column.title}`}
                >
                  {columnName(column, columns)}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {concerns.map((concern, at) => (
            <tr key={concern.id}>
              <th scope="row">
                <a className="govuk-link" href={`#${anchorOf(at)}`} onClick={show(concern, at)}>
                  {nameOf(concern)}
                </a>
              </th>
              {columns.map(({ id }) => (
                <Cell key={id} words={sayCell(concern, id)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
