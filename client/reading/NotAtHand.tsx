import { PassageInContext } from '../parts/PassageInContext.tsx'
import { ThreadEnd } from '../parts/Thread.tsx'
import { sayPlace } from '../words/places.ts'
import { Facts } from './Facts.tsx'
import type { ReadPassage } from './source-of.ts'

interface NotAtHandProps {
  readonly document: { readonly sourceUrl: string | null }
  readonly passage: ReadPassage | null
}

/** What there is to show of a document whose text is not here, and what would bring it. */
export function NotAtHand({ document: { sourceUrl }, passage }: NotAtHandProps) {
  return (
    <>
      <ThreadEnd>The text of this document is not at hand here, so it cannot be shown.</ThreadEnd>
      {passage !== null && (
        <>
          <h2 className="section-title">{sayPlace(passage)}</h2>
          <PassageInContext
            quote={passage.quote}
            prefix={passage.prefix}
            suffix={passage.suffix}
            state={passage.state}
            source={undefined}
          />
          <Facts passage={passage.id} cite={null} />
        </>
      )}
      <p>Whoever runs this site can bring its text here by reading the very same file:</p>
      <p>
        <code>npm run ingest -- PATH</code>
      </p>
      {sourceUrl !== null && /^https?:/.test(sourceUrl) && (
        <p>
          It was published at{' '}
          <a className="govuk-link" href={sourceUrl} rel="noreferrer">
            {sourceUrl}
          </a>
          .
        </p>
      )}
    </>
  )
}
