import { Link } from 'react-router'
import { correctionsAddress } from '../addresses.ts'
import { staying } from '../frame/staying.ts'
import type { CorrectionsQuery, ReviewKind } from '../generated/graphql.ts'
import { sayNumber } from '../words/numbers.ts'
import { reviewKinds, reviewWords } from '../words/reviews.ts'

const totalOf = (data: CorrectionsQuery, kind: ReviewKind): number =>
  ({ CONFIRMED: data.confirmed, REJECTED: data.rejected, MERGED: data.merged, PARTED: data.parted, NOTED: data.noted })[kind]
    .totalCount

interface KindsProps {
  readonly data: CorrectionsQuery
  readonly council: string
  readonly chosen: ReviewKind | undefined
}

/** Of which kind to show: each with how many there are. */
export function Kinds({ data, council, chosen }: KindsProps) {
  const kinds = reviewKinds.filter((kind) => totalOf(data, kind) > 0 || kind === chosen)
  if (kinds.length < 2 && chosen === undefined) return null
  const entries = [
    { key: 'all', words: 'All', total: data.all.totalCount, kind: undefined },
    ...kinds.map((kind) => ({ key: kind, words: reviewWords[kind][0], total: totalOf(data, kind), kind })),
  ]
  return (
    <nav className="no-print" aria-label="Which to show">
      <ul className="kinds">
        {entries.map(({ key, words, total, kind }) => (
          <li key={key}>
            <Link
              className="govuk-link"
              to={correctionsAddress(council, { kind: kind?.toLowerCase() })}
              replace
              state={staying}
              aria-current={kind === chosen ? 'true' : undefined}
            >
              {words} ({sayNumber(total)})
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
