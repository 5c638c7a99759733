import { Link } from 'react-router'
import { checksAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { foundQuery } from '../queries/checks.ts'
import { saySeverities } from '../words/checks.ts'
import { sayCount } from '../words/numbers.ts'

/** What checks found in a council, in a line: "Sefton: 59 flags (4 high, 28 medium, 27 low) in the 11 documents read". */
function OfCouncil({ council: { id, name } }: { readonly council: { readonly id: string; readonly name: string } }) {
  const answer = useAsk(foundQuery, { council: id })
  if (answer.state !== 'answered') return null
  const { total, severities, documentsRead } = answer.data.checks
  return (
    <li>
      <Link className="govuk-link" to={checksAddress(id)}>
        {name}: {total === 0 ? 'nothing' : sayCount(total, 'flag', 'flags')}
      </Link>
      {total > 0 && ` (${saySeverities(severities)})`} in the {sayCount(documentsRead, 'document', 'documents')} read
    </li>
  )
}

interface FoundInShortProps {
  readonly councils: readonly { readonly id: string; readonly name: string }[]
}

/** What checks found, a line a council. */
export function FoundInShort({ councils }: FoundInShortProps) {
  if (councils.length === 0) return null
  return (
    <>
      <h3 className="group-title">What checks found</h3>
      <ul className="found-in-short">
        {councils.map((council) => (
          <OfCouncil key={council.id} council={council} />
        ))}
      </ul>
    </>
  )
}
