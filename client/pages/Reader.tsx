import { useMemo, useState } from 'react'
import { Link, useLocation, useNavigate, useParams, useSearchParams } from 'react-router'
import { readAddress, thingAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { PageHeading } from '../frame/Arrival.tsx'
import { Asked } from '../frame/Asked.tsx'
import { staying } from '../frame/staying.ts'
import type { ReadingQuery } from '../generated/graphql.ts'
import { BackToWhereYouWere, useCameFrom } from '../parts/CameFrom.tsx'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { passageQuery, readingQuery } from '../queries/reading.ts'
import { sayCitation } from '../reading/citation.ts'
import { Facts } from '../reading/Facts.tsx'
import { Lines } from '../reading/Lines.tsx'
import { NotAtHand } from '../reading/NotAtHand.tsx'
import { documentOf, isReadPassage, type ReadPassage } from '../reading/source-of.ts'
import { Turning } from '../reading/Turning.tsx'
import { firstLine, windowFrom } from '../reading/window.ts'
import '../styles/reader.css'
import { sayDay } from '../words/dates.ts'
import { sayPlace } from '../words/places.ts'
import { NothingHere } from './NotFound.tsx'

type Document = Extract<NonNullable<ReadingQuery['node']>, { readonly title: string }>
type Reading = NonNullable<Document['first']>

const isDocument = (node: ReadingQuery['node']): node is Document => node !== null && 'title' in node

/** The parts of a window that hold lines, as one. */
function joined({ first, second, third, fourth }: Document) {
  const parts = [first, second, third, fourth].filter((part): part is Reading => part !== null)
  const passages = new Map(parts.flatMap((part) => part.passages).map((passage) => [passage.id, passage]))
  const placed = [...passages.values()].flatMap(({ id, start, end }) =>
    start === null || end === null ? [] : [{ id, start, end }],
  )
  return { lines: parts.flatMap(({ lines }) => lines), passages: placed, whole: first }
}

interface TextProps {
  readonly document: Document
  readonly at: string | null
}

function Text({ document, at }: TextProps) {
  const { lines, passages, whole } = useMemo(() => joined(document), [document])
  const [looked, look] = useState<string | null>(null)
  const navigate = useNavigate()
  const { search } = useLocation()
  const cameFrom = useCameFrom()
  if (whole === null) return null
  const open = (passage: string) => {
    const address = readAddress(document.id, { at: passage })
    const from = Number(new URLSearchParams(search).get('from') ?? Number.NaN)
    const here = Number.isNaN(from) ? address : readAddress(document.id, { at: passage, from })
    navigate(here, { replace: true, state: { ...staying, ...(cameFrom === null ? {} : { cameFrom }) } })
  }
  const cite = (passage: ReadPassage) =>
    sayCitation({
      quote: passage.quote,
      title: document.title,
      place: sayPlace(passage),
      publishedOn: document.publishedOn ?? whole.document.publishedOn,
      address: `${window.location.origin}${readAddress(document.id, { at: passage.id })}`,
    })
  const shown = looked ?? at
  return (
    <>
      <Turning document={document.id} first={lines[0]?.number ?? 1} last={lines.at(-1)?.number ?? 0} total={whole.totalLines} />
      <div className="reading">
        <Lines document={document.id} lines={lines} passages={passages} at={at} onLook={look} onOpen={open} />
        <aside
          className={`facts no-print${shown === null ? ' facts--none' : ''}`}
          aria-label="Taken from these words"
          aria-live="polite"
        >
          {shown === null ? (
            <p className="aside">Facts were taken from the underlined words. Choose some to see which.</p>
          ) : (
            <Facts key={shown} passage={shown} cite={shown === at ? cite : null} />
          )}
        </aside>
      </div>
      <Turning document={document.id} first={lines[0]?.number ?? 1} last={lines.at(-1)?.number ?? 0} total={whole.totalLines} />
    </>
  )
}

/** Who published the document and when, and in which pack its text stands. */
function About({ document }: { readonly document: Document }) {
  const pack = document.first?.document
  const told = [
    document.kind,
    document.publisher === null ? null : `by ${document.publisher}`,
    document.publishedOn === null ? null : `published ${sayDay(document.publishedOn)}`,
  ].filter((part) => part !== null)
  return (
    <p className="aside">
      {told.join(', ')}
      {told.length > 0 && '. '}
      {pack !== undefined && pack.id !== document.id && (
        <>
          It stands in{' '}
          <Link className="govuk-link" to={readAddress(pack.id)}>
            {pack.title}
          </Link>
          , whose text this is.{' '}
        </>
      )}
      <Link className="govuk-link" to={thingAddress(document.id)}>
        What is recorded of it
      </Link>
    </p>
  )
}

interface ReadDocumentProps {
  readonly id: string
  readonly passage: ReadPassage | null
}

function ReadDocument({ id, passage }: ReadDocumentProps) {
  const [query] = useSearchParams()
  const { hash } = useLocation()
  const first = firstLine(query.get('from'), hash, passage?.lineStart ?? null)
  const answer = useAsk(readingQuery, { id, ...windowFrom(first) })
  return (
    <Asked answer={answer} what="the document">
      {({ node }) =>
        isDocument(node) ? (
          <>
            <BackToWhereYouWere />
            <InventedNotice of={[node]} />
            <PageHeading title={node.title} above="Reading" />
            <About document={node} />
            {node.first === null ? (
              <NotAtHand document={node} passage={passage} />
            ) : (
              <Text key={`${id} ${first}`} document={node} at={passage?.id ?? null} />
            )}
          </>
        ) : (
          <NothingHere id={id} />
        )
      }
    </Asked>
  )
}

/** A document as it reads, with the passages marked that facts were taken from; at one of them where the address names it. */
export default function Reader() {
  const id = useParams()['*'] ?? ''
  const [query] = useSearchParams()
  const at = query.get('at')
  return at === null || at === '' ? <ReadDocument id={id} passage={null} /> : <ReadPassageOf id={id} at={at} />
}

function ReadPassageOf({ id, at }: { readonly id: string; readonly at: string }) {
  const answer = useAsk(passageQuery, { id: at })
  return (
    <Asked answer={answer} what="the passage">
      {({ node }) => {
        const passage = isReadPassage(node) ? node : null
        const document = passage === null ? undefined : documentOf(passage)
        const read = id.includes('/document/') ? id : (document?.id ?? id)
        return read === '' ? <NothingHere id={at} /> : <ReadDocument id={read} passage={passage} />
      }}
    </Asked>
  )
}
