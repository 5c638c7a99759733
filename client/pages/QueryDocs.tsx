import { useEffect } from 'react'
import { Link, useLocation, useParams } from 'react-router'
import { queryAddress, queryDocsAddress } from '../addresses.ts'
import { PageHeading } from '../frame/Arrival.tsx'
import { book } from '../generated/book.ts'
import { ChapterView } from '../query/Contract.tsx'
import '../styles/query.css'
import { NotFound } from './NotFound.tsx'

/** Goes to the type that the address names; the page was not there yet when the browser looked for it. */
function useNamedPlace(): void {
  const { hash, pathname } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: each chapter has places of its own.
  useEffect(() => {
    if (hash !== '') document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView()
  }, [hash, pathname])
}

function Contents() {
  return (
    <>
      <PageHeading title="What can be asked in GraphQL" />
      <p>
        The contract of <code>/graphql</code>, by subject. It can be asked itself (introspection), and stands beside the editor
        where you can{' '}
        <Link className="govuk-link" to={queryAddress()} reloadDocument>
          query the data
        </Link>
        .
      </p>
      <p>
        What is called a list is read in pages: <code>first</code> and <code>after</code> from the start, <code>last</code> and{' '}
        <code>before</code> from the end, 20 unless told and 200 at the most. <code>totalCount</code> is that of all,{' '}
        <code>pageInfo</code> holds the cursors. Lists of things take <code>filter</code> and <code>orderBy</code> besides, lists
        of links <code>basis</code>. An exclamation mark stands behind what is always there, or must be given.
      </p>
      <ul>
        {book.map(({ key, title, asked = [] }) => (
          <li key={key}>
            <Link className="govuk-link" to={queryDocsAddress(key)}>
              {title}
            </Link>
            {asked.length > 0 && <span className="aside">: {asked.map(({ name }) => name).join(', ')}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}

/** What can be asked: the contents, or the subject that the address names. */
export default function QueryDocs() {
  const { chapter: key } = useParams()
  useNamedPlace()
  if (key === undefined) return <Contents />
  const at = book.findIndex((each) => each.key === key)
  const chapter = book[at]
  const next = book[at + 1]
  if (chapter === undefined) return <NotFound />
  const contents = (
    <Link className="govuk-link" to={queryDocsAddress()}>
      What can be asked in GraphQL
    </Link>
  )
  return (
    <div className="contract">
      <PageHeading title={chapter.title} above={contents} />
      <ChapterView chapter={chapter} />
      {next !== undefined && (
        <p className="no-print">
          Next:{' '}
          <Link className="govuk-link" to={queryDocsAddress(next.key)}>
            {next.title}
          </Link>
        </p>
      )}
    </div>
  )
}
