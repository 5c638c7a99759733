import { useLabelWords } from '../ask/use-words.ts'
import type { Basis, TraceLayer } from '../generated/graphql.ts'
import { ActionStanding } from '../parts/ActionStanding.tsx'
import { PassageStep } from '../parts/PassageView.tsx'
import { ThingLink } from '../parts/ThingLink.tsx'
import { OnThread, Thread } from '../parts/Thread.tsx'
import { sayBasis } from '../words/basis.ts'
import { sayLink } from '../words/links.ts'
import { nameWithin } from '../words/names.ts'
import { capitalise, sayList } from '../words/numbers.ts'
import { shortName } from '../words/short-names.ts'
import { sayValue } from '../words/values.ts'
import { leadingTo } from './joined.ts'
import type { Nested, Thing, TraceLink } from './nest.ts'
import { notesOf } from './notes.ts'
import { useThread } from './thread-at-hand.ts'

const otherEnd = (id: string, { from, to }: TraceLink) => (to.id === id ? from : to)

/** How a thing is joined to the thread, in words: "Answers A2, A4 and A7. A document says so". */
export function useJoined(thing: Thing): { readonly first: TraceLink | undefined; readonly words: string | null } {
  const { trace, links, steps } = useThread()
  const kind = useLabelWords()
  const leading = leadingTo(thing, links, steps)
  const [first] = leading
  if (first === undefined) return { first, words: null }
  const { id } = thing.node
  const alike = leading.filter((link) => link.type === first.type && (link.to.id === id) === (first.to.id === id))
  const name = (end: TraceLink['to']): string =>
    end.id === trace.from.id ? `this ${kind(trace.from.__typename).one}` : nameWithin(end, kind)
  const others = alike.map((link) => name(otherEnd(id, link)))
  return { first, words: `${capitalise(sayLink(first.type, first.to.id === id, first.phrase))} ${sayList(others)}` }
}

type Passage = TraceLink['passages'][number]

/** A link may rest on a great many passages; these are enough to check it by. */
const passagesShown = 2

/** How the link is known, and the steps to where it and the thing itself are said: one where they are the same. */
function Known({
  link,
  words,
  said,
}: {
  readonly link: TraceLink | undefined
  readonly words: string | null
  readonly said: Thing
}) {
  const [own] = said.node.citations.edges.map(({ node }) => node)
  const others: readonly Passage[] = link?.passages.filter(({ id }) => id !== own?.id).slice(0, passagesShown) ?? []
  if (words === null && own === undefined) return null
  return (
    <p className="known">
      {link !== undefined && words !== null && `${[words, ...notesOf(link), sayBasis(link)].join('. ')}. `}
      {words !== null &&
        others.map((passage) => (
          <span key={passage.id}>
            <PassageStep passage={passage} />{' '}
          </span>
        ))}
      {own !== undefined && <PassageStep passage={own} within={own.partOf.nodes[0]?.id} />}
    </p>
  )
}

const standings: Partial<Record<Thing['standing'], string>> = {
  START: 'The thread is traced from here',
  CONTEXT: 'Shown for where this stands; not counted above',
  SUGGESTED: 'Only a suggestion leads here; the thread was not followed further',
}

interface ThingOnThreadProps {
  readonly nested: Nested
  readonly layer: TraceLayer
  /** The part of the plan that it is told under, which need not be said again. */
  readonly under?: string | undefined
}

/** One thing of a thread, on the line that joins it, with what belongs to it below. */
export function ThingOnThread({ nested: { thing, children }, layer, under }: ThingOnThreadProps) {
  const { late } = useThread()
  const { node, standing, owners } = thing
  const { first, words } = useJoined(thing)
  const basis: Basis = first?.basis ?? 'STATED'
  const polarity = node.__typename === 'Finding' && node.polarity !== null ? sayValue('polarity', node.polarity) : undefined
  const notes = [polarity, standings[standing]].filter((note) => note !== undefined)
  const saidAlready = first?.type === 'UNDER' && first.basis === 'STRUCTURAL' && otherEnd(node.id, first).id === under
  return (
    <OnThread basis={basis}>
      <p className="link-end">
        <ThingLink thing={node} withKind={node.__typename !== 'Action'} />
      </p>
      {node.__typename === 'Action' && (
        <ActionStanding action={node} owners={layer === 'BEING_DONE' ? owners : null} late={late} />
      )}
      {notes.length > 0 && <p className="known">{notes.join('. ')}.</p>}
      <Known link={first} words={saidAlready ? null : words} said={thing} />
      {children.length > 0 && (
        <Thread label={`What belongs to ${shortName(node.caption)}`}>
          {children.map((child) => (
            <ThingOnThread key={child.thing.node.id} nested={child} layer={layer} />
          ))}
        </Thread>
      )}
    </OnThread>
  )
}
