import { Link, useParams } from 'react-router'
import { notUnderstoodAddress, originalAddress, readAddress, thingAddress } from '../addresses.ts'
import { PageHeading } from '../frame/Arrival.tsx'
import { Asked } from '../frame/Asked.tsx'
import { BackToWhereYouWere } from '../parts/CameFrom.tsx'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { isDocument, type ReadDocument } from '../reading/along.ts'
import { NotAtHand } from '../reading/NotAtHand.tsx'
import { Sheet } from '../reading/Sheet.tsx'
import { usePlace } from '../reading/use-place.ts'
import { useReading } from '../reading/use-reading.ts'
import '../styles/reader.css'
import { sayDay } from '../words/dates.ts'
import { sayTitle } from '../words/file-names.ts'
import { NothingHere } from './NotFound.tsx'

/** Who published the document and when, in which pack its text stands, and where its file is. */
function About({ document }: { readonly document: ReadDocument }) {
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
            {sayTitle(pack.title)}
          </Link>
          , whose text this is.{' '}
        </>
      )}
      <Link className="govuk-link" to={thingAddress(document.id)}>
        What is recorded of it
      </Link>
      {pack?.sha256 != null && (
        <>
          {'. '}
          <a className="govuk-link" href={originalAddress(pack.sha256)}>
            The file it was read from
          </a>
          {'. '}
          <Link className="govuk-link" to={notUnderstoodAddress(pack.id)}>
            What of it was not understood
          </Link>
        </>
      )}
    </p>
  )
}

function ReadDocumentAt({ given }: { readonly given: string }) {
  const answer = useReading(given, usePlace())
  return (
    <Asked answer={answer} what="the document">
      {({ id, node, passage }) =>
        isDocument(node) ? (
          <>
            <BackToWhereYouWere />
            <InventedNotice of={[node]} />
            <PageHeading title={sayTitle(node.title)} above="Reading" council={node.council} />
            <About document={node} />
            {node.first === null ? <NotAtHand document={node} passage={passage} /> : <Sheet document={node} passage={passage} />}
          </>
        ) : (
          <NothingHere id={id} />
        )
      }
    </Asked>
  )
}

/**
 * A document as it reads, with the passages marked that facts were taken from, and the pages of its file beside it; at a passage or a
 * page where the address names one.
 */
export default function Reader() {
  const given = useParams()['*'] ?? ''
  return <ReadDocumentAt key={given} given={given} />
}
