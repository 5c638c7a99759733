import { Link } from 'react-router'
import { flagAddress } from '../addresses.ts'
import type { Stood } from './standings.ts'

/** What checks found that makes its printed date doubtful, each in words, with the way to it. */
export function Doubts({ of }: { readonly of: Stood['dateDoubts'] }) {
  return of.map(({ id, summary }) => (
    <p key={id} className="action-slip">
      <strong>One of these dates may be wrong.</strong> {summary}{' '}
      <Link className="govuk-link no-print" to={flagAddress(id)}>
        See what shows it
      </Link>
    </p>
  ))
}
