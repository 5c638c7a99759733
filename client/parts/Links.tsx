import type { ReactNode } from 'react'
import { useAsk } from '../ask/use-ask.ts'
import { Asked } from '../frame/Asked.tsx'
import type { LinkFieldsFragment, ThingQuery } from '../generated/graphql.ts'
import { moreLinksQuery } from '../queries/thing.ts'
import { sayBasis } from '../words/basis.ts'
import { capitalise, sayNumber } from '../words/numbers.ts'
import { type Page, Pages } from './Pages.tsx'
import { PassageStep } from './PassageView.tsx'
import { ThingLink } from './ThingLink.tsx'
import { OnThread, Thread, ThreadEnd, ThreadLegend } from './Thread.tsx'

export type Group = NonNullable<ThingQuery['node']>['linkGroups'][number]
type Edge = LinkFieldsFragment['edges'][number]

export const pageSize = 10

function LinkEntry({ edge }: { readonly edge: Edge }) {
  return (
    <OnThread basis={edge.basis}>
      <p className="link-end">
        <ThingLink thing={edge.node} withKind />
      </p>
      <p className="known">
        {sayBasis(edge)}
        {edge.passages.map((passage) => (
          <span key={passage.id}>
            {' '}
            <PassageStep passage={passage} />
          </span>
        ))}
      </p>
    </OnThread>
  )
}

interface NextLinksProps {
  readonly id: string
  readonly group: Pick<Group, 'type' | 'direction'>
  readonly after: string
  readonly children: (page: Page<Edge>) => ReactNode
}

function NextLinks({ id, group: { type, direction }, after, children }: NextLinksProps) {
  const answer = useAsk(moreLinksQuery, { id, type, direction, first: pageSize, after })
  if (answer.state !== 'answered')
    return (
      <li className="more">
        <Asked answer={answer} what="more" part>
          {() => null}
        </Asked>
      </li>
    )
  const page = answer.data.node?.linkGroups[0]?.page
  return page === undefined ? null : children(page)
}

function LinkGroup({ id, group }: { readonly id: string; readonly group: Group }) {
  const name = `${group.type} ${group.direction}`
  const phrase = capitalise(group.phrase)
  return (
    <section className="link-group">
      <h3 className="group-title">
        {phrase} <span className="count">({sayNumber(group.total)})</span>
      </h3>
      <Thread label={phrase}>
        <Pages<Edge>
          name={name}
          first={group.page}
          total={group.total}
          show={(edge) => <LinkEntry key={edge.cursor} edge={edge} />}
          next={(after, show) => (
            <NextLinks key={after} id={id} group={group} after={after}>
              {show}
            </NextLinks>
          )}
        />
      </Thread>
    </section>
  )
}

/** What a thing is linked with, by relationship and direction; the passages it rests on are shown apart. */
export function Links({ id, groups }: { readonly id: string; readonly groups: readonly Group[] }) {
  const shown = groups.filter(({ type, direction, total }) => total > 0 && !(type === 'CITES' && direction === 'OUT'))
  return (
    <section>
      <h2 className="section-title">What it is linked with</h2>
      {shown.length === 0 ? (
        <ThreadEnd>Nothing in the documents read is linked with this.</ThreadEnd>
      ) : (
        <>
          <ThreadLegend />
          {shown.map((group) => (
            <LinkGroup key={`${group.type} ${group.direction}`} id={id} group={group} />
          ))}
        </>
      )}
    </section>
  )
}
