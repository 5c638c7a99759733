import { Link } from 'react-router'
import { readAddress } from '../addresses.ts'
import { oneStepOn, useCameFrom } from '../parts/CameFrom.tsx'
import { sayNumber } from '../words/numbers.ts'
import { linesShown } from './window.ts'

interface TurningProps {
  readonly document: string
  readonly first: number
  readonly last: number
  readonly total: number
  /** True below the text: what stands above it has a name of its own. */
  readonly below?: boolean
}

/** Which lines of the document are shown, with the ways to those before and after. */
export function Turning({ document, first, last, total, below = false }: TurningProps) {
  const cameFrom = useCameFrom()
  const on = { state: oneStepOn(cameFrom) }
  return (
    <nav className="turning" aria-label={below ? 'Parts of the document, below it' : 'Parts of the document'}>
      {first > 1 && (
        <Link className="govuk-link no-print" rel="prev" to={readAddress(document, { from: first - linesShown })} {...on}>
          <span aria-hidden="true">❮ </span>Previous part
        </Link>
      )}
      <span className="aside">
        {last === 0
          ? `No such lines: it has ${sayNumber(total)}`
          : `Lines ${sayNumber(first)} to ${sayNumber(last)} of ${sayNumber(total)}`}
      </span>
      {last > 0 && last < total && (
        <Link className="govuk-link no-print" rel="next" to={readAddress(document, { from: last + 1 })} {...on}>
          Next part<span aria-hidden="true"> ❯</span>
        </Link>
      )}
    </nav>
  )
}
