import { Link, useParams, useSearchParams } from 'react-router'
import { kindAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { useLabelWords } from '../ask/use-words.ts'
import { PageHeading } from '../frame/Arrival.tsx'
import { Asked } from '../frame/Asked.tsx'
import type { Label } from '../generated/graphql.ts'
import { Download } from '../parts/Download.tsx'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { ThingLink } from '../parts/ThingLink.tsx'
import { isLabel, type KindPage, type KindWindow, kindQuery } from '../queries/kinds/index.ts'
import { capitalise, sayCount } from '../words/numbers.ts'
import { NotFound } from './NotFound.tsx'

const pageSize = 25

function windowOf(query: URLSearchParams): KindWindow {
  const before = query.get('before')
  if (before !== null) return { last: pageSize, before }
  const after = query.get('after')
  return after === null ? { first: pageSize } : { first: pageSize, after }
}

function Paging({ label, place }: { readonly label: Label; readonly place: KindPage['list']['pageInfo'] }) {
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = place
  const previous = hasPreviousPage && startCursor !== null ? kindAddress(label, { before: startCursor }) : null
  const next = hasNextPage && endCursor !== null ? kindAddress(label, { after: endCursor }) : null
  if (previous === null && next === null) return null
  return (
    <nav className="paging no-print" aria-label="Pages">
      {previous !== null && (
        <Link className="govuk-link" to={previous} rel="prev">
          <span aria-hidden="true">❮ </span>Previous page
        </Link>
      )}
      {next !== null && (
        <Link className="govuk-link" to={next} rel="next">
          Next page<span aria-hidden="true"> ❯</span>
        </Link>
      )}
    </nav>
  )
}

function Entries({ label, list }: { readonly label: Label; readonly list: KindPage['list'] }) {
  const { one, many, about } = useLabelWords()(label)
  const councils = new Set(list.nodes.map(({ council }) => council?.id))
  if (list.totalCount === 0)
    return (
      <>
        <p className="lead">{about}</p>
        <p>The documents that have been read hold no {many}. Reading a document that has some will bring them here:</p>
        <p>
          <code>npm run ingest -- PATH</code>
        </p>
      </>
    )
  return (
    <>
      <InventedNotice of={list.nodes} />
      <p className="lead">{about}</p>
      <p>
        {sayCount(list.totalCount, one, many)} in all
        {list.nodes.length < list.totalCount && `, ${list.nodes.length} on this page`}.
      </p>
      <ul className="entries">
        {list.nodes.map((node) => (
          <li key={node.id}>
            <ThingLink thing={node} />
            {councils.size > 1 && node.council !== null && <span className="aside">, {node.council.name}</span>}
          </li>
        ))}
      </ul>
      <Paging label={label} place={list.pageInfo} />
      <Download table={many.replaceAll(' ', '-')} of={`all ${many}`} />
    </>
  )
}

function KindList({ label }: { readonly label: Label }) {
  const [query] = useSearchParams()
  const answer = useAsk(kindQuery(label), windowOf(query))
  const words = useLabelWords()(label)
  return (
    <>
      <PageHeading title={capitalise(words.many)} />
      <Asked answer={answer} what={words.many} part>
        {({ list }) => <Entries label={label} list={list} />}
      </Asked>
    </>
  )
}

/** All things of one label, a page at a time. */
export default function Kind() {
  const { label = '' } = useParams()
  return isLabel(label) ? <KindList key={label} label={label} /> : <NotFound />
}
