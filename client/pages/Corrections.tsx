import { Link, useParams, useSearchParams } from 'react-router'
import { aboutAddress, correctionsAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { Corrected } from '../correcting/Corrected.tsx'
import { Kinds } from '../correcting/Kinds.tsx'
import { keyOf } from '../correcting/key-of.ts'
import { ReviewEntry } from '../correcting/ReviewEntry.tsx'
import { Asked } from '../frame/Asked.tsx'
import type { CorrectionsQuery, ReviewKind } from '../generated/graphql.ts'
import { CouncilPage } from '../parts/CouncilPage.tsx'
import { correctionsQuery } from '../queries/corrections.ts'
import '../styles/papers.css'
import { sayCount } from '../words/numbers.ts'
import { kindNamed } from '../words/reviews.ts'

interface ListProps {
  readonly data: CorrectionsQuery
  readonly council: string
  readonly kind: ReviewKind | undefined
}

function List({ data, council, kind }: ListProps) {
  const { totalCount, unreadable, pageInfo, nodes } = data.reviews
  if (data.all.totalCount === 0)
    return (
      <>
        <Corrected council={council} />
        <p>
          Nobody has confirmed, rejected or corrected anything here yet, or said that something is wrong. What stands on these
          pages is what rules made of the papers.
        </p>
        <p>At the foot of every page about a thing stands "Say that this is wrong". What is said there will show here.</p>
      </>
    )
  return (
    <>
      <p>
        <strong>{sayCount(data.all.totalCount, 'decision or note', 'decisions and notes')}</strong>
        {kind !== undefined && `, ${totalCount} of this kind`}, the newest first. They were made by editors of the data set and by
        users of this site. The council decided none of them, and neither did any inspector.
      </p>
      {kind === undefined && <Corrected council={council} />}
      <Kinds data={data} council={council} chosen={kind} />
      <ul className="reviews">
        {nodes.map((review) => (
          <ReviewEntry key={keyOf(review)} review={review} />
        ))}
      </ul>
      {pageInfo.hasNextPage && pageInfo.endCursor !== null && (
        <nav className="paging no-print" aria-label="Pages">
          <Link
            className="govuk-link"
            to={correctionsAddress(council, { kind: kind?.toLowerCase(), after: pageInfo.endCursor })}
            rel="next"
          >
            Next page<span aria-hidden="true"> ❯</span>
          </Link>
        </nav>
      )}
      {unreadable > 0 && (
        <p>
          {sayCount(unreadable, 'line of the log', 'lines of the log')} on this server could not be read, and counts for nothing.
        </p>
      )}
    </>
  )
}

function OfCouncil({ id }: { readonly id: string }) {
  const [query] = useSearchParams()
  const kind = kindNamed(query.get('kind') ?? undefined)
  const answer = useAsk(correctionsQuery, {
    council: id,
    kind: kind === undefined ? null : [kind],
    after: query.get('after'),
  })
  return (
    <Asked answer={answer} what="decisions" part>
      {(data) => <List data={data} council={id} kind={kind} />}
    </Asked>
  )
}

/** What people decided on links and things of a council, and said of them. */
export default function Corrections() {
  return (
    <CouncilPage
      title="Corrections and decisions"
      titled={(name) => `Corrections and decisions on ${name}`}
      asked={useParams()['*']}
      lead={
        <>
          Rules suggest how things in the papers hang together. Here is what people made of that: what they confirmed, rejected or
          corrected, who, when and why.{' '}
          <Link className="govuk-link" to={aboutAddress('links')}>
            How links are made
          </Link>
        </>
      }
      what="decisions"
      brings="a paper"
    >
      {(council) => <OfCouncil key={council} id={council} />}
    </CouncilPage>
  )
}
