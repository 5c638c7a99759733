import type { ReactNode } from 'react'
import { useAsk } from '../ask/use-ask.ts'
import { Asked } from '../frame/Asked.tsx'
import type { LinkFieldsFragment, ThingQuery } from '../generated/graphql.ts'
import { moreLinksQuery } from '../queries/thing.ts'
import { sayBasis } from '../words/basis.ts'
import { capitalise, sayCount, sayNumber } from '../words/numbers.ts'
import { type Page, Pages } from './Pages.tsx'
import { PassageStep } from './PassageView.tsx'
import { ThingLink } from './ThingLink.tsx'
import { OnThread, Thread, ThreadEnd, ThreadLegend } from './Thread.tsx'

export type Group = NonNullable<ThingQuery['node']>['linkGroups'][number]
type Edge = LinkFieldsFragment['edges'][number]

export const pageSize = 10

/** A link may rest on a great many passages; these are enough to check it by. */
const passagesShown = 6

/** A reason that only says what the page or the entry is called tells a reader nothing more. */
const unsaid = (edge: Edge, caption: string): Edge => ({
  ...edge,
  reasons: edge.reasons.filter((reason) => reason !== caption && reason !== edge.node.caption),
})

function LinkEntry({ edge, caption }: { readonly edge: Edge; readonly caption: string }) {
  return (
    <OnThread basis={edge.basis}>
      <p className="link-end">
        <ThingLink thing={edge.node} withKind />
      </p>
      <p className="known">
        {sayBasis(unsaid(edge, caption))}
        {edge.passages.slice(0, passagesShown).map((passage) => (
          <span key={passage.id}>
            {' '}
            <PassageStep passage={passage} />
          </span>
        ))}
        {edge.passages.length > passagesShown && (
          <span className="aside"> and {sayCount(edge.passages.length - passagesShown, 'more place', 'more places')}</span>
        )}
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

interface LinkGroupProps {
  readonly of: LinksProps['of']
  readonly group: Group
}

function LinkGroup({ of: { id, caption }, group }: LinkGroupProps) {
  const name = `${group.type} ${group.direction}`
  const phrase = capitalise(group.phrase)
  return (
    <section className="link-group">
      <h3 className="group-title">
        {phrase}
        {group.total > 1 && <span className="count"> ({sayNumber(group.total)})</span>}
      </h3>
      <Thread label={phrase}>
        <Pages<Edge>
          name={name}
          first={group.page}
          total={group.total}
          show={(edge) => <LinkEntry key={edge.cursor} edge={edge} caption={caption} />}
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

interface LinksProps {
  readonly of: Pick<NonNullable<ThingQuery['node']>, 'id' | 'caption' | 'linkGroups'>
}

/** The relationships as a reader asks after them: what a rule flagged, the thread, what stands beside it; the others last. */
const order: readonly Group['type'][] = [
  ...(['RAISED_ON', 'LED_TO', 'RESTATES', 'ADDRESSED_BY', 'OWNED_BY', 'ASKED_OF', 'UNDER', 'JUDGED_BY', 'MEASURED_BY'] as const),
  ...(['REPORTS_ON', 'ANSWERED_BY', 'RECURS_AS', 'TURNED_INTO', 'DEPENDS_ON', 'RAISED_IN', 'RESOLVED_IN'] as const),
  ...(['GIVEN_BY', 'CONSIDERED', 'SUPERSEDES', 'CONTINUES', 'RETELLS', 'DETAILED_IN', 'OF'] as const),
]

const rankOf = ({ type }: Group): number => (order.includes(type) ? order.indexOf(type) : order.length)

/** Shown elsewhere on the page: the passages that it rests on, its council, what a topic is the topic of, and what readers say of it. */
const shownApart = ({ type, direction, page }: Group): boolean =>
  (direction === 'IN' && (type === 'ABOUT' || type === 'NOTED_ON')) ||
  (direction === 'OUT' && (type === 'CITES' || (type === 'OF' && page.edges.every(({ node }) => node.__typename === 'Council'))))

/** What a thing is linked with, by relationship and direction. */
export function Links({ of: thing }: LinksProps) {
  const held = thing.linkGroups.filter((group) => group.total > 0 && !shownApart(group))
  const shown = [...held].sort((a, b) => rankOf(a) - rankOf(b))
  return (
    <section>
      <h2 className="section-title">What it is linked with</h2>
      {shown.length === 0 ? (
        <ThreadEnd>Nothing in the documents read is linked with this.</ThreadEnd>
      ) : (
        <>
          {shown.map((group) => (
            <LinkGroup key={`${group.type} ${group.direction}`} of={thing} group={group} />
          ))}
          <ThreadLegend />
        </>
      )}
    </section>
  )
}
