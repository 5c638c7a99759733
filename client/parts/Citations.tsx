import type { ReactNode } from 'react'
import { useAsk } from '../ask/use-ask.ts'
import { Asked } from '../frame/Asked.tsx'
import type { CitationFieldsFragment } from '../generated/graphql.ts'
import { moreCitationsQuery } from '../queries/thing.ts'
import { sayBasis } from '../words/basis.ts'
import { sayProperty } from '../words/properties.ts'
import { pageSize } from './Links.tsx'
import { type Page, Pages } from './Pages.tsx'
import { PassageView } from './PassageView.tsx'
import { OnThread, Thread, ThreadEnd } from './Thread.tsx'

type Edge = CitationFieldsFragment['edges'][number]

/** What else the passage does than say the fact: "Says otherwise on due: it prints “Oct-22”". */
function sayRole({ role, property, printed }: Edge): string | null {
  const what = property === null ? null : sayProperty(property).toLowerCase()
  if (role === 'SAYS') return null
  if (role === 'MENTIONS') return 'Names this without saying more of it'
  return `Says otherwise${what === null ? '' : ` on ${what}`}${printed === null ? '' : `: it prints “${printed}”`}`
}

interface CitationProps {
  readonly edge: Edge
  readonly above: Edge | undefined
  readonly tagged: boolean
}

function Citation({ edge, above, tagged }: CitationProps) {
  const gives = edge.role === 'SAYS' && edge.property !== null ? sayProperty(edge.property) : null
  const notes = [sayRole(edge), edge.basis === 'STATED' ? null : sayBasis(edge)].filter((note) => note !== null)
  return (
    <OnThread basis={edge.basis}>
      <PassageView passage={edge.node} gives={gives} above={above?.node} tagged={tagged} />
      {notes.length > 0 && <p className="known">{notes.join('. ')}</p>}
    </OnThread>
  )
}

interface NextCitationsProps {
  readonly id: string
  readonly after: string
  readonly children: (page: Page<Edge>) => ReactNode
}

function NextCitations({ id, after, children }: NextCitationsProps) {
  const answer = useAsk(moreCitationsQuery, { id, first: pageSize, after })
  if (answer.state !== 'answered')
    return (
      <li className="more">
        <Asked answer={answer} what="more passages" part>
          {() => null}
        </Asked>
      </li>
    )
  const page = answer.data.node?.citations
  return page === undefined ? null : children(page)
}

/** The passages that a thing rests on, each with its document and place. */
export function Citations({ id, citations }: { readonly id: string; readonly citations: CitationFieldsFragment }) {
  const isAnyHere = citations.edges.some(({ node }) => node.state !== 'UNREAD')
  return (
    <section>
      <h2 className="section-title">Where this is said</h2>
      {citations.totalCount === 0 ? (
        <ThreadEnd>No passage is recorded for this.</ThreadEnd>
      ) : (
        <>
          {!isAnyHere && <p className="aside">These documents are not here: each passage is named by its place.</p>}
          <Thread label="Passages">
            <Pages<Edge>
              name="passages"
              first={citations}
              total={citations.totalCount}
              show={(edge, above) => <Citation key={edge.cursor} edge={edge} above={above} tagged={isAnyHere} />}
              next={(after, show) => (
                <NextCitations key={after} id={id} after={after}>
                  {show}
                </NextCitations>
              )}
            />
          </Thread>
        </>
      )}
    </section>
  )
}
