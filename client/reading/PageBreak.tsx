import { Link } from 'react-router'
import { readAddress } from '../addresses.ts'
import { staying } from '../frame/staying.ts'
import { useCameFrom } from '../parts/CameFrom.tsx'
import { sayPageBreak } from '../words/pages.ts'

interface PageBreakProps {
  readonly document: string
  readonly page: { readonly number: number; readonly label: string | null }
  /** True where the page's first lines are in the part before. */
  readonly goesOn?: boolean
}

/** Where a page of the document's file starts in its text; it leads to the page itself. */
export function PageBreak({ document, page, goesOn = false }: PageBreakProps) {
  const cameFrom = useCameFrom()
  const { number } = page
  return (
    <p className="page-break" id={goesOn ? undefined : `P${number}`}>
      <Link
        className="govuk-link"
        to={readAddress(document, { page: number, view: 'page' })}
        state={{ ...staying, follow: 'page', ...(cameFrom === null ? {} : { cameFrom }) }}
        replace
      >
        {sayPageBreak(page)}
      </Link>
      {goesOn && <span className="aside">, continued</span>}
    </p>
  )
}
