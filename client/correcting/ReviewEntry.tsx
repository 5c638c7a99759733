import { Link } from 'react-router'
import { flagAddress, readAddress, thingAddress } from '../addresses.ts'
import type { ReviewFragment } from '../generated/graphql.ts'
import { sayHeading } from '../words/captions.ts'
import { sayStanding, sayWho } from '../words/reviews.ts'

type Thing = ReviewFragment['things'][number]

/** A thing by its caption; where there is none any more, by the id that was written down. */
function ThingNamed({ thing: { named, now } }: { readonly thing: Thing }) {
  if (now === null)
    return (
      <>
        <code>{named}</code> <span className="aside">(no longer here)</span>
      </>
    )
  return (
    <Link className="govuk-link" to={now.__typename === 'Flag' ? flagAddress(now.id) : thingAddress(now.id)}>
      {sayHeading(now.caption)}
    </Link>
  )
}

/** What was decided on: the link as a sentence, or the things. */
function What({ review: { kind, link, things, papers } }: { readonly review: ReviewFragment }) {
  if (link !== null)
    return (
      <p>
        <ThingNamed thing={link.from} /> <strong>{link.phrase}</strong> <ThingNamed thing={link.to} />
      </p>
    )
  const joint = kind === 'MERGED' ? 'is the same as' : 'is another than'
  return (
    <p>
      {things.map((thing, at) => (
        <span key={thing.named}>
          {at > 0 && <strong> {joint} </strong>}
          <ThingNamed thing={thing} />
        </span>
      ))}
      {papers.length > 0 && (
        <>
          {' '}
          <span className="aside">as told in</span>{' '}
          {papers.map((paper, at) => (
            <span key={paper}>
              {at > 0 && ', '}
              <Link className="govuk-link" to={readAddress(paper)}>
                {paper}
              </Link>
            </span>
          ))}
        </>
      )}
    </p>
  )
}

/** A decision or note: who, when, on what, why, and whether it still counts. */
export function ReviewEntry({ review }: { readonly review: ReviewFragment }) {
  const { reason, says, standing, why } = review
  const counts = sayStanding(standing, why)
  return (
    <li className="review">
      <p className="note-by">{sayWho(review)}</p>
      <What review={review} />
      {says !== null && <p className="words">{says}</p>}
      {reason !== null && (
        <p>
          <span className="aside">Why: </span>
          {reason}
        </p>
      )}
      {counts !== null && <p className="unheld">{counts}</p>}
    </li>
  )
}
