import { Link } from 'react-router'
import { documentsAddress, readAddress, thingAddress } from '../addresses.ts'
import type { NewsQuery, NewsSinceReason } from '../generated/graphql.ts'
import { StepIntoDocument } from '../parts/CameFrom.tsx'
import { sayCaption } from '../words/captions.ts'
import { sayDay } from '../words/dates.ts'
import { lowered, sayCount, sayList, sayNumber } from '../words/numbers.ts'

type NewsAnswer = NewsQuery['news']

const whys: Readonly<Record<NewsSinceReason, string>> = {
  ASKED: '',
  LAST_MEETING: ', the day of the last meeting before',
  EARLIER_DOCUMENT: ', the day of the document before the newest',
  NOTHING_BEFORE: '',
}

/** "New since 7 November 2022, the day of the last meeting before". */
export const sayNewSince = ({ since, sinceReason }: Pick<NewsAnswer, 'since' | 'sinceReason'>): string =>
  since === null ? 'All that has been read is new: nothing came before it' : `New since ${sayDay(since)}${whys[sinceReason]}`

/** "What it was the first to say: 73 findings, 5 recommendations." */
function sayBrought({ brought, toldAgain }: NewsAnswer['documents'][number]): string {
  if (brought.length === 0) return `It was the first to say nothing; it tells again ${sayCount(toldAgain, 'thing', 'things')}.`
  return `It was the first to say: ${sayList(brought.map(({ total, words }) => `${sayNumber(total)} ${words}`))}.`
}

/** The newest document read, and when it came out. */
export function Newest({ news, council }: { readonly news: NewsAnswer; readonly council: string }) {
  const newest = news.documents[0]
  if (newest === undefined) return null
  return (
    <p>
      Newest document read:{' '}
      <StepIntoDocument to={readAddress(newest.document.id)}>{sayCaption(newest.document.caption)}</StepIntoDocument>
      {newest.day !== null && `, ${sayDay(newest.day)}`}.{' '}
      <Link className="govuk-link" to={documentsAddress(council)}>
        All papers read
      </Link>
    </p>
  )
}

/** What changed, in a line: "36 concerns told again, 2 turned". */
export function ChangesInShort({ news }: { readonly news: NewsAnswer }) {
  if (news.changes.length === 0) return <p>{sayNewSince(news)}: nothing.</p>
  return (
    <p>
      {sayNewSince(news)}: {sayList(news.changes.map(({ title, total }) => `${lowered(title)} (${sayNumber(total)})`))}.
    </p>
  )
}

/** What the papers since the last meeting added, and what changed, by kind. */
export function News({ news }: { readonly news: NewsAnswer }) {
  if (news.documents.length === 0)
    return (
      <p>
        {news.since === null
          ? 'No document that has been read had come out by then.'
          : `${sayNewSince(news)}: no document that has been read came out.`}
      </p>
    )
  return (
    <>
      <p>
        {sayNewSince(news)}
        {news.sinceSource !== null && (
          <>
            {' ('}
            <Link className="govuk-link" to={thingAddress(news.sinceSource.id)}>
              {sayCaption(news.sinceSource.caption)}
            </Link>
            )
          </>
        )}
        : {sayCount(news.documents.length, 'document', 'documents')}.
      </p>
      <ul className="entries">
        {news.documents.map((each) => (
          <li key={each.document.id}>
            <StepIntoDocument to={readAddress(each.document.id)}>{sayCaption(each.document.caption)}</StepIntoDocument>
            {each.day !== null && `, ${sayDay(each.day)}`}
            <p className="aside">{sayBrought(each)}</p>
          </li>
        ))}
      </ul>
      {news.changes.map(({ kind, title, total, list }) => (
        <details key={kind} className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">
              {title} ({sayNumber(total)})
            </span>
          </summary>
          <ul>
            {list.map(({ words, aside, node }) => (
              <li key={`${node.id} ${words}`}>
                {words}{' '}
                <Link className="govuk-link" to={thingAddress(node.id)}>
                  Open<span className="govuk-visually-hidden"> what this tells of: {node.caption}</span>
                </Link>
                {aside !== null && <span className="aside"> ({aside})</span>}
              </li>
            ))}
          </ul>
          {list.length < total && (
            <p className="aside">
              The first {list.length} of {sayNumber(total)}, those that matter most first.
            </p>
          )}
        </details>
      ))}
    </>
  )
}
