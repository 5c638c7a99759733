import { Link } from 'react-router'
import { type SearchLimits, searchAddress } from '../addresses.ts'
import { sayList } from '../words/numbers.ts'
import type { Found } from './marks.ts'

interface UnderstoodProps {
  readonly found: Found
  readonly limits: SearchLimits
}

const quoted = (words: readonly string[]): string => sayList(words.map((word) => `“${word}”`))

/** What of the words was not looked for, and words that may have been meant. */
export function Understood({ found: { leftOut, didYouMean, excluded, isCurrent }, limits }: UnderstoodProps) {
  return (
    <>
      {leftOut.length > 0 && <p>Nothing has all these words. Left out: {quoted(leftOut)}.</p>}
      {excluded.length > 0 && <p>Without what has {quoted(excluded)}.</p>}
      {didYouMean !== null && (
        <p>
          Did you mean{' '}
          <Link className="govuk-link" to={searchAddress(didYouMean, limits)}>
            {didYouMean}
          </Link>
          ?
        </p>
      )}
      {!isCurrent && <p>What was read a moment ago is not found yet. Search again soon.</p>}
    </>
  )
}
