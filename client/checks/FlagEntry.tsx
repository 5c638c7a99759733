import { Link } from 'react-router'
import { flagAddress } from '../addresses.ts'
import type { ListedFlagFragment } from '../generated/graphql.ts'
import { certaintyWords, standingWords } from '../words/checks.ts'
import { sayDay } from '../words/dates.ts'

/** How sure a flag is, from which day, and what people decided on it. */
export function sayOfFlag({ certainty, asAt, standing }: Pick<ListedFlagFragment, 'certainty' | 'asAt' | 'standing'>): string {
  const parts = [
    certaintyWords[certainty],
    asAt === null ? null : `shown by papers of ${sayDay(asAt)}`,
    standing === 'OPEN' ? null : standingWords[standing]?.replace(/^A/, 'a'),
  ]
  return `${parts.filter((part) => part != null).join('; ')}.`
}

/** A flag in a list: its sentence, which leads to its page, how sure it is, and what was decided. */
export function FlagEntry({ flag }: { readonly flag: ListedFlagFragment }) {
  return (
    <li className="flag-entry">
      <Link className="govuk-link" to={flagAddress(flag.id)}>
        {flag.summary}
      </Link>
      <p className="known">{sayOfFlag(flag)}</p>
    </li>
  )
}
