import { Link } from 'react-router'
import { checksAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { raisedQuery } from '../queries/checks.ts'
import { sayCount } from '../words/numbers.ts'

interface RaisedHereProps {
  readonly id: string
  readonly council: { readonly id: string } | null
}

/** How many flags are about a thing, as a way to them; nothing where there is none. */
export function RaisedHere({ id, council }: RaisedHereProps) {
  const answer = useAsk(raisedQuery, { about: id })
  const total = answer.state === 'answered' ? answer.data.flags.totalCount : 0
  if (total === 0) return null
  return (
    <p>
      <Link className="govuk-link" to={checksAddress(council?.id, { about: id })}>
        Checks raised {sayCount(total, 'flag', 'flags')} about this
      </Link>
    </p>
  )
}
