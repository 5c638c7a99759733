import { Link } from 'react-router'
import { inspectionAddress, thingAddress } from '../addresses.ts'
import { isSaid, textOf } from '../parts/properties-of.ts'
import { sayCaption } from '../words/captions.ts'
import { sayValue } from '../words/values.ts'
import type { Trace } from './thread-at-hand.ts'

type From = Trace['from']

/** What a finding tells of, who says so, and that a report marks it; a mark does not say which recommendation is meant. */
function FindingNotes({ from }: { readonly from: From }) {
  const polarity = textOf(from, 'polarity')
  const voice = textOf(from, 'voice')
  const told = [
    polarity === null ? 'Whether it is good or bad was not understood' : sayValue('polarity', polarity),
    voice === null ? null : `said by ${sayValue('voice', voice).toLowerCase()}`,
  ].filter((each) => each !== null)
  return (
    <p>
      {told.join(', ')}.
      {isSaid(from, 'marked') && ' The report marks that there is a recommendation on it; the mark does not say which.'}
    </p>
  )
}

/** Of something found or asked: who or what gave it, and what kind of finding it is. */
export function Given({ from }: { readonly from: From }) {
  const givers = from.linkGroups.flatMap(({ page }) => page.edges.map(({ node }) => node))
  return (
    <>
      {from.__typename === 'Finding' && <FindingNotes from={from} />}
      {givers.length > 0 && (
        <p>
          Given by{' '}
          {givers.map(({ __typename: label, id, caption }, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <Link className="govuk-link" to={label === 'Inspection' ? inspectionAddress(id) : thingAddress(id)}>
                {sayCaption(caption)}
              </Link>
            </span>
          ))}
          .
        </p>
      )}
    </>
  )
}
