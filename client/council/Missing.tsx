import { Link } from 'react-router'
import {
  checksAddress,
  coverageAddress,
  disagreementsAddress,
  findingsAddress,
  measuresAddress,
  recommendationsAddress,
} from '../addresses.ts'
import type { GapKind, MissingQuery } from '../generated/graphql.ts'
import { disagreementWords, saySeverities } from '../words/checks.ts'
import { capitalise, lowered, sayCount, sayList, sayNumber } from '../words/numbers.ts'

interface MissingProps {
  readonly council: string
  readonly asAt: string | null
  readonly data: MissingQuery
}

/** The list in which the things of a gap stand. */
function listOf(kind: GapKind, council: string): string {
  if (kind === 'FINDING_WITHOUT_ACTION') return findingsAddress(council, { polarity: 'weakness' })
  if (kind === 'MEASURE_WITHOUT_ACTION') return measuresAddress(council)
  if (kind.startsWith('RECOMMENDATION')) return recommendationsAddress(council)
  return checksAddress(council, { group: 'gap' })
}

/** What was looked for and not found, of how many, and for how many of these a rule suggests something. */
export function Gaps({ council, asAt, data: { gaps } }: MissingProps) {
  const found = gaps.groups.filter(({ total }) => total > 0)
  if (found.length === 0) return <p>All that was looked for was found in the papers read.</p>
  return (
    <>
      {asAt !== null && <p>Counted over all papers read, not only those up to that day.</p>}
      <ul className="entries">
        {found.map(({ kind, words, total, lookedAt, suggested }) => (
          <li key={kind}>
            <Link className="govuk-link" to={listOf(kind, council)}>
              <strong>{sayNumber(total)}</strong> of {sayNumber(lookedAt)}
            </Link>{' '}
            {lowered(words)}.
            {suggested > 0 && <span className="aside"> A rule suggests something for {sayNumber(suggested)} of these.</span>}
          </li>
        ))}
      </ul>
      <p>
        <Link className="govuk-link" to={coverageAddress(council, { asAt: asAt ?? undefined })}>
          Where the plan is thin, area by area
        </Link>
      </p>
    </>
  )
}

/** Where papers disagree, by kind, and all that checks found. */
export function Disagreements({ council, asAt, data: { disagreements, checks } }: MissingProps) {
  const limits = { asAt: asAt ?? undefined }
  const kinds = disagreements.kinds
    .filter(({ total }) => total > 0)
    .map(({ kind, total }) => `${disagreementWords[kind].name.toLowerCase()} (${sayNumber(total)})`)
  return (
    <>
      <p>
        {disagreements.total === 0 ? (
          'No check found that papers disagree.'
        ) : (
          <>
            <Link className="govuk-link" to={disagreementsAddress(council, limits)}>
              {sayCount(disagreements.total, 'disagreement', 'disagreements')}
            </Link>
            : {sayList(kinds)}.
          </>
        )}
      </p>
      <p>
        <Link className="govuk-link" to={checksAddress(council, limits)}>
          {capitalise(sayCount(checks.total, 'thing', 'things'))} that checks found
        </Link>{' '}
        in all{checks.total > 0 && ` (${saySeverities(checks.severities)})`},{' '}
        {asAt === null ? (
          <>in the {sayCount(checks.documentsRead, 'document', 'documents')} read.</>
        ) : (
          'of those that papers up to that day show.'
        )}
      </p>
    </>
  )
}
