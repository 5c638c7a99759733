import { Link } from 'react-router'
import { topicAddress } from '../addresses.ts'
import { ThingLink } from '../parts/ThingLink.tsx'
import { sayDay } from '../words/dates.ts'
import { sayProperty } from '../words/properties.ts'
import { Marked } from './Marked.tsx'
import { captionParts, type Edge, type Piece, partsOf, piecesBeside } from './marks.ts'

/** Where a piece comes from goes without saying for a thing's own text. */
const unnamed = new Set(['text', 'summary', 'quote', 'title', 'name'])

function PieceView({ piece: { property, text, cutBefore, cutAfter, ranges } }: { readonly piece: Piece }) {
  return (
    <p className="hit-piece">
      {!unnamed.has(property) && <span className="aside">{sayProperty(property)}: </span>}
      {cutBefore && '… '}
      <Marked parts={partsOf(text, ranges)} />
      {cutAfter && ' …'}
    </p>
  )
}

interface HitProps {
  readonly edge: Edge
  readonly withKind: boolean
}

/** One thing that was found: what it is called, whose it is and of which day, and where the words stand in it. */
export function Hit({ edge, withKind }: HitProps) {
  const { node, day, captionRanges } = edge
  const whose = [node.__typename === 'Council' ? null : node.council?.name, day === null ? null : sayDay(day)].filter(
    (each) => each != null,
  )
  return (
    <li className="hit">
      <p>
        {node.__typename === 'Topic' ? (
          <>
            <Link className="govuk-link" to={topicAddress(node.id)}>
              <Marked parts={captionParts(node.caption, captionRanges)} />
            </Link>
            <span className="aside"> (topic: what was found, asked and done about it, and a briefing)</span>
          </>
        ) : (
          <ThingLink thing={node} withKind={withKind}>
            <Marked parts={captionParts(node.caption, captionRanges)} />
          </ThingLink>
        )}
      </p>
      {piecesBeside(edge).map((piece) => (
        <PieceView key={`${piece.property} ${piece.start} ${piece.text}`} piece={piece} />
      ))}
      {whose.length > 0 && <p className="aside">{whose.join(', ')}</p>}
    </li>
  )
}
