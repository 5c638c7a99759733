import { Link, useNavigate } from 'react-router'
import { staying } from '../frame/staying.ts'
import type { Label } from '../generated/graphql.ts'
import { saySuggestions, storyOf } from './story.ts'
import { useThread } from './thread-at-hand.ts'
import { followedIn, showsSuggested, waysAddress, withBasis, withSuggestions } from './ways.ts'

const askedOrFound: readonly Label[] = ['Finding', 'Recommendation', 'Resolution', 'Commitment']

/** Of a thread that hangs by suggestions: that nothing is certain, how many suggestions lead on and where to, and the way to see them. */
export function Story() {
  const { trace, ways } = useThread()
  const navigate = useNavigate()
  const story = storyOf(trace.layers, askedOrFound.includes(trace.from.__typename))
  if (story === null) return null
  const { lead, suggestions, where } = story
  if (suggestions === 0)
    return (
      <div className="story story--end">
        <p>{lead}</p>
      </div>
    )
  const [shown, followed] = [showsSuggested(ways), followedIn(ways).includes('SUGGESTED')]
  const to = (next: typeof ways) => ({ to: waysAddress(trace.from.id, next), replace: true, state: staying })
  const show = () => navigate(waysAddress(trace.from.id, withSuggestions(ways, true)), { replace: true, state: staying })
  return (
    <div className="story">
      <p>
        {lead} {saySuggestions(suggestions)} {suggestions === 1 ? 'leads' : 'lead'} on: {where}.
        {shown && ' Nobody has decided on them; each is shown with its reasons, and with how many such suggestions are right.'}
      </p>
      <p className="no-print story-ways">
        {shown ? (
          <>
            {!followed && (
              <Link className="govuk-link" {...to({ ...withBasis(ways, 'SUGGESTED', true), suggested: true })}>
                Follow them further
              </Link>
            )}
            <Link className="govuk-link" {...to(withSuggestions(ways, false))}>
              Hide what is only suggested
            </Link>
          </>
        ) : (
          <button type="button" className="govuk-button govuk-button--secondary" onClick={show}>
            {suggestions === 1 ? 'Show the suggestion' : `Show the ${suggestions} suggestions`}
          </button>
        )}
      </p>
    </div>
  )
}
