import { Link, useParams, useSearchParams } from 'react-router'
import { aboutAddress, documentsAddress, notUnderstoodAddress, readAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { PageHeading } from '../frame/Arrival.tsx'
import { Asked } from '../frame/Asked.tsx'
import type { NotUnderstoodQuery } from '../generated/graphql.ts'
import { byLines, type GapLines } from '../papers/gaps.ts'
import { StepIntoDocument } from '../parts/CameFrom.tsx'
import { notUnderstoodQuery } from '../queries/papers.ts'
import '../styles/papers.css'
import { isFileName } from '../words/file-names.ts'
import { capitalise, sayCount } from '../words/numbers.ts'
import { sayPlace } from '../words/places.ts'
import { NothingHere } from './NotFound.tsx'

type Document = Extract<NonNullable<NotUnderstoodQuery['node']>, { __typename: 'Document' }>
type Listed = NonNullable<Document['notUnderstood']>

function LinesEntry({
  document,
  lines: { line, lastLine, page, runs },
}: {
  readonly document: string
  readonly lines: GapLines
}) {
  const place = sayPlace({ locator: null, page, pageLabel: null, lineStart: line, lineEnd: lastLine })
  return (
    <li>
      {line === null ? (
        <span className="aside">The text is not at hand.</span>
      ) : (
        <StepIntoDocument className="govuk-link passage-step" to={readAddress(document, { from: line })}>
          <span aria-hidden="true">❯ </span>
          {capitalise(place)}
        </StepIntoDocument>
      )}
      {runs.length > 0 && (
        <p className="gap-words">
          {runs.map(({ text, isGap }, at) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one line do not change places
            isGap ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
          )}
        </p>
      )}
    </li>
  )
}

function Places({ id, listed }: { readonly id: string; readonly listed: Listed }) {
  const { totalCount, nodes, pageInfo } = listed
  if (totalCount === 0) return <p>Every place in it that a rule looks at was understood.</p>
  return (
    <>
      <p>
        <strong>{sayCount(totalCount, 'place', 'places')}</strong> in it
        {nodes.length < totalCount && `, ${nodes.length} on this page`}, in the order of the text. What was not understood is
        marked in the words around it.
      </p>
      <ul className="entries">
        {byLines(nodes).map((lines) => (
          <LinesEntry key={`${lines.line} ${lines.lastLine}`} document={id} lines={lines} />
        ))}
      </ul>
      {pageInfo.hasNextPage && pageInfo.endCursor !== null && (
        <nav className="paging no-print" aria-label="Pages">
          <Link className="govuk-link" to={notUnderstoodAddress(id, pageInfo.endCursor)} rel="next">
            Next page<span aria-hidden="true"> ❯</span>
          </Link>
        </nav>
      )}
    </>
  )
}

/** Why there is no list: the text is another paper's, was never read, or was read before the list was kept. */
function NoList({ document: { held, partOf } }: { readonly document: Document }) {
  const [pack] = partOf.nodes.filter(({ __typename }) => __typename === 'Document')
  if (!held) return <p>It is known only because a paper names it. It has not been read itself.</p>
  if (pack !== undefined)
    return (
      <p>
        Its text is that of the pack that it stands in.{' '}
        <Link className="govuk-link" to={notUnderstoodAddress(pack.id)}>
          See what of the pack was not understood
        </Link>
        .
      </p>
    )
  return (
    <p>
      This paper is not here, so what of it was not understood cannot be told. Reading it in will bring the list:{' '}
      <code>npm run ingest -- PATH</code>
    </p>
  )
}

function NotUnderstoodView({ document }: { readonly document: Document }) {
  const { id, title, council, notUnderstood } = document
  return (
    <>
      <PageHeading
        title="What was not understood"
        above={isFileName(title) ? `Untitled paper, ${title}` : title}
        council={council}
      />
      <p className="lead">
        Places in this paper that look as if they tell something, as a figure, a row of a plan or a decision, of which nothing
        could be taken. So they count nowhere on these pages.
      </p>
      {notUnderstood === null ? <NoList document={document} /> : <Places id={id} listed={notUnderstood} />}
      <ul className="paper-ways no-print">
        <li>
          <StepIntoDocument to={readAddress(id)}>
            {notUnderstood === null ? 'What it is, and where to find it' : 'Read the paper'}
          </StepIntoDocument>
        </li>
        {council !== null && (
          <li>
            <Link className="govuk-link" to={documentsAddress(council.id)}>
              All papers read about {council.name}
            </Link>
          </li>
        )}
        <li>
          <Link className="govuk-link" to={aboutAddress()}>
            What you can rely on here, and what not
          </Link>
        </li>
      </ul>
    </>
  )
}

/** The places of a document's text that were not understood, each with the way to it. */
export default function NotUnderstood() {
  const id = useParams()['*'] ?? ''
  const [query] = useSearchParams()
  const answer = useAsk(notUnderstoodQuery, { id, after: query.get('after') })
  return (
    <Asked answer={answer} what="this page">
      {({ node }) => (node?.__typename === 'Document' ? <NotUnderstoodView document={node} /> : <NothingHere id={id} />)}
    </Asked>
  )
}
