import { Explained } from '../parts/Abbreviations.tsx'
import { PassageStep } from '../parts/PassageView.tsx'
import { sayCount } from '../words/numbers.ts'
import { type Cited, headlines } from './cited.ts'
import type { Inspection } from './findings.ts'

/** So many paragraphs stand open; more are folded. */
const shownUnfolded = 3

function Said({ all }: { readonly all: readonly Cited[] }) {
  return all.map(({ cursor, node }) => (
    <div key={cursor} className="in-short">
      {node.quote !== null && (
        <blockquote className="told-words told-words--flowing">
          <Explained text={node.quote} />
        </blockquote>
      )}
      <p className="source">
        <PassageStep passage={node} within={node.partOf.nodes[0]?.id} />
      </p>
    </div>
  ))
}

/** How a report sums up what it found, at its head or under a heading of its own. */
export function InShort({ inspection: { citations } }: { readonly inspection: Inspection }) {
  const all = headlines(citations.edges)
  if (all.length === 0) return null
  const rest = all.slice(shownUnfolded)
  return (
    <section aria-labelledby="in-short">
      <h2 className="section-title" id="in-short">
        What the report says in short
      </h2>
      {all.every(({ node }) => node.quote === null) && <p>Its wording is in the document, which is not here.</p>}
      <Said all={all.slice(0, shownUnfolded)} />
      {rest.length > 0 && (
        <details className="more-shown">
          <summary>{sayCount(rest.length, 'more paragraph', 'more paragraphs')}</summary>
          <Said all={rest} />
        </details>
      )}
    </section>
  )
}
