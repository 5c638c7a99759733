import { useCouncilAtHand } from '../frame/CouncilAtHand.tsx'
import { OriginFacts } from '../papers/Origin.tsx'
import { PassageInContext } from '../parts/PassageInContext.tsx'
import { ThreadEnd } from '../parts/Thread.tsx'
import { sayTitle } from '../words/file-names.ts'
import { sayPaper } from '../words/papers.ts'
import { sayPlace } from '../words/places.ts'
import type { ReadDocument } from './along.ts'
import { Facts } from './Facts.tsx'
import type { ReadPassage } from './source-of.ts'

interface NotAtHandProps {
  readonly document: ReadDocument
  readonly passage: ReadPassage | null
}

/** The file that holds the text: the document's own, or that of the pack that it stands in. */
function holderOf({ sha256, partOf }: ReadDocument) {
  const [pack] = partOf.nodes
  return sha256 === null && pack !== undefined && 'sha256' in pack ? pack : null
}

/** How to bring the text here. */
function ReadItIn({ document }: { readonly document: ReadDocument }) {
  const council = useCouncilAtHand()
  const pack = holderOf(document)
  return (
    <>
      <h2 className="section-title">To read it here</h2>
      <p>
        Get the file from its publisher, and let whoever runs this site read it in
        {pack !== null && ` (it stands in the file of “${sayTitle(pack.title)}”)`}. A file with the digest above is the very one
        that was read; in another copy, words are looked for again.
      </p>
      <p>
        <code>npm run ingest -- PATH --council {council?.name ?? 'NAME'}</code>
      </p>
    </>
  )
}

/** What there is to show of a document whose text is not here, and what would bring it. */
export function NotAtHand({ document, passage }: NotAtHandProps) {
  const sha256 = document.sha256 ?? holderOf(document)?.sha256 ?? null
  if (!document.held)
    return (
      <ThreadEnd>This document is known only because others name it. It was not read, and nothing of it is held here.</ThreadEnd>
    )
  return (
    <>
      <ThreadEnd>
        This document is not here, so its text cannot be shown.{' '}
        {passage !== null && passage.quote !== null
          ? 'What was taken from it is, in the words of another copy.'
          : 'What was taken from it is, in our words.'}
      </ThreadEnd>
      {passage !== null && (
        <>
          <h2 className="section-title">{sayPlace(passage)}</h2>
          <PassageInContext
            quote={passage.quote}
            prefix={passage.prefix}
            suffix={passage.suffix}
            state={passage.state}
            place={sayPlace(passage)}
            source={undefined}
          />
          <Facts passage={passage.id} cite={null} />
        </>
      )}
      <h2 className="section-title">What it is, and where to find it</h2>
      <p>{sayPaper(document)}</p>
      <OriginFacts paper={{ ...document, sha256 }} />
      <ReadItIn document={document} />
    </>
  )
}
