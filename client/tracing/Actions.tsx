import { useState } from 'react'
import { Link } from 'react-router'
import { briefingAddress, queryAddress, thingAddress, wrongAddress } from '../addresses.ts'
import { useLabelWords } from '../ask/use-words.ts'
import { isBriefed } from '../parts/briefed.ts'
import { Download } from '../parts/Download.tsx'
import { useThread } from './thread-at-hand.ts'
import { limitOf, showsSuggested, waysAddress } from './ways.ts'

/** Copies the page's address with all that it is limited to; where the browser lets no page copy, shows it. */
function CopyLink({ address }: { readonly address: string }) {
  const [copied, setCopied] = useState<boolean>()
  const link = new URL(address, window.location.origin).href
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      setCopied(true)
    } catch {
      setCopied(false)
    }
  }
  return (
    <>
      <button type="button" className="link-button" onClick={copy}>
        Copy link to this view
      </button>
      <span role="status" className="aside">
        {copied === true && ' Copied.'}
        {copied === false && ` This browser lets no page copy. The address: ${link}`}
      </span>
    </>
  )
}

/** What can be done with a thread: on paper, as a table, as a link; and all that is said of what it is traced from. */
export function Actions() {
  const { trace, ways } = useThread()
  const kind = useLabelWords()
  const { from } = trace
  const asked = {
    from: from.id,
    direction: ways.direction,
    basis: ways.basis,
    limit: limitOf(ways)?.toString(),
    followed: showsSuggested(ways) ? null : 'true',
  }
  return (
    <section className="no-print" aria-labelledby="onward">
      <h2 className="section-title" id="onward">
        Take it with you
      </h2>
      <ul className="onward">
        {isBriefed(from.__typename) && (
          <li>
            <Link className="govuk-link" to={briefingAddress(from.id)}>
              Print a briefing
            </Link>{' '}
            <span className="aside">one to four pages, with questions to ask</span>
          </li>
        )}
        <li>
          <Download table="trace-links" asked={asked} of="the links of this thread" />
        </li>
        <li>
          <CopyLink key={waysAddress(from.id, ways)} address={waysAddress(from.id, ways)} />
        </li>
        {from.__typename === 'Recommendation' && (
          <li>
            <Link
              className="govuk-link"
              to={queryAddress('what-became-of-a-recommendation', JSON.stringify({ recommendation: from.id }))}
              reloadDocument
            >
              Ask for it in GraphQL
            </Link>
          </li>
        )}
        <li>
          <Link className="govuk-link" to={thingAddress(from.id)}>
            All that is said of this {kind(from.__typename).one}
          </Link>
        </li>
        <li>
          <Link className="govuk-link" to={wrongAddress(from.id)}>
            Say that something here is wrong
          </Link>
        </li>
      </ul>
    </section>
  )
}
